import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, seriousFaults } from '../support/browser.ts';
import { until } from '../support/until.ts';
import { small, visits } from '../support/visitor.ts';
import { numberOf } from '../support/number-of.ts';

const number = '+919845288001';
/** Kilobytes a page of a guest's may have on a small phone, pictures that are in view included. */
const mostKilobytes = 400;

describe.skipIf(!(await browserIsHere()))('a guest on the web', () => {
  const { visit, thali, allow } = visits();

  const phoneOf = (whose: string) => {
    const local = thali().thali().sandbox?.localTwilio;
    if (!local) throw new Error('There are no stand-ins.');
    return local.phone(whose);
  };
  /** Writes a message and waits until it is answered. */
  async function say(text: string): Promise<void> {
    const { whatsapp } = phoneOf(number);
    const received = () => whatsapp.messages().filter(({ direction }) => direction === 'received').length;
    const before = received();
    whatsapp.send(text);
    await until(`"${text}" is answered`, () => received() > before);
  }
  const scripts = (page: Page) =>
    page.evaluate(
      () =>
        [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length +
        performance.getEntriesByType('resource').filter(({ name }) => /\.m?js(\?|$)/.test(name)).length,
    );
  const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  test('finds a place, reads its menu, and signs in to see, take and delete what is theirs', {
    timeout: 90_000,
  }, async () => {
    phoneOf(number).profileName = 'Meera';
    await say('table for 2 tomorrow at 8 at the copper ladle');
    await say('yes');
    const page = await visit({ path: '/places', viewport: small });
    await page.getByLabel('City').selectOption('Bengaluru');
    await page.getByLabel('Cuisine').selectOption('Punjabi');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('link', { name: /The Copper Ladle/ }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The Copper Ladle');
    await page.getByRole('link', { name: 'Your bookings' }).click();
    const { diners } = (await (await page.request.get('/phones/cast')).json()) as {
      diners: { number: string; name: string }[];
    };
    const asha = diners.find(({ name }) => name === 'Asha')?.number;
    await page.getByText(`Asha is ${asha}`).waitFor();
    await page.getByLabel('Mobile number').fill('98452 88001');
    await keepLook(page, 'guest-sign-in');
    await page.keyboard.press('Enter');
    await page.getByLabel('Six digits').waitFor();
    const sms = () => phoneOf(number).sms.messages().at(-1)?.text ?? '';
    await until('a code has come', () => /\d{6}/.test(sms()));
    await page.getByLabel('Six digits').fill(/\d{6}/.exec(sms())?.[0] ?? '');
    await keepLook(page, 'guest-code');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Hello, Meera' }).waitFor();
    await keepLook(page, 'guest-overview');
    for (const name of ['Bookings', 'You', 'Numbers', 'Your data', 'Devices', 'Overview']) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      expect(await fits(page), name).toBe(small.width);
      await keepLook(page, `guest-${name.toLowerCase().replaceAll(' ', '-')}`);
    }
    await page.getByRole('link', { name: /The Copper Ladle/ }).click();
    await keepLook(page, 'guest-booking');
    await page.getByRole('link', { name: 'Cancel it' }).click();
    await keepLook(page, 'guest-cancel');
    await page.getByRole('button', { name: 'Yes, cancel it' }).click();
    await page.getByRole('status').waitFor();
    await page.goto('/account/privacy');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download my data' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^thali-my-data-.*\.json$/);
    await page.getByRole('link', { name: 'Delete my account' }).click();
    await keepLook(page, 'guest-delete');
    await page.getByLabel('Type “delete” to go on').fill('delete');
    await page.getByRole('button', { name: 'Delete my account' }).click();
    await page.getByRole('heading', { name: 'You are deleted' }).waitFor();
    await page.goto('/account');
    expect(page.url()).toContain('/account/sign-in');
  });

  test.each([
    '/places',
    '/r/the-copper-ladle',
    '/r/mirchi-bandi',
    '/account/sign-in',
    '/account/deleted',
    '/account',
    '/account/visits',
    '/account/profile',
    '/account/privacy',
    '/account/numbers',
    '/account/devices',
    '/account/delete',
  ])('%s has no script, fits a phone, and can be used by everybody', async (path) => {
    // Who works somewhere is told so on the page where others delete themselves.
    if (path === '/account/delete') allow(/409/);
    const signedIn = path.startsWith('/account') && !/sign-in|deleted/.test(path);
    const page = await visit({
      path,
      viewport: small,
      ...(signedIn ? { as: { phone: numberOf.harpreet, kind: 'diner' } } : {}),
    });
    expect(await scripts(page)).toBe(0);
    expect(await fits(page)).toBe(small.width);
    // The others are walked in both lights, with worse names (every-page.test.ts).
    if (/sign-in|delete/.test(path)) expect(await seriousFaults(page)).toEqual([]);
    await keepLook(page, `guest-page-${path.slice(1).replaceAll('/', '-')}`);
  });

  test.each(['/places', '/r/the-copper-ladle'])(
    '%s is light, and stands still while it comes',
    async (path) => {
      const page = await visit({ path: '/robots.txt', viewport: small });
      await page.goto(path, { waitUntil: 'networkidle' });
      const [moved, bytes] = await page.evaluate(() => {
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: 'layout-shift', buffered: true });
        const shifts = observer
          .takeRecords()
          .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
        const loaded = [
          ...performance.getEntriesByType('navigation'),
          ...performance.getEntriesByType('resource'),
        ];
        const sizes = loaded.map((entry) => (entry as PerformanceResourceTiming).transferSize);
        return [shifts, sizes.reduce((sum, size) => sum + size, 0)] as const;
      });
      expect(bytes).toBeGreaterThan(10_000);
      expect(bytes / 1024).toBeLessThan(mostKilobytes);
      expect(moved).toBeLessThan(0.02);
    },
  );
});

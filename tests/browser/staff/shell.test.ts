import { describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, seriousFaults } from '../../support/browser.ts';
import { until } from '../../support/until.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const harpreet = { phone: numberOf.harpreet };
const anitha = { phone: numberOf.anitha };

describe.skipIf(!(await browserIsHere()))('the staff pages', () => {
  const { visit } = visits();

  test.each([
    ['desktop', { width: 1440, height: 900 }, false],
    ['tablet', { width: 1024, height: 768 }, true],
    ['phone', small, false],
  ] as const)('open at the board of the restaurant one works at: %s', async (name, viewport, dark) => {
    const page = await visit({ path: '/staff', as: harpreet, viewport, dark });
    await page.getByRole('heading', { name: 'Board', level: 1 }).waitFor();
    expect(page.url()).toMatch(/\/staff\/the-copper-ladle\/board$/);
    await keepLook(page, `staff-shell-${name}`);
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('on a phone the part that is open is in view, and nothing is wider than the screen', async () => {
    const page = await visit({ path: '/staff/the-copper-ladle/menu/history', as: harpreet, viewport: small });
    const open = page.getByRole('navigation', { name: 'Parts of the menu page' }).locator('[aria-current]');
    await until('the part is in view', async () => {
      const box = await open.boundingBox();
      return box !== null && box.x >= 0 && box.x + box.width <= small.width;
    });
    await page.goto('/staff/the-copper-ladle/menu/preview');
    await page.getByText('What would you like to do?').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(small.width);
    await page.goto('/staff/the-copper-ladle/settings/hours');
    await page.getByRole('heading', { name: 'Right now' }).waitFor();
    const more = page.getByRole('button', { name: 'More' });
    expect(await more.getAttribute('aria-current')).toBe('true');
    await keepLook(page, 'staff-shell-phone-more');
  });

  test('show a host no pages of those who run the place', async () => {
    const page = await visit({ path: '/staff', as: anitha });
    await page.getByRole('link', { name: 'Bookings' }).waitFor();
    expect(await page.getByRole('link', { name: 'Settings' }).count()).toBe(0);
  });
});

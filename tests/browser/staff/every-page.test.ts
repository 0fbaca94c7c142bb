import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { screens } from '../../../web/staff/screens.ts';
import { browserIsHere, leaveBrowser, openBrowser } from '../../support/browser.ts';
import { hostileStaff } from '../../support/hostile-house.ts';
import { hostileGuests, hostileSlug, type HostileWorld, makeHostile } from '../../support/hostile-world.ts';
import { faultsOf, settled } from '../../support/page-walk.ts';
import { signedIn } from '../../support/signed-in.ts';
import { watchPages } from '../../support/visitor.ts';
import { startWorld, type World } from '../../support/world.ts';
import { numberOf } from '../../support/number-of.ts';

const [owner] = hostileStaff;
const { desk } = numberOf;
/** Pages on which nobody's words stand: rules, codes and figures. */
const nameless =
  /\/(settings\/(booking|ordering|coupons)|menu\/files|desk|desk\/given-up|desk\/numbers|desk\/templates|desk\/restaurants\/new|staff|account\/(numbers|privacy|devices))$/;

// A page of many leaves takes a slow machine longer than a test usually has.
const walk = { timeout: 90_000 };

describe.skipIf(!(await browserIsHere()))('every page, with hostile names in both lights', walk, () => {
  let world: World;
  let browser: Browser;
  let made: HostileWorld;
  let complaints: string[] = [];

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), openBrowser()]);
    made = await makeHostile(world);
  }, 120_000);
  afterEach(() => {
    const all = complaints;
    complaints = [];
    expect(all, 'the pages may not complain').toEqual([]);
  });
  afterAll(async () => {
    if (browser) await leaveBrowser(browser);
    await world?.close();
  });

  const open = new Map<string, Promise<Page>>();
  /** The one page of whoever has this number, which goes from address to address. */
  function pageOf(phone: string | undefined, kind: 'staff' | 'diner' = 'staff'): Promise<Page> {
    const key = `${phone} ${kind}`;
    const page =
      open.get(key) ??
      (async () => {
        const context: BrowserContext = await browser.newContext({
          baseURL: world.publicUrl,
          reducedMotion: 'reduce',
          viewport: { width: 1440, height: 900 },
        });
        context.setDefaultTimeout(12_000);
        watchPages(context, (complaint) => complaints.push(complaint));
        if (phone !== undefined) {
          const value = await signedIn(world.thali, phone, kind);
          await context.addCookies([{ name: 'thali_session', value, url: world.publicUrl }]);
        }
        return context.newPage();
      })();
    open.set(key, page);
    return page;
  }

  /** What is wrong with the pages at these addresses. */
  async function faultsAt(page: Page, paths: readonly string[]): Promise<string[]> {
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      await settled(page);
      const found = await faultsOf(page, !nameless.test(new URL(page.url()).pathname));
      faults.push(...found.map((fault) => `${path}: ${fault}`));
    }
    return faults;
  }

  /** The addresses a row of leaves leads to. */
  async function leavesAt(page: Page, path: string): Promise<string[]> {
    await page.goto(path);
    await settled(page);
    const links = await page
      .locator('nav.leaves a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    // The queue is a page of another program's.
    const ours = links.filter((to) => !to.endsWith('/queues'));
    return ours.length > 0 ? ours : [path];
  }

  test.each(screens.map(({ at }) => at))('%s and what is below it', async (at) => {
    const page = await pageOf(owner?.phone);
    const paths = await leavesAt(page, `/staff/${hostileSlug}/${at}`);
    expect(await faultsAt(page, paths)).toEqual([]);
  });

  test('my own page, and a guest’s thread', async () => {
    const page = await pageOf(owner?.phone);
    expect(await faultsAt(page, ['/staff/me', `/staff/${hostileSlug}/guests/${made.personId}`])).toEqual([]);
  });

  /** What is opened from a page, where it is, and how. */
  const openings: [what: string, at: string, how: (page: Page) => Promise<unknown>][] = [
    ['a booking', 'bookings', (page) => page.goto(`${page.url()}?booking=${made.bookingId}`)],
    ['a new booking', 'bookings', (page) => page.getByRole('button', { name: 'New booking' }).click()],
    ['a walk-in', 'bookings', (page) => page.getByRole('button', { name: 'Walk-in' }).click()],
    ['a dish', 'menu/edit', (page) => page.locator('.dish-name').nth(3).click()],
    ['a choice', 'menu/edit', (page) => page.locator('.group-chip').nth(2).click()],
    [
      'what is not published',
      'menu/edit',
      (page) =>
        page
          .getByRole('button', { name: /change/ })
          .last()
          .click(),
    ],
    ['many prices', 'menu/edit', (page) => page.getByRole('button', { name: 'Change many prices' }).click()],
    ['a table', 'floor', (page) => page.locator('.plan-table').first().click()],
  ];
  test.each(openings)('%s, opened', async (what, at, how) => {
    const page = await pageOf(owner?.phone);
    await page.goto(`/staff/${hostileSlug}/${at}`);
    await settled(page);
    await how(page);
    await page.locator('dialog[open]').first().waitFor();
    await settled(page);
    // Forms for guests who are not there yet.
    expect(await faultsOf(page, !['a new booking', 'a walk-in'].includes(what))).toEqual([]);
  });

  test('the desk', async () => {
    const page = await pageOf(desk);
    const leaves = await leavesAt(page, '/staff/desk');
    expect(await faultsAt(page, [...leaves, '/staff/desk/restaurants/new'])).toEqual([]);
  });

  test('what staff see without signing in', async () => {
    const page = await pageOf(undefined);
    expect(made.invitation).toContain('/staff/invited/');
    expect(await faultsAt(page, ['/staff', made.invitation])).toEqual([]);
  });

  test('what guests see without signing in', async () => {
    const page = await pageOf(undefined);
    const menus = [0, 2].map((nth) => `/r/hostile-${nth}`);
    // A bill, and the page after its payment.
    expect(made.papers).toHaveLength(2);
    expect(await faultsAt(page, ['/places', ...menus, ...made.papers])).toEqual([]);
  });

  test.each(Object.entries(hostileGuests))('the account of a guest who has %s', async (_, phone) => {
    const page = await pageOf(phone, 'diner');
    await page.goto('/account');
    const paths = await page
      .locator('a[href^="/account"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(paths).toContain('/account/visits');
    await page.goto('/account/visits');
    const visits = await page
      .locator('main a[href^="/account"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(visits.length).toBeGreaterThan(0);
    expect(await faultsAt(page, [...new Set([...paths, ...visits])])).toEqual([]);
  });
});

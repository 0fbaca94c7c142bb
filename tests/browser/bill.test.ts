import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { bringUpToDate } from '../../src/acts/invoices.ts';
import { invoicesOfOrder } from '../../src/store/invoices.ts';
import { browserIsHere, keepLook, leaveBrowser, openBrowser, seriousFaults } from '../support/browser.ts';
import { buy } from '../support/shop.ts';
import { small } from '../support/visitor.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';
import { numberOf } from '../support/number-of.ts';

describe.skipIf(!(await browserIsHere()))('the page of a bill', () => {
  let world: World;
  let browser: Browser;
  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), openBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await leaveBrowser(browser);
    await world.close();
  });

  /** The pages of an order of which a part was paid back: invoice and credit note. */
  async function papers(): Promise<string[]> {
    const purchase = await buy(world, '2 paneer tikka, 4 garlic naan');
    world.razorpay.pay(purchase.linkId);
    await world.quiet();
    const staff = world.twilio.phone(numberOf.harpreet);
    staff.whatsapp.send('accept', { sender: whatsappSender });
    await world.quiet();
    const back = { paise: 300_00, reason: 'a dish was missing' };
    await world.thali.db.transaction((tx) =>
      bringUpToDate(tx, world.clock.now(), { orderId: purchase.orderId, back }),
    );
    const all = await invoicesOfOrder(world.thali.db, purchase.orderId);
    return all.map(({ token }) => `${world.publicUrl}/bills/${token}`);
  }

  test('can be read by everybody on a small screen, and printed on one sheet', {
    timeout: 120_000,
  }, async () => {
    const urls = await papers();
    expect(urls).toHaveLength(2);
    for (const [i, url] of urls.entries()) {
      for (const dark of [false, true]) {
        const context = await browser.newContext({ viewport: small, colorScheme: dark ? 'dark' : 'light' });
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('console', (message) => {
          // There is no picture for the tab.
          if (!message.location().url.endsWith('favicon.ico')) complaints.push(message.text());
        });
        await page.goto(url);
        expect(await seriousFaults(page), `${url} dark: ${dark}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(small.width);
        await keepLook(page, `bill-${i}-${dark ? 'dark' : 'light'}`);
        const pdf = await page.pdf({
          format: 'A4',
          margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
        });
        expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
        await page.emulateMedia({ media: 'print' });
        // Paper is white, whatever the screen was.
        expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
        await keepLook(page, `bill-${i}-print`);
        await page.setViewportSize({ width: 800, height: 1100 });
        await keepLook(page, `bill-${i}-wide`);
        expect(complaints).toEqual([]);
        await context.close();
      }
    }
  });
});

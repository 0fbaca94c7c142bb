import type { Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, lastAnswer, phoneOf, say } from '../../support/browser.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const harpreet = { phone: numberOf.harpreet };
const at = (leaf: string) => `/staff/the-copper-ladle/settings/${leaf}`;

describe.skipIf(!(await browserIsHere()))('settings', () => {
  const { visit, allow } = visits();

  test('hours are copied, a day is closed, and a diner reads that it is closed right now', async () => {
    const page = await visit({ path: at('hours'), as: harpreet });
    const week = page.locator('.week').first();
    await week.getByRole('button', { name: 'Remove hours: Monday, period 2' }).click();
    await week.getByRole('group', { name: 'Monday', exact: true }).getByLabel('From').first().fill('11:00');
    await week.getByRole('button', { name: 'Copy Monday to other days' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tuesday').check();
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('button', { name: 'Add closed days' }).click();
    await page.getByLabel('First day').fill('2026-12-25');
    await page.getByLabel('Reason', { exact: true }).fill('Christmas');
    // Whoever leaves now is asked first, and stays.
    page.once('dialog', (asked) => void asked.dismiss());
    await page.getByRole('link', { name: 'Orders' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Everything is saved.').waitFor();
    await page.reload();
    const from = page.locator('.week').first().getByLabel('From');
    await from.first().waitFor();
    // Monday and Tuesday have one period each, Wednesday its two.
    expect(await Promise.all([0, 1, 2].map((nth) => from.nth(nth).inputValue()))).toEqual([
      '11:00',
      '11:00',
      '12:00',
    ]);
    expect(await page.getByLabel('Reason', { exact: true }).inputValue()).toBe('Christmas');

    await page.getByLabel('Reason for closing').fill('The tandoor is being lit');
    await page.getByRole('button', { name: 'For the rest of today' }).click();
    await page.getByText('Nothing new is taken by message until').waitFor();
    const table = await visit({ path: '/phones' });
    const phone = phoneOf(table, 'Asha');
    await say(phone, 'table for 2 tonight at 8 at the copper ladle');
    await lastAnswer(phone).filter({ hasText: 'takes no bookings for before' }).waitFor();
    await page.getByRole('button', { name: 'Open again' }).click();
    await page.getByText('Bookings and orders come in by your hours.').waitFor();
  });

  test('of two managers the second keeps other fields, and chooses where both changed one', async () => {
    allow(/status of 409/);
    const [first, second] = [
      await visit({ path: at('booking'), as: harpreet }),
      await visit({ path: at('booking'), as: { phone: numberOf.rohan } }),
    ];
    const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click();
    await second.getByLabel('Largest party').fill('10');
    await first.getByLabel('Days ahead').fill('30');
    await save(first);
    await first.getByText('Everything is saved.').waitFor();
    await save(second);
    await second.getByText('Everything is saved.').waitFor();
    expect(await second.getByLabel('Days ahead').inputValue()).toBe('30');

    await first.reload();
    await first.getByLabel('Largest party').fill('8');
    await second.getByLabel('Largest party').fill('6');
    await save(second);
    await second.getByText('Everything is saved.').waitFor();
    await save(first);
    await first.getByRole('row', { name: 'Largest party 8 6' }).waitFor();
    await keepLook(first, 'settings-clash');
    await first.getByRole('button', { name: 'Go on with mine' }).click();
    await save(first);
    await first.getByText('Everything is saved.').waitFor();
    const table = await visit({ path: '/phones' });
    const phone = phoneOf(table, 'Asha');
    await say(phone, 'table for 9 tomorrow at 8pm at the copper ladle');
    // A first contact is greeted before it is answered.
    await lastAnswer(phone).filter({ hasText: /\b8\b/ }).waitFor();
  });

  test('tax that is wrong is told at its field, and nothing typed is lost', async () => {
    allow(/status of 422/);
    const page = await visit({ path: at('tax'), as: harpreet, viewport: small });
    await page.getByLabel('GSTIN').fill('29ZZTFC0101C1ZX');
    await page.getByLabel('Legal name').fill('Ladle & <b>Sons</b> 🍲');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('GSTIN must be a GSTIN whose last character fits the others').first().waitFor();
    await keepLook(page, 'settings-tax-wrong');
    await page.getByLabel('GSTIN').fill('29ZZTFC0101C1ZT');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Everything is saved.').waitFor();
    expect(await page.getByLabel('Legal name').inputValue()).toBe('Ladle & <b>Sons</b> 🍲');
  });

  test('codes are printed, four on a sheet, and can be scanned from the paper', async () => {
    const page = await visit({ path: at('codes'), as: harpreet });
    await page.getByRole('button', { name: 'Print 19 cards' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { name: 'Settings' }).isVisible()).toBe(false);
    const code = page.getByRole('img', { name: 'Table T4, WhatsApp' });
    const { data, info } = await sharp(await code.screenshot())
      .extend({ top: 24, bottom: 24, left: 24, right: 24, background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const said = decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
    expect(decodeURIComponent(said)).toMatch(
      /^https:\/\/wa\.me\/\d+\?text=Order at The Copper Ladle, table T4 QR-\w{7}$/,
    );
    const pages = async () =>
      (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type ?\/Page\b/g);
    expect(await pages()).toHaveLength(5);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('One card a page, for stands and frames').check();
    await page.emulateMedia({ media: 'print' });
    expect(await pages()).toHaveLength(19);
  });
});

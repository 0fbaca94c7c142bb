import { describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, phoneOf, say, seriousFaults, tap } from '../../support/browser.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const harpreet = { phone: numberOf.harpreet };
const lobsang = { phone: '+919000026003' };

describe.skipIf(!(await browserIsHere()))('dishes', () => {
  const { visit } = visits();

  test('the kitchen takes a dish off with one tap on a phone, and a guest in a chat hears of it', async () => {
    const page = await visit({ path: '/staff/jade-charpoy/menu', as: lobsang, viewport: small });
    await page.getByText('Everything is on sale').waitFor();
    await keepLook(page, 'sold-out-phone');
    expect(await seriousFaults(page)).toEqual([]);
    const first = page.locator('.stock-row').first();
    const name = (await first.locator('b').innerText()).trim();
    await page.getByRole('searchbox').fill(name.slice(0, 6).toLowerCase());
    await page.getByRole('button', { name: `${name}: sold out today` }).click();
    await page.getByRole('status').getByText(`${name} is sold out until tomorrow.`).waitFor();
    await page.getByRole('searchbox').fill('');
    await page
      .getByRole('region', { name: 'Sold out now' })
      .getByText(/Off until tomorrow, since/)
      .waitFor();
    await keepLook(page, 'sold-out-phone-out');

    const guest = await visit();
    const asha = phoneOf(guest, 'Asha');
    await say(asha, 'jade charpoy');
    await tap(asha, 'Order to collect');
    await say(asha, `1 ${name}`);
    await asha
      .locator('.message.received')
      .getByText(/sold out/i)
      .waitFor();

    await page
      .getByRole('button', { name: `${name}: back on sale` })
      .first()
      .click();
    await page.getByText('Everything is on sale').waitFor();

    await page
      .getByRole('button', { name: new RegExp(`^More for ${name}:`) })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Left today', { exact: true }).fill('6');
    await keepLook(page, 'sold-out-phone-dialog');
    expect(await seriousFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepLook(page, 'sold-out-phone-dialog-dark');
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Only so many left' }).click();
    await first.getByText('6 left today').waitFor();

    const more = page.getByRole('button', { name: new RegExp(`^More for ${name}:`) }).first();
    await more.click();
    await dialog
      .getByRole('group', { name: /^So many each day/ })
      .getByRole('button', { name: '30' })
      .click();
    await first.getByText('30 left today · 30 each day').waitFor();
    await more.click();
    await keepLook(page, 'sold-out-phone-counted-dark');
    expect(await seriousFaults(page)).toEqual([]);
    await dialog
      .getByRole('group', { name: /^Only so many left/ })
      .getByRole('button', { name: '5' })
      .click();
    await first.getByText('5 left today · 30 each day').waitFor();
    await more.click();
    await dialog.getByRole('button', { name: 'No daily count' }).click();
    await page.getByText(`${name} is not counted by the day any longer.`).waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await first.getByText('5 left today · 30 each day').waitFor();
    await keepLook(page, 'sold-out-phone-dark');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('a manager reads the menu as guests do, in two channels and languages', async () => {
    const page = await visit({ path: '/staff/the-copper-ladle/menu/preview', as: harpreet });
    await page
      .getByRole('region', { name: 'The restaurant' })
      .getByText('The Copper Ladle')
      .first()
      .waitFor();
    await keepLook(page, 'preview-desktop');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Breads/ }).click();
    const dishes = page.getByRole('region', { name: 'The dishes' });
    await dishes.getByText('Butter Naan').waitFor();
    await page.getByLabel('Channel').selectOption('sms');
    await dishes
      .getByText(/segments?, GSM-7/)
      .first()
      .waitFor();
    await page.getByLabel('Language').selectOption('hi');
    await dishes
      .getByText(/segments?, UCS-2/)
      .first()
      .waitFor();
    await keepLook(page, 'preview-sms');
    await page.setViewportSize(small);
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepLook(page, 'preview-phone-dark');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('what is not published yet is seen in the preview, which says so, and can be put beside what guests have', async () => {
    const page = await visit({ path: '/staff/the-copper-ladle/menu/edit', as: harpreet, viewport: small });
    const breads = page.getByRole('region', { name: 'Breads', exact: true });
    await breads.getByRole('button', { name: /^Add a dish/ }).click();
    await page.getByLabel('Name of the new dish').fill('Ragi Roti');
    await page.getByLabel('Price in rupees').fill('95');
    await page.getByRole('button', { name: 'Add dish', exact: true }).click();
    await page.getByText('1 change not published').waitFor();
    await page.goto('/staff/the-copper-ladle/menu/preview');
    await page.getByText('Guests read this once it is published.').waitFor();
    await page.getByRole('button', { name: /^Breads/ }).click();
    const dishes = page.getByRole('region', { name: 'The dishes' });
    await dishes.getByText('Ragi Roti').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await keepLook(page, 'preview-draft-phone');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('Which menu').selectOption('live');
    await page.getByText('The draft has changes they do not have yet.').waitFor();
    await page.getByRole('button', { name: /^Breads/ }).click();
    await dishes.getByText('Butter Naan').waitFor();
    expect(await dishes.getByText('Ragi Roti').count()).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepLook(page, 'preview-live-phone-dark');
    expect(await seriousFaults(page)).toEqual([]);
  });
});

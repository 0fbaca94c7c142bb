import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, seriousFaults } from '../../support/browser.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const harpreet = { phone: numberOf.harpreet };
const rohan = { phone: numberOf.rohan };
const path = '/staff/the-copper-ladle/menu/edit';

describe.skipIf(!(await browserIsHere()))('the menu editor', () => {
  const { visit, allow } = visits();
  const dishNames = (page: Page, section: string) =>
    page.getByRole('region', { name: section, exact: true }).locator('.dish-words strong').allTextContents();
  const count = (page: Page, text: string | RegExp) =>
    page.getByRole('region', { name: 'Draft' }).getByText(text).waitFor();

  test('looks well by day and by night, on a phone and on a desk', async () => {
    const page = await visit({ path, as: harpreet });
    await page.getByText('All published').waitFor();
    await keepLook(page, 'menu-editor-desktop');
    expect(await seriousFaults(page)).toEqual([]);
    await page.locator('.dish-name').first().click();
    await page.getByRole('dialog').getByLabel('Description').waitFor();
    await keepLook(page, 'menu-editor-dish');
    expect(await seriousFaults(page)).toEqual([]);
    const phone = await visit({ path, as: harpreet, viewport: small, dark: true });
    await phone.getByText('All published').waitFor();
    await keepLook(phone, 'menu-editor-phone');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await phone.locator('.dish-name').first().click();
    await phone.getByRole('dialog').getByLabel('Description').waitFor();
    await keepLook(phone, 'menu-editor-dish-phone');
    expect(await seriousFaults(phone)).toEqual([]);
  });

  test('a box to tick says beside its hint that it was not saved', async () => {
    allow(/ERR_FAILED/);
    const page = await visit({ path, as: harpreet });
    await page.locator('.dish-name').first().click();
    const box = page.getByRole('checkbox', { name: /^Known for/ });
    await page.route('**/menu/draft/edits', (route) => route.abort());
    await box.click();
    await page.locator('small.wrong', { hasText: /^was not saved/ }).waitFor();
    await page.locator('small', { hasText: /^Named when guests ask what is good\.$/ }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('is worked by keyboard alone: a dish is added, moved, priced, given choices and published', async () => {
    allow(/status of 422/);
    const page = await visit({ path, as: harpreet });
    const section = page.getByRole('region', { name: 'To begin', exact: true });
    await section.getByRole('button', { name: /^Add a dish/ }).press('Enter');
    await page.keyboard.type('Rasam <script>alert(1)</script>');
    await page.keyboard.press('Tab');
    await page.keyboard.type('140');
    await page.keyboard.press('Enter');
    const handle = page.getByRole('button', { name: /^Move Rasam/ });
    await handle.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('status').getByText('moved up, in To begin.').waitFor();
    expect((await dishNames(page, 'To begin')).slice(-2)).toEqual([
      'Rasam <script>alert(1)</script>',
      'Masala Papad',
    ]);
    expect(await handle.evaluate((it) => it === document.activeElement)).toBe(true);

    const price = page.getByLabel('Price of Rasam');
    await price.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('14x');
    await page.keyboard.press('Tab');
    await page.getByText('must be an amount in rupees').waitFor();
    await price.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('145.50');
    await page.keyboard.press('Enter');

    await page.locator('.dish-name', { hasText: 'Rasam' }).press('Enter');
    const panel = page.getByRole('dialog');
    await panel.getByLabel('Name', { exact: true }).fill('x'.repeat(500));
    await page.keyboard.press('Tab');
    await panel.getByText('Name must be at most 80 characters').waitFor();
    await panel.getByLabel('Name', { exact: true }).fill('Rasam 🍲 \u202eرسم');
    await page.keyboard.press('Tab');
    await panel.getByRole('heading', { name: 'Rasam 🍲 رسم' }).waitFor();
    await panel.getByLabel('New choice, as guests are asked').fill('How hot?');
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'How hot?' }).waitFor();
    await panel.getByText('This choice has no options').waitFor();
    await panel.getByLabel('New option').fill('Very');
    await page.keyboard.press('Enter');
    await panel.getByLabel('Name of option Very').waitFor();
    await keepLook(page, 'menu-editor-choices');
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await count(page, /2 changes not published|3 changes not published/);
    await page.getByRole('button', { name: 'See changes' }).press('Enter');
    await page.getByRole('dialog').getByText('added').first().waitFor();
    await keepLook(page, 'menu-editor-changes');
    await page.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
    await count(page, 'All published');
    await page.goto('/r/the-copper-ladle');
    expect(await page.getByText('Rasam 🍲').count()).toBeGreaterThan(0);
  });

  test('two who change one price: the second sees both and chooses; undo and redo follow', async () => {
    // Chromium says so of every refusal.
    allow(/status of 409/);
    const [one, other] = [await visit({ path, as: harpreet }), await visit({ path, as: rohan })];
    const at = (page: Page) => page.getByLabel('Price of Paneer Tikka', { exact: true });
    await at(other).fill('410');
    await at(one).fill('400');
    await at(one).press('Enter');
    await count(one, '1 change not published');
    await at(other).press('Enter');
    const dialog = other.getByRole('dialog', { name: /Paneer Tikka/ });
    await dialog.getByText('₹400').waitFor();
    await dialog.getByText('₹410').waitFor();
    await keepLook(other, 'menu-editor-clash');
    expect(await seriousFaults(other)).toEqual([]);
    await dialog.getByRole('button', { name: /Take yours/ }).click();
    // The other page hears of it.
    await one.waitForFunction(() =>
      document.querySelector<HTMLInputElement>('[data-id] .price-cell input[value="410"]'),
    );
    await one.getByRole('button', { name: 'Undo' }).click();
    await one.waitForFunction(() => document.querySelector('.price-cell input[value="400"]'));
    await one.getByRole('button', { name: 'Redo' }).click();
    await one.waitForFunction(() => document.querySelector('.price-cell input[value="410"]'));
    await one.goto('/staff/the-copper-ladle/menu/history');
    await one.getByText('Done again: Paneer Tikka: price ₹400 → ₹410').click();
    await one.getByRole('dialog').getByRole('heading', { name: 'Changed since then' }).waitFor();
    await keepLook(one, 'menu-history');
    expect(await seriousFaults(one)).toEqual([]);
  });

  test('a dish is dragged to another section, and many prices change at once', async () => {
    const page = await visit({ path, as: harpreet, viewport: { width: 1024, height: 768 }, dark: true });
    const from = page.getByRole('button', { name: 'Move Masala Papad' });
    const target = page.locator('.dish', { hasText: 'Paneer Tikka' }).first();
    await target.scrollIntoViewIfNeeded();
    const [a, b] = [await from.boundingBox(), await target.boundingBox()];
    await page.mouse.move(a!.x + 20, a!.y + 20);
    await page.mouse.down();
    await page.mouse.move(b!.x + 60, b!.y + 4, { steps: 5 });
    await page.mouse.move(b!.x + 60, b!.y + 8);
    await page.mouse.up();
    await page.waitForFunction(() =>
      document
        .querySelectorAll('.menu-section')[1]
        ?.querySelector('.dish-words')
        ?.textContent?.includes('Papad'),
    );
    expect((await dishNames(page, 'From the tandoor'))[0]).toBe('Masala Papad');
    await page.getByRole('button', { name: 'Change many prices' }).click();
    await page.getByRole('button', { name: 'Look at the prices' }).click();
    await page.getByRole('region', { name: 'Prices as they would be' }).getByText('Masala Papad').waitFor();
    const prices = page.getByRole('region', { name: 'Prices as they would be' });
    await prices.getByText('Butter Naan').waitFor();
    const choices = await prices.locator('small').count();
    expect(choices).toBeGreaterThan(0);
    await page.getByLabel(/^Choices and extras too/).uncheck();
    await page.getByRole('button', { name: 'Look at the prices' }).click();
    await prices.getByText('Butter Naan').waitFor();
    expect(await prices.locator('small').count()).toBe(0);
    await page.getByLabel(/^Choices and extras too/).check();
    await page.getByRole('button', { name: 'Look at the prices' }).click();
    await prices.locator('small').first().waitFor();
    await keepLook(page, 'menu-editor-prices');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Change \d+ prices$/ }).click();
    await page.waitForFunction(() => document.querySelector('.price-cell input[value="105"]'));
    expect(await page.getByLabel('Price of Masala Papad').inputValue()).toBe('105');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(() => document.querySelector('.price-cell input[value="95"]'));
  });
});

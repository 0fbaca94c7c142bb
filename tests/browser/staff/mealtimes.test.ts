import { describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, seriousFaults } from '../../support/browser.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

describe.skipIf(!(await browserIsHere()))('mealtimes and menu files', () => {
  const { visit } = visits();

  test('a breakfast menu with its hours and its section goes into the draft', async () => {
    const page = await visit({
      path: '/staff/the-copper-ladle/menu/times',
      as: { phone: numberOf.harpreet },
    });
    await page.getByLabel('New menu').fill('Breakfast');
    await page.getByRole('button', { name: 'Add a menu' }).click();
    const menu = page.getByRole('region', { name: 'Menu Breakfast' });
    await menu.getByRole('button', { name: 'Add times' }).click();
    await menu.getByRole('button', { name: 'Sat' }).click();
    await menu.getByRole('button', { name: 'Save the times' }).click();
    await page.getByLabel(/^Breads/).selectOption('Breakfast');
    await page.getByText('2 changes are not published yet').waitFor();
    await page.reload();
    await menu.getByRole('button', { name: 'Sat', pressed: true }).waitFor();
    expect(await menu.getByLabel('Until', { exact: true }).inputValue()).toBe('11:00');
    await keepLook(page, 'mealtimes-desktop');
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize(small);
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepLook(page, 'mealtimes-phone-dark');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('a file with a mistake is told by row, and a mended one goes in', async () => {
    const page = await visit({
      path: '/staff/the-copper-ladle/menu/files',
      as: { phone: numberOf.harpreet },
    });
    const csv = (price: string) => ({
      name: 'dishes.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Section,Code,Name,Price,Diet\nBreads,GN,Garlic Naan,${price},veg\n`),
    });
    await page.getByLabel('Menu file').setInputFiles(csv('cheap'));
    await page.getByText('Dishes, row 2, Price').waitFor();
    await keepLook(page, 'menu-files-wrong');
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize(small);
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepLook(page, 'menu-files-wrong-phone-dark');
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByLabel('Menu file').setInputFiles(csv('111'));
    await page.getByRole('button', { name: 'Put it into the draft' }).waitFor();
    await keepLook(page, 'menu-files-found');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Put it into the draft' }).click();
    await page.getByText('The file is in the draft.').waitFor();
  });
});

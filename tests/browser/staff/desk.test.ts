import { describe, expect, test } from 'vitest';
import { browserIsHere, keepLook, seriousFaults } from '../../support/browser.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const desk = { phone: numberOf.desk };

describe.skipIf(!(await browserIsHere()))('the desk', () => {
  const { visit } = visits();

  test.each([
    ['desktop', { width: 1440, height: 900 }, false],
    ['phone', small, true],
  ] as const)('shows how Thali does: %s', async (name, viewport, dark) => {
    const page = await visit({ path: '/staff', as: desk, viewport, dark });
    await page.getByRole('heading', { name: 'Twilio' }).waitFor();
    await keepLook(page, `desk-health-${name}`);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Restaurants' }).click();
    await page.getByRole('searchbox').fill('copper');
    await page.getByText('The Copper Ladle').waitFor();
    await keepLook(page, `desk-restaurants-${name}`);
    await page.getByRole('link', { name: 'Numbers' }).click();
    await page.getByText('India cannot answer').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Templates' }).click();
    await page.getByText('Never looked').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await keepLook(page, `desk-templates-${name}`);
    await page.getByRole('link', { name: 'Given up' }).click();
    await page.getByText('Nothing was given up').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('looks into the queue', async () => {
    const page = await visit({ path: '/staff/desk', as: desk });
    await page.getByRole('link', { name: 'Queue' }).click();
    await page.getByText('thali', { exact: true }).first().waitFor();
    await keepLook(page, 'desk-queue');
  });
});

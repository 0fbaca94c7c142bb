import { describe, expect, test } from 'vitest';
import { statement } from '../../../src/store/database.ts';
import { browserIsHere } from '../../support/browser.ts';
import { visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const harpreet = { phone: numberOf.harpreet };
const hours = '/staff/the-copper-ladle/settings/hours';
const pauses = statement(
  'test pauses of the copper ladle',
  `select count(*)::int as count from pauses p join restaurants r on r.id = p.restaurant_id where r.slug = 'the-copper-ladle'`,
);

describe.skipIf(!(await browserIsHere()))('what is sent twice', () => {
  const { thali, visit, allow } = visits();
  const count = async () => (await thali().thali().db.rows<{ count: number }>(pauses))[0]?.count ?? 0;

  test('by a hasty thumb is done once', async () => {
    const page = await visit({ path: hours, as: harpreet });
    const before = await count();
    await page.getByRole('button', { name: 'Close for 30 min' }).dblclick();
    await page.getByRole('button', { name: 'Open again' }).waitFor();
    expect(await count()).toBe(before + 1);
    await page.getByRole('button', { name: 'Open again' }).click();
    await page.getByRole('button', { name: 'Close for 30 min' }).waitFor();
  });

  test('because the answer was lost on its way back is done once, and answered as it was', async () => {
    allow(/ERR_FAILED|Failed to load resource/);
    const page = await visit({ path: hours, as: harpreet });
    const before = await count();
    let lost = 0;
    await page.route('**/pause', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue();
      lost += 1;
      // It reached Thali, and was done; only nobody here hears of it.
      await route.fetch();
      return route.abort();
    });
    const close = page.getByRole('button', { name: 'Close for 30 min' });
    await close.click();
    await page
      .getByText('Thali cannot be reached. Check the connection; nothing you typed is lost.')
      .waitFor();
    expect(await count()).toBe(before + 1);
    await close.click();
    await page.getByRole('button', { name: 'Open again' }).waitFor();
    expect(lost).toBe(1);
    expect(await count()).toBe(before + 1);
  });
});

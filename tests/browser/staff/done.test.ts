import { describe, expect, test } from 'vitest';
import { statement } from '../../../src/store/database.ts';
import { browserIsHere, keepLook, seriousFaults } from '../../support/browser.ts';
import { numberOf } from '../../support/number-of.ts';
import { small, visits } from '../../support/visitor.ts';

const rohan = { phone: numberOf.rohan };
const harpreet = { phone: numberOf.harpreet };
const anitha = { phone: numberOf.anitha };
const house = '/staff/the-copper-ladle';
const path = `${house}/people/done`;

/** A year of deeds of the owner's and the manager's, the oldest first: more than a page of them. */
const year = statement(
  'test year of deeds',
  `insert into audit (at, restaurant_id, person_id, action, detail)
   select '2026-11-26T15:00Z'::timestamptz - make_interval(days => n * 6, mins => n * 37), r.id,
          (select s.person_id from staff s join people p on p.id = s.person_id
            where s.restaurant_id = r.id and p.name like case when n % 3 = 0 then 'Rohan%' else 'Harpreet%' end),
          (array['hours changed', 'printer set up', 'order refunded', 'seated outside hours', 'role changed', 'report exported'])[1 + n % 6],
          (array['{"closures": 1, "specialHours": 1}', '{"name": "Kitchen"}', '{"number": 4712, "off": 42000, "back": 42000}',
                 '{"party": 6, "reason": "The wedding party came early, and it rained on the terrace"}',
                 '{"name": "Anitha Murthy", "from": "kitchen", "to": "host"}',
                 '{"of": "orders", "from": "2026-10-01", "until": "2026-10-31"}'])[1 + n % 6]::jsonb
     from restaurants r, generate_series(60, 0, -1) n where r.slug = 'the-copper-ladle' order by n desc`,
);

describe.skipIf(!(await browserIsHere()))('what was done', () => {
  const { visit, thali } = visits();

  test('says so where nothing was done yet', async () => {
    const page = await visit({ path, as: rohan });
    await page.getByRole('heading', { name: 'Nothing has been done yet' }).waitFor();
    await keepLook(page, 'done-nothing');
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('an owner changes a price and retires a table, and reads of both, with who did it', async () => {
    await thali().thali().db.rows(year);
    const page = await visit({ path: `${house}/menu/edit`, as: rohan });
    await page.getByText('All published').waitFor();
    const price = page.getByLabel('Price of Masala Papad');
    await price.fill('99');
    await price.press('Enter');
    await page.getByRole('button', { name: 'See changes' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('region', { name: 'Draft' }).getByText('All published').waitFor();

    await page.goto(`${house}/floor`);
    await page.getByRole('tab', { name: 'indoor' }).click();
    await page.getByRole('button', { name: /^T1\b/ }).click();
    await page
      .getByRole('dialog', { name: 'Table T1' })
      .getByRole('button', { name: 'Take off the floor' })
      .click();
    await page
      .getByRole('dialog', { name: 'Take T1 off the floor?' })
      .getByRole('button', { name: 'Take off the floor' })
      .click();
    await page.getByRole('button', { name: 'Bring T1 back' }).waitFor();

    await page.goto(`${house}/people`);
    await page.getByRole('link', { name: 'What was done' }).click();
    const today = page.getByRole('region', { name: 'Today' }).getByRole('listitem');
    await today.first().waitFor();
    const told = await today.allTextContents();
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/Took table T1 off the floor\.Rohan Sethi · on the web$/);
    expect(told[1]).toMatch(/Published the menu\. Masala Papad: price ₹95 → ₹99\.Rohan Sethi · on the web$/);
  });

  test('earlier days follow with the keys, to the first', async () => {
    const page = await visit({ path, as: harpreet });
    const rows = page.locator('.done-rows li');
    const earlier = page.getByRole('button', { name: 'Show earlier' });
    await earlier.press('Enter');
    await rows.nth(62).waitFor();
    expect(await rows.count()).toBe(63);
    await earlier.waitFor({ state: 'detached' });
    // Who pressed it goes on reading where they were.
    expect(await rows.nth(50).evaluate((it) => it === document.activeElement)).toBe(true);
    await page.getByRole('heading', { level: 2 }).last().getByText(/2025$/).waitFor();
  });

  test('one kind, or one colleague’s, is read alone', async () => {
    const page = await visit({ path, as: harpreet });
    const rows = page.locator('.done-rows li');
    const chip = (name: string) => page.getByRole('button', { name, exact: true });
    await chip('Tables').press('Enter');
    await page.getByRole('button', { name: 'Tables', pressed: true }).waitFor();
    await rows.getByText('Took table T1 off the floor.').waitFor();
    expect(await rows.count()).toBe(1);
    await page.getByLabel('Done by').selectOption('Harpreet Gill');
    await page.getByRole('heading', { name: 'Nothing of this kind yet' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await rows.nth(49).waitFor();
    await page.getByLabel('Done by').selectOption('Harpreet Gill');
    await rows.getByText('Took table T1 off the floor.').waitFor({ state: 'detached' });
    await rows.nth(39).waitFor();
    expect([...new Set(await rows.locator('small b').allTextContents())]).toEqual(['Harpreet Gill']);
  });

  test.each([
    ['desktop', { width: 1440, height: 900 }, false],
    ['phone', small, false],
    ['phone-dark', small, true],
  ] as const)('looks well: %s', async (name, viewport, dark) => {
    const page = await visit({ path, as: rohan, viewport, dark });
    await page.getByRole('region', { name: 'Today' }).waitFor();
    await keepLook(page, `done-${name}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('a host has no such page', async () => {
    const page = await visit({ path, as: anitha });
    await page.waitForURL(`**${house}/board`);
    await page.getByRole('heading', { name: 'Board' }).waitFor();
    expect(await page.getByRole('link', { name: 'People' }).count()).toBe(0);
  });
});

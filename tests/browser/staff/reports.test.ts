import { describe, expect, test } from 'vitest';
import { statement } from '../../../src/store/database.ts';
import { browserIsHere, keepLook, seriousFaults } from '../../support/browser.ts';
import { small, visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

const harpreet = { phone: numberOf.harpreet };

/** A fortnight of evenings, and dishes with names nobody should have. */
const evenings = statement(
  'test fortnight',
  `with r as (select id from restaurants where slug = 'the-copper-ladle'),
   visits as (
     insert into reservations (restaurant_id, party_size, starts_at, ends_at, status, door, name)
     select r.id, 1 + (d * 7 + h * 3) % 6, '2026-11-27T13:30Z'::timestamptz - make_interval(days => d, hours => -h),
            '2026-11-27T15:00Z'::timestamptz - make_interval(days => d, hours => -h),
            case when (d + h) % 9 = 0 then 'no_show' else 'finished' end, case when h = 2 then 'walk-in' else 'staff' end, null
       from r, generate_series(0, 20) d, generate_series(0, 2 + d % 3) h returning 1),
   bought as (
     insert into orders (restaurant_id, kind, status, wanted_at, items_paise, taxes, round_off_paise, total_paise, prep_minutes, name)
     select r.id, 'pickup', 'served', '2026-11-27T14:00Z'::timestamptz - make_interval(days => d), 48000 + d * 2100, '[]', 0, 50400 + d * 2100, 20, 'Asha'
       from r, generate_series(0, 20) d returning id, total_paise)
   insert into order_lines (order_id, name, code, quantity, modifiers, unit_paise, allergens, position)
   select b.id, n.name, 'X' || n.p, 1 + (b.total_paise / 100 + n.p) % 4, '[]', 24000, '{}', n.p
     from bought b, (values ('Paneer Tikka', 1), ('Dal Makhani', 2), ('<script>alert(1)</script>', 3),
                            ('\u202eطبق اليوم', 4), ('Chef’s very long tasting of everything that grows 🌶️🥭 ' || repeat('and more ', 20), 5)) n(name, p)`,
);

describe.skipIf(!(await browserIsHere()))('the reports', () => {
  const { thali, visit } = visits();

  test.each([
    ['desktop', { width: 1440, height: 900 }, false],
    ['tablet', { width: 1024, height: 768 }, true],
    ['phone', small, false],
  ] as const)('tell a fortnight, and can be read with the keys: %s', async (name, viewport, dark) => {
    if (name === 'desktop') await thali().thali().db.rows(evenings);
    const page = await visit({ path: '/staff/the-copper-ladle/reports', as: harpreet, viewport, dark });
    await page.getByText('What sells').waitFor();
    expect(await page.locator('.sellers').textContent()).toContain('<script>alert(1)</script>');
    // A count of messages says which.
    await page.getByText('what Thali sent about your restaurant, its bookings and its orders').waitFor();
    await keepLook(page, `staff-reports-${name}`);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await seriousFaults(page)).toEqual([]);

    const plot = page.getByRole('img', { name: /^Covers by day/ });
    await plot.focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByText(/^27 Nov: \d+$/).waitFor();
    await page.getByRole('button', { name: '7 days' }).press('Enter');
    await page.getByRole('button', { name: '7 days', pressed: true }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Orders' }).press('Enter');
    expect((await download).suggestedFilename()).toBe('the-copper-ladle-orders-2026-11-21-2026-11-27.csv');
  });

  test('say what is wrong with days that run backwards', async () => {
    const page = await visit({ path: '/staff/the-copper-ladle/reports', as: harpreet });
    await page.getByLabel('From').fill('2026-11-20');
    await page.getByLabel('Until').fill('2026-11-10');
    await page.getByText('Until must not be before the first day').waitFor();
  });
});

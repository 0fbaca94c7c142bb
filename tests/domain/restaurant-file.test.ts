import { describe, expect, test } from 'vitest';
import { type RestaurantFile, restaurantFile } from '../../src/domain/restaurant-file.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';

const [section] = smallRestaurant().menu;
const [dal] = section?.items ?? [];
if (!dal) throw new Error('The small restaurant has no dish.');

const dish = (change: object): Partial<RestaurantFile> => ({
  menu: [{ section: 'All', items: [{ ...dal, ...change }] }],
});
const { booking, hours } = smallRestaurant();
const evening = { days: ['fri' as const], from: '18:00', to: '23:00' };

/** Where a file is wrong, as a person would look for it. */
function wrongAt(change: object): string[] {
  const found = restaurantFile.safeParse({ ...smallRestaurant(), ...change });
  return (found.error?.issues ?? []).map((issue) => issue.path.join('.'));
}

describe('a restaurant file', () => {
  test('gets what it leaves out', () => {
    expect(restaurantFile.parse(smallRestaurant())).toMatchObject({
      zone: 'Asia/Kolkata',
      currency: 'INR',
      booking: { slotMinutes: 30, horizonDays: 60, maxParty: 12, bufferMinutes: 0, graceMinutes: 15 },
      ordering: { prepMinutes: 20, minimum: 0, freeCancelMinutes: 60, lateRefundPercent: 50 },
      tax: { rates: { food: 500 }, inclusive: false, roundOff: true },
      menu: [{ items: [{ taxClass: 'food', spice: 0, allergens: [], sizes: [], groups: [] }] }],
    });
    expect(wrongAt({})).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'a time that is none',
      { hours: { ...hours, dineIn: [{ ...evening, to: '24:00' }] } },
      'hours.dineIn.0.to',
    ],
    [
      'a day that is none',
      { hours: { ...hours, dineIn: [{ ...evening, days: ['friday'] }] } },
      'hours.dineIn.0.days.0',
    ],
    [
      'a date that is none',
      { closures: [{ from: '2026-02-30', to: '2026-03-01', reason: 'x' }] },
      'closures.0.from',
    ],
    [
      'a closure that ends before it begins',
      { closures: [{ from: '2026-03-02', to: '2026-03-01', reason: 'x' }] },
      'closures.0.to',
    ],
    ['a GSTIN with a letter changed', { tax: { gstin: '27AAPFU0939F1ZW' } }, 'tax.gstin'],
    ['an FSSAI number of no kind', { tax: { fssai: '31224999000011' } }, 'tax.fssai'],
    ['a preset nobody has', { tax: { preset: 'moon' } }, 'tax.preset'],
    ['a series that is too long for numbers', { tax: { series: 'ABCD' } }, 'tax.series'],
    ['a dish whose class has no rate', dish({ taxClass: 'packed' }), 'menu.0.items.0.taxClass'],
    ['liquor that bears GST', dish({ liquor: true }), 'menu.0.items.0.taxClass'],
    ['a currency that is none', { currency: 'XYZ' }, 'currency'],
    ['a currency without hundredths', { currency: 'JPY' }, 'currency'],
    ['a currency of thousandths', { currency: 'KWD' }, 'currency'],
    ['a zone that is none', { zone: 'Asia/Bangalore' }, 'zone'],
    ['rupees and paise', dish({ price: 199.5 }), 'menu.0.items.0.price'],
    ['a price below nothing', dish({ price: -1 }), 'menu.0.items.0.price'],
    ['a price and sizes', dish({ sizes: [{ name: 'Half', price: 100_00 }] }), 'menu.0.items.0'],
    ['neither price nor sizes', dish({ price: undefined }), 'menu.0.items.0'],
    ['a code in small letters', dish({ code: 'dal' }), 'menu.0.items.0.code'],
    ['choices nobody described', dish({ groups: ['spice'] }), 'menu.0.items.0.groups.0'],
    ['a table for more than it seats', { tables: [{ name: 'T1', seats: [4, 2] }] }, 'tables.0.seats'],
    [
      'a group of tables that are not there',
      { groups: [{ tables: ['T1', 'T9'], seats: [4, 8] }] },
      'groups.0.tables.1',
    ],
    [
      'a largest party below the smallest',
      { booking: { ...booking, minParty: 5, maxParty: 4 } },
      'booking.maxParty',
    ],
    ['a way of booking that is none', { booking: { ...booking, mode: 'phone' } }, 'booking.mode'],
    [
      'more choices than options',
      { modifierGroups: { g: { name: 'G', min: 2, max: 3, options: [{ name: 'A' }] } } },
      'modifierGroups.g.min',
    ],
    [
      'more to choose than may be chosen',
      { modifierGroups: { g: { name: 'G', min: 2, max: 1, options: [{ name: 'A' }, { name: 'B' }] } } },
      'modifierGroups.g.max',
    ],
    [
      'a price for a size that no dish has',
      { modifierGroups: { g: { name: 'G', max: 1, options: [{ name: 'A', sizePrices: { Huge: 100 } }] } } },
      'modifierGroups.g.options.0.sizePrices.Huge',
    ],
    [
      'a set meal in a set meal',
      {
        modifierGroups: {
          inner: { name: 'Inner', max: 1, options: [{ name: 'A', item: 'RICE' }] },
          heat: { name: 'Heat', max: 1, options: [{ name: 'Mild' }] },
          outer: { name: 'Outer', max: 1, options: [{ name: 'B', item: 'MEAL' }] },
        },
        menu: [
          {
            section: 'All',
            items: [
              dal,
              { ...dal, name: 'Rice', code: 'RICE', groups: ['heat'] },
              { ...dal, name: 'Meal', code: 'MEAL', groups: ['inner'] },
            ],
          },
        ],
      },
      'modifierGroups.outer.options.0.item',
    ],
    ['a licence of 13 digits', { tax: { fssai: '1'.repeat(13) } }, 'tax.fssai'],
    ['a rate above one half', { tax: { rates: { food: 5001 } } }, 'tax.rates.food'],
    [
      'a phone without its country',
      { staff: [{ name: 'Ravi', phone: '9812300001', role: 'owner' }] },
      'staff.0.phone',
    ],
    ['nobody to be told', { staff: [] }, 'staff'],
    ['a word we do not know', { colour: 'red' }, ''],
  ])('with %s is refused, and says where', (_what, change, path) => {
    expect(wrongAt(change)).toEqual([path]);
  });

  test('in which two dishes have one code is refused', () => {
    expect(wrongAt({ menu: [{ section: 'All', items: [dal, { ...dal, name: 'Other dal' }] }] })).toEqual([
      'menu.0.items.1.code',
    ]);
  });
});

import type { RestaurantFile } from '../../src/domain/restaurant-file.ts';

/** Every hostile text holds it, so that a page can be asked whether it shows one. */
export const mark = 'Zq';

/** Where a script in a text would leave its trace: `window.hostile`. */
const attacks = [
  // A slash after a value without quotes would be a part of the value.
  "<img/src='x'onerror='window.hostile=1'>",
  '\u202egnihton\u202c\u0645\u0637\u0639\u0645\u0627\u0644\u0634\u0627\u0645',
  'W',
  '<script>window.hostile=1</script>',
  '👩‍👩‍👧‍👦👨🏽‍🍳🏳️‍🌈',
  '{{7*7}}${window.hostile=1}%s%n',
  "=cmd|'/C calc'!A0",
  '"><svg/onload=window.hostile=1>',
  'javascript:window.hostile=1',
  '\u0634\u0627\u0648\u0631\u0645\u0627',
] as const;

/**
 * A text that breaks what was not written with it in mind: markup, letters from the right, no space at all, pictures of
 * several code points, templates, formulas. `nth` chooses among them; as many code points as it may have, but for every
 * tenth, which is short and has space around it.
 */
export function hostile(nth: number, most: number): string {
  const attack = attacks[nth % attacks.length] ?? '';
  if (nth % attacks.length === attacks.length - 1) return `  ${mark}${nth}${attack}  `;
  return Array.from(`${mark}${nth}${attack.repeat(most)}`)
    .slice(0, most)
    .join('');
}

const week: RestaurantFile['hours']['dineIn'] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '06:00', to: '23:30' },
];
const nths = attacks.map((_, nth) => nth);
const dish = (nth: number) => ({
  code: `H${nth}X`,
  name: hostile(nth, 80),
  about: hostile(nth + 1, 300),
  diet: 'veg' as const,
  groups: nth < 4 ? [`choice${nth}`] : [],
  aliases: [hostile(nth + 2, 500)],
  course: hostile(nth, 30),
  knownFor: true,
  allergens: ['milk' as const, 'nuts' as const],
  // What is ordered has one price, without a question.
  ...(nth % 4 === 3
    ? {
        sizes: [
          { name: hostile(nth, 30), price: 120_00, aliases: [hostile(nth, 500)] },
          { name: hostile(nth + 1, 30), price: 240_00 },
        ],
      }
    : { price: 150_00 + nth }),
});

/** Who works there; whoever the tests sign in is the first. */
export const hostileStaff = nths.slice(0, 4).map((nth) => ({
  name: hostile(nth, 60),
  phone: `+91900008800${nth}`,
  role: (['owner', 'manager', 'host', 'kitchen'] as const)[nth] ?? 'host',
}));

/** A restaurant every text of which is hostile, as long as its file allows. Open all day, takes everything. */
export function hostileHouse(nth: number): RestaurantFile {
  return {
    slug: `hostile-${nth}`,
    name: hostile(nth, 80),
    kind: 'truck',
    city: hostile(nth, 80),
    area: hostile(nth + 1, 80),
    address: hostile(nth + 2, 300),
    latitude: 12.97,
    longitude: 77.64,
    about: hostile(nth + 2, 400),
    practices: hostile(nth, 400),
    cuisines: [hostile(nth, 40), hostile(nth + 2, 40)],
    knownFor: nths.map((each) => hostile(each, 80)),
    details: { stops: [{ day: '2026-11-28', at: hostile(nth + 2, 120) }] },
    priceBand: 2,
    hours: { dineIn: week, pickup: week },
    closures: [{ from: '2026-12-24', to: '2026-12-25', reason: hostile(nth + 2, 120) }],
    booking: { mode: 'instant', leadMinutes: 0, waitlist: true },
    tables: nths.map((each) => ({
      name: hostile(each, 20),
      seats: [1, 4],
      area: hostile(each % 3, 40),
    })),
    groups: [{ tables: [hostile(0, 20), hostile(3, 20)], seats: [5, 8] }],
    ordering: { pickup: true, preOrder: true, atTable: true },
    payments: { linkedAccount: 'acc_Restaurant0009' },
    coupons: [{ code: 'HOSTILE10', percent: 10 }],
    tax: {
      legalName: hostile(nth + 2, 120),
      legalAddress: hostile(nth + 2, 300),
      rates: { food: 500 },
    },
    modifierGroups: Object.fromEntries(
      nths.slice(0, 4).map((each) => [
        `choice${each}`,
        {
          name: hostile(each, 60),
          max: 4,
          options: nths.slice(0, 4).map((option) => ({
            name: hostile(option, 60),
            price: 20_00,
            isDefault: option === 0,
            aliases: [hostile(option, 500)],
          })),
        },
      ]),
    ),
    menus: {
      [hostile(1, 40)]: [{ days: [1, 2, 3, 4, 5, 6, 7] }],
      [hostile(2, 40)]: [{ from: '00:00', until: '23:59' }],
    },
    menu: [
      { section: hostile(0, 40), about: hostile(2, 500), items: nths.slice(0, 3).map(dish) },
      {
        section: hostile(1, 40),
        menu: hostile(1, 40),
        about: hostile(1, 500),
        items: nths.slice(3, 6).map(dish),
      },
      { section: hostile(2, 40), menu: hostile(2, 40), items: nths.slice(6).map(dish) },
    ],
    staff:
      nth === 0
        ? [...hostileStaff]
        : [{ name: hostile(nth, 60), phone: `+91900008900${nth}`, role: 'owner' }],
  };
}

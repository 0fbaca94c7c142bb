import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Wish } from '../../src/domain/meaning.ts';
import { hear } from './world.ts';

const evening = { from: '17:00', until: '20:30' };
const night = { from: '19:00', until: '01:00' };

const wishes: [string, Wish][] = [
  ['table for 4 tomorrow at 8 pm', { partySize: 4, date: '2026-11-28', time: '20:00' }],
  ['4 log kal raat 8 baje', { partySize: 4, date: '2026-11-28', time: '20:00' }],
  ['कल रात 8 बजे 4 लोगों के लिए टेबल', { partySize: 4, date: '2026-11-28', time: '20:00' }],
  ['aaj raat', { date: '2026-11-27', ...night }],
  ['kal shaam 2 log', { date: '2026-11-28', partySize: 2, ...evening }],
  ['book a table for two tonight', { partySize: 2, date: '2026-11-27', ...night }],
  ['2nite for 2 @9', { partySize: 2, date: '2026-11-27', time: '21:00' }],
  ['table at 8 for 8', { partySize: 8, time: '20:00' }],
  ['10 people at 10', { partySize: 10, time: '22:00' }],
  ['for 8 pm', { time: '20:00' }],
  ['party of 6', { partySize: 6 }],
  ['chaar logo ke liye kal', { partySize: 4, date: '2026-11-28' }],
  ['दो लोग', { partySize: 2 }],
  ['a couple tonight', { partySize: 2, date: '2026-11-27', ...night }],
  ['table for 6 monday', { partySize: 6, date: '2026-11-30' }],
  ['table for 3 saturday 9pm', { partySize: 3, date: '2026-11-28', time: '21:00' }],
  ['next friday for 3', { partySize: 3, date: '2026-12-04' }],
  ['veg food in Indiranagar', { diet: 'veg', area: 'Indiranagar' }],
  ['pure veg near me', { diet: 'pure-veg', nearMe: true }],
  ['aas paas jain khana', { diet: 'jain', nearMe: true }],
  ['शाकाहारी इंदिरानगर में', { diet: 'veg', area: 'Indiranagar' }],
  ['halal biryani in kora', { diet: 'halal', cuisine: 'Biryani', area: 'Koramangala' }],
  ['biryani in koramangla', { cuisine: 'Biryani', area: 'Koramangala' }],
  ['sasta south indian bengaluru', { priceBand: 1, cuisine: 'South Indian', city: 'Bengaluru' }],
  ['italian mumbai for 4', { cuisine: 'Italian', city: 'Mumbai', partySize: 4 }],
  ['chinese in bandra, mumbai', { cuisine: 'Chinese', area: 'Bandra West', city: 'Mumbai' }],
  ['vegan', { diet: 'vegan' }],
  ['open now', { openNow: true }],
  ['abhi khula', { openNow: true }],
  ['Copper Ladle', { restaurant: 'The Copper Ladle' }],
  ['i want to find copper ladle please', { restaurant: 'The Copper Ladle' }],
  ['sushi in indiranagar', { area: 'Indiranagar', words: 'sushi' }],
  ['table by the window', { words: 'window' }],
  ['book a table at copper ladle', { restaurant: 'The Copper Ladle', table: true }],
  ['book a table', { table: true }],
];

describe('a wish', () => {
  test.each(wishes)('%s', (text, wish) => {
    expect(hear(text).wish).toEqual(wish);
  });

  test.each([
    ['8', { partySize: 8 }],
    ['eight', { partySize: 8 }],
    ['दो', { partySize: 2 }],
    ['we are 5', { partySize: 5 }],
    ['2 adults', { partySize: 2 }],
    ['5, tomorrow at 7', { partySize: 5, date: '2026-11-28', time: '19:00' }],
  ])('"%s" when asked for how many', (text, wish) => {
    expect(hear(text, { expecting: 'party' }).wish).toMatchObject(wish);
  });

  test.each([
    ['make it 9', { time: '21:00' }],
    ['make it 8 pm', { time: '20:00' }],
    ['make it 4 people', { partySize: 4 }],
  ])('"%s" when a booking is read back', (text, wish) => {
    expect(hear(text, { expecting: 'confirm' }).wish).toMatchObject(wish);
  });

  test.each([
    ['make it 4', { partySize: 4 }],
    ['no, make it 6', { partySize: 6 }],
    ['change to 12', { time: '12:00' }],
    ['make it 9', { time: '21:00' }],
    ['change the time to 6', { time: '18:00' }],
  ])('"%s" is a time when the place may be open then, and else a party', (text, wish) => {
    const openHours = [
      ['12:00', '15:30'],
      ['19:00', '23:00'],
    ] as const;
    expect(hear(text, { expecting: 'confirm', openHours }).wish).toEqual(wish);
  });

  test('for a dish somewhere is a search, whatever menu is in focus', () => {
    expect(hear('biryani in indiranagar', { withMenu: true })).toMatchObject({
      items: [],
      wish: { area: 'Indiranagar', words: 'biryani' },
    });
    expect(hear('2 naan in indiranagar', { withMenu: true }).items).toHaveLength(1);
  });

  test('has no words that were understood as dishes, notes or names', () => {
    expect(
      hear('table for 4 at 8 under Ravi, 2 naan less oil, window seat', { withMenu: true }),
    ).toMatchObject({
      name: 'Ravi',
      wish: { partySize: 4, time: '20:00', note: 'window seat' },
      items: [{ itemId: 'NAN', quantity: 2 }],
    });
  });

  test('is not read out of a name or a note', () => {
    for (const expecting of ['name', 'note'] as const) {
      expect(hear('April Two at 8 tomorrow', { expecting }).wish).toEqual({});
    }
  });
});

describe('party, day and time', () => {
  const parties = [
    ['one', 'ek', 'एक'],
    ['two', 'do', 'दो'],
    ['three', 'teen', 'तीन'],
    ['four', 'chaar', 'चार'],
    ['five', 'paanch', 'पाँच'],
    ['six', 'chhe', 'छह'],
    ['seven', 'saat', 'सात'],
    ['eight', 'aath', 'आठ'],
  ] as const;
  const days = [
    ['today', 'aaj', 'आज', '2026-11-27'],
    ['tomorrow', 'kal', 'कल', '2026-11-28'],
    ['day after tomorrow', 'parson', 'परसों', '2026-11-29'],
    ['on sunday', 'ravivar ko', 'रविवार को', '2026-11-29'],
  ] as const;
  const templates: ((party: string, day: string, hour: number) => string)[][] = [
    [
      (party, day, hour) => `table for ${party} ${day} at ${hour} pm`,
      (party, day, hour) => `${day} ${hour}pm, ${party} people`,
      (party, day, hour) => `Can we book at ${hour} PM ${day} for ${party} people?`,
    ],
    [
      (party, day, hour) => `${day} raat ${hour} baje ${party} log`,
      (party, day, hour) => `${party} logo ke liye table ${day} raat ${hour} baje`,
    ],
    [
      (party, day, hour) => `${day} रात ${hour} बजे ${party} लोग`,
      (party, day, hour) => `${party} लोगों के लिए ${day} रात ${hour} बजे टेबल चाहिए`,
    ],
  ];

  test('are found in every order, in English, Hindi and Hindi in Latin letters, in words and figures', () => {
    fc.assert(
      fc.property(
        fc
          .nat(2)
          .chain((language) =>
            fc.tuple(fc.constant(language), fc.nat((templates[language]?.length ?? 1) - 1)),
          ),
        fc.nat(parties.length - 1),
        fc.nat(days.length - 1),
        fc.integer({ min: 7, max: 11 }),
        fc.boolean(),
        ([language, template], size, ahead, hour, inWords) => {
          const party = inWords ? (parties[size]?.[language] ?? '') : String(size + 1);
          const day = days[ahead]?.[language] ?? '';
          const text = templates[language]?.[template]?.(party, day, hour) ?? '';
          const { partySize, date, time, words } = hear(text).wish;
          expect([text, partySize, date, time, words]).toEqual([
            text,
            size + 1,
            days[ahead]?.[3],
            `${hour + 12}:00`,
            undefined,
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

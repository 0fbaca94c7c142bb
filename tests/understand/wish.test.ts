import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Wish } from '../../src/domain/meaning.ts';
import { hear } from './world.ts';

const wishes: [string, Wish][] = [
  ['table for 4 tomorrow at 8 pm', { partySize: 4, date: '2026-11-28', time: '20:00' }],
  ['4 log kal raat 8 baje', { partySize: 4, date: '2026-11-28', time: '20:00' }],
  ['कल रात 8 बजे 4 लोगों के लिए टेबल', { partySize: 4, date: '2026-11-28', time: '20:00' }],
  ['aaj raat', { date: '2026-11-27' }],
  ['kal shaam 2 log', { date: '2026-11-28', partySize: 2 }],
  ['book a table for two tonight', { partySize: 2, date: '2026-11-27' }],
  ['2nite for 2 @9', { partySize: 2, date: '2026-11-27', time: '21:00' }],
  ['table at 8 for 8', { partySize: 8, time: '20:00' }],
  ['10 people at 10', { partySize: 10, time: '22:00' }],
  ['for 8 pm', { time: '20:00' }],
  ['party of 6', { partySize: 6 }],
  ['chaar logo ke liye kal', { partySize: 4, date: '2026-11-28' }],
  ['दो लोग', { partySize: 2 }],
  ['a couple tonight', { partySize: 2, date: '2026-11-27' }],
  ['next friday for 3', { partySize: 3, date: '2026-12-04' }],
  ['veg food in Indiranagar', { diet: 'veg', area: 'Indiranagar' }],
  ['pure veg near me', { diet: 'pure-veg', nearMe: true }],
  ['aas paas jain khana', { diet: 'jain', nearMe: true }],
  ['शाकाहारी इंदिरानगर में', { diet: 'veg', area: 'Indiranagar' }],
  ['halal biryani in kora', { diet: 'halal', cuisine: 'Biryani', area: 'Koramangala' }],
  ['biryani in koramangla', { cuisine: 'Biryani', area: 'Koramangala' }],
  ['sasta south indian bengaluru', { priceBand: 1, cuisine: 'South Indian', city: 'Bengaluru' }],
  ['chinese in bandra, mumbai', { cuisine: 'Chinese', area: 'Bandra West', city: 'Mumbai' }],
  ['vegan', { diet: 'vegan' }],
  ['open now', { openNow: true }],
  ['abhi khula', { openNow: true }],
  ['Copper Ladle', { words: 'copper ladle' }],
  ['i want to find copper ladle please', { words: 'copper ladle' }],
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
    ['make it 4', { partySize: 4 }],
    ['make it 8 pm', { time: '20:00' }],
    ['change to 12', { partySize: 12 }],
  ])('"%s" when a booking is read back', (text, wish) => {
    expect(hear(text, { expecting: 'confirm' }).wish).toMatchObject(wish);
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

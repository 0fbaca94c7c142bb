import { describe, expect, test } from 'vitest';
import { Claims } from '../../../src/understand/claims.ts';
import { findPlaces } from '../../../src/understand/places/find-places.ts';
import { Sentence } from '../../../src/understand/sentence.ts';
import { guide, read } from './guide.ts';

type Places = ReturnType<typeof read>['places'];

const known: [string, Places][] = [
  ['a table at Pepper Trail', { restaurant: ['Pepper Trail'] }],
  ['pepper trial, 4 of us', { restaurant: ['Pepper Trail'] }],
  ['old mango tree in versova', { restaurant: ['The Old Mango Tree'], area: ['Versova'] }],
  ['salt and smoke bc', { restaurant: ['Salt & Smoke'], area: ['Breach Candy'] }],
  ['चाँदनी चौक रसोई में दो लोग', { restaurant: ['Chandni Chowk Rasoi'] }],
  ['versova mein punjabi khana', { area: ['Versova'], cuisine: ['Punjabi'] }],
  ['वर्सोवा में पंजाबी खाना', { area: ['Versova'], cuisine: ['Punjabi'] }],
  ['pan asian food', { cuisine: ['pan_asian'] }],
  ['malabar food near malabar hill', { cuisine: ['Malabar'], near: ['near'], area: ['Malabar Hill'] }],
  ['biryani bhavan', { restaurant: ['Biryani Bhavan'] }],
  ['best biryani in kemps corner', { sort: ['best'], dish: ['biryani'], area: ['Kemps Corner'] }],
  ['burmese or chinese', { cuisine: ['Burmese'] }],
  ['fish curry kahan milegi', { dish: ['fish curry'] }],
];

const ordinary = [
  'may I book for seven',
  'I may come later',
  'olive oil on it',
  'we go to bed late',
  'my best friend and I',
  'around 8',
  '8 baje ke aas paas',
  'close the booking',
  'dinner at 9',
  'ok, see you',
  'call me at home',
  'in a hurry',
  'table milegi kya',
  'serving for ten',
  'my name is Ragini Deo',
  'a friend called Sulekha',
  'This is Georgia Pinto',
];

const unknown: [string, Places][] = [
  ['dinner at Hotel Sudarshan', { restaurant: ['Hotel Sudarshan'] }],
  ['book The Lotus Pavilion for 4', { restaurant: ['The Lotus Pavilion'] }],
  ['a restaurant called Zafran', { placeType: ['restaurant'], restaurant: ['Zafran'] }],
  ['something in Alibaug, Maharashtra', { city: ['Alibaug'], state: ['Maharashtra'] }],
  ['anything in Pohara TX', { city: ['Pohara'], state: ['TX'] }],
  [
    'a cafe near Hanging Gardens Road',
    { placeType: ['cafe'], near: ['near'], poi: ['Hanging Gardens Road'] },
  ],
  ['close to my office', { near: ['close'], poi: ['my office'] }],
  ["not far from Leena's flat", { near: ['not far'], poi: ["Leena's flat"] }],
  ['near 7th cross', { near: ['near'], poi: ['7th cross'] }],
  ['misal pav kahan milegi', { dish: ['misal pav'] }],
  ['मुझे मिसल खानी है', { dish: ['मिसल'] }],
  ['who serves keema pav', { dish: ['keema pav'] }],
  ['a surinamese restaurant', { cuisine: ['surinamese'], placeType: ['restaurant'] }],
  ['I like Sikkimeza food', { cuisine: ['Sikkimeza'] }],
  ['a table in Portugal', { country: ['Portugal'] }],
];

describe('names of the guide', () => {
  test.each(known)('%s', (text, places) => {
    expect(read(text).places).toEqual(places);
  });

  test.each(ordinary)('no name: %s', (text) => {
    expect(read(text).places).toEqual({});
  });

  test('what a bare answer names is of the field that was asked', () => {
    expect(read('malabar', ['cuisine']).places).toEqual({ cuisine: ['Malabar'] });
    expect(read('BC', ['area']).places).toEqual({ area: ['Breach Candy'] });
    expect(read('tulsi', ['restaurant']).places).toEqual({ restaurant: ['Tulsi'] });
  });

  test('a name takes its tokens, so that its number is nothing else', () => {
    const sentence = new Sentence('table at Seven Stones at eight', { names: guide });
    const claims = new Claims();
    findPlaces(sentence, { today: '2026-11-27', clock: '12:00', asked: [], names: guide }, claims);
    expect(claims.free(2, 3)).toBe(false);
    expect(claims.free(5, 6)).toBe(true);
  });
});

describe('names that the guide does not have', () => {
  test.each(unknown)('%s', (text, places) => {
    expect(read(text).places).toEqual(places);
  });

  test('without a guide too', () => {
    expect(read('lunch at Villa Maya', [], undefined).places).toEqual({ restaurant: ['Villa Maya'] });
  });

  test('words in capitals throughout say nothing', () => {
    expect(read('I AM AT WORK').places).toEqual({});
  });
});

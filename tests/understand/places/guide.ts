import { Claims } from '../../../src/understand/claims.ts';
import { indexNames } from '../../../src/understand/places/name-index.ts';
import { type FoundPlaces, findPlaces } from '../../../src/understand/places/find-places.ts';
import { Sentence } from '../../../src/understand/sentence.ts';
import type { Asked, Setting } from '../../../src/understand/setting.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

/** A guide as one town might have it. Some names are words of every day, and some hold words of other fields. */
export const guide = indexNames({
  restaurant: [
    ...named(
      'Pepper Trail',
      'The Old Mango Tree',
      'Seven Stones',
      'May',
      'Biryani Bhavan',
      'Tulsi',
      'Salt & Smoke',
    ),
    { name: 'Chandni Chowk Rasoi', aliases: ['चाँदनी चौक रसोई'] },
  ],
  cuisine: [
    ...named('Awadhi', 'Malabar', 'Chinese', 'Burmese', 'pan_asian'),
    { name: 'Punjabi', aliases: ['पंजाबी'] },
  ],
  dish: [{ name: 'biryani', aliases: ['बिरयानी'] }, ...named('appam', 'fish curry', 'noodles')],
  area: [
    { name: 'Malabar Hill' },
    { name: 'Kemps Corner' },
    { name: 'Versova', aliases: ['वर्सोवा'] },
    { name: 'Breach Candy', aliases: ['bc'] },
  ],
  city: named('Nashik', 'Friday Harbor', 'Olive'),
});

/** What is read of a text. */
export function read(text: string, asked: Asked[] = [], names: Setting['names'] = guide): FoundPlaces {
  const setting: Setting = { today: '2026-11-27', clock: '12:00', asked, names };
  return findPlaces(new Sentence(text, { names }), setting, new Claims());
}

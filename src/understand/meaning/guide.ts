import type { PhraseIndex } from '../index/phrase-index.ts';
import { indexNames, type NameEntry } from '../places/name-index.ts';
import { cityNames } from './cities.ts';

/** The names this part of the world has: restaurants, areas, cities, cuisines. */
export interface Lexicon {
  restaurants: string[];
  areas: { name: string; city: string; aliases: string[] }[];
  cities: string[];
  cuisines: string[];
  /** The zone of people of whom nothing nearer is known. */
  zone: string;
}

const compiled = new WeakMap<Lexicon, PhraseIndex<NameEntry>>();

/**
 * "The Copper Ladle" answers to "copper ladle", and "Toit Brewpub" is never called "The Toit Brewpub". Nobody says the
 * hotel with a restaurant in one: "Saffron Court at Hotel Meridian" is "saffron court".
 */
function calledToo(name: string): string[] {
  const bare = name.replace(/^the /i, '');
  const alone = bare.replace(/ at .*$/i, '');
  return [...new Set([bare, alone])].filter((other) => other !== name);
}

/** The names of a lexicon, compiled once. */
export function namesOf(lexicon: Lexicon): PhraseIndex<NameEntry> {
  const known = compiled.get(lexicon);
  if (known) return known;
  const index = indexNames({
    restaurant: lexicon.restaurants.map((name) => ({ name, aliases: calledToo(name) })),
    area: lexicon.areas,
    city: lexicon.cities.map((name) => ({ name, aliases: cityNames[name] ?? [] })),
    cuisine: lexicon.cuisines.map((name) => ({ name })),
  });
  compiled.set(lexicon, index);
  return index;
}

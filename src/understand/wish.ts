import type { Wish } from '../domain/meaning.ts';
import { cityNames } from './cities.ts';
import { empty } from './fillers.ts';
import { anyOf, likeness } from './normalise.ts';
import { numberOf, numberPattern } from './numbers.ts';
import { findWhen, loneHour } from './when.ts';

/** The names this part of the world has: areas, cities, cuisines. */
export interface Lexicon {
  areas: { name: string; city: string; aliases: string[] }[];
  cities: string[];
  cuisines: string[];
  /** The zone of people of whom nothing nearer is known. */
  zone: string;
}

const people =
  '(?:people|persons?|pax|guests?|adults?|heads?|covers?|of us|log|logon|logo|लोग|लोगों|जन|जने|व्यक्ति)';
const partyPatterns = [
  new RegExp(
    `(?:table|party|family|group|booking|reservation) (?:for |of )?(${numberPattern})(?![\\d:.]|\\s*(?:am|pm|baje|बजे))`,
    'u',
  ),
  new RegExp(`(?:for |we are |we're )?(${numberPattern}) ${people}(?: (?:ke liye|के लिए))?`, 'u'),
  new RegExp(`(?:^| )for (${numberPattern})(?![\\d:./]|\\s*(?:am|pm|baje|बजे|st|nd|rd|th))`, 'u'),
];

function findParty(text: string): { partySize: number; found: string } | undefined {
  for (const pattern of partyPatterns) {
    const found = pattern.exec(text);
    const partySize = found ? numberOf(found[1] ?? '') : undefined;
    if (found && partySize !== undefined) return { partySize, found: found[0] };
  }
  const two = /(?:for |we are )?(?:a couple|the two of us|both of us)/.exec(text);
  return two ? { partySize: 2, found: two[0] } : undefined;
}

const diets: [RegExp, NonNullable<Wish['diet']>][] = [
  [anyOf(['pure veg', 'pure vegetarian', 'shuddh shakahari', 'शुद्ध शाकाहारी']), 'pure-veg'],
  [anyOf(['vegan']), 'vegan'],
  [anyOf(['jain', 'जैन']), 'jain'],
  [anyOf(['halal', 'हलाल']), 'halal'],
  [anyOf(['veg', 'vegetarian', 'veggie', 'shakahari', 'शाकाहारी', 'वेज']), 'veg'],
];

const prices: [RegExp, number][] = [
  [anyOf(['cheap', 'budget', 'inexpensive', 'sasta', 'saste', 'सस्ता', 'सस्ते']), 1],
  [anyOf(['not too expensive', 'mid range', 'moderate', 'affordable']), 2],
];

const openNow = anyOf([
  "what's open",
  'whats open',
  'who is open',
  'anything open',
  'still open',
  'kya khula',
  'open now',
  'open right now',
  'abhi khula',
  'अभी खुला',
  'अभी खुले',
]);

/** A price in money says what may be spent on a dish, and no search knows that; it must not be looked for by name. */
const upTo = /(?<!\p{L})(?:under|below|less than|up ?to|within|max)\s*(?:rs\.?|inr|₹)?\s*\d+/u;

const allergy =
  /(?:\p{L}+ )?allerg(?:y|ies)(?: to \p{L}+)?|allergic to \p{L}+(?: and \p{L}+)?|\p{L}+ से एलर्जी/u;
const nearMe = anyOf([
  'near me',
  'nearby',
  'around me',
  'close by',
  'aas paas',
  'aaspaas',
  'mere paas',
  'आसपास',
  'पास में',
  'around here',
]);

function findName(text: string, names: readonly string[]): string | undefined {
  return names.length > 0 ? anyOf(names.map((n) => n.toLowerCase())).exec(text)?.[0] : undefined;
}

/** The words in `text` that are almost one of `names`: typing slips in a single-word name. */
function nearlyNamed(text: string, names: readonly string[]): { name: string; found: string } | undefined {
  for (const word of text.split(/[\s,]+/).filter((w) => w.length >= 5)) {
    const best = names
      .map((name) => ({ name, score: likeness(word, name.toLowerCase()) }))
      .sort((a, b) => b.score - a.score)[0];
    if (best && best.score >= 0.72) return { name: best.name, found: word };
  }
  return undefined;
}

/** What a text looks for, given the names around; loose words are kept for the database to try. */
export function findWish(text: string, lexicon: Lexicon, now: Date, zone: string, expecting?: string): Wish {
  const wish: Wish = {};
  let rest = text;
  const take = (found: string) => {
    rest = rest.replace(found, ' ').replace(/ +/g, ' ').trim();
  };
  const lone = new RegExp(`^(${numberPattern})$`, 'u').exec(rest)?.[1];
  if (lone !== undefined && (expecting === 'party' || expecting === 'time')) {
    const number = numberOf(lone) ?? 0;
    if (expecting === 'party') return { partySize: number };
    const time = loneHour(number, text);
    return time ? { time } : {};
  }
  // "make it 9" about a booking: the hours people dine at are taken for the time, other numbers for the party.
  const remade = new RegExp(
    `^(?:actually )?(?:make (?:it|that)|change (?:it )?to) (${numberPattern})$`,
    'u',
  ).exec(rest)?.[1];
  if (remade !== undefined && expecting === 'confirm') {
    const number = numberOf(remade) ?? 0;
    const time = number >= 7 && number <= 11 ? loneHour(number, 'evening') : undefined;
    return time ? { time } : { partySize: number };
  }
  const ill = allergy.exec(rest);
  if (ill) {
    wish.note = ill[0];
    take(ill[0]);
  }
  const limit = upTo.exec(rest);
  if (limit) take(limit[0]);
  const party = findParty(rest);
  if (party) {
    wish.partySize = party.partySize;
    take(party.found);
  }
  const when = findWhen(rest, now, zone);
  if (when.date) wish.date = when.date;
  if (when.time) wish.time = when.time;
  rest = when.rest;
  if (expecting === 'party' && wish.partySize === undefined) {
    const number = new RegExp(`(?:^| )(${numberPattern})(?: |,|$)`, 'u').exec(rest);
    if (number?.[1]) {
      wish.partySize = numberOf(number[1]) ?? 0;
      take(number[1]);
    }
  }
  for (const [pattern, diet] of diets) {
    const found = pattern.exec(rest);
    if (found && wish.diet === undefined) {
      wish.diet = diet;
      take(found[0]);
    }
  }
  for (const [pattern, band] of prices) {
    const found = pattern.exec(rest);
    if (found && wish.priceBand === undefined) {
      wish.priceBand = band;
      take(found[0]);
    }
  }
  if (openNow.test(rest)) {
    wish.openNow = true;
    take(openNow.exec(rest)?.[0] ?? '');
  }
  if (nearMe.test(rest)) {
    wish.nearMe = true;
    take(nearMe.exec(rest)?.[0] ?? '');
  }
  const area = lexicon.areas.find((a) => findName(rest, [a.name, ...a.aliases]));
  const nearly = area
    ? undefined
    : nearlyNamed(
        rest,
        lexicon.areas.map((a) => a.name),
      );
  if (area) {
    wish.area = area.name;
    take(findName(rest, [area.name, ...area.aliases]) ?? '');
  } else if (nearly) {
    wish.area = nearly.name;
    take(nearly.found);
  }
  const city = lexicon.cities.find((c) => findName(rest, [c, ...(cityNames[c] ?? [])]));
  if (city) {
    wish.city = city;
    take(findName(rest, [city, ...(cityNames[city] ?? [])]) ?? '');
  }
  const cuisine = lexicon.cuisines.find((c) => findName(rest, [c]));
  if (cuisine) {
    wish.cuisine = cuisine;
    take(cuisine.toLowerCase());
  }
  const words = rest
    .split(/[\s,."]+/)
    .filter((word) => word !== '' && !(empty.exec(word)?.[0] === word) && !/^\d+$/.test(word))
    .join(' ');
  if (/\p{L}{3}/u.test(words)) wish.words = words;
  return wish;
}

import { costs } from '../index/reading.ts';
import type { Role } from '../languages/lexeme.ts';
import { endOfCapitals, hasUnknownWord } from './capitals.ts';
import { endOfSpot } from './spots.ts';
import type { Mention } from './mention.ts';
import { followOf, isCapital, surely, type Surroundings } from './surroundings.ts';

// How adjectives of countries and regions end: "sardinian", "javanese".
const ofARegion = /(?:ian|ean|ese)$/;

// Words of food are words of dishes: "keema pav".
const ofFood: ReadonlySet<Role> = new Set<Role>(['contents', 'food', 'measure']);

/** Whether the word at token `at` says nothing in any language, but perhaps that it is food. */
function isUnknown({ sentence }: Surroundings, at: number, except?: Role): boolean {
  return (
    sentence.tokens[at]?.kind === 'word' &&
    sentence
      .lexemes(at)
      .every(({ entry, cost }) => cost >= costs.sound || entry.role === except || ofFood.has(entry.role))
  );
}

/** The token after the words of a dish from `from`: up to the next word that says something else. */
function endOfDish(around: Surroundings, from: number): number {
  let at = from;
  while (at < from + 4 && isUnknown(around, at, 'cuisine')) at++;
  // "italian" alone is no dish.
  return at === from + 1 && !isUnknown(around, from) ? from : at;
}

/** Whether what ends before token `to` ends like the name of a house: "Tavern", "Palace". */
function isHouse({ sentence }: Surroundings, to: number): boolean {
  for (const length of [1, 2]) {
    if (surely(sentence, to - length, 'placeType')?.to === to) return true;
  }
  return surely(sentence, to - 1, 'spotNoun') !== undefined;
}

/** "vada pav milega", "a paella serving bar" from `from`: the token after the dish. */
function endOfAskedDish(around: Surroundings, from: number): number | undefined {
  const to = endOfDish(around, from);
  const out = to > from ? surely(around.sentence, to, 'leadOut') : undefined;
  return out?.lexeme.lead === 'serving' && out.lexeme.strict ? to : undefined;
}

/** A cuisine nobody has listed, by its capital or its ending, and the noun after it. */
function readCuisine(around: Surroundings, from: number): number | undefined {
  const { sentence } = around;
  const word = sentence.tokens[from]?.text ?? '';
  if (!isUnknown(around, from)) return undefined;
  const follow = followOf(sentence, from + 1);
  if (follow === 'food' && from > 0 && isCapital(around, from)) return from + 1;
  if (word.length < 7 || !ofARegion.test(word)) return undefined;
  const meant =
    follow === 'food' || follow === 'house' || (around.lead?.lead === 'serving' && around.lead.strict);
  return meant ? from + 1 : undefined;
}

function mention(
  sentence: Surroundings['sentence'],
  field: string,
  from: number,
  to: number | undefined,
): Mention | undefined {
  if (to === undefined || to === from) return undefined;
  return { field, value: sentence.span(from, to).text, from, to, confidence: 0.6 };
}

/** A name that the guide does not have, by its lead-in and its form; a capital counts where capitals say something. */
export function readUnknownName(around: Surroundings, from: number): Mention | undefined {
  const { sentence, lead } = around;
  const beforeNear = endOfSpot(around, from);
  if (beforeNear !== undefined && surely(sentence, beforeNear, 'leadOut')?.lexeme.lead === 'near') {
    return mention(sentence, 'poi', from, beforeNear);
  }
  const asked = mention(sentence, 'dish', from, endOfAskedDish(around, from));
  if (asked) return asked;
  const cuisine = mention(sentence, 'cuisine', from, readCuisine(around, from));
  if (cuisine || !lead) return cuisine;
  if (lead.lead === 'serving') {
    if (!lead.strict) return undefined;
    const to = endOfDish(around, from);
    return surely(sentence, to, 'foodNoun') ? undefined : mention(sentence, 'dish', from, to);
  }
  if (lead.lead === 'near') {
    const spot = mention(sentence, 'poi', from, endOfSpot(around, from));
    if (spot || !lead.strict) return spot;
  }
  if (!isCapital(around, from)) return undefined;
  const to = endOfCapitals(around, from);
  const house = to > from + 1 && isHouse(around, to);
  // "for Meera and Anil" is a party: the name of a house says what it is.
  if (!lead.strict && lead.lead !== 'booking') {
    const titled = lead.lead === 'at' && surely(sentence, from, 'article') && to > from + 1;
    const street = lead.lead === 'in' && surely(sentence, to - 1, 'spotNoun') !== undefined;
    if (street && to > from + 1) return mention(sentence, 'poi', from, to);
    return titled || (house && surely(sentence, to - 1, 'placeType'))
      ? mention(sentence, 'restaurant', from, to)
      : undefined;
  }
  if (!house && !hasUnknownWord(around, from, to)) return undefined;
  if (lead.lead === 'booking' || lead.lead === 'named') return mention(sentence, 'restaurant', from, to);
  const inRegion = surely(sentence, to, 'region') !== undefined && isCapital(around, to);
  if (lead.lead === 'at') return mention(sentence, inRegion ? 'city' : 'restaurant', from, to);
  return mention(sentence, house && surely(sentence, to - 1, 'placeType') ? 'restaurant' : 'city', from, to);
}

/**
 * Whether a name nobody knows is rather meant than what was found at its first token: it may begin with a word that is
 * known ("Cafe Jasmine"), but no dish begins with a name of the guide.
 */
export function outdoes(unknown: Mention, found: Mention | undefined, name: Mention | undefined): boolean {
  if (!found) return true;
  if (unknown.to <= found.to || found.to > found.from + 1) return false;
  return !(name && unknown.field === 'dish');
}

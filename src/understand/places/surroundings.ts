import { costs } from '../index/reading.ts';
import { contentRoles } from '../languages/content-roles.ts';
import type { Role } from '../languages/lexeme.ts';
import { hasCapital, hasSmallLetter } from '../text/letter-case.ts';
import type { Sentence, Spoken } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import type { Lead } from './lexemes.ts';
import type { Mention } from './mention.ts';

/** What a message is read with, and what was read just before the token that is looked at. */
export interface Surroundings {
  sentence: Sentence;
  setting: Setting;
  /** Whether capitals tell names from words: not when all is written in capitals, or nothing. */
  capitals: boolean;
  lead: { lead: Lead; strict: boolean } | undefined;
  /** The mention that ends here, but for a comma. */
  beside: Mention | undefined;
}

// Whatever else such a word is, it may well be a name: "Punjabi" is a language, too.
const namesFirst: ReadonlySet<Role> = new Set<Role>(['cuisine', 'cuisinePrefix', 'placeType']);
// A word that is nothing but one of these may well be a name.
const nameLike: ReadonlySet<Role> = new Set<Role>([
  'region',
  'sort',
  'facility',
  'price',
  'diet',
  'spot',
  'spotNoun',
]);

// What other grammars say of a word does not keep it from being a name: "sushi" is a food, and a cuisine of the guide.
const saysNothing: ReadonlySet<Role> = new Set<Role>([...contentRoles, 'thing']);

/** Whether the capitals of a text say anything. */
export function capitalsTell(text: string): boolean {
  return hasCapital(text) && hasSmallLetter(text);
}

/** Whether token `at` begins with a capital that says something. */
export function isCapital({ sentence, capitals }: Surroundings, at: number): boolean {
  const token = sentence.tokens[at];
  if (!capitals || token?.kind !== 'word') return false;
  const letter = sentence.text.charAt(token.start);
  return letter !== letter.toLowerCase();
}

/** Whether token `at` is written in capitals throughout: "TX". */
export function isCode({ sentence, capitals }: Surroundings, at: number): boolean {
  const token = sentence.tokens[at];
  if (!capitals || token?.kind !== 'word') return false;
  const word = sentence.text.slice(token.start, token.end);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Whether token `at` alone is a word of every day or a number, and no name unless something says so. */
export function isCommon({ sentence }: Surroundings, at: number): boolean {
  if (sentence.tokens[at]?.kind !== 'word') return true;
  const exact = sentence.lexemes(at).filter(({ to, cost }) => to === at + 1 && cost === costs.exact);
  if (exact.some(({ entry }) => namesFirst.has(entry.role))) return false;
  return exact.some(({ entry }) => !nameLike.has(entry.role) && !saysNothing.has(entry.role));
}

/** Whether all the tokens from `from` to `to` are words of every day. */
export function allCommon(around: Surroundings, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isCommon(around, at)) return false;
  return true;
}

/** The token after a phrase that holds a place word and means no place, at token `at`: "best friend". */
export function endOfCommonPhrase(sentence: Sentence, at: number): number | undefined {
  const phrase = surely(sentence, at, 'ordinary');
  return phrase && phrase.to > at + 1 ? phrase.to : undefined;
}

/**
 * A lexeme of a role that is surely meant: written as it is, in its other number, or by its sound where it is no other
 * word as it stands ("dinner" is no "diner").
 */
export function surely<R extends Role>(sentence: Sentence, at: number, role: R): Spoken<R> | undefined {
  const spoken = sentence.lexeme(at, role);
  if (!spoken || spoken.cost >= costs.slip) return undefined;
  if (spoken.cost < costs.sound) return spoken;
  return sentence.lexemes(at).some(({ cost, to }) => cost === costs.exact && to >= spoken.to)
    ? undefined
    : spoken;
}

/** What the words from token `at` say of the name that ends there. */
export function followOf(sentence: Sentence, at: number): 'food' | 'house' | 'area' | Lead | undefined {
  const out = surely(sentence, at, 'leadOut');
  if (out) return out.lexeme.lead;
  const next = surely(sentence, at, 'kind')?.to ?? at;
  if (surely(sentence, next, 'foodNoun')) return 'food';
  if (sentence.lexeme(next, 'placeType')) return 'house';
  if (surely(sentence, next, 'areaNoun')) return 'area';
  if (surely(sentence, next, 'placeNoun')) return 'house';
  const after = surely(sentence, next, 'leadOut');
  return after?.lexeme.lead;
}

/** Whether a house of some kind stands before token `at`: "a restaurant", "a place". */
export function isHouseBefore({ sentence, beside }: Surroundings, at: number): boolean {
  return beside?.field === 'placeType' || surely(sentence, at - 1, 'placeNoun') !== undefined;
}

/** How many words the message has beside the tokens `from` to `to`. */
export function wordsBeside(sentence: Sentence, from: number, to: number): number {
  let count = 0;
  for (const [i, { kind }] of sentence.tokens.entries()) {
    if ((i < from || i >= to) && (kind === 'word' || kind === 'number') && ++count > 3) break;
  }
  return count;
}

/** The mention that goes further; of two equals the first. */
export function longer(a: Mention | undefined, b: Mention | undefined): Mention | undefined {
  return a && (!b || a.to >= b.to) ? a : b;
}

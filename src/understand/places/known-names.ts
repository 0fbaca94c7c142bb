import { isDevanagari } from '../text/sound.ts';
import { costs } from '../index/reading.ts';
import type { Match } from '../index/phrase-index.ts';
import { type Mention, mapFields, wordFields } from './mention.ts';
import type { Field, NameEntry } from './name-index.ts';
import {
  allCommon,
  followOf,
  isCapital,
  isCode,
  isCommon,
  type Surroundings,
  wordsBeside,
} from './surroundings.ts';

type Context = NonNullable<ReturnType<typeof followOf>> | 'beside a place' | 'beside a house' | 'nothing';

// Which fields a name is likely to be of, by what stands around it; those left out come last.
const likely: Record<Context, readonly Field[]> = {
  in: ['area', 'city', 'poi', 'state', 'country', 'restaurant'],
  at: ['restaurant', 'poi', 'area', 'city', 'state', 'country'],
  booking: ['restaurant', 'placeType', 'cuisine'],
  for: ['restaurant'],
  near: ['poi', 'area', 'city', 'state', 'country', 'restaurant'],
  serving: ['cuisine', 'dish'],
  named: ['restaurant'],
  food: ['cuisine', 'dish'],
  house: ['cuisine', 'dish', 'restaurant', 'facility', 'city', 'area'],
  area: ['area', 'city', 'poi'],
  'beside a place': ['state', 'country', 'city', 'area', 'poi'],
  'beside a house': ['area', 'city', 'poi'],
  nothing: ['restaurant', 'placeType', 'cuisine', 'dish', 'area', 'city', 'state', 'country', 'poi'],
};

// Read by grammars of their own.
const apart: ReadonlySet<Field> = new Set(['near', 'price']);

function contextsOf(around: Surroundings, to: number): Context[] {
  const follow = followOf(around.sentence, to);
  const contexts: Context[] = [];
  if (follow) contexts.push(follow);
  if (around.lead) contexts.push(around.lead.lead);
  if (around.beside && mapFields.has(around.beside.field)) contexts.push('beside a place');
  if (around.beside?.field === 'restaurant') contexts.push('beside a house');
  return contexts;
}

function fits(field: Field, contexts: readonly Context[], around: Surroundings): boolean {
  return (
    (around.setting.asked as readonly string[]).includes(field) ||
    contexts.some((context) => likely[context].includes(field))
  );
}

function rankOf(field: Field, contexts: readonly Context[], around: Surroundings): number {
  if ((around.setting.asked as readonly string[]).includes(field)) return -1;
  for (const [i, context] of [...contexts, 'nothing' as const].entries()) {
    const rank = likely[context].indexOf(field);
    if (rank >= 0) return i * 10 + rank;
  }
  return 99;
}

/** Whether a match is meant, and is no word of every day that happens to be a name. */
function isMeant(match: Match<NameEntry>, contexts: readonly Context[], around: Surroundings): boolean {
  const { entry, from, to, cost } = match;
  const { sentence } = around;
  const length = to - from;
  if (cost > 0 && entry.name.length < 4) return false;
  // "go to" is no "Togo".
  if (cost > costs.plural && allCommon(around, from, to)) return false;
  // In another script every word is a guess.
  const guessed = isDevanagari(sentence.text) ? length * costs.skeleton : 2 * costs.slip;
  if (cost > (length === 1 ? costs.skeleton : guessed)) return false;
  // One slip in several words is a slip.
  if (length > 1)
    return cost <= costs.slip || length > 2 || fits(entry.field, contexts, around) || isCapital(around, from);
  const word = sentence.tokens[from]?.text ?? '';
  const supported = fits(entry.field, contexts, around);
  const bare = wordsBeside(sentence, from, to) <= 1;
  if (isCommon(around, from)) {
    const written = word.length === 2 ? isCode(around, from) : isCapital(around, from);
    if (supported && entry.field === 'cuisine' && followOf(sentence, to) === 'food') return true;
    return (written && supported && !beginsName(around, to)) || (bare && supported && word.length > 3);
  }
  if (word.length === 2 && !isCode(around, from)) return supported || bare;
  const doubtful =
    cost >= costs.sound ||
    word.length < 4 ||
    // "book 4 tonight Toast": at the end a name needs no lead-in.
    (entry.field === 'restaurant' && !(cost === costs.exact && to === sentence.tokens.length)) ||
    (mapFields.has(entry.field) && entry.field !== 'area' && !endsWish(match, around));
  return !doubtful || supported || bare || (isCapital(around, from) && from > 0);
}

/** "Cheap south indian bengaluru": right after what is looked for a place needs no lead-in, unless a name goes on. */
function endsWish({ to, cost }: Match<NameEntry>, { beside, sentence }: Surroundings): boolean {
  const goesOn = sentence.tokens[to]?.kind === 'word' && sentence.lexemes(to).length === 0;
  return cost === costs.exact && beside !== undefined && !goesOn;
}

/** Whether a name that nobody knows goes on at token `at`. */
function beginsName(around: Surroundings, at: number): boolean {
  return isCapital(around, at) && around.sentence.lexemes(at).length === 0;
}

/** The name of the guide that token `from` begins: the longest that is meant, of the likeliest field. */
export function readName(around: Surroundings, from: number): Mention | undefined {
  const { sentence } = around;
  let best: Match<NameEntry> | undefined;
  let bestRank = 0;
  for (const match of sentence.namesAt(from)) {
    if (best && match.to < best.to) break;
    const { field, name } = match.entry;
    if (apart.has(field)) continue;
    const contexts = contextsOf(around, match.to);
    if (!isMeant(match, contexts, around)) continue;
    const written = sentence.span(from, match.to).text.toLowerCase();
    const rank =
      rankOf(field, contexts, around) + match.cost * 100 - (written === name.toLowerCase() ? 0.5 : 0);
    if (!best || rank < bestRank) [best, bestRank] = [match, rank];
  }
  if (!best) return undefined;
  const { entry, to, cost } = best;
  const value = wordFields.has(entry.field) && cost < 0.4 ? sentence.span(from, to).text : entry.name;
  return { field: entry.field, value, from, to, confidence: 1 - cost / 2 };
}

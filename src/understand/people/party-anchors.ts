import type { Sentence } from '../sentence.ts';
import { looksLikeWhen } from './not-people.ts';
import type { Company } from './read-company.ts';
import { isWordFour, readCount } from './read-count.ts';
import { backOver, endsBefore, isMark, past, said } from './spoken.ts';

/** How well phrases hold a number that are used of times and dishes as well: "make it 6", "6 instead of 4". */
export const strengths = { becoming: 0.6, replacing: 0.65 } as const;

/** How well a phrase around the tokens `from` to `to` says that they are the party: 0 not at all, 1 surely. */
export function heldBefore(sentence: Sentence, { members, from, to }: Company): number {
  const at = backOver(sentence, from, 'only', 'roughly', 'owner', 'article');
  const [first] = members;
  const lone = members.length === 1 && first?.numbered === true && !first.noun;
  if (endsBefore(sentence, at, 'not') || isOld(sentence, at, to)) return -1;
  if (endsBefore(sentence, at, 'total')) return 0.95;
  const of = endsBefore(sentence, at, 'of');
  if (of && endsBefore(sentence, of.from, 'company')) return 0.8;
  const forWord = endsBefore(sentence, at, 'partyFor');
  if (forWord && !forWord.lexeme.after) return 0.8;
  const only = endsBefore(sentence, from, 'only') !== undefined;
  if (lone && !only && (first.doubtful || first.determined)) return 0;
  if (isCounted(sentence, at)) return 0.8;
  const being = endsBefore(sentence, at, 'being');
  if (being?.lexeme.people) return 0.75;
  if (endsBefore(sentence, at, 'company') ?? endsBefore(sentence, at, 'seating')) return 0.7;
  if (lone && looksLikeWhen(sentence, from, to)) return -1;
  if (only) return 0.5;
  if (lone && at < from) return 0;
  const becoming = endsBefore(sentence, at, 'becoming');
  if (becoming && !becoming.lexeme.after) return strengths.becoming;
  return being || endsBefore(sentence, at, 'booking') ? 0.5 : 0;
}

/** "From 4 to 6": the first is how many they were. */
function isOld(sentence: Sentence, from: number, to: number): boolean {
  const next = endsBefore(sentence, from, 'from') ? said(sentence, to, 'or') : undefined;
  return next !== undefined && readCount(sentence, past(sentence, next.to, 'only')) !== undefined;
}

/** After "party size is", "pax:", "table 4" where the 4 is a "for". */
function isCounted(sentence: Sentence, at: number): boolean {
  const being = endsBefore(sentence, at, 'being');
  const sign = isMark(sentence, at - 1, ':-=') ? at - 1 : undefined;
  if (endsBefore(sentence, being?.from ?? sign ?? at, 'size')) return true;
  return isWordFour(sentence, at - 1) && endsBefore(sentence, at - 1, 'booking') !== undefined;
}

/** The same for what follows: "4 in total", "4 ke liye", "4 ki table", "7 including me". */
export function heldAfter(sentence: Sentence, { members, to }: Company): number {
  if (said(sentence, to, 'total')) return 0.95;
  if (said(sentence, to, 'including')) return 0.85;
  if (said(sentence, to, 'partyFor')?.lexeme.after) return 0.8;
  const being = said(sentence, to, 'being');
  if (being && said(sentence, past(sentence, being.to, 'owner'), 'size')) return 0.8;
  const of = said(sentence, to, 'of');
  if (of && said(sentence, of.to, 'booking')) return 0.8;
  // "I do not".
  if (members[0]?.doubtful) return 0;
  if (said(sentence, to, 'not')) return strengths.replacing;
  return said(sentence, past(sentence, to, 'roughly'), 'becoming')?.lexeme.after ? strengths.becoming : 0;
}

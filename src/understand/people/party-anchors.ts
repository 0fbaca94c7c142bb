import type { Sentence } from '../sentence.ts';
import { looksLikeWhen } from './not-people.ts';
import { backOver, endsBefore, isMark, said } from './spoken.ts';

/** How well a phrase around the tokens `from` to `to` says that they are the party: 0 not at all, 1 surely. */
export function heldBefore(sentence: Sentence, from: number): number {
  const at = backOver(sentence, from, 'only', 'roughly', 'owner', 'article');
  if (endsBefore(sentence, at, 'not')) return -1;
  const of = endsBefore(sentence, at, 'of');
  if (of && (endsBefore(sentence, of.from, 'company') ?? endsBefore(sentence, of.from, 'total'))) return 0.9;
  const forWord = endsBefore(sentence, at, 'partyFor');
  if (forWord && !forWord.lexeme.after) return 0.8;
  if (endsBefore(sentence, at, 'size')) return 0.8;
  if (isMark(sentence, at - 1, ':-=') && endsBefore(sentence, at - 1, 'size')) return 0.8;
  const being = endsBefore(sentence, at, 'being');
  if (being && endsBefore(sentence, being.from, 'size')) return 0.8;
  if (being?.lexeme.people) return 0.75;
  if (endsBefore(sentence, at, 'company')) return 0.7;
  if (endsBefore(sentence, at, 'seating')) return 0.7;
  if (looksLikeWhen(sentence, from)) return -1;
  if (endsBefore(sentence, at, 'becoming')) return 0.6;
  if (being) return 0.5;
  if (endsBefore(sentence, at, 'booking')) return 0.5;
  return at < from && endsBefore(sentence, from, 'only') ? 0.5 : 0;
}

/** The same for what follows: "4 in total", "4 ke liye", "4 ki table", "7 including me". */
export function heldAfter(sentence: Sentence, to: number): number {
  if (said(sentence, to, 'total')) return 0.95;
  if (said(sentence, to, 'including')) return 0.85;
  if (said(sentence, to, 'partyFor')?.lexeme.after) return 0.8;
  const of = said(sentence, to, 'of');
  if (of && said(sentence, of.to, 'booking')) return 0.8;
  return 0;
}

import type { Sentence } from '../sentence.ts';
import { looksLikeWhen } from './not-people.ts';
import type { Company } from './read-company.ts';
import { isWordFour } from './read-count.ts';
import { backOver, endsBefore, isMark, past, said } from './spoken.ts';

/** How well a phrase around the tokens `from` to `to` says that they are the party: 0 not at all, 1 surely. */
export function heldBefore(sentence: Sentence, { members, from, to }: Company): number {
  const at = backOver(sentence, from, 'only', 'roughly', 'owner', 'article');
  const first = members[0];
  const lone = members.length === 1 && first?.numbered === true && !first.noun;
  if (endsBefore(sentence, at, 'not')) return -1;
  if (lone && endsBefore(sentence, at, 'from')) return -1;
  if (endsBefore(sentence, at, 'total')) return 0.95;
  const of = endsBefore(sentence, at, 'of');
  if (of && (endsBefore(sentence, of.from, 'company'))) return 0.8;
  const forWord = endsBefore(sentence, at, 'for');
  if (forWord && !forWord.lexeme.after) return 0.8;
  if (isWordFour(sentence, from - 1) && endsBefore(sentence, from - 1, 'booking')) return 0.8;
  if (endsBefore(sentence, at, 'size')) return 0.8;
  if (isMark(sentence, at - 1, ':-=') && endsBefore(sentence, at - 1, 'size')) return 0.8;
  const being = endsBefore(sentence, at, 'being');
  if (being && endsBefore(sentence, being.from, 'size')) return 0.8;
  if (being?.lexeme.people) return 0.75;
  if (endsBefore(sentence, at, 'company')) return 0.7;
  if (endsBefore(sentence, at, 'seating')) return 0.7;
  if (lone && looksLikeWhen(sentence, from, to)) return -1;
  if (endsBefore(sentence, from, 'only')) return 0.5;
  if (lone && (first.doubtful || at < from)) return 0;
  if (endsBefore(sentence, at, 'becoming')) return 0.6;
  return being || endsBefore(sentence, at, 'booking') ? 0.5 : 0;
}

/** The same for what follows: "4 in total", "4 ke liye", "4 ki table", "7 including me". */
export function heldAfter(sentence: Sentence, { to }: Company): number {
  if (said(sentence, to, 'total')) return 0.95;
  if (said(sentence, to, 'including')) return 0.85;
  if (said(sentence, to, 'for')?.lexeme.after) return 0.8;
  const being = said(sentence, to, 'being');
  if (being && said(sentence, past(sentence, being.to, 'owner'), 'size')) return 0.8;
  const of = said(sentence, to, 'of');
  if (of && said(sentence, of.to, 'booking')) return 0.8;
  return 0;
}

import type { Claims } from '../claims.ts';
import type { Found, Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { readCount } from './read-count.ts';
import { endsBefore, isMark, isUnknown, said } from './spoken.ts';

interface Change {
  by: number;
  from: number;
  to: number;
}

/** "One more question", "2 more naan": a word follows that is nobody. */
function changesOther(sentence: Sentence, at: number): boolean {
  if (said(sentence, at, 'person')) return false;
  return (
    isUnknown(sentence, at) ||
    said(sentence, at, 'otherUnit') !== undefined ||
    said(sentence, at, 'food') !== undefined ||
    sentence.menuAt(at).length > 0
  );
}

function readChange(sentence: Sentence, at: number): Change | undefined {
  const count = readCount(sentence, at);
  if (!count) {
    const another = said(sentence, at, 'another');
    const person = another ? said(sentence, another.to, 'person') : undefined;
    return another && person ? { by: another.lexeme.sign, from: at, to: person.to } : undefined;
  }
  const person = said(sentence, count.to, 'person');
  const share = said(sentence, count.to, 'of');
  const us = share ? said(sentence, share.to, 'we') : undefined;
  const end = us?.to ?? person?.to ?? count.to;
  const after = said(sentence, end, 'difference');
  if (at === 1 && isMark(sentence, 0, '+-'))
    return { by: isMark(sentence, 0, '+') ? count.value : -count.value, from: 0, to: end };
  const before = endsBefore(sentence, at, 'changing');
  if (after) {
    if (changesOther(sentence, after.to)) return undefined;
    const noun = said(sentence, after.to, 'person');
    return { by: after.lexeme.sign * count.value, from: before?.from ?? at, to: noun?.to ?? after.to };
  }
  // "Aur 2 log": a word that joins adds to a booking at the head of a message only.
  const joins = before !== undefined && before.from > 0 && said(sentence, before.from, 'joint') !== undefined;
  return before && !joins && !changesOther(sentence, end)
    ? { by: before.lexeme.sign * count.value, from: before.from, to: end }
    : undefined;
}

/** "2 more", "one person less", "ek aur" against the booking that is being talked about. */
export function findChange(
  sentence: Sentence,
  { booking }: Setting,
  claims: Claims,
): Found<number> | undefined {
  const base = booking?.partySize;
  if (base === undefined) return undefined;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const change = claims.free(at) ? readChange(sentence, at) : undefined;
    if (!change) continue;
    const value = base + change.by;
    if (value > 0) return { value, from: change.from, to: change.to, confidence: 0.8 };
  }
  return undefined;
}

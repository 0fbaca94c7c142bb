import type { Sentence } from '../sentence.ts';
import { type Count, isWordFour } from './read-count.ts';
import { endsBefore, isMark, said } from './spoken.ts';

const inside = ':./-#*×x=';

/** Whether a number counts or names something else than people: a time of day, a date, money, a room, nights. */
export function countsOther(sentence: Sentence, from: number, { to }: Pick<Count, 'to'>): boolean {
  const { tokens } = sentence;
  const after = tokens[to];
  const unit = said(sentence, to, 'otherUnit');
  // "Table for 6 friday", "for 2 day after tomorrow": such days are counted by nobody.
  const dated = said(sentence, to, 'weekday') ?? said(sentence, to, 'day');
  const counts = dated?.lexeme.role !== 'weekday' && (dated?.to ?? 0) <= (unit?.to ?? 0);
  if (unit && counts) return true;
  if (isMark(sentence, to, '%°')) return true;
  // "Six fifteen".
  const minutes = tokens[from]?.kind === 'word' ? sentence.lexeme(to, 'number') : undefined;
  if (minutes && minutes.cost < 0.1 && minutes.lexeme.value >= 10) return true;
  if (
    after?.glued &&
    isMark(sentence, to, inside) &&
    tokens[to + 1]?.glued &&
    tokens[to + 1]?.kind === 'number'
  )
    return true;
  if (after?.glued && after.kind === 'word' && !said(sentence, to, 'person') && !said(sentence, to, 'place'))
    return true;
  const before = tokens[from - 1];
  if (isMark(sentence, from - 1, '$£€₹#@')) return true;
  return (
    tokens[from]?.glued === true &&
    isMark(sentence, from - 1, inside) &&
    before?.glued === true &&
    tokens[from - 2]?.kind === 'number'
  );
}

/** Whether a lone number stands where a time or a date would: "at 8", "march 5", "18 45". */
export function looksLikeWhen(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  if (tokens[to]?.kind === 'number') return true;
  if (tokens[from - 1]?.kind === 'number' && !isWordFour(sentence, from - 1)) return true;
  return (
    endsBefore(sentence, from, 'moment') !== undefined ||
    endsBefore(sentence, from, 'otherUnit') !== undefined
  );
}

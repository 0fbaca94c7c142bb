import { misspelt, word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import { nextDayOfMonth } from './calendar.ts';
import { pastSmall } from './links.ts';
import { type ReadDay, readDayNumber } from './read-date.ts';
import { standsAlone } from './stands-alone.ts';

/** Which small words stand before a day: "on", "the". */
export interface Led {
  on: boolean;
  the: boolean;
}

/** Whether nothing stands before a token, or a sign. */
const begins = (sentence: Sentence, at: number) => at === 0 || sentence.tokens[at - 1]?.kind !== 'word';

const uncounted = ['counted', 'unit', 'halfDay', 'oclock', 'scale'] as const;

/**
 * The number of a day without its month: "22nd", "15 tarikh", "26 Friday", "the 22" and "on 15" (`led`); bare where
 * a day was asked for. A word such as "second" alone is too many other things.
 */
export function readNumberOfDay(
  sentence: Sentence,
  at: number,
  { today, asked }: Around,
  led: Led,
): ReadDay | undefined {
  const number = readDayNumber(sentence, at);
  // "Elm-9th"; "12 noon".
  if (!number || sentence.tokens[at]?.glued || word(sentence, at, 'mark')) return undefined;
  const { value, ordinal, digits, weak } = number;
  let { to } = number;
  const next = sentence.tokens[to];
  if (next?.glued && /^[:.,/+-]$/.test(next.text) && sentence.tokens[to + 1]?.glued) return undefined;
  const linked = pastSmall(sentence, to);
  const weekday = misspelt(sentence, linked, 'weekday');
  if (weekday && ((ordinal && (value > 5 || linked > to)) || value > 12)) {
    return { day: nextDayOfMonth(today, value, weekday.lexeme.weekday), to: weekday.to };
  }
  if (uncounted.some((role) => word(sentence, to, role)) || (!ordinal && word(sentence, to, 'part')))
    return undefined;
  const tarikh = word(sentence, to, 'dateNoun');
  to = tarikh?.to ?? to;
  const ends = standsAlone(sentence, to);
  const asksDay = asked.includes('date');
  const bare = asksDay && !asked.includes('partySize') && !asked.includes('time') && begins(sentence, at);
  const sure =
    tarikh !== undefined ||
    (ordinal && ends && (digits || value > 12 || asksDay || (led.the && value > 3) || led.on)) ||
    (digits && (led.on || led.the) && ends) ||
    (word(sentence, to, 'ko') !== undefined && (value > 12 || !asked.includes('time')) && !weak) ||
    (digits && bare && ends);
  return sure ? { day: nextDayOfMonth(today, value), to } : undefined;
}

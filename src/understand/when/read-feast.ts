import { word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import { dateOf, easterOf, nthWeekday, partsOf } from './calendar.ts';
import type { WhenLexeme } from './lexemes.ts';
import type { ReadDay } from './read-date.ts';

type Feast = Extract<WhenLexeme, { role: 'feast' }>;

function feastIn(year: number, feast: Feast): number | undefined {
  if ('fromEaster' in feast) return easterOf(year) + feast.fromEaster;
  if ('nth' in feast) return nthWeekday(year, feast.month, feast.weekday, feast.nth);
  return dateOf(year, feast.month, feast.day);
}

/** "Christmas", "Mother's Day 2027": the next one, or that of the year. */
export function readFeast(sentence: Sentence, at: number, today: number): ReadDay | undefined {
  const which = word(sentence, at, 'which');
  const feast = word(sentence, which?.to ?? at, 'feast');
  if (!feast) return undefined;
  const year = sentence.tokens[feast.to];
  if (year?.kind === 'number' && year.text.length === 4) {
    return { day: feastIn(year.value ?? 0, feast.lexeme), to: feast.to + 1 };
  }
  const now = partsOf(today).year;
  const day = feastIn(now, feast.lexeme);
  return { day: day !== undefined && day >= today ? day : feastIn(now + 1, feast.lexeme), to: feast.to };
}

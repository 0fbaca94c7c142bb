import type { Sentence } from '../sentence.ts';
import { type Clause } from './clauses.ts';
import { roleOf } from './units.ts';
import { isUnsure } from './answers.ts';
import { asks } from './asking.ts';

/** A guest who will be late, with the minutes if they are said. */
export interface Lateness {
  from: number;
  minutes?: number;
}

/** Nobody is later than that; a larger number is a time of day or noise. */
const mostMinutes = 300;

function numberAt(sentence: Sentence, at: number): number | undefined {
  return sentence.tokens[at]?.value ?? sentence.lexeme(at, 'number')?.lexeme.value;
}

/** The length of time spoken of between two tokens; a bare number is minutes. */
function minutesIn(sentence: Sentence, from: number, to: number): number | undefined {
  let bare: number | undefined;
  for (let at = from; at < to; at++) {
    const whole = sentence.lexeme(at, 'duration');
    if (whole && whole.to - at > 1) return whole.lexeme.minutes;
    const count = numberAt(sentence, at);
    if (count === undefined) {
      if (whole && whole.lexeme.minutes > 1) return whole.lexeme.minutes;
      continue;
    }
    // "15-20 minutes": the later one.
    const ranged = sentence.tokens[at + 1]?.text === '-' ? numberAt(sentence, at + 2) : undefined;
    const unit = sentence.lexeme(ranged === undefined ? at + 1 : at + 3, 'duration');
    if (unit) return (ranged ?? count) * unit.lexeme.minutes;
    bare ??= ranged ?? (sentence.tokens[at]?.kind === 'number' ? count : undefined);
  }
  return bare;
}

/** Whether somebody says that they will be late; who is on the way is late only where minutes are said. */
export function latenessOf(sentence: Sentence, clause: Clause): Lateness | undefined {
  const late = clause.units.find((unit) => roleOf(unit, 'late'));
  const arriving = clause.units.find((unit) => roleOf(unit, 'arriving'));
  const unit = late ?? arriving;
  const end = clause.units.at(-1);
  if (!unit || !end || asks(clause) || clause.has('lateOtherwise') || clause.has('negation'))
    return undefined;
  // Numbers are no units: the clause may begin or end with one.
  const first = Math.max(0, clause.from - 2);
  const minutes = minutesIn(sentence, first, end.to + 2);
  const timed = minutes !== undefined && minutes > 0 && minutes <= mostMinutes;
  if (timed) return { from: unit.from, minutes };
  return late && !isUnsure(clause) ? { from: unit.from } : undefined;
}

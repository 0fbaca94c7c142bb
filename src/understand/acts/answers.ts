import { type Clause, isFiller, roleOf, type Unit } from './clauses.ts';
import { asks, doingOf } from './signals.ts';

/** What a clause says to a question: yes or no, plainly or only if nothing else is said. */
export interface Answer {
  yes: boolean;
  weak: boolean;
  /** It finds something good or bad, and does not say yes or no. */
  judged: boolean;
  from: number;
}

const carriesNothing = (unit: Unit) =>
  unit.lexemes.some(({ role }) => role === 'filler' || role === 'turn' || role === 'act');

/** Whether a "no" stands before what it is no answer to: "no onions". */
function countsOut(clause: Clause, after: number): boolean {
  const next = clause.units[after];
  return next !== undefined && next.lexemes.length === 0;
}

function headAnswer(clause: Clause): Answer | undefined {
  for (const [i, unit] of clause.units.entries()) {
    const answer = roleOf(unit, 'answer');
    if (answer) {
      if (!answer.yes && countsOut(clause, i + 1)) return undefined;
      if (answer.weak && roleOf(unit, 'assent')) return undefined;
      return { yes: answer.yes, weak: answer.weak ?? false, judged: false, from: unit.from };
    }
    if (!carriesNothing(unit)) return undefined;
  }
  return undefined;
}

/** What a clause finds of something, when it says nothing else: "that's not right", "mat karo". */
function judgement(clause: Clause): Answer | undefined {
  if (clause.strange > 0 || asks(clause)) return undefined;
  let yes: boolean | undefined;
  let weak = true;
  let negated = false;
  for (const unit of clause.units) {
    const assent = roleOf(unit, 'assent');
    if (roleOf(unit, 'negation') && !assent) negated = !negated;
    else if (assent) {
      yes = yes === undefined ? assent.yes : yes && assent.yes;
      weak &&= roleOf(unit, 'answer')?.weak ?? false;
    } else if (doing(unit, 'do')) yes ??= true;
    else if (doing(unit, 'book') || doing(unit, 'want')) continue;
    else if (
      !isFiller(unit) &&
      !roleOf(unit, 'answer') &&
      !roleOf(unit, 'turn') &&
      !roleOf(unit, 'thing') &&
      !roleOf(unit, 'act')
    ) {
      return undefined;
    }
  }
  const from = clause.units[0]?.from ?? 0;
  // What is to be done with a value beside it is a change, not a yes.
  if (yes === undefined)
    return negated && !clause.valued ? { yes: false, weak: false, judged: true, from } : undefined;
  if (clause.valued && doingOf(clause, 'do')) return undefined;
  return { yes: yes !== negated, weak: weak && !negated, judged: true, from };
}

const doing = (unit: Unit, what: string) =>
  unit.lexemes.some((lexeme) => lexeme.role === 'doing' && lexeme.what === what);

/** The answer that a clause gives; undefined when it gives none. */
export function answerOf(clause: Clause): Answer | undefined {
  return headAnswer(clause) ?? judgement(clause);
}

/** Whether a clause says that there is no answer yet. */
export function isUnsure(clause: Clause): boolean {
  return clause.units.some((unit) => roleOf(unit, 'unsure') !== undefined);
}

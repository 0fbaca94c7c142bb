import type { Role } from '../languages/lexeme.ts';
import { type Clause, roleOf, type Unit } from './clauses.ts';
import type { Doing } from './lexemes.ts';
import { asks, doingOf, has, isPolite } from './signals.ts';

/** What a clause says to a question. */
export interface Answer {
  yes: boolean;
  /** Counts only where nothing else is said: "ok". */
  weak: boolean;
  /** It finds something good or bad, and does not say yes or no. */
  judged: boolean;
  from: number;
}

/** What may stand before a yes or a no. */
const before: ReadonlySet<Role> = new Set(['filler', 'turn', 'address']);
/** What may stand in a clause that only finds something good or bad. */
const beside: ReadonlySet<Role> = new Set(['filler', 'answer', 'turn', 'address', 'thing', 'own']);

const does = (unit: Unit, ...doings: Doing[]) =>
  unit.lexemes.some((lexeme) => lexeme.role === 'doing' && doings.includes(lexeme.what));

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
    if (!unit.lexemes.some(({ role }) => before.has(role))) return undefined;
  }
  return undefined;
}

/** Whether a unit leaves a clause no more than a judgement. */
function isBeside(unit: Unit): boolean {
  if (roleOf(unit, 'act')) return isPolite(unit);
  return does(unit, 'want') || unit.lexemes.some(({ role }) => beside.has(role));
}

/** What a clause finds of something, when it says nothing else: "that's not right", "mat karo". */
function judgement(clause: Clause): Answer | undefined {
  if (clause.strange > 0 || asks(clause)) return undefined;
  let yes: boolean | undefined;
  let weak = true;
  let negated = false;
  for (const unit of clause.units) {
    const assent = roleOf(unit, 'assent');
    if (assent) {
      yes = yes === undefined ? assent.yes : yes && assent.yes;
      weak &&= roleOf(unit, 'answer')?.weak ?? false;
    } else if (roleOf(unit, 'negation')) negated = !negated;
    else if (does(unit, 'do', 'book')) yes ??= true;
    else if (!isBeside(unit)) return undefined;
  }
  // What is to be done with a value beside it is a change, not a yes; and "8 nahi" takes back a value.
  if (yes === undefined && !negated) return undefined;
  if (clause.valued && (yes === undefined || doingOf(clause, 'do'))) return undefined;
  return {
    yes: (yes ?? true) !== negated,
    weak: weak && yes !== undefined && !negated,
    judged: true,
    from: clause.units[0]?.from ?? 0,
  };
}

/** The answer that a clause gives; undefined when it gives none. */
export function answerOf(clause: Clause): Answer | undefined {
  const answer = headAnswer(clause);
  return answer && !answer.weak ? answer : (judgement(clause) ?? answer);
}

/** Whether a clause says that there is no answer yet. */
export function isUnsure(clause: Clause): boolean {
  if (doingOf(clause, 'know') && has(clause, 'negation')) return true;
  return clause.units.some((unit) => roleOf(unit, 'unsure') !== undefined);
}

import type { Role } from '../languages/lexeme.ts';
import { type Clause } from './clauses.ts';
import { isOne, isOthers, isPolite, roleOf, type Unit } from './units.ts';
import type { Doing } from './lexemes.ts';
import { asks } from './asking.ts';

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

/** What somebody does without: "no onions", "without ghee". */
const leftOut: ReadonlySet<Role> = new Set(['food', 'contents']);

/** Whether a "no" stands before what it is no answer to: "no onions". */
function countsOut(clause: Clause, after: number): boolean {
  const next = clause.units[after];
  return next !== undefined && (next.lexemes.length === 0 || isOne(next, leftOut));
}

function headAnswer(clause: Clause): Answer | undefined {
  let weak: Answer | undefined;
  for (const [i, unit] of clause.units.entries()) {
    const answer = roleOf(unit, 'answer');
    if (answer && !answer.weak) {
      if (!answer.yes && countsOut(clause, i + 1)) return weak;
      return { yes: answer.yes, weak: false, judged: false, from: unit.from };
    }
    // "Ok, no": what is said after it counts.
    if (answer && !roleOf(unit, 'assent'))
      weak ??= { yes: answer.yes, weak: true, judged: false, from: unit.from };
    // The "ji" of "hello ji" is no yes.
    if (!answer && (roleOf(unit, 'act') || !isOne(unit, before))) return weak;
  }
  return weak;
}

/** Whether a unit leaves a clause no more than a judgement. */
function isBeside(unit: Unit): boolean {
  if (roleOf(unit, 'act')) return isPolite(unit);
  return does(unit, 'want') || isOne(unit, beside) || isOthers(unit);
}

/** What a clause finds of something, when it says nothing else: "it does not suit", "theek nahi". */
function judgement(clause: Clause): Answer | undefined {
  if (clause.strange > 0 || asks(clause)) return undefined;
  let yes: boolean | undefined;
  let weak = true;
  let negated = false;
  for (const unit of clause.units) {
    if (isOne(unit, leftOut)) return undefined;
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
  if (clause.valued && (yes === undefined || clause.doing('do'))) return undefined;
  return {
    yes: (yes ?? true) !== negated,
    weak: weak && yes !== undefined && !negated,
    judged: true,
    from: clause.from,
  };
}

/** The answer that a clause gives; undefined when it gives none. */
export function answerOf(clause: Clause): Answer | undefined {
  const answer = headAnswer(clause);
  return answer && !answer.weak ? answer : (judgement(clause) ?? answer);
}

/** Whether a clause says that there is no answer yet. */
export function isUnsure(clause: Clause): boolean {
  if (clause.doing('know') && clause.has('negation')) return true;
  return clause.units.some((unit) => roleOf(unit, 'unsure') !== undefined);
}

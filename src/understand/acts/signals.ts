import type { Doing, Thing } from './lexemes.ts';
import { type Clause, roleOf, type Unit } from './clauses.ts';

/** Whether a clause speaks of one of these things. */
export function speaksOf(clause: Clause, ...things: Thing[]): boolean {
  return clause.units.some((unit) =>
    unit.lexemes.some((lexeme) => lexeme.role === 'thing' && things.includes(lexeme.what)),
  );
}

/** The first unit of a clause that does one of these. */
export function doingOf(clause: Clause, ...doings: Doing[]): Unit | undefined {
  return clause.units.find((unit) =>
    unit.lexemes.some((lexeme) => lexeme.role === 'doing' && doings.includes(lexeme.what)),
  );
}

/** Whether a clause has a word of a role. */
export function has(clause: Clause, role: 'negation' | 'own' | 'existing' | 'lateOtherwise'): boolean {
  return clause.units.some((unit) => roleOf(unit, role) !== undefined);
}

/** Whether a clause asks: it ends in a question mark, or has a word that asks where it asks. */
export function asks(clause: Clause): boolean {
  return clause.queried || asksInWords(clause);
}

/** Whether a unit greets, thanks or says good-bye. */
export function isPolite(unit: Unit): boolean {
  const act = roleOf(unit, 'act');
  return act !== undefined && (act.intent === 'greet' || act.intent === 'thanks' || act.intent === 'bye');
}

/** Whether a clause has a word that asks, where it asks. */
export function asksInWords(clause: Clause): boolean {
  let head = true;
  for (const unit of clause.units) {
    const asking = unit.lexemes.find((lexeme) => lexeme.role === 'asking');
    if (asking?.role === 'asking' && (asking.place === 'anywhere' || head)) return true;
    const light =
      isPolite(unit) ||
      unit.lexemes.some(({ role }) => role === 'address' || role === 'turn' || role === 'answer');
    if (!light) head = false;
  }
  return false;
}

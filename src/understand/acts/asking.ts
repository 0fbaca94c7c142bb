import type { Role } from '../languages/lexeme.ts';
import type { Clause } from './clauses.ts';
import { isOne, isPolite, roleOf } from './units.ts';

/** What a question may begin with before it asks. */
const before: ReadonlySet<Role> = new Set(['address', 'turn', 'answer']);

/** Whether a clause has a word that asks, where it asks. */
export function asksInWords(clause: Clause): boolean {
  if (!clause.has('asking')) return false;
  let head = !clause.led;
  for (const unit of clause.units) {
    const asking = unit.lexemes.some(
      (lexeme) => lexeme.role === 'asking' && (lexeme.place === 'anywhere' || head),
    );
    if (asking) return true;
    head &&= isPolite(unit) || isOne(unit, before) || roleOf(unit, 'act')?.intent === 'greet';
  }
  return false;
}

/** Whether a clause asks: it ends in a question mark, or has a word that asks where it asks. */
export function asks(clause: Clause): boolean {
  return clause.queried || asksInWords(clause);
}

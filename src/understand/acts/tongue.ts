import type { Role } from '../languages/lexeme.ts';
import type { Clause } from './clauses.ts';
import { isOne, roleOf, type Unit } from './units.ts';

/** A language that is asked for; without a code, another one. */
export interface Tongue {
  code?: string;
  from: number;
}

/** What stands beside the name of a language that is asked for. */
const beside: ReadonlySet<Role> = new Set(['filler', 'answer', 'act', 'address', 'asking', 'doing']);
const wants = ['talk', 'say', 'change', 'show', 'want'] as const;

function isAsked(clause: Clause, tongue: Unit): boolean {
  if (clause.valued || clause.strange > 0 || clause.speaksOf('menu', 'food', 'table', 'booking', 'person'))
    return false;
  if (clause.speaksOf('language')) return true;
  return (
    !clause.doing('book', 'find', 'order', 'cancel') &&
    clause.units.every((unit) => unit === tongue || isOne(unit, beside))
  );
}

/** The language that a message asks for: a clause with its name and little else. */
export function tongueAsked(clauses: readonly Clause[]): Tongue | undefined {
  for (const clause of clauses) {
    const unit = clause.units.find((one) => roleOf(one, 'tongue'));
    const tongue = unit && roleOf(unit, 'tongue');
    if (unit && tongue && isAsked(clause, unit)) return { code: tongue.code, from: unit.from };
    if (clause.speaksOf('language') && clause.strange === 0 && clause.doing(...wants))
      return { from: clause.from };
  }
  return undefined;
}

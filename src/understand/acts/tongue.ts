import { type Clause } from './clauses.ts';
import { isFiller, roleOf } from './units.ts';

/** The language that a message asks for: a clause of a language's name and little else. */
export function tongueAsked(clauses: readonly Clause[]): { code: string; from: number } | undefined {
  for (const clause of clauses) {
    const unit = clause.units.find((one) => roleOf(one, 'tongue'));
    const tongue = unit && roleOf(unit, 'tongue');
    if (!unit || !tongue || clause.valued || clause.strange > 0) continue;
    const others = clause.units.filter((one) => one !== unit);
    const spoken = clause.speaksOf('language') || clause.doing('talk', 'change') !== undefined;
    const bare = others.every((one) => isFiller(one) || roleOf(one, 'answer') || roleOf(one, 'act'));
    if (spoken || bare) return { code: tongue.code, from: unit.from };
  }
  return undefined;
}

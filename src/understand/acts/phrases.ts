import type { Intent } from '../parsed.ts';
import { type Clause, isFiller, roleOf, type Taken, type Unit } from './clauses.ts';
import type { Act } from './requests.ts';
import { has } from './signals.ts';

/** What may stand beside a command without making it anything else: "menu please, thanks". */
const polite: ReadonlySet<Intent> = new Set(['greet', 'thanks']);

function isLight(unit: Unit): boolean {
  if (isFiller(unit)) return true;
  return unit.lexemes.some(
    (lexeme) =>
      (lexeme.role === 'act' && polite.has(lexeme.intent)) ||
      (lexeme.role === 'answer' && lexeme.weak === true),
  );
}

/** The command that a message is, if it is nothing else. */
function onlyCommand(clauses: readonly Clause[]): Act | undefined {
  const commands = clauses.flatMap(({ units }) =>
    units.filter((unit) => unit.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.place === 'alone')),
  );
  // The same word several times is one: "stop stop".
  const [unit] = commands;
  if (!unit || clauses.some(({ strange, valued }) => strange > 0 || valued)) return undefined;
  const others = clauses.flatMap(({ units }) => units).filter((other) => !commands.includes(other));
  if (!others.every(isLight)) return undefined;
  const act = unit.lexemes.find((lexeme) => lexeme.role === 'act' && lexeme.place === 'alone');
  return act?.role === 'act' ? { intent: act.intent, from: unit.from } : undefined;
}

/** The acts that are said in set phrases, in their order. */
export function phrasesOf(clauses: readonly Clause[], taken: Taken): Act[] {
  const found: Act[] = [];
  const only = onlyCommand(clauses);
  if (only) found.push(only);
  for (const clause of clauses) {
    let head = true;
    for (const unit of clause.units) {
      const act = roleOf(unit, 'act');
      if (act && !taken(unit.from)) {
        const said = act.place === 'anywhere' ? !has(clause, 'negation') : act.place === 'head' && head;
        if (said) found.push({ intent: act.intent, from: unit.from });
      }
      if (!isLight(unit)) head = false;
    }
  }
  return found;
}

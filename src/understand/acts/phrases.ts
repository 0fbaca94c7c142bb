import type { Intent } from '../parsed.ts';
import type { Sentence } from '../sentence.ts';
import { type Clause, type Taken } from './clauses.ts';
import { isFiller, isOtherwise, roleOf, type Unit } from './units.ts';
import type { Act } from './act.ts';

/** What may stand beside a command without making it anything else: "menu please, thanks". */
const polite: ReadonlySet<Intent> = new Set(['greet', 'thanks']);

function isLight(unit: Unit): boolean {
  if (isFiller(unit)) return roleOf(unit, 'asking') === undefined;
  return unit.lexemes.some(
    (lexeme) =>
      (lexeme.role === 'act' && polite.has(lexeme.intent)) ||
      (lexeme.role === 'answer' && lexeme.weak === true),
  );
}

/** A command with more words around it is a sentence: "there will be one more of us". */
const mostBeside = 4;

/** The first command of those that count only by themselves. */
function commandIn(sentence: Sentence): Unit | undefined {
  for (const at of sentence.tokens.keys()) {
    const matches = sentence.lexemes(at);
    const match = matches.find(
      (one) => one.entry.role === 'act' && one.entry.place === 'alone' && !isOtherwise(one, matches),
    );
    if (match && (match.cost === 0 || (match.cost < 0.45 && (sentence.tokens[at]?.text.length ?? 0) > 3))) {
      return { from: at, to: match.to, lexemes: [match.entry] };
    }
  }
  return undefined;
}

/** Whether a unit is part of the same command said again: "stop stop", "sorry, what". */
function commands(sentence: Sentence, unit: Unit, intent: Intent): boolean {
  return sentence
    .lexemes(unit.from)
    .some(({ entry, to }) => entry.role === 'act' && entry.intent === intent && to >= unit.to);
}

/** The command that a message is, if it is nothing else. */
export function onlyCommand(sentence: Sentence, clauses: readonly Clause[]): Act | undefined {
  const command = commandIn(sentence);
  const act = command && roleOf(command, 'act');
  if (!command || !act) return undefined;
  let others = 0;
  for (const { units, valued } of clauses) {
    // The "0" that goes back is a number.
    if (valued && sentence.tokens.length > 1) return undefined;
    for (const unit of units) {
      const within = unit.from >= command.from && unit.to <= command.to;
      // Its words are part of something longer: "thanks for the help".
      if (!within && unit.from < command.to && unit.to > command.from) return undefined;
      if (within || commands(sentence, unit, act.intent)) continue;
      others += 1;
      if (!isLight(unit) || others > mostBeside) return undefined;
    }
  }
  return { intent: act.intent, from: command.from };
}

/** The acts that are said in set phrases, in their order. */
export function phrasesOf(clauses: readonly Clause[], taken: Taken): Act[] {
  const found: Act[] = [];
  for (const clause of clauses) {
    let head = true;
    for (const unit of clause.units) {
      const act = roleOf(unit, 'act');
      if (act && !taken(unit.from)) {
        const said = act.place === 'anywhere' ? !clause.has('negation') : act.place === 'head' && head;
        if (said) found.push({ intent: act.intent, from: unit.from });
      }
      if (!isLight(unit)) head = false;
    }
  }
  return found;
}

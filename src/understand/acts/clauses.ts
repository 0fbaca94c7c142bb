import type { Lexeme } from '../languages/lexeme.ts';
import type { Sentence } from '../sentence.ts';
import type { Token } from '../text/tokenise.ts';

/** Words that stand together for one thing, with every role they may have; of no role: words nobody knows. */
export interface Unit {
  from: number;
  to: number;
  lexemes: readonly Lexeme[];
}

/** A part of a message that says one thing. */
export interface Clause {
  units: Unit[];
  /** Ends in a question mark. */
  queried: boolean;
  /** How many of its words are known to nobody. */
  strange: number;
  /** Whether something was understood in it by another grammar: a day, a party, a number. */
  valued: boolean;
}

/** Whether a token is spoken for by what another grammar found. */
export type Taken = (at: number) => boolean;

const roles = new Set<Lexeme['role']>([
  'answer',
  'assent',
  'negation',
  'unsure',
  'act',
  'doing',
  'thing',
  'asking',
  'own',
  'existing',
  'turn',
  'tongue',
  'late',
  'arriving',
  'lateOtherwise',
  'duration',
  'beyond',
  'filler',
]);
const ends = new Set([
  '.',
  ',',
  ';',
  '!',
  ':',
  '-',
  '–',
  '—',
  '…',
  '(',
  ')',
  '"',
  '“',
  '”',
  '/',
  '|',
  '।',
  '॥',
  '&',
  '+',
]);

/** Whether a sign ends a clause; one inside a number or a clock time does not. */
function isEnd(token: Token, after: Token | undefined): boolean {
  if (token.kind === 'line') return true;
  if (token.kind !== 'mark' || !ends.has(token.text)) return false;
  return !(token.glued && after?.glued && after.kind === 'number');
}

/** The longest of what begins at a token, in all its roles. */
function unitAt(sentence: Sentence, at: number): Unit | undefined {
  const matches = sentence
    .lexemes(at)
    // A slip is not enough to call a message none of our business.
    .filter(({ entry, cost }) => roles.has(entry.role) && (entry.role !== 'beyond' || cost < 0.2));
  const to = matches[0]?.to;
  if (to === undefined) return undefined;
  const longest = matches.filter((match) => match.to === to);
  return { from: at, to, lexemes: longest.map(({ entry }) => entry) };
}

/** The clauses of a sentence; `taken` tells which tokens other grammars have understood. */
export function clausesOf(sentence: Sentence, taken: Taken): Clause[] {
  const clauses: Clause[] = [];
  let clause: Clause = { units: [], queried: false, strange: 0, valued: false };
  const close = () => {
    if (clause.units.length > 0 || clause.valued || clause.queried) clauses.push(clause);
    clause = { units: [], queried: false, strange: 0, valued: false };
  };
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const unit = unitAt(sentence, at);
    if (unit && !(taken(at) && token.kind === 'number')) {
      const first = unit.lexemes[0];
      if (token.kind === 'emoji' || first?.role === 'turn') close();
      clause.units.push(unit);
      if (taken(at)) clause.valued = true;
      if (token.kind === 'emoji') close();
      at = unit.to;
      continue;
    }
    if (taken(at) || token.kind === 'number') clause.valued = true;
    else if (token.kind === 'mark' && token.text === '?') {
      clause.queried = true;
      close();
    } else if (isEnd(token, tokens[at + 1])) close();
    else if (token.kind === 'word' && sentence.lexemes(at).length === 0) {
      clause.strange += 1;
      clause.units.push({ from: at, to: at + 1, lexemes: [] });
    }
    at += 1;
  }
  close();
  return clauses;
}

/** The lexeme of a role among those of a unit. */
export function roleOf<R extends Lexeme['role']>(
  unit: Unit,
  role: R,
): Extract<Lexeme, { role: R }> | undefined {
  return unit.lexemes.find((lexeme): lexeme is Extract<Lexeme, { role: R }> => lexeme.role === role);
}

/** Whether a unit carries nothing. */
export function isFiller(unit: Unit): boolean {
  return roleOf(unit, 'filler') !== undefined;
}

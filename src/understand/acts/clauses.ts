import type { Lexeme } from '../languages/lexeme.ts';
import type { Sentence } from '../sentence.ts';
import { isDevanagari } from '../text/sound.ts';
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
  'address',
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
function isEnd(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.kind === 'line') return true;
  if (token.kind !== 'mark' || !ends.has(token.text)) return false;
  // "p.m.", "D.": a letter cut short.
  if (token.text === '.' && token.glued && before?.kind === 'word' && before.text.length === 1) return false;
  return !(token.glued && after?.glued && after.kind === 'number');
}

/**
 * How far a word may be from one of ours. A guess is not enough to call a message none of our business, nor for a
 * word that would hide another.
 */
const mostCost: Partial<Record<Lexeme['role'], number>> = {
  beyond: 0.2,
  filler: 0.2,
  turn: 0.2,
  address: 0,
  // "cncl my tbl".
  doing: 0.5,
  thing: 0.5,
};

/** The longest of what begins at a token, in all its roles. */
function unitAt(sentence: Sentence, at: number): Unit | undefined {
  const written = sentence.tokens[at]?.text ?? '';
  const short = written.length < 4;
  const devanagari = isDevanagari(written);
  const matches = sentence.lexemes(at).filter(({ entry, cost, to }) => {
    if (!roles.has(entry.role) || cost > (mostCost[entry.role] ?? 0.45)) return false;
    if (cost > 0.2 && devanagari) return false;
    // What is a command only by itself must not hide its words: "is my booking confirmed".
    if (entry.role === 'act' && entry.place === 'alone') return false;
    // Short words sound like too many others: "tea" like "ty".
    return cost === 0 || to > at + 1 || !short;
  });
  const to = matches[0]?.to;
  if (to === undefined) return undefined;
  const longest = matches.filter((match) => match.to === to);
  // A guess is none where the menu has the word.
  if (longest.every(({ cost }) => cost > 0) && sentence.menuAt(at).some(({ cost }) => cost < 0.2))
    return undefined;
  return { from: at, to, lexemes: longest.map(({ entry }) => entry) };
}

/** Whether a word is known to no grammar, or known to mean nothing. */
function isStrange(sentence: Sentence, at: number): boolean {
  return sentence
    .lexemes(at)
    .every(({ entry, cost }) => entry.role === 'plain' || roles.has(entry.role) || cost > 0.2);
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
      if (taken(at) || roleOf(unit, 'duration')) clause.valued = true;
      if (token.kind === 'emoji') close();
      at = unit.to;
      continue;
    }
    if (taken(at) || token.kind === 'number') clause.valued = true;
    else if (token.kind === 'mark' && token.text === '?') {
      clause.queried = true;
      close();
    } else if (isEnd(token, tokens[at - 1], tokens[at + 1])) close();
    else if (token.kind === 'word' && isStrange(sentence, at)) {
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
  const roles = unit.lexemes.map(({ role }) => role);
  return (
    roles.includes('filler') &&
    !roles.some((role) => role === 'answer' || role === 'negation' || role === 'unsure')
  );
}

import type { Role } from '../languages/lexeme.ts';
import type { Sentence } from '../sentence.ts';
import type { Token } from '../text/tokenise.ts';
import type { Doing, Thing } from './lexemes.ts';
import { othersAt, type Unit, unitAt } from './units.ts';

/** A part of a message that says one thing. */
export class Clause {
  readonly units: Unit[] = [];
  /** Ends in a question mark. */
  queried = false;
  /** How many of its words are known to nobody. */
  strange = 0;
  /** Whether something was understood in it by another grammar: a day, a party, a number. */
  valued = false;
  /** Begins with a value. */
  led = false;
  readonly #roles = new Set<Role>();
  readonly #things = new Set<Thing>();
  readonly #doings = new Map<Doing, Unit>();

  /** Adds a unit at its end. */
  push(unit: Unit): void {
    this.units.push(unit);
    if (unit.lexemes.length === 0) this.strange += 1;
    for (const lexeme of unit.lexemes) {
      this.#roles.add(lexeme.role);
      if (lexeme.role === 'thing') this.#things.add(lexeme.what);
      else if (lexeme.role === 'doing' && !this.#doings.has(lexeme.what)) this.#doings.set(lexeme.what, unit);
    }
  }

  /** Where it begins. */
  get from(): number {
    return this.units[0]?.from ?? 0;
  }

  has(role: Role): boolean {
    return this.#roles.has(role);
  }

  /** Whether it speaks of one of these. */
  speaksOf(...things: Thing[]): boolean {
    return things.some((thing) => this.#things.has(thing));
  }

  /** What does the first of these that it does, as they are listed. */
  doing(...doings: Doing[]): Unit | undefined {
    const first = doings.find((what) => this.#doings.has(what));
    return first && this.#doings.get(first);
  }
}

/** Whether a token is spoken for by what another grammar found. */
export type Taken = (at: number) => boolean;

const ends = new Set('.,;!:-–—…()"“”/|।॥&+');

/** Whether a sign ends a clause; one inside a number, a clock time or a word cut short does not. */
function isEnd(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.kind === 'line') return true;
  if (token.kind !== 'mark' || !ends.has(token.text)) return false;
  // "p.m."
  if (token.text === '.' && token.glued && before?.kind === 'word' && before.text.length === 1) return false;
  return !(token.glued && after?.glued && after.kind === 'number');
}

/** Ends a clause, and gives the one that is to be filled next. */
function close(clause: Clause, clauses: Clause[]): Clause {
  if (clause.units.length === 0 && !clause.valued && !clause.queried) return clause;
  clauses.push(clause);
  return new Clause();
}

/** The clauses of a sentence; `taken` tells which tokens other grammars have understood. */
export function clausesOf(sentence: Sentence, taken: Taken): Clause[] {
  const clauses: Clause[] = [];
  let clause = new Clause();
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const emoji = token.kind === 'emoji';
    const unit = token.kind === 'word' || emoji ? unitAt(sentence, at) : undefined;
    // A guess is none where a name was understood: "Asha" is no "achha".
    if (unit && !(unit.guessed && taken(at))) {
      if (emoji || unit.lexemes[0]?.role === 'turn') clause = close(clause, clauses);
      clause.push(unit);
      if (taken(at) || unit.lexemes.some(({ role }) => role === 'duration')) clause.valued = true;
      if (emoji) clause = close(clause, clauses);
      at = unit.to - 1;
    } else if (taken(at) || token.kind === 'number') {
      if (clause.units.length === 0) clause.led = true;
      clause.valued = true;
    } else if (token.text === '?') {
      clause.queried = true;
      clause = close(clause, clauses);
    } else if (isEnd(token, tokens[at - 1], tokens[at + 1])) clause = close(clause, clauses);
    else if (token.kind === 'word') clause.push(othersAt(sentence, at));
  }
  close(clause, clauses);
  return clauses;
}

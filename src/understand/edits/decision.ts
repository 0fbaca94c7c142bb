import type { MenuIndex } from '../dishes/menu-index.ts';
import type { ParsedEdit } from '../parsed.ts';
import type { Sentence } from '../sentence.ts';
import type { Cart, CartLine } from './cart.ts';
import type { Clause } from './clause.ts';

/** What the grammar of edits reads in. */
export interface Reading {
  sentence: Sentence;
  menu: MenuIndex;
  cart: Cart;
}

/** What a clause does to the cart. */
export interface Decision {
  edits: ParsedEdit[];
  /** The lines that it is about: "it" may mean them in the next clause. */
  lines: readonly CartLine[];
  /** The same done to another line: "remove the naan … and the dal". */
  onto?: (line: CartLine, count?: number) => ParsedEdit[];
  /** Takes lines away: what comes "instead" comes in their place. */
  removes?: { line: CartLine; count?: number | undefined; byVerb: boolean }[];
  /** What the clause before did is part of this one: "no naan … the kulcha instead". */
  insteadOfPrevious?: boolean;
}

/** The decision to change nothing, though a change was meant: what it is about is not there. */
export const nothingToDo: Decision = { edits: [], lines: [] };

/** A rule of the grammar: what it makes of a clause; undefined where the clause is none of its business. */
export type Rule = (clause: Clause, reading: Reading, previous: Decision | undefined) => Decision | undefined;

/** Takes so many off a line, all of it where there are no more. */
export function removal(line: CartLine, count?: number): ParsedEdit {
  return count === undefined || count >= line.quantity
    ? { op: 'remove', line: line.line }
    : { op: 'remove', line: line.line, quantity: count };
}

/** A clause, the tokens it covers, and what it does. */
export interface Step {
  clause: Clause;
  from: number;
  to: number;
  decision: Decision | undefined;
}

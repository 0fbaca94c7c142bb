import type { Match } from '../index/phrase-index.ts';
import type { Lexeme, Role } from '../languages/lexeme.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { Sentence } from '../sentence.ts';
import type { Token } from '../text/tokenise.ts';
import type { MenuEntry } from './menu-index.ts';
import { menuReading } from './menu-reading.ts';
import { isGrammatical } from './parts.ts';
import { type Piece, pieceOf } from './piece.ts';

// What it costs to read a stretch of a sentence as one thing. The reading of least cost is taken, so that one long name
// beats two short ones, a name given by the menu beats one made of its words, and anything known beats a guess.
const costs = {
  given: 1,
  /** Some words of names, the last word of a name, and more of them than one. */
  part: 2.1,
  head: 1.3,
  longHead: 2.01,
  number: 0.6,
  grammar: 0.5,
  food: 1.9,
  quality: 1.35,
  unknown: 2.4,
  sign: 0.1,
  menuSlip: 1.5,
  grammarSlip: 3,
} as const;

const stops = new Set(',.;:-–—!?()[]|•>=।_"');

/** A reading of some tokens as one thing, and its cost. The piece is made of it where it is chosen, which few are. */
export interface Candidate {
  from: number;
  to: number;
  cost: number;
  menu: Match<MenuEntry>[];
  words: Lexeme[];
  number: number | undefined;
  stop: Piece['stop'];
  unknown: Piece['unknown'];
}

function menuPrice({ entry, to, from }: Match<MenuEntry>): number {
  if (entry.kind !== 'part') return costs.given;
  if (entry.heads.length === 0) return costs.part;
  return to === from + 1 ? costs.head : costs.longHead;
}

function wordPrice(lexeme: Lexeme): number {
  if (lexeme.role !== 'food') return costs.grammar;
  return lexeme.quality ? costs.quality : costs.food;
}

/** A candidate that nothing is known of yet. */
function candidate(from: number, to: number, cost: number): Candidate {
  return { from, to, cost, menu: [], words: [], number: undefined, stop: undefined, unknown: undefined };
}

/** A sign, or a number of a list, that parts one thing from the next. */
export function parting(at: number, stop: 'comma' | 'line'): Candidate {
  const parts = candidate(at, at + 1, 0);
  parts.stop = stop;
  return parts;
}

/** Words that the menu does not have, which are food or which nobody knows. */
export function stranger(from: number, to: number, cost: number, unknown: 'word' | 'food'): Candidate {
  const words = candidate(from, to, cost);
  words.unknown = unknown;
  return words;
}

/** The piece that a candidate stands for. */
export function pieceFrom({ from, to, menu, words, number, stop, unknown }: Candidate): Piece {
  return pieceOf(from, to, words, {
    number,
    menu: menu.length > 0 ? menuReading(menu) : undefined,
    stop,
    unknown,
  });
}

function candidateTo(found: Candidate[], from: number, to: number): Candidate {
  for (let i = 0; i < found.length; i++) {
    const held = found[i] as Candidate;
    if (held.to === to) return held;
  }
  const added = candidate(from, to, Infinity);
  found.push(added);
  return added;
}

function areFood(words: readonly Lexeme[]): boolean {
  for (const { role } of words) if (role !== 'food') return false;
  return true;
}

/** A sign or a picture that nothing is known of. */
function sign({ kind, text }: Token, at: number): Candidate {
  const read = candidate(at, at + 1, costs.sign);
  read.words.push({ role: 'filler' });
  if (kind === 'mark' && stops.has(text)) read.stop = 'comma';
  return read;
}

/**
 * All that may begin at a token: dishes, words, a number, or something that nobody knows. Of phrases, only those of the
 * given roles.
 */
export function candidatesAt(sentence: Sentence, at: number, roles: ReadonlySet<Role>): Candidate[] {
  const token = sentence.tokens[at];
  if (!token) return [];
  if (token.kind === 'line') return [parting(at, 'line')];
  const found: Candidate[] = [];
  const words = sentence.lexemes(at);
  // One that is written as it is in the tables sounds like no other, and like no dish if it is a word of grammar.
  let exact = false;
  let grammar = false;
  for (const { entry, to, cost } of words) {
    // "Egg" is asked about, and ordered.
    if (to !== at + 1 || cost > 0 || entry.role === 'contents') continue;
    exact = true;
    grammar ||= isGrammatical(entry);
  }
  for (const match of sentence.menuAt(at)) {
    const { entry, to, cost } = match;
    if (grammar && to === at + 1 && cost > 0.1) continue;
    if (entry.kind === 'part' && cost > 0.2 * (to - at)) continue;
    const named = candidateTo(found, at, to);
    named.menu.push(match);
    named.cost = Math.min(named.cost, menuPrice(match) + cost * costs.menuSlip);
  }
  for (const { role, entry, to, cost } of words) {
    if ((to > at + 1 && !roles.has(role)) || role === 'contents') continue;
    if (exact && to === at + 1 && cost > 0.1) continue;
    const said = candidateTo(found, at, to);
    said.words.push(entry);
    said.cost = Math.min(said.cost, wordPrice(entry) + cost * costs.grammarSlip);
  }
  const number = readNumber(sentence, at);
  if (number) {
    const counted = candidateTo(found, at, number.to);
    counted.number = number.value;
    counted.cost = Math.min(counted.cost, costs.number);
  }
  for (const read of found)
    if (read.menu.length === 0 && read.number === undefined && areFood(read.words)) read.unknown = 'food';
  if (token.kind === 'word') found.push(stranger(at, at + 1, costs.unknown, 'word'));
  else if (!found.some(({ to }) => to === at + 1)) found.push(sign(token, at));
  return found;
}

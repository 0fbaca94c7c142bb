import type { Match } from '../index/phrase-index.ts';
import type { Lexeme, Role } from '../languages/lexeme.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { Sentence } from '../sentence.ts';
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

/** A reading of some tokens as one thing, and its cost. */
export interface Candidate {
  piece: Piece;
  cost: number;
}

interface Stretch {
  to: number;
  cost: number;
  menu: Match<MenuEntry>[];
  words: Lexeme[];
  number: number | undefined;
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

function stretchTo(stretches: Stretch[], to: number): Stretch {
  for (const held of stretches) if (held.to === to) return held;
  const stretch: Stretch = { to, cost: Infinity, menu: [], words: [], number: undefined };
  stretches.push(stretch);
  return stretch;
}

function asPiece(from: number, { to, menu, words, number }: Stretch): Piece {
  const isFood = menu.length === 0 && number === undefined && words.every(({ role }) => role === 'food');
  return pieceOf(from, to, words, {
    number,
    menu: menu.length > 0 ? menuReading(menu) : undefined,
    unknown: isFood ? 'food' : undefined,
  });
}

/**
 * All that may begin at a token: dishes, words, a number, or something that nobody knows. Of phrases, only those of the
 * given roles.
 */
export function candidatesAt(sentence: Sentence, at: number, roles: ReadonlySet<Role>): Candidate[] {
  const token = sentence.tokens[at];
  if (!token) return [];
  if (token.kind === 'line') return [{ piece: pieceOf(at, at + 1, [], { stop: 'line' }), cost: 0 }];
  const stretches: Stretch[] = [];
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
    const stretch = stretchTo(stretches, to);
    stretch.menu.push(match);
    stretch.cost = Math.min(stretch.cost, menuPrice(match) + cost * costs.menuSlip);
  }
  for (const { role, entry, to, cost } of words) {
    if ((to > at + 1 && !roles.has(role)) || role === 'contents') continue;
    if (exact && to === at + 1 && cost > 0.1) continue;
    const stretch = stretchTo(stretches, to);
    stretch.words.push(entry);
    stretch.cost = Math.min(stretch.cost, wordPrice(entry) + cost * costs.grammarSlip);
  }
  const number = readNumber(sentence, at);
  if (number) {
    const stretch = stretchTo(stretches, number.to);
    stretch.number = number.value;
    stretch.cost = Math.min(stretch.cost, costs.number);
  }
  const found: Candidate[] = stretches.map((stretch) => ({
    piece: asPiece(at, stretch),
    cost: stretch.cost,
  }));
  if (token.kind === 'word') {
    found.push({ piece: pieceOf(at, at + 1, [], { unknown: 'word' }), cost: costs.unknown });
  } else if (!found.some(({ piece }) => piece.to === at + 1)) {
    const isStop = token.kind === 'mark' && stops.has(token.text);
    const piece = pieceOf(at, at + 1, [{ role: 'filler' }], { stop: isStop ? 'comma' : undefined });
    found.push({ piece, cost: costs.sign });
  }
  return found;
}

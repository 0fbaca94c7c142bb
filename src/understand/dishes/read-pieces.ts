import type { Match } from '../index/phrase-index.ts';
import type { Claims } from '../claims.ts';
import type { Lexeme } from '../languages/lexeme.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { Sentence } from '../sentence.ts';
import type { MenuEntry } from './menu-index.ts';
import { isGrammatical } from './parts.ts';
import { mayBeItem, mayBeOption, type MenuReading, type Piece } from './piece.ts';

// What it costs to read a stretch of a sentence as one thing. The reading of least cost is taken, so that one long name
// beats two short ones, a name given by the menu beats one made of its words, and anything known beats a guess.
const costs = {
  given: 1,
  part: 2.1,
  head: 1.3,
  longHead: 2.01,
  number: 0.6,
  grammar: 0.5,
  food: 1.9,
  quality: 1.35,
  unknown: 2.4,
  foreignDish: 2.3,
  foreignHead: 2.25,
  foreignWord: 1.1,
  menuSlip: 1.5,
  grammarSlip: 3,
} as const;

const stops = new Set([
  ',',
  '.',
  ';',
  ':',
  '-',
  '–',
  '—',
  '!',
  '?',
  '(',
  ')',
  '[',
  ']',
  '|',
  '•',
  '>',
  '=',
  '।',
  '_',
  '"',
]);

interface Candidate {
  piece: Piece;
  cost: number;
}

/** What the matches of one stretch may be. A name beats what is made of the words of names. */
function menuReading(matches: readonly Match<MenuEntry>[]): MenuReading {
  const reading: MenuReading = { items: [], options: [], sizes: [], partItems: [] };
  const parts: { entry: Extract<MenuEntry, { kind: 'part' }>; cost: number }[] = [];
  for (const { entry, cost } of matches) {
    if (entry.kind === 'item') reading.items.push({ item: entry.item, cost, head: false });
    else if (entry.kind === 'option') reading.options.push({ entry, cost, part: false });
    else if (entry.kind === 'size') reading.sizes.push({ of: entry.of, cost });
    else parts.push({ entry, cost });
  }
  const least = Math.min(...[...reading.items, ...reading.options, ...reading.sizes].map(({ cost }) => cost));
  const nearest = Math.min(...reading.items.map(({ cost }) => cost));
  reading.items = reading.items.filter(({ cost }) => cost <= nearest && cost <= least + 0.1);
  const isItem = reading.items.length > 0;
  const isOption = reading.options.length > 0;
  const heads: MenuReading['items'] = [];
  for (const { entry, cost } of parts) {
    for (const item of entry.items) if (!reading.partItems.includes(item)) reading.partItems.push(item);
    if (!isItem) heads.push(...entry.heads.map((item) => ({ item, cost, head: true })));
    if (isItem || isOption || reading.sizes.length > 0) continue;
    for (const option of entry.options) reading.options.push({ entry: option, cost: cost + 0.5, part: true });
  }
  for (const head of heads) if (!reading.items.some(({ item }) => item === head.item)) reading.items.push(head);
  return reading;
}

function menuPrice({ entry, to, from }: Match<MenuEntry>): number {
  if (entry.kind !== 'part') return costs.given;
  if (entry.heads.length === 0) return costs.part;
  return to === from + 1 ? costs.head : costs.longHead;
}

function priceOf(lexeme: Lexeme): number {
  if (lexeme.role !== 'food') return costs.grammar;
  return lexeme.quality ? costs.quality : costs.food;
}

/** The words of the languages at a token; one that is written as it is in the tables sounds like no other. */
function wordsAt(sentence: Sentence, at: number): readonly Match<Lexeme>[] {
  const all = sentence.lexemes(at);
  const exact = all.some(({ to, cost }) => to === at + 1 && cost === 0);
  return exact ? all.filter(({ to, cost }) => cost < 0.1 || to > at + 1) : all;
}

function candidatesAt(sentence: Sentence, at: number): Candidate[] {
  const token = sentence.tokens[at];
  if (!token) return [];
  if (token.kind === 'line') return [{ piece: { from: at, to: at + 1, lexemes: [], stop: 'line' }, cost: 0 }];
  const byEnd = new Map<number, Candidate & { menu: Match<MenuEntry>[]; words: Lexeme[] }>();
  const until = (to: number) => {
    const held = byEnd.get(to) ?? {
      piece: { from: at, to, lexemes: [] },
      cost: Infinity,
      menu: [],
      words: [],
    };
    byEnd.set(to, held);
    return held;
  };
  const words = wordsAt(sentence, at);
  // A word of grammar is no dish that only sounds like it.
  const known = words.some(({ entry, to, cost }) => to === at + 1 && cost === 0 && isGrammatical(entry));
  for (const match of sentence.menuAt(at)) {
    if (known && match.to === at + 1 && match.cost > 0.1) continue;
    if (match.entry.kind === 'part' && match.cost > 0.2 * (match.to - at)) continue;
    const held = until(match.to);
    held.menu.push(match);
    held.cost = Math.min(held.cost, menuPrice(match) + match.cost * costs.menuSlip);
  }
  for (const match of words) {
    const held = until(match.to);
    held.words.push(match.entry);
    const price = priceOf(match.entry);
    held.cost = Math.min(held.cost, price + match.cost * costs.grammarSlip);
  }
  const number = readNumber(sentence, at);
  if (number) {
    const held = until(number.to);
    held.piece.number = number.value;
    held.cost = Math.min(held.cost, costs.number);
  }
  const found: Candidate[] = [];
  for (const { piece, cost, menu, words } of byEnd.values()) {
    if (menu.length > 0) piece.menu = menuReading(menu);
    piece.lexemes = words;
    if (!piece.menu && piece.number === undefined && words.every(({ role }) => role === 'food'))
      piece.unknown = 'food';
    found.push({ piece, cost });
  }
  if (token.kind === 'word') {
    found.push({ piece: { from: at, to: at + 1, lexemes: [], unknown: 'word' }, cost: costs.unknown });
  } else if (!byEnd.has(at + 1)) {
    const stop = token.kind === 'mark' && stops.has(token.text) ? { stop: 'comma' as const } : {};
    found.push({ piece: { from: at, to: at + 1, lexemes: [{ role: 'filler' }], ...stop }, cost: 0.1 });
  }
  return found;
}

/** A dish that the menu does not have, though it has some of the words: "green tea" where there is tea and green salad. */
function foreignDishes(sentence: Sentence, at: number, candidates: readonly Candidate[][]): Candidate[] {
  const single = (i: number) =>
    candidates[i]?.filter(({ piece }) => piece.to === i + 1 && piece.stop === undefined) ?? [];
  const food = (i: number) =>
    sentence.lexemes(i).filter(({ entry, to, cost }) => entry.role === 'food' && to === i + 1 && cost < 0.2);
  const isFood = (i: number) => food(i).length > 0;
  const isDish = (i: number) => food(i).some(({ entry }) => entry.role === 'food' && entry.dish);
  const isItem = (i: number) =>
    single(i).some(({ piece, cost }) => piece.menu?.items.some(({ head }) => !head) && cost < 1.2);
  if (isItem(at)) return [];
  const found: Candidate[] = [];
  for (let to = at + 1; to < at + 4 && sentence.tokens[to]?.kind === 'word' && isFood(to - 1); to++) {
    if (!isDish(to)) continue;
    const isKnown = single(to).some(({ piece }) => mayBeItem(piece) && !mayBeOption(piece));
    const cost = (isKnown ? costs.foreignDish : costs.foreignHead) + costs.foreignWord * (to - at - 1);
    found.push({ piece: { from: at, to: to + 1, lexemes: [], unknown: 'food' }, cost });
  }
  return found;
}

/** The pieces of the tokens `from` to `to`: the reading that leaves least unexplained. Claimed tokens are passed over. */
export function readPieces(sentence: Sentence, from: number, to: number, claims?: Claims): Piece[] {
  const candidates: Candidate[][] = [];
  for (let at = from; at < to; at++) candidates[at] = candidatesAt(sentence, at);
  const best: { cost: number; piece: Piece }[] = [];
  for (let at = to - 1; at >= from; at--) {
    let least: { cost: number; piece: Piece } | undefined;
    for (const { piece, cost } of [...(candidates[at] ?? []), ...foreignDishes(sentence, at, candidates)]) {
      if (piece.to > to) continue;
      const all = cost + (best[piece.to]?.cost ?? 0);
      if (!least || all < least.cost - 1e-9) least = { cost: all, piece };
    }
    best[at] = least ?? { cost: 0, piece: { from: at, to: at + 1, lexemes: [] } };
  }
  const pieces: Piece[] = [];
  for (let at = from; at < to; ) {
    const piece = best[at]?.piece ?? { from: at, to: at + 1, lexemes: [] };
    if (claims && !claims.free(piece.from, piece.to))
      pieces.push({ from: piece.from, to: piece.to, lexemes: [], stop: 'comma' });
    else pieces.push(piece);
    at = piece.to;
  }
  return pieces;
}

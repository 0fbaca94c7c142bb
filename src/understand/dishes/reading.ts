import type { ParsedModifier } from '../parsed.ts';
import type { Sentence } from '../sentence.ts';
import { addModifier, type Draft, optionOf } from './draft.ts';
import type { MenuIndex } from './menu-index.ts';
import { isFiller, itemsOf, mayBeItem, type Piece, spoken } from './piece.ts';

/** What was said of a thing that has not been named yet: "two large … with tuna". */
export interface Opening {
  from: number;
  quantity?: number | undefined;
  /** "a", "another": one, if a thing follows. */
  single?: boolean;
  /** "half of them". */
  half?: boolean;
  sizes: Piece[];
  options: Piece[];
  /** "with" was said: what follows is no longer its name. */
  together?: boolean;
  /** "regular": as it comes. */
  asItIs?: Piece;
  ofThem?: boolean;
  afterAnd?: boolean;
}

/** Tokens, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** An order while it is read from left to right. */
export interface Reading {
  readonly sentence: Sentence;
  readonly menu: MenuIndex;
  readonly pieces: readonly Piece[];
  readonly drafts: Draft[];
  readonly unknown: Span[];
  readonly notes: Span[];
  opening?: Opening | undefined;
  /** Said before the thing it is said of, which comes later: "2 butter" in "2 butter and 3 garlic naan". */
  waiting: Opening[];
  /** "With" was said of the last line. */
  together: boolean;
  /** What is said is said of every line. */
  everyOne: boolean;
  /** Options said of everything before anything was named. */
  forAll?: Piece[] | undefined;
  /** "Two each of", "half plates of": for every item of the list that follows. */
  quantityOfEach?: number | undefined;
  sizeOfEach?: Piece | undefined;
  takeBack: boolean;
  /** "Make it": a bare number after it is how many there are to be. */
  recount: boolean;
  /** The piece that is read. */
  at: number;
  /** "Instead of": the next thing is the one that is not wanted. */
  skip: boolean;
  /** What was said of the last line since the last comma. */
  recent: Piece[];
}

export const lastOf = ({ drafts }: Reading): Draft | undefined => drafts.at(-1);

/** Opens a thing that has yet to be named, at piece `at`. */
export function open(reading: Reading, at: number, said: Partial<Opening>): void {
  const afterAnd = spoken(reading.pieces[at - 1], 'and') !== undefined;
  reading.opening = { from: reading.pieces[at]?.from ?? 0, sizes: [], options: [], afterAnd, ...said };
}

/** Whether a sign or a word of joining stands before a piece, or nothing. */
export function isParted({ pieces }: Reading, at: number): boolean {
  let previous = at - 1;
  while (isFiller(pieces[previous])) previous--;
  const piece = pieces[previous];
  return piece === undefined || piece.stop !== undefined || spoken(piece, 'and') !== undefined;
}

/** Gives an option to a line, if the line takes it. */
export function give(draft: Draft, piece: Piece, quantity?: number): ParsedModifier | undefined {
  const modifier = optionOf(draft.items, piece);
  if (!modifier) return undefined;
  addModifier(draft.modifiers, quantity === undefined ? modifier : { ...modifier, quantity });
  draft.to = Math.max(draft.to, piece.to);
  return modifier;
}

/** Gives an option to the nearest line before that takes it; what the kitchen cannot do by a button is a note. */
export function giveNearest(reading: Reading, piece: Piece): Draft | undefined {
  const taker = reading.drafts.findLast((draft) => give(draft, piece));
  if (!taker && reading.drafts.length > 0)
    reading.notes.push(piece.said ?? { from: piece.from, to: piece.to });
  return taker;
}

/** How many pieces before its name something is still said of a thing. */
const farthest = 24;

/** The item to which the options from piece `at` on lead: "sausage and mushroom pizza". */
export function itemAhead({ pieces }: Reading, at: number): Piece | undefined {
  for (let i = at + 1; i < pieces.length && i < at + farthest; i++) {
    const piece = pieces[i];
    if (!piece || piece.stop === 'line' || piece.number !== undefined || piece.unknown) return undefined;
    if (mayBeItem(piece)) return piece.action === 'no' ? undefined : piece;
    const passes =
      piece.stop || piece.menu || spoken(piece, 'and') || spoken(piece, 'filler') || spoken(piece, 'portion');
    if (!passes || spoken(piece, 'single') || spoken(piece, 'aside')) return undefined;
  }
  return undefined;
}

/** Whether all of the options are taken by one of the items a piece may be. */
export function takesAll(piece: Piece, options: readonly Piece[]): boolean {
  const items = itemsOf(piece);
  return options.every((option) => optionOf(items, option) !== undefined);
}

import type { Lexeme, Role } from '../languages/lexeme.ts';
import type { ModifierAction } from '../setting.ts';
import type { CatalogueItem } from './catalogue.ts';
import type { OptionEntry } from './menu-index.ts';
import { isGrammatical } from './parts.ts';

/** What a phrase may be on the menu, and how far each reading is from the menu's own words. */
export interface MenuReading {
  items: { item: CatalogueItem; cost: number; head: boolean }[];
  options: { entry: OptionEntry; cost: number; part: boolean }[];
  sizes: { of: ReadonlyMap<string, string>; cost: number }[];
  /** Where only some words of longer names were said. */
  partItems: CatalogueItem[];
}

/** The words of one sentence that belong together: a phrase of the menu or of the language, a number, a sign, or nothing known. */
export interface Piece {
  /** Tokens, `to` exclusive. */
  from: number;
  to: number;
  number: number | undefined;
  menu: MenuReading | undefined;
  lexemes: readonly Lexeme[];
  /** A comma or another sign that parts one thing from the next; the end of a line. */
  stop: 'comma' | 'line' | undefined;
  /** Words that nobody knows, or food that the menu does not have. */
  unknown: 'word' | 'food' | undefined;
  /** What is done with it, and the tokens that say so together with its name. */
  action: ModifierAction | undefined;
  said: { from: number; to: number } | undefined;
}

type Traits = Partial<Pick<Piece, 'number' | 'menu' | 'stop' | 'unknown'>>;

/** A piece of the tokens `from` to `to`. All have one shape, for everything that reads an order reads them. */
export function pieceOf(from: number, to: number, lexemes: readonly Lexeme[], traits: Traits): Piece {
  const { number, menu, stop, unknown } = traits;
  return { from, to, number, menu, lexemes, stop, unknown, action: undefined, said: undefined };
}

/** Whether a piece has the name of an item only in part, as its last word is: "fries" for "French Fries". */
export function isOnlyHead(piece: Piece): boolean {
  return piece.menu?.items.every(({ head }) => head) === true;
}

/** The lexeme of a role that a piece may be. */
export function spoken<R extends Role>(
  piece: Piece | undefined,
  role: R,
): Extract<Lexeme, { role: R }> | undefined {
  if (piece === undefined) return undefined;
  for (const lexeme of piece.lexemes) {
    if (lexeme.role === role) return lexeme as Extract<Lexeme, { role: R }>;
  }
  return undefined;
}

/** Whether the piece may choose an option of something. */
export function mayBeOption(piece: Piece | undefined): boolean {
  return (piece?.menu?.options.length ?? 0) > 0;
}

/** Whether the piece may be a dish of its own; some words of a longer name only where they are nothing else. */
export function mayBeItem(piece: Piece | undefined): boolean {
  const { menu } = piece ?? {};
  if (!menu) return false;
  if (menu.items.some(({ head }) => !head)) return true;
  if (menu.items.length > 0 && menu.sizes.length === 0) return !isWord(piece);
  if (menu.partItems.length === 0 || menu.options.length > 0 || menu.sizes.length > 0) return false;
  return !isWord(piece);
}

const isWord = (piece: Piece | undefined) =>
  piece?.lexemes.some((lexeme) => isGrammatical(lexeme) || lexeme.role === 'asItIs') === true;

/** The items a piece may be: those given this name, otherwise those that have it in theirs. */
export function itemsOf(piece: Piece): CatalogueItem[] {
  const given = piece.menu?.items.map(({ item }) => item) ?? [];
  return given.length > 0 ? given : (piece.menu?.partItems ?? []);
}

/** Whether the piece only fills: it has no part in what is ordered. */
export function isFiller(piece: Piece | undefined): boolean {
  if (!piece || piece.stop || piece.menu || piece.number !== undefined) return false;
  // "And" carries nothing to others; between dishes it does.
  if (piece.lexemes.some(({ role }) => role === 'and')) return false;
  return piece.lexemes.some(({ role }) => role === 'filler' || role === 'single' || role === 'portion');
}

/** The place of the next piece that is no filler. */
export function after(pieces: readonly Piece[], at: number): number {
  let next = at + 1;
  while (isFiller(pieces[next])) next++;
  return next;
}

/** The place of the last piece before that is no filler. */
export function before(pieces: readonly Piece[], at: number): number {
  let previous = at - 1;
  while (isFiller(pieces[previous])) previous--;
  return previous;
}

import type { Sentence } from '../sentence.ts';
import { closeOpening } from './close-opening.ts';
import type { MenuIndex } from './menu-index.ts';
import { after, mayBeItem, mayBeOption, type Piece, spoken } from './piece.ts';
import { isOption, readOption } from './read-option.ts';
import { open, type Reading } from './reading.ts';
import { readItem } from './read-item.ts';
import { readQuantity } from './read-quantity.ts';
import { readScope, settleScopes } from './read-scope.ts';
import { readSize } from './read-size.ts';
import { readUnknown } from './read-unknown.ts';

/** "Nahi" takes back what was just said where another thing follows: "plain dosa nahi masala dosa". */
function takesBack(reading: Reading, at: number): boolean {
  const { pieces, drafts } = reading;
  if (spoken(pieces[at], 'takeBack')) return true;
  const action = spoken(pieces[at], 'action');
  if (action?.action !== 'no' || action.place !== 'after') return false;
  const next = pieces[after(pieces, at)];
  return drafts.length > 0 && (mayBeItem(next) || next?.number !== undefined);
}

function readStop(reading: Reading, at: number, stop: 'comma' | 'line'): void {
  if (stop === 'line') {
    closeOpening(reading);
    reading.together = false;
  }
  reading.recent = [];
  if (!spoken(reading.pieces[at - 1], 'takeBack')) reading.everyOne = false;
}

function readDish(reading: Reading, at: number, piece: Piece): void {
  if (reading.skip) {
    reading.skip = false;
    return;
  }
  if (piece.menu && piece.menu.sizes.length > 0 && !piece.action && readSize(reading, at, piece)) return;
  if (isOption(reading, at, piece)) readOption(reading, at, piece);
  else if (piece.action !== 'no' && mayBeItem(piece)) readItem(reading, at, piece);
}

function readWord(reading: Reading, at: number, piece: Piece): number {
  if (takesBack(reading, at)) {
    reading.takeBack = reading.drafts.length > 0 || reading.opening !== undefined;
    return at;
  }
  if (spoken(piece, 'everyOne')) return readScope(reading, at);
  const { opening } = reading;
  if (spoken(piece, 'instead')) reading.skip = true;
  else if (spoken(piece, 'together')) {
    if (opening) opening.together = true;
    else reading.together = true;
  } else if (spoken(piece, 'ofThem') && opening) opening.ofThem = true;
  else if (spoken(piece, 'single') && opening?.quantity === undefined) {
    closeOpening(reading);
    open(reading, at, spoken(piece, 'single')?.counts ? { quantity: 1 } : { single: true });
  } else if (spoken(piece, 'asItIs') && opening) opening.asItIs = piece;
  return at;
}

function readPiece(reading: Reading, at: number): number {
  const { pieces } = reading;
  const piece = pieces[at];
  if (!piece) return at;
  if (piece.stop) readStop(reading, at, piece.stop);
  else if (piece.unknown) return readUnknown(reading, at);
  else if (spoken(piece, 'aside') && !piece.menu?.options.length) return at;
  else if (spoken(piece, 'half') && spoken(pieces[at + 1], 'ofThem')) {
    closeOpening(reading);
    open(reading, at, { half: true, ofThem: true });
  } else if (piece.number !== undefined && !piece.menu) return readQuantity(reading, at, piece.number);
  else if (piece.menu && (mayBeOption(piece) || mayBeItem(piece) || piece.menu.sizes.length > 0)) {
    readDish(reading, at, piece);
  } else return readWord(reading, at, piece);
  return at;
}

/** "Biryani time! 1 mutton biryani": a kind of dish alone before one that is ordered is no order. */
function dropHeading({ drafts }: Reading): void {
  const [heading, ...others] = drafts;
  const [generic] = heading?.items ?? [];
  if (
    !heading ||
    !generic?.generic ||
    heading.quantity !== undefined ||
    heading.size ||
    heading.modifiers.length > 0
  )
    return;
  const meant = others.some(
    ({ items, quantity }) =>
      quantity !== undefined && items.every((item) => !item.generic && item.category === generic.category),
  );
  if (meant && heading.shares.length === 0) drafts.shift();
}

/** Reads the pieces of an order from left to right into drafts of its lines. */
export function readDrafts(sentence: Sentence, menu: MenuIndex, pieces: readonly Piece[]): Reading {
  const reading: Reading = {
    sentence,
    menu,
    pieces,
    drafts: [],
    unknown: [],
    notes: [],
    waiting: [],
    together: false,
    everyOne: false,
    takeBack: false,
    skip: false,
    recent: [],
  };
  for (let at = 0; at < pieces.length; at++) at = readPiece(reading, at);
  closeOpening(reading);
  settleScopes(reading);
  dropHeading(reading);
  return reading;
}

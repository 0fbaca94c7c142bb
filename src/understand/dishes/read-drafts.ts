import type { Sentence } from '../sentence.ts';
import { closeOpening } from './close-opening.ts';
import type { MenuIndex } from './menu-index.ts';
import { dropHeadings } from './drop-headings.ts';
import { after, isFiller, itemsOf, mayBeItem, mayBeOption, type Piece, spoken } from './piece.ts';
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
  const back = spoken(pieces[at], 'takeBack');
  if (back) return !back.count;
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

/** "In the veg one", "veg wali mein": what follows is said of a line that was named before. */
function returnsTo(reading: Reading, at: number, piece: Piece): boolean {
  const { pieces, drafts, opening } = reading;
  const isAfter =
    spoken(pieces[at + 1], 'within')?.place === 'after' ||
    (isFiller(pieces[at + 1]) && spoken(pieces[at + 2], 'within')?.place === 'after');
  const isBefore = spoken(pieces[at - 1], 'within')?.place === 'before';
  if (!(isAfter || isBefore) || opening || drafts.length < 2) return false;
  const named = [...itemsOf(piece), ...(piece.menu?.partItems ?? [])];
  const found = drafts.filter(
    ({ items }) => items.length === 1 && items.some((item) => named.includes(item)),
  );
  const [draft] = found;
  if (!draft || found.length > 1) return false;
  drafts.splice(drafts.indexOf(draft), 1);
  drafts.push(draft);
  return true;
}

function readDish(reading: Reading, at: number, piece: Piece): void {
  if (reading.skip) {
    reading.skip = false;
    return;
  }
  if (returnsTo(reading, at, piece)) return;
  if (piece.menu && piece.menu.sizes.length > 0 && !piece.action && readSize(reading, at, piece)) return;
  if (isOption(reading, at, piece)) readOption(reading, at, piece);
  else if (piece.action !== 'no' && mayBeItem(piece)) readItem(reading, at, piece);
}

function readWord(reading: Reading, at: number, piece: Piece): number {
  if (takesBack(reading, at)) {
    reading.takeBack = reading.drafts.length > 0 || reading.opening !== undefined;
    return at;
  }
  if (spoken(piece, 'takeBack')?.count) reading.recount = true;
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
  else if (spoken(piece, 'halfCount') && spoken(pieces[at + 1], 'ofThem')) {
    closeOpening(reading);
    open(reading, at, { half: true, ofThem: true });
  } else if (piece.number !== undefined && !piece.menu) return readQuantity(reading, at, piece.number);
  else if (piece.menu && (mayBeOption(piece) || mayBeItem(piece) || piece.menu.sizes.length > 0)) {
    readDish(reading, at, piece);
  } else return readWord(reading, at, piece);
  return at;
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
    recount: false,
    at: 0,
    skip: false,
    recent: [],
  };
  for (let at = 0; at < pieces.length; at++) {
    reading.at = at;
    at = readPiece(reading, at);
  }
  reading.at = pieces.length;
  closeOpening(reading);
  settleScopes(reading);
  dropHeadings(reading.drafts);
  return reading;
}

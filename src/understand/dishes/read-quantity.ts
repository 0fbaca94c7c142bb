import { closeOpening } from './close-opening.ts';
import { after, mayBeItem, mayBeOption, type Piece, spoken } from './piece.ts';
import { give, itemAhead, lastOf, open, type Reading } from './reading.ts';

/** Whether the number at `at` belongs to the item before it: "x2", "naan 4, roti 6", and where all of a list is written so. */
function countsBack({ pieces }: Reading, at: number, next: number): boolean {
  const previous = pieces[at - 1];
  if (spoken(previous, 'times')) return true;
  const follows = pieces[next];
  if (!follows || follows.stop || spoken(follows, 'and') || spoken(follows, 'together')) return true;
  if (spoken(follows, 'everyOne') || spoken(previous, 'together')) return false;
  let items = 0;
  let numbers = 0;
  let lastIsNumber = false;
  for (let i = at + 1; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.stop || spoken(piece, 'and')) break;
    if (piece.number !== undefined) {
      numbers++;
      lastIsNumber = true;
    } else if (mayBeItem(piece)) {
      items++;
      lastIsNumber = false;
    } else if (mayBeOption(piece)) lastIsNumber = false;
  }
  return lastIsNumber || (items === 0 && numbers === 0 && !previous?.stop);
}

/** Whether "do" is "give" here: "ek lassi do". It counts only beside what can be counted. */
function gives(reading: Reading, at: number): boolean {
  const piece = reading.pieces[at];
  if (!spoken(piece, 'give')) return false;
  const next = reading.pieces[at + 1];
  const counted =
    next?.menu !== undefined || spoken(next, 'portion') !== undefined || next?.unknown !== undefined;
  const last = lastOf(reading);
  const closes =
    !next ||
    next.stop !== undefined ||
    spoken(next, 'and') !== undefined ||
    spoken(next, 'action') !== undefined;
  if (closes) return last === undefined || last.quantity !== undefined || reading.opening !== undefined;
  return !counted && spoken(next, 'together') === undefined && spoken(next, 'asItIs') === undefined;
}

/** Reads the number at piece `at`: of the item before, of the option or the item that follows, or of a share. */
export function readQuantity(reading: Reading, at: number, quantity: number): number {
  const { pieces } = reading;
  const piece = pieces[at];
  if (!piece || gives(reading, at) || quantity < 0) return at;
  const last = lastOf(reading);
  let next = after(pieces, at);
  let to = at;
  if (spoken(pieces[next], 'times')) {
    to = next;
    next = after(pieces, next);
  }
  const { opening } = reading;
  if (opening && opening.quantity === undefined && opening.sizes.length + opening.options.length === 0) {
    reading.opening = undefined;
  }
  if (reading.takeBack && reading.opening && reading.opening.options.length === 0) {
    reading.opening.quantity = quantity;
    return to;
  }
  if (
    last &&
    !reading.opening &&
    last.quantity === undefined &&
    last.shares.length === 0 &&
    countsBack(reading, at, next)
  ) {
    last.quantity = quantity;
    return to;
  }
  const option = pieces[next];
  if (last && reading.together && !reading.opening && option && mayBeOption(option) && !mayBeItem(option)) {
    if (itemAhead(reading, next) === undefined && give(last, option, quantity)) return next;
  }
  closeOpening(reading);
  reading.quantityOfEach = undefined;
  reading.sizeOfEach = undefined;
  reading.everyOne = false;
  reading.together = false;
  open(reading, at, { quantity });
  return to;
}

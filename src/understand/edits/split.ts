import { type Piece, spoken } from '../dishes/piece.ts';
import { beside, isThing, strengthOf, verbOf } from './clause.ts';

/** The pieces of a clause, and what stood before them. */
export interface Part {
  pieces: Piece[];
  /** How it is joined to what stands before it. */
  joint: 'and' | 'stop';
  /** After "but", or after words that take back what was said. */
  corrects: boolean;
}

/** Whether "aur" counts more of the same and joins nothing: "ek aur naan", "do naan aur", "naan aur kar do". */
function countsMore(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || !spoken(piece, 'moreOf')) return false;
  if (!spoken(piece, 'and')) return true;
  const before = pieces[beside(pieces, at, -1)];
  const next = beside(pieces, at, 1);
  const after = pieces[next];
  const counted = before !== undefined && before.number !== undefined && !before.stop;
  const named = before !== undefined && isThing(before);
  if (!after || after.stop) return counted || named;
  if (isThing(after)) return counted;
  if (after.number !== undefined) {
    const ends = pieces[beside(pieces, next, 1)] === undefined;
    return ends && (before === undefined || (named && spoken(after, 'give') !== undefined));
  }
  return spoken(after, 'editing') !== undefined && (counted || named);
}

/** "All but the naan and the dal": both are spared. */
function goesOnSparing(pieces: readonly Piece[], at: number, { pieces: before }: Part): boolean {
  const next = pieces[beside(pieces, at, 1)];
  const spares =
    before.some((piece) => spoken(piece, 'except')) || before.some((piece) => verbOf(piece) === 'keep');
  return spares && next !== undefined && isThing(next);
}

const saysAll = (piece: Piece | undefined) =>
  spoken(piece, 'everyOne') !== undefined || spoken(piece, 'wholeCart') !== undefined;

/** Parts a message at signs, at words that join, and where a second verb begins or ends a clause of its own. */
export function splitClauses(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  let current: Part = { pieces: [], joint: 'stop', corrects: false };
  const close = (corrects: boolean, joint: Part['joint'] = 'stop') => {
    if (current.pieces.length > 0) parts.push(current);
    current = { pieces: [], joint, corrects };
  };
  for (const [i, piece] of pieces.entries()) {
    if (piece.stop) close(false);
    else if (isThing(piece)) current.pieces.push(piece);
    else if (spoken(piece, 'but') && saysAll(pieces[i - 1]))
      current.pieces.push({ ...piece, lexemes: [{ role: 'except', named: 'after' }] });
    else if (spoken(piece, 'but')) close(true);
    else if (spoken(piece, 'takeBack') && current.pieces.length > 0) {
      close(true);
      if (verbOf(piece)) current.pieces.push(piece);
    } else if (spoken(piece, 'takeBack') && verbOf(piece) === undefined) current.corrects = true;
    else if (spoken(piece, 'and') && !countsMore(pieces, i) && !goesOnSparing(pieces, i, current))
      close(false, 'and');
    else current.pieces.push(piece);
  }
  close(false);
  return parts.flatMap((part) => splitAtVerbs(part));
}

/** "Remove the coke add a lassi", "coke hatao lassi kar do": two verbs, each with something of its own. */
function splitAtVerbs(part: Part): Part[] {
  const { pieces } = part;
  const says = pieces.map(
    (piece) => isThing(piece) || piece.number !== undefined || spoken(piece, 'pronoun') !== undefined,
  );
  const verbs = pieces.flatMap((piece, at) => {
    const verb = verbOf(piece);
    return verb === undefined ? [] : [{ at, strength: strengthOf(verb) }];
  });
  for (const [i, first] of verbs.entries()) {
    const second = verbs[i + 1];
    if (!second || !says.slice(first.at, second.at).some(Boolean)) continue;
    const closed = says.slice(0, first.at).some(Boolean);
    // A verb that ends its clause needs content before it, and one that begins it needs content behind it.
    if (!closed && (second.strength === 0 || !says.slice(second.at).some(Boolean))) continue;
    if (closed && isHalfSaid(pieces, first.at, second.at)) continue;
    const cut = closed ? first.at + 1 : second.at;
    return [
      { ...part, pieces: pieces.slice(0, cut) },
      ...splitAtVerbs({ pieces: pieces.slice(cut), joint: 'stop', corrects: false }),
    ];
  }
  return [part];
}

/** "Pepsi badal ke fanta kar do", "naan badha ke 5 kar do": what comes, and how many, is said with the second verb. */
function isHalfSaid(pieces: readonly Piece[], first: number, second: number): boolean {
  const verb = pieces[first] && verbOf(pieces[first]);
  const before = pieces.slice(0, first);
  const between = pieces.slice(first, second);
  if (before.filter(isThing).length !== 1 || before.some(({ number }) => number !== undefined)) return false;
  if (verb === 'swap' || verb === 'change') return between.some(isThing);
  return (verb === 'increase' || verb === 'reduce') && !between.some(isThing);
}

import type { ModifierAction } from '../setting.ts';
import { mayBeItem, mayBeOption, type Piece, spoken } from './piece.ts';

/** Two words of action before one thing: "no … extra cheese", "some extra cheese". */
function together(first: ModifierAction | undefined, second: ModifierAction): ModifierAction {
  if (first === 'no' && second === 'extra') return 'not_extra';
  if (first === 'no' && second === 'light') return 'not_light';
  if (first === 'no' && second === 'add') return 'no';
  return second;
}

const isFiller = (piece: Piece | undefined) =>
  piece !== undefined &&
  piece.stop === undefined &&
  piece.menu === undefined &&
  piece.number === undefined &&
  piece.lexemes.some(({ role }) => role === 'filler' || role === 'single' || role === 'portion');

/** The place of the next piece that is no filler. */
export function after(pieces: readonly Piece[], at: number): number {
  let next = at + 1;
  while (isFiller(pieces[next])) next++;
  return next;
}

function before(pieces: readonly Piece[], at: number): number {
  let previous = at - 1;
  while (isFiller(pieces[previous])) previous--;
  return previous;
}

const isAction = (piece: Piece | undefined) => spoken(piece, 'action') !== undefined;

/** Whether a word that may stand on either side belongs to what is before it: "namak kam, mirch zyada", "extra" at the end. */
function followsItsOption(pieces: readonly Piece[], at: number): boolean {
  const previous = pieces[before(pieces, at)];
  if (!mayBeOption(previous) || previous?.action !== undefined || isAction(previous)) return false;
  let i = after(pieces, at);
  while (mayBeOption(pieces[i]) && !isAction(pieces[i])) {
    i = after(pieces, i);
    if (!isAction(pieces[i])) return false;
    i = after(pieces, i);
  }
  return true;
}

/**
 * Gives each word of action to the option it is about, and takes it out of the sentence. "No A and B" is no to both, and so is
 * "A aur B ke bina". A word of action that is about nothing on the menu stays.
 */
export function bindActions(pieces: readonly Piece[]): Piece[] {
  const bound = new Set<number>();
  const acted = pieces.map((piece) => ({ ...piece }));
  for (const [i, piece] of acted.entries()) {
    const action = spoken(piece, 'action');
    if (!action || bound.has(i)) continue;
    const all = piece.lexemes.filter((lexeme) => lexeme.role === 'action');
    const next = after(acted, i);
    const target = acted[next];
    const goesBefore = all.find(({ place }) => place !== 'after');
    const goesAfter = all.find(({ place }) => place !== 'before');
    // "Double", "light" may be the option itself, where nothing follows that it could be about.
    if (goesAfter && followsItsOption(acted, i) && !(piece.menu && mayBeOption(target))) {
      if (piece.menu && goesAfter.place === 'either' && mayBeOption(piece)) continue;
      const previous = before(acted, i);
      const about = acted[previous];
      if (about) about.action = together(about.action, goesAfter.action);
      bound.add(i);
      if (goesAfter.action === 'no') spreadBack(acted, previous);
      continue;
    }
    if (!goesBefore || target === undefined) continue;
    if (mayBeOption(target) || isAction(target)) {
      if (mayBeOption(target)) target.action = together(piece.action, goesBefore.action);
      else target.action = together(piece.action, goesBefore.action);
      bound.add(i);
      if (target.action === 'no' && mayBeOption(target)) spreadOn(acted, next);
    } else if (mayBeItem(target) && goesBefore.action === 'no') {
      target.action = 'no';
      bound.add(i);
    } else if (piece.action) {
      piece.action = undefined as never;
    }
  }
  return acted.filter((_, i) => !bound.has(i));
}

function spreadOn(pieces: Piece[], from: number): void {
  for (let i = from; spoken(pieces[i + 1], 'and'); ) {
    i = after(pieces, i + 1);
    const piece = pieces[i];
    if (!piece || !mayBeOption(piece) || mayBeItem(piece) || isAction(piece)) return;
    if (isAction(pieces[i + 1]) && !spoken(pieces[i + 1], 'action')) return;
    piece.action = 'no';
  }
}

function spreadBack(pieces: Piece[], from: number): void {
  for (let i = from; spoken(pieces[i - 1], 'and'); ) {
    i -= 2;
    const piece = pieces[i];
    if (!piece || !mayBeOption(piece) || mayBeItem(piece) || piece.action) return;
    piece.action = 'no';
  }
}

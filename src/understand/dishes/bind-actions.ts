import type { ModifierAction } from '../setting.ts';
import { after, before, mayBeItem, type Piece, spoken } from './piece.ts';

/** Two words of action before one thing: "no … extra cheese", "some extra cheese". */
function together(first: ModifierAction | undefined, second: ModifierAction): ModifierAction {
  if (first === 'no' && second === 'extra') return 'not_extra';
  if (first === 'no' && second === 'light') return 'not_light';
  if (first === 'no' && second === 'add') return 'no';
  return second;
}

function act(target: Piece, action: ModifierAction, word: Piece): void {
  target.action = action;
  const said = [target, word, ...[target.said, word.said].flatMap((span) => (span ? [span] : []))];
  target.said = {
    from: Math.min(...said.map(({ from }) => from)),
    to: Math.max(...said.map(({ to }) => to)),
  };
}

/** Whether a word of action may be about the piece: about an option, and not about what is rather a dish or a size. */
const isAbout = (piece: Piece | undefined): piece is Piece =>
  piece?.menu !== undefined &&
  piece.menu.options.length > 0 &&
  !(piece.menu.options.every(({ part }) => part) && mayBeItem(piece));

const isAction = (piece: Piece | undefined) => spoken(piece, 'action') !== undefined;

/** Whether a word that may stand on either side belongs to what is before it: "namak kam, mirch zyada", "extra" at the end. */
function followsItsOption(pieces: readonly Piece[], at: number): boolean {
  const previous = pieces[before(pieces, at)];
  if (!isAbout(previous) || previous?.action !== undefined || isAction(previous)) return false;
  let i = after(pieces, at);
  while (isAbout(pieces[i]) && !isAction(pieces[i])) {
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
  if (!pieces.some(isAction)) return [...pieces];
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
    if (goesAfter && followsItsOption(acted, i) && !(piece.menu && isAbout(target))) {
      if (piece.menu && goesAfter.place === 'either' && isAbout(piece)) continue;
      const previous = before(acted, i);
      const about = acted[previous];
      if (about) act(about, together(about.action, goesAfter.action), piece);
      bound.add(i);
      if (goesAfter.action === 'no') spreadBack(acted, previous);
      continue;
    }
    if (!goesBefore || target === undefined) continue;
    if (isAbout(target) || isAction(target)) {
      act(target, together(piece.action, goesBefore.action), piece);
      bound.add(i);
      if (target.action === 'no' && isAbout(target)) spreadOn(acted, next, goesBefore.list === true);
    } else if (mayBeItem(target) && goesBefore.action === 'no') {
      act(target, 'no', piece);
      bound.add(i);
    }
  }
  return acted.filter((_, i) => !bound.has(i));
}

/** "No A and B"; "bina A B ke" with or without "and", as long as nothing else is said of the next one. */
function spreadOn(pieces: Piece[], from: number, list: boolean): void {
  for (let i = from; ; ) {
    const joined = spoken(pieces[i + 1], 'and') !== undefined;
    if (!joined && !(list && isAbout(pieces[i + 1]))) return;
    i = joined ? after(pieces, i + 1) : i + 1;
    const piece = pieces[i];
    if (!piece || !isAbout(piece) || mayBeItem(piece) || isAction(piece) || spoken(pieces[i + 1], 'together'))
      return;
    if (!joined && isAction(pieces[i + 1]) && spoken(pieces[i + 1], 'action')?.place !== 'before') return;
    piece.action = 'no';
  }
}

function spreadBack(pieces: Piece[], from: number): void {
  for (let i = from; spoken(pieces[i - 1], 'and'); ) {
    i -= 2;
    const piece = pieces[i];
    if (!piece || !isAbout(piece) || mayBeItem(piece) || piece.action) return;
    piece.action = 'no';
  }
}

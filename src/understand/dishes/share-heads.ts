import type { Sentence } from '../sentence.ts';
import type { MenuIndex } from './menu-index.ts';
import { mayBeItem, mayBeOption, type Piece, spoken } from './piece.ts';

/** "Black and pinto beans": a word before "and" takes its last word from the option after it, where that makes a name. */
export function shareHeads(sentence: Sentence, menu: MenuIndex, pieces: readonly Piece[]): void {
  for (const [i, piece] of pieces.entries()) {
    const other = pieces[i + 2];
    if (piece.to !== piece.from + 1 || !other || !spoken(pieces[i + 1], 'and')) continue;
    if (mayBeItem(piece) || !mayBeOption(other) || other.to < other.from + 2) continue;
    const word = sentence.tokens[piece.from]?.text ?? '';
    const head = sentence.tokens[other.to - 1]?.text ?? '';
    const options = menu.phrases
      .entriesOf(word, head)
      .flatMap((entry) => (entry.kind === 'option' ? [{ entry, cost: 0, part: false }] : []));
    if (options.length === 0) continue;
    piece.menu = { items: [], options, sizes: [], partItems: [] };
    piece.unknown = undefined;
  }
}

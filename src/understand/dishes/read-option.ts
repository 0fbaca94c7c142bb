import { optionOf } from './draft.ts';
import { after, before, isOnlyHead, itemsOf, mayBeItem, mayBeOption, type Piece, spoken } from './piece.ts';
import { give, giveNearest, isParted, itemAhead, lastOf, open, type Reading, takesAll } from './reading.ts';

/** Whether the piece at `at` chooses an option, where it may be a dish too. */
export function isOption(reading: Reading, at: number, piece: Piece): boolean {
  if (!mayBeOption(piece)) return false;
  if (!mayBeItem(piece)) return true;
  const { pieces, opening } = reading;
  const next = pieces[after(pieces, at)];
  const beside = itemAhead(reading, at);
  if (next && next === beside && takesAll(next, [piece])) return true;
  if (spoken(pieces[before(pieces, at)], 'aside') || spoken(next, 'aside')) return false;
  const weak = isOnlyHead(piece);
  if (weak && beside && !isOnlyHead(beside) && takesAll(beside, [piece])) return true;
  const last = lastOf(reading);
  const taken = last !== undefined && optionOf(last.items, piece) !== undefined;
  if (weak && taken) return true;
  if (piece.action && piece.action !== 'add') return taken || opening !== undefined;
  if (opening) {
    if (opening.together && opening.options.length === 0 && last) return taken;
    return opening.options.length > 0 && taken;
  }
  if (!taken) return false;
  if (reading.together || piece.action || !isParted(reading, at)) return true;
  return reading.recent.length > 0 && spoken(pieces[at - 1], 'and') !== undefined;
}

/** Whether the word only says what the option before it is: "cheddar cheese", "ranch dressing". */
function completes(reading: Reading, at: number, piece: Piece): boolean {
  const previous = reading.pieces[at - 1];
  if (!previous || previous.to !== piece.from || !mayBeOption(previous) || piece.action) return false;
  if (mayBeItem(previous) && !isOnlyHead(previous)) return false;
  const said = new Set(previous.menu?.options.map(({ entry }) => entry.optionId));
  if (piece.menu?.options.some(({ entry }) => said.has(entry.optionId))) return piece.to === piece.from + 1;
  return spoken(piece, 'food')?.kind === true && piece.menu?.options.every(({ part }) => part) === true;
}

/** Reads the option at piece `at`: of the item beside it, else of the nearest before that takes it, else of the next one. */
export function readOption(reading: Reading, at: number, piece: Piece): void {
  const { pieces, drafts, opening } = reading;
  if (completes(reading, at, piece)) return;
  if (reading.forAll && drafts.length === 0) {
    reading.forAll.push(piece);
    return;
  }
  if (opening) {
    opening.options.push(piece);
    return;
  }
  if (reading.everyOne && drafts.length > 0) {
    for (const draft of drafts) give(draft, piece);
    return;
  }
  const head = itemAhead(reading, at);
  const leads = head !== undefined && optionOf(itemsOf(head), piece) !== undefined;
  const touches = head !== undefined && head === pieces[after(pieces, at)];
  const begins =
    drafts.length === 0 || (isParted(reading, at) && !reading.together && touches && !piece.action);
  if (leads && begins) {
    open(reading, at, { options: [piece] });
    return;
  }
  const taken = drafts.some((draft) => optionOf(draft.items, piece));
  if (!taken && !piece.action) {
    open(reading, at, { options: [piece] });
    return;
  }
  if (giveNearest(reading, piece)) reading.recent.push(piece);
  else if (drafts.length === 0) open(reading, at, { options: [piece] });
}

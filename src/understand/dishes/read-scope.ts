import { closeOpening } from './close-opening.ts';
import { after, itemsOf, mayBeItem, spoken } from './piece.ts';
import { give, open, type Reading } from './reading.ts';

/** Reads "both", "all", "each" at piece `at`: what is said beside it is said of every line. */
export function readScope(reading: Reading, at: number): number {
  const { pieces, drafts, opening } = reading;
  let next = after(pieces, at);
  if (spoken(pieces[next], 'ofThem')) next = after(pieces, next);
  const follows = pieces[next];
  if (opening?.quantity !== undefined && opening.options.length + opening.sizes.length === 0) {
    // "Two each of …", "…, two each".
    reading.opening = undefined;
    reading.quantityOfEach = opening.quantity;
    if (!follows || follows.stop) for (const draft of drafts) draft.quantity ??= opening.quantity;
    return at;
  }
  if (follows && mayBeItem(follows)) {
    const items = itemsOf(follows);
    const known = drafts.some((draft) => draft.items.some((item) => items.includes(item)));
    closeOpening(reading);
    if (known) {
      reading.everyOne = true;
      return next;
    }
    open(reading, at, {});
    return at;
  }
  if (drafts.length === 0 && !opening) {
    reading.forAll ??= [];
    return at;
  }
  closeOpening(reading);
  const counted =
    follows?.number !== undefined && (!pieces[next + 1] || pieces[next + 1]?.stop !== undefined);
  const end = counted ? pieces[next + 1] : follows;
  if (reading.recent.length > 0 && (!end || end.stop)) {
    // "Jain for all three".
    for (const option of reading.recent) for (const draft of drafts) give(draft, option);
  } else reading.everyOne = true;
  return counted ? next : at;
}

/** Lines that stand for all of an item ("dono coffee bina cheeni") give what was said of them to the line that counts it. */
export function settleScopes({ drafts, forAll = [] }: Reading): void {
  for (const piece of forAll) for (const draft of drafts) give(draft, piece);
  for (const scoped of drafts.filter(({ every }) => every !== undefined)) {
    const counted = drafts.find(
      (draft) => draft !== scoped && draft.items.some((item) => scoped.items.includes(item)),
    );
    if (!counted) {
      scoped.quantity ??= scoped.every;
      continue;
    }
    counted.modifiers.push(...scoped.modifiers);
    drafts.splice(drafts.indexOf(scoped), 1);
  }
}

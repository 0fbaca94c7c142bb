import { type Draft, optionOf, sizeOf } from './draft.ts';
import type { Opening, Reading } from './reading.ts';
import { giveAll } from './close-opening.ts';

/**
 * Makes a line of which only size and options were said ("two large with tuna"): of the one item that takes them all,
 * or of the generic one. A lone word that is in the names of items stands for these. False where nothing fits.
 */
export function guessItem(reading: Reading, opening: Opening): boolean {
  const { sizes, options } = opening;
  const [first] = options;
  if (!first || !(opening.quantity !== undefined || opening.single || sizes.length > 0)) return false;
  const base: Omit<Draft, 'items'> = {
    quantity: opening.quantity,
    modifiers: [],
    notes: [],
    shares: [],
    from: opening.from,
    to: first.to,
  };
  const named = first.menu?.partItems ?? [];
  if (options.length === 1 && named.length > 0 && !first.action && !opening.together) {
    reading.drafts.push({ ...base, items: named, named: first });
    return true;
  }
  const groups = new Set(first.menu?.options.map(({ entry }) => entry.group.id));
  const takers = [...groups].flatMap((group) => reading.menu.takers.get(group) ?? []);
  const fits = [...new Set(takers)].filter(
    (item) =>
      options.every((piece) => optionOf([item], piece)) &&
      sizes.every(
        (piece) => sizeOf([item], piece.menu?.sizes ?? []) !== undefined || optionOf([item], piece),
      ),
  );
  const generic = fits.filter((item) => item.generic);
  const item = fits.length === 1 ? fits[0] : generic.length === 1 ? generic[0] : undefined;
  if (!item) return false;
  const draft: Draft = { ...base, items: [item] };
  giveAll(reading, draft, opening);
  reading.drafts.push(draft);
  return true;
}

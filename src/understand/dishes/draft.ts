import type { ParsedItem, ParsedModifier } from '../parsed.ts';
import type { CatalogueItem } from './catalogue.ts';
import { chooseOption } from './choose-option.ts';
import type { MenuReading, Piece } from './piece.ts';

/** Some of a line that are unlike the rest: "one without onion". */
export interface Share {
  quantity: number;
  size?: string | undefined;
  modifiers: ParsedModifier[];
}

/** A line of an order while it is read. */
export interface Draft {
  items: CatalogueItem[];
  quantity?: number | undefined;
  size?: string | undefined;
  modifiers: ParsedModifier[];
  notes: string[];
  shares: Share[];
  from: number;
  to: number;
}

/** The id of a size of the items, if they have one of that name. */
export function sizeOf(items: readonly CatalogueItem[], sizes: MenuReading['sizes']): string | undefined {
  for (const { of } of sizes) {
    for (const item of items) {
      const size = of.get(item.id);
      if (size !== undefined) return size;
    }
  }
  return undefined;
}

/** What a phrase means to any of the items; nothing if they do not take it. */
export function optionOf(items: readonly CatalogueItem[], piece: Piece): ParsedModifier | undefined {
  for (const item of items) {
    const chosen = chooseOption(item, piece.menu?.options ?? [], piece.action ?? 'add');
    if (chosen) return chosen;
  }
  return undefined;
}

/** Adds a modifier to those of a line; what is said again is said once, and the last word about an option counts. */
export function addModifier(modifiers: ParsedModifier[], modifier: ParsedModifier): void {
  const said = modifiers.findIndex(({ ids }) => ids.join() === modifier.ids.join());
  if (said < 0) modifiers.push({ ...modifier });
  else modifiers[said] = { ...modifier };
}

/** The lines a draft stands for: its shares, and what is left over without them. */
export function linesOf(draft: Draft): ParsedItem[] {
  const line = (quantity: number, share?: Share): ParsedItem => {
    const size = share?.size ?? draft.size;
    const modifiers = [...draft.modifiers];
    for (const modifier of share?.modifiers ?? []) addModifier(modifiers, modifier);
    return {
      ids: draft.items.map(({ id }) => id),
      quantity,
      ...(size === undefined ? {} : { size }),
      modifiers,
      notes: draft.notes,
    };
  };
  const shared = draft.shares.reduce((sum, { quantity }) => sum + quantity, 0);
  const rest = draft.shares.length > 0 ? (draft.quantity ?? shared) - shared : (draft.quantity ?? 1);
  return [...draft.shares.map((share) => line(share.quantity, share)), ...(rest > 0 ? [line(rest)] : [])];
}

import type { ParsedItem, ParsedModifier } from '../parsed.ts';
import type { CatalogueItem } from './catalogue.ts';
import { chooseOption } from './choose-option.ts';
import type { MenuReading, Piece } from './piece.ts';

/** Some of a line that are unlike the rest: "one without onion", "3 masala" of "6 dosa". */
export interface Share {
  items?: CatalogueItem[];
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
  /** The piece that named it. */
  named?: Piece;
  /** Said to be all of what is ordered of it: "dono coffee". */
  every?: number | undefined;
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
  const options = piece.menu?.options;
  if (options === undefined || options.length === 0) return undefined;
  for (const item of items) {
    const chosen = chooseOption(item, options, piece.action ?? 'add');
    if (chosen) return chosen;
  }
  return undefined;
}

function areWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((id) => all.includes(id));
}

/**
 * Adds a modifier to those of a line. What is said again is said once, and the last word counts; "beans … black beans"
 * is one thing, said loosely and then exactly.
 */
export function addModifier(modifiers: ParsedModifier[], modifier: ParsedModifier): void {
  const said = modifiers.findIndex(
    ({ ids, action }) =>
      areWithin(modifier.ids, ids) && (ids.length === modifier.ids.length || action === modifier.action),
  );
  if (said < 0) modifiers.push({ ...modifier });
  else modifiers[said] = { ...modifier };
}

function lineOf(draft: Draft, quantity: number, share?: Share): ParsedItem {
  const size = share?.size ?? draft.size;
  const modifiers = [...draft.modifiers];
  for (const modifier of share?.modifiers ?? []) addModifier(modifiers, modifier);
  const ids = (share?.items ?? draft.items).map(({ id }) => id);
  const line: ParsedItem = { ids, quantity, modifiers, notes: draft.notes };
  if (draft.quantity !== undefined || share) line.counted = true;
  if (size !== undefined) line.size = size;
  return line;
}

/** The lines a draft stands for: its shares, and what is left over without them. */
export function linesOf(draft: Draft): ParsedItem[] {
  const shared = draft.shares.reduce((sum, { quantity }) => sum + quantity, 0);
  const rest = draft.shares.length > 0 ? (draft.quantity ?? shared) - shared : (draft.quantity ?? 1);
  return [
    ...draft.shares.map((share) => lineOf(draft, share.quantity, share)),
    ...(rest > 0 ? [lineOf(draft, rest)] : []),
  ];
}

import { applyEdits, type EditedLine } from './cart-edits.ts';
import {
  type Choice,
  checkLine,
  type LineProblem,
  type LineRequest,
  type PricedLine,
  sameLine,
} from './cart.ts';
import { filledBelow } from './choice-defaults.ts';
import type { HeardEdit } from './meaning.ts';
import { findItem, type Menu } from './menu.ts';
import type { Paise } from './money.ts';

/** Of a line that was ordered, what a change of it has to know. */
export interface OrderedLine {
  id: string;
  /** Null: the menu no longer has it. */
  itemId: string | null;
  sizeId: string | null;
  asked: Choice[];
  quantity: number;
  note: string | null;
  seat: string | null;
  unit: Paise;
}

/** A line after a change: one that was ordered, so many of it, as it was priced then; or one that is new, priced now. */
export type ChangedLine = { id: string; quantity: number } | PricedLine;

/** A line that was ordered, as a request of the menu's. */
export function requestOf({ id, itemId, sizeId, asked, quantity, note, seat }: OrderedLine): LineRequest & {
  id: string;
} {
  return {
    id,
    itemId: itemId ?? '',
    sizeId: sizeId ?? undefined,
    quantity,
    modifiers: asked,
    note: note ?? undefined,
    seat: seat ?? undefined,
  };
}

/**
 * The lines of an order after changes, or the first thing that is wrong with them. What stays, or becomes less, keeps the
 * price it was ordered at and is not checked: it is paid for. What is new or becomes more goes through the one validator,
 * at today's price.
 */
export function changedLines(
  menu: Menu,
  lines: readonly OrderedLine[],
  edits: readonly HeardEdit[],
  items: readonly LineRequest[],
  now: Date,
): { lines: ChangedLine[] } | { problem: LineProblem; itemId: string } {
  const ordered = new Map(lines.map((line) => [line.id, { line, request: requestOf(line) }]));
  const edited = applyEdits(
    menu,
    [...ordered.values()].map(({ request }) => request),
    edits,
  );
  const changed: ChangedLine[] = [];
  for (const wanted of items.reduce<EditedLine[]>(put, edited)) {
    const before = wanted.id === undefined ? undefined : ordered.get(wanted.id);
    const same = before && sameLine(before.request, wanted) ? before.line : undefined;
    if (same && wanted.quantity <= same.quantity) {
      changed.push({ id: same.id, quantity: wanted.quantity });
      continue;
    }
    const groups = findItem(menu, wanted.itemId)?.groups ?? [];
    const priced = checkLine(menu, { ...wanted, modifiers: filledBelow(groups, wanted.modifiers, now) }, now);
    if ('problem' in priced) return { problem: priced, itemId: wanted.itemId };
    if (same && priced.unit === same.unit) changed.push({ id: same.id, quantity: wanted.quantity });
    else if (same) {
      const quantity = wanted.quantity - same.quantity;
      changed.push({ id: same.id, quantity: same.quantity });
      changed.push({ ...priced, quantity, total: priced.unit * quantity });
    } else changed.push(priced);
  }
  return { lines: changed };
}

/** One more dish, on the line that is equal to it if there is one. */
function put(lines: readonly EditedLine[], item: LineRequest): EditedLine[] {
  const twin = lines.findIndex((line) => sameLine(line, item));
  return twin < 0
    ? [...lines, item]
    : lines.map((line, i) => (i === twin ? { ...line, quantity: line.quantity + item.quantity } : line));
}

/** How an order stands with its money; paise. */
export interface Account {
  /** What arrived online and has not gone back. */
  paid: Paise;
  /** What it costs. */
  total: Paise;
  /** What of that is paid online, the rest being paid at the restaurant; null: all of it. */
  advance: Paise | null;
}

/** What a change of an order asks for: paise to be paid online first, or to be sent back, and the account's `advance` after. */
export interface Balance {
  pay: Paise;
  refund: Paise;
  advance: Paise | null;
}

/**
 * How a change from what an order costs to `after` is settled. More is paid online before the change is made, unless
 * something of the order is paid at the restaurant anyway or `onBill` says so. Less goes back at once: exactly what was
 * paid online beyond the new price.
 */
export function balanceOf({ paid, total, advance }: Account, after: Paise, onBill: boolean): Balance {
  if (after > total) {
    if (onBill || advance !== null) return { pay: 0, refund: 0, advance: advance ?? total };
    return { pay: after - total, refund: 0, advance: null };
  }
  return {
    pay: 0,
    refund: Math.max(0, paid - after),
    advance: advance === null ? null : Math.min(advance, after),
  };
}

/** What differs between two lists of lines: so many more or less of each thing, told by `key`. */
export function deltaOf<Line extends { quantity: number }>(
  before: readonly Line[],
  after: readonly Line[],
  key: (line: Line) => string,
): { more: Line[]; less: Line[] } {
  const count = (lines: readonly Line[], of: string) =>
    lines.reduce((sum, line) => sum + (key(line) === of ? line.quantity : 0), 0);
  const more: Line[] = [];
  const less: Line[] = [];
  for (const of of new Set([...before, ...after].map(key))) {
    const line = [...after, ...before].find((one) => key(one) === of);
    const difference = count(after, of) - count(before, of);
    if (line && difference > 0) more.push({ ...line, quantity: difference });
    if (line && difference < 0) less.push({ ...line, quantity: -difference });
  }
  return { more, less };
}

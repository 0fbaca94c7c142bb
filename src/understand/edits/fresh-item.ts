import { readLines } from '../dishes/order.ts';
import { spoken } from '../dishes/piece.ts';
import type { ParsedEdit, ParsedItem } from '../parsed.ts';
import type { CartLine } from './cart.ts';
import type { Clause, Thing } from './clause.ts';
import { type Decision, nothingToDo, type Reading, removal } from './decision.ts';
import { linesOf } from './targets.ts';

/** The item that comes, as it is described around its name. */
export function freshItem(clause: Clause, { sentence, menu }: Reading, fresh: Thing): ParsedItem | undefined {
  const { pieces, things } = clause;
  const ends = (at: number) => {
    const piece = pieces[at];
    if (!piece) return true;
    if (spoken(piece, 'inPlaceOf') || spoken(piece, 'into') || spoken(piece, 'insteadOfIt')) return true;
    if (things.some((thing) => thing.at === at && thing !== fresh && linesOf(thing).length > 0)) return true;
    return spoken(piece, 'editing') !== undefined && !things.some((thing) => thing.at === at);
  };
  let first = fresh.at;
  while (!ends(first - 1)) first--;
  let last = fresh.at;
  while (!ends(last + 1)) last++;
  const from = pieces[first]?.from ?? 0;
  const to = pieces[last]?.to ?? from;
  const { lines } = readLines(sentence, menu, from, to);
  return lines[0]?.value;
}

/** The line that "it" or nothing stands for where another dish comes: one of its kind, or else the one spoken of. */
export function replacedLine(
  item: ParsedItem,
  { cart, menu }: Reading,
  lines: readonly CartLine[] | undefined,
): CartLine | undefined {
  const kinds = new Set(item.ids.map((id) => menu.items.get(id)?.category));
  const alike = cart.lines.filter(({ of }) => of.category !== undefined && kinds.has(of.category));
  if (lines && lines.length === 1 && lines[0] !== cart.last) return lines[0];
  if (alike.length > 0) return alike.at(-1);
  return lines?.at(-1);
}

/** One dish in the place of another, or of some of it. */
export function replacing(
  clause: Clause,
  reading: Reading,
  line: CartLine,
  fresh: Thing,
  count?: number,
): Decision {
  const item = freshItem(clause, reading, fresh);
  if (!item) return nothingToDo;
  const kind = item.ids.filter((id) => reading.menu.items.get(id)?.category === line.of.category);
  const ids = item.ids.length > 1 && kind.length > 0 ? kind : item.ids;
  const said = clause.counts.some(
    ({ at }) => at < fresh.at && at > fresh.at - 4 && !isCountOfOld(clause, at, fresh),
  );
  const quantity = said ? item.quantity : (count ?? line.quantity);
  const edits: ParsedEdit[] =
    count === undefined || count >= line.quantity
      ? [{ op: 'replace', line: line.line, item: { ...item, ids, quantity } }]
      : [removal(line, count), { op: 'add', item: { ...item, ids, quantity } }];
  return { edits, lines: [line] };
}

/** Whether a count stands before the thing that goes, and not before the one that comes. */
function isCountOfOld(clause: Clause, at: number, fresh: Thing): boolean {
  return (
    clause.things.some((thing) => thing !== fresh && thing.at > at && thing.at < fresh.at) ||
    clause.pieces.slice(at, fresh.at).some((piece) => spoken(piece, 'ofThem') !== undefined)
  );
}

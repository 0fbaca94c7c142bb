import { bindActions } from '../dishes/bind-actions.ts';
import { optionOf, sizeOf } from '../dishes/draft.ts';
import { isNegated, isThing, type Clause, type Thing } from './clause.ts';
import { mayBeOption, type Piece, pieceOf, spoken } from '../dishes/piece.ts';
import type { ParsedEdit } from '../parsed.ts';
import type { CartLine } from './cart.ts';

type Modifiers = Extract<ParsedEdit, { op: 'setModifier' }>['modifiers'];

/** What a line is to be from now on. */
export interface Change {
  size?: string | undefined;
  modifiers: Modifiers;
}

/**
 * The wishes of a clause beside the things it is about, each with the word of action that belongs to it. What `goes` keeps the
 * negation that stands beside it.
 */
export function wishesOf(clause: Clause, about: readonly Thing[], goes?: Thing): Piece[] {
  const rest = clause.pieces.flatMap((piece, at): Piece[] => {
    if (at === goes?.at) return [pieceOf(piece.from, piece.to, [], { stop: 'comma' })];
    return about.some((thing) => thing.at === at) ? [] : [piece];
  });
  const refused = new Set(
    rest.flatMap((piece, at) => (isThing(piece) && isNegated(rest, at) ? [piece.from] : [])),
  );
  return bindActions(rest)
    .filter((piece) => isThing(piece) || spoken(piece, 'asItIs'))
    .map((piece) => {
      const no = refused.has(piece.from) && piece.action === undefined;
      const action = clause.verb === 'remove' ? 'no' : clause.verb === 'reduce' ? 'light' : 'extra';
      const said =
        clause.verb === 'remove' ||
        (piece.action === undefined && (clause.verb === 'reduce' || clause.verb === 'increase'));
      return no ? { ...piece, action: 'no' as const } : said ? { ...piece, action } : piece;
    });
}

/**
 * What wishes make of a line; undefined where it takes none of them. An option that was added is taken off by "no", one
 * that was refused comes back by "with".
 */
export function changeOf(line: CartLine, wishes: readonly Piece[]): Change | undefined {
  const change: Change = { modifiers: [] };
  const chosen = new Set<string>();
  const later: Piece[] = [];
  for (const wish of wishes) {
    const size = wish.action === 'no' ? undefined : sizeOf([line.of], wish.menu?.sizes ?? []);
    if (size !== undefined) change.size = size;
    else if (wish.action === 'no') later.push(wish);
    else addWish(change, line, wish, chosen);
  }
  for (const wish of later) refuse(change, line, wish, chosen);
  if (change.size === undefined && change.modifiers.length === 0) {
    if (!wishes.some((wish) => spoken(wish, 'asItIs') && !mayBeOption(wish))) return undefined;
    change.modifiers = line.modifiers.map(({ id }) => ({ ids: [id], action: 'clear', quantity: 1 }));
    if (change.modifiers.length === 0) return undefined;
  }
  return change;
}

function addWish(change: Change, line: CartLine, wish: Piece, chosen: Set<string>): void {
  const modifier = optionOf([line.of], wish);
  if (!modifier) return;
  const held = line.modifiers.find(({ id }) => modifier.ids.includes(id));
  const back =
    modifier.action === 'add' && held !== undefined && (held.action === 'no' || held.action === 'light');
  const offAgain = modifier.action === 'not_extra' && held?.action === 'extra';
  change.modifiers.push(back || offAgain ? { ids: [held.id], action: 'clear', quantity: 1 } : modifier);
  if (modifier.action === 'add') for (const id of groupsOf(wish, modifier.ids)) chosen.add(id);
}

const groupsOf = (wish: Piece, ids: readonly string[]) =>
  (wish.menu?.options ?? []).flatMap(({ entry }) =>
    ids.includes(entry.optionId) && entry.group.max === 1 ? [entry.group.id] : [],
  );

function refuse(change: Change, line: CartLine, wish: Piece, chosen: Set<string>): void {
  const options = (wish.menu?.options ?? []).filter(({ entry }) => line.of.groups.includes(entry.group.id));
  // "Gravy, not dry": what was chosen in its place says it all.
  if (options.some(({ entry }) => chosen.has(entry.group.id))) return;
  const held = line.modifiers.find(
    ({ id, action }) => action === 'add' && options.some(({ entry }) => entry.optionId === id),
  );
  if (held) {
    change.modifiers.push({ ids: [held.id], action: 'clear', quantity: 1 });
    return;
  }
  const modifier = optionOf([line.of], wish);
  if (modifier) change.modifiers.push(modifier);
}

/** The edit that changes a line, or so many of it. */
export function changing(line: CartLine, change: Change, count?: number): ParsedEdit {
  return {
    op: 'setModifier',
    line: line.line,
    ...(count === undefined || count >= line.quantity ? {} : { quantity: count }),
    ...(change.size === undefined ? {} : { size: change.size }),
    modifiers: change.modifiers,
  };
}

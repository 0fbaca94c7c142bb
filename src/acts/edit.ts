import type { Asks } from '../../flows/asks.ts';
import { checkLine, type LineProblem, type LineRequest } from '../domain/cart.ts';
import { findItem, type Menu } from '../domain/menu.ts';
import { applyEdits, type EditedLine } from '../domain/cart-edits.ts';
import { filledBelow, leftOut } from '../domain/choice-defaults.ts';
import { mostOf } from '../domain/stock.ts';
import { deleteCartLines, findCart, insertCartLine, updateCartLine } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import type { Act } from './act.ts';
import { askedOf } from './cart.ts';
import { type Serving, servingFor } from './serving.ts';
import { openedCart } from './vanished.ts';
import { restaurantOf } from './views.ts';

type Open = NonNullable<Asks['edit']['output']['open']>;
type Refused = NonNullable<Asks['edit']['output']['refused']>['why'];

const why: Record<LineProblem['problem'], Refused> = {
  'unknown item': 'sold out',
  'sold out': 'sold out',
  'bad quantity': 'quantity',
  'size needed': 'choices',
  'choice needed': 'choices',
  'too many': 'choices',
  'unknown choice': 'choices',
  'note too long': 'note',
  'not by message': 'not by message',
  'seat too long': 'seat',
};

/** A line that was changed and lacks a choice, to be asked about; the line in the cart stays until it is replaced. */
function openLine(menu: Menu, edited: EditedLine): Open | undefined {
  const { id, itemId, sizeId, quantity, modifiers, note, seat } = edited;
  if (id === undefined) return undefined;
  return {
    line: { itemId, sizeId, quantity, modifiers, note, seat },
    without: leftOut(findItem(menu, itemId)?.groups ?? [], modifiers),
    replaces: id,
  };
}

/** Changes lines of a cart: all that was asked for, or nothing when any part of it cannot be had. */
export async function edit(
  act: Act,
  who: Conversation,
  { restaurantId, edits, wanted }: Asks['edit']['input'],
): Promise<Asks['edit']['output']> {
  const cart = await findCart(act.tx, restaurantId, who.personId);
  const serving = await servingFor(act, await restaurantOf(act, restaurantId), wanted);
  const { menu, at } = serving;
  const shown = () => openedCart(act, who, { restaurantId, ...(wanted ? { wanted } : {}) });
  const before = cart?.lines ?? [];
  const after = applyEdits(menu, before, edits);
  const checked = after
    .filter((line) => !before.some((old) => old === line))
    .map((line) => {
      const groups = findItem(menu, line.itemId)?.groups ?? [];
      return { ...line, modifiers: filledBelow(groups, line.modifiers, at) };
    })
    .map((line) => ({ line, result: checkLine(menu, line, at) }));
  for (const { line, result } of checked) {
    if (!('problem' in result)) continue;
    const open = edits.length === 1 && result.problem === 'choice needed' && openLine(menu, line);
    if (open) return { cart: await shown(), open };
    const refused = { why: why[result.problem], name: findItem(menu, line.itemId)?.name ?? '' };
    return { cart: await shown(), refused };
  }
  const short = tooMany(serving, before, after);
  if (short) return { cart: await shown(), ...short };
  const gone = before.filter((old) => !after.some((line) => line.id === old.id));
  if (cart) {
    if (gone.length > 0)
      await deleteCartLines(
        act.tx,
        cart.id,
        gone.map(({ id }) => id),
      );
    for (const { line, result } of checked) {
      if ('problem' in result) continue;
      const noted = { ...line, note: result.note ?? undefined };
      if (line.id === undefined) await insertCartLine(act.tx, cart.id, noted, result.unit);
      else await updateCartLine(act.tx, cart.id, line.id, noted, result.unit);
    }
  }
  const changed = gone.length > 0 || checked.length > 0;
  return { cart: await shown(), ...(changed ? { was: askedOf(before) } : {}) };
}

/** The first line that became more than there is left of it, beside the lines that were left alone. */
function tooMany(
  { menu, left }: Serving,
  before: readonly (LineRequest & { id: string })[],
  after: readonly EditedLine[],
): Pick<Asks['edit']['output'], 'refused' | 'few'> | undefined {
  const raised = after.filter(
    (line) => line.quantity > (before.find(({ id }) => id === line.id)?.quantity ?? 0),
  );
  for (const line of raised) {
    const most = mostOf(
      menu,
      line,
      after.filter((other) => other !== line),
      left,
    );
    if (most >= line.quantity) continue;
    const name = findItem(menu, line.itemId)?.name ?? '';
    const had = before.find(({ id }) => id === line.id)?.quantity ?? 0;
    if (line.id === undefined || most <= had) return { refused: { why: 'all yours', name } };
    return { few: { lineId: line.id, name, left: most } };
  }
  return undefined;
}

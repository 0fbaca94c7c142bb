import type { Asks } from '../../flows/asks.ts';
import type { Dishes } from '../../flows/care-asks.ts';
import { checkLine, sameLine } from '../domain/cart.ts';
import { findItem } from '../domain/menu.ts';
import { mostOf } from '../domain/stock.ts';
import { deleteCartLines, insertCartLine, openCart, updateCartLine } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import type { Act } from './act.ts';
import { servingFor } from './serving.ts';
import { openedCart } from './vanished.ts';
import { restaurantOf } from './views.ts';

/**
 * Takes a change of the cart back. Lines that came in since by another chat are left alone; a line that comes back has its
 * old id, so that the change before can be taken back as well.
 */
export async function takeBack(
  act: Act,
  who: Conversation,
  { restaurantId, was, made, wanted }: Asks['takeBack']['input'],
): Promise<Asks['takeBack']['output']> {
  const { menu, at, left } = await servingFor(act, await restaurantOf(act, restaurantId), wanted);
  const cart = await openCart(act.tx, restaurantId, who.personId, act.now);
  const nameOf = (itemId: string) => findItem(menu, itemId)?.name ?? '';
  const back = { out: [] as Dishes, in: [] as Dishes, changed: [] as Dishes, lost: [] as Dishes };
  const gone = cart.lines.filter(({ id }) => made.includes(id));
  await deleteCartLines(
    act.tx,
    cart.id,
    gone.map(({ id }) => id),
  );
  for (const { itemId, quantity } of gone) back.out.push({ name: nameOf(itemId), quantity });
  const kept = cart.lines.filter((line) => !gone.includes(line));
  for (const line of was) {
    const now = kept.find(({ id }) => id === line.id);
    const same = now !== undefined && sameLine(now, line);
    if (same && now.quantity === line.quantity) continue;
    const name = nameOf(line.itemId);
    const result = checkLine(menu, line, at);
    const beside = kept.filter((other) => other !== now);
    if ('problem' in result || mostOf(menu, line, beside, left) < line.quantity) {
      back.lost.push({ name, quantity: line.quantity });
      continue;
    }
    if (now) await updateCartLine(act.tx, cart.id, line.id, line, result.unit);
    else await insertCartLine(act.tx, cart.id, line, result.unit, line.id);
    kept.push({ ...line, unitPaise: result.unit });
    const by = line.quantity - (now?.quantity ?? 0);
    if (by > 0) back.in.push({ name, quantity: by });
    else if (by < 0) back.out.push({ name, quantity: -by });
    else back.changed.push({ name, quantity: line.quantity });
  }
  return { cart: await openedCart(act, who, { restaurantId, ...(wanted ? { wanted } : {}) }), ...back };
}

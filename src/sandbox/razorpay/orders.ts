import { isId, newId } from './ids.ts';
import type { LinkRecord, OrderRecord } from './records.ts';
import { refusals } from './refusals.ts';
import { createTransfers } from './transfers.ts';
import { seconds, type World } from './world.ts';

/** The link's order. Razorpay makes it when the link is first opened or paid. */
export function openOrder(world: World, link: LinkRecord): OrderRecord {
  const known = link.order_id === null ? undefined : world.books.orders.get(link.order_id);
  if (known !== undefined) return known;
  const now = seconds(world.clock);
  const order: OrderRecord = {
    id: newId('order'),
    link_id: link.id,
    status: 'created',
    amount: link.amount,
    amount_paid: 0,
    currency: link.currency,
    receipt: link.reference_id === '' ? null : link.reference_id,
    attempts: 0,
    notes: link.notes,
    created_at: now,
    updated_at: now,
  };
  world.books.orders.set(order.id, order);
  link.order_id = order.id;
  link.updated_at = now;
  createTransfers(world, link, order);
  return order;
}

/** The order with that id, or the `Refusal` the API answers. */
export function findOrder(world: World, id: string): OrderRecord {
  if (!isId('order', id)) throw refusals.notAnId(id);
  const order = world.books.orders.get(id);
  if (order === undefined) throw refusals.noSuchId();
  return order;
}

import type { ChangeView } from '../../flows/order-asks.ts';
import { balanceOf, deltaOf } from '../domain/order-change.ts';
import { type ChangedOrder, rewriteOrder } from '../store/order-changes.ts';
import { getOrder, type Order, type OrderLine } from '../store/orders.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { keepLineRefunds } from '../store/order-money.ts';
import { getReservation } from '../store/reservations.ts';
import { latestTicket, type Ticket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { dueAfter } from './due-after.ts';
import { printChange } from './print.ts';
import { refundOrder } from './refund.ts';
import { sheetOf } from './sheet.ts';
import { changeStock } from './stock.ts';
import { tellGuest } from './tell-guest.ts';
import { tellStaff } from './tickets.ts';
import { linesOf, orderView } from './views.ts';

/** Two lines are the same thing when the kitchen would cook the same and the guest would pay the same. */
const thing = ({ name, size, modifiers, note, seat, unit }: OrderLine): string =>
  JSON.stringify([name, size, modifiers, note, seat, unit]);

/** A change as it is told: the order, and what of it is more and less. */
export function changeView(
  order: Order,
  restaurant: Restaurant,
  number: number | null,
  before: readonly OrderLine[],
  after: readonly OrderLine[],
): ChangeView {
  const { more, less } = deltaOf(before, after, thing);
  const priced = (lines: readonly OrderLine[]) =>
    linesOf(lines.map((line) => ({ ...line, total: line.unit * line.quantity })));
  return { order: orderView(order, restaurant, number), more: priced(more), less: priced(less) };
}

/** Who changes an order. `told`: whoever is told by the answer to what they said, and needs no news. */
export interface Changer {
  personId: string | null;
  staff: boolean;
  name: string;
  told: 'guest' | 'staff' | 'nobody';
}

/** What a locked order becomes: its lines and bill are rewritten, what is paid too much goes back, and both sides are told. */
export async function applyChange(
  act: Act,
  order: Order,
  restaurant: Restaurant,
  after: Omit<ChangedOrder, 'advance' | 'takenOff'>,
  by: Changer,
  onBill: boolean,
): Promise<{ view: ChangeView; refund: number }> {
  const total = after.bill.total + after.deposit;
  const due = await dueAfter(act, order, after.lines, total);
  const { refund, advance } = balanceOf(due.account, due.after, onBill);
  const change = { by: by.personId, at: act.now };
  for (const line of due.shrunk) await keepLineRefunds(act.tx, { ...line, orderId: order.id, ...change });
  await rewriteOrder(act.tx, order, { ...after, advance, takenOff: due.takenOff }, change);
  await changeStock(act, order, restaurant, after.lines);
  act.effects.billing.push({ orderId: order.id });
  const version = order.version + 1;
  const back = refund > 0 ? await refundOrder(act, order, refund, `change ${version}`) : 0;
  const changed = await getOrder(act.tx, order.id);
  if (!changed) throw new Error('An order was changed and is gone.');
  const ticket = await latestTicket(act.tx, { orderId: order.id });
  const view = changeView(changed, restaurant, ticket?.number ?? null, order.lines, changed.lines);
  if (ticket) await printed(act, restaurant, ticket, order, changed);
  const key = `changed-${order.id}-${version}`;
  if (by.told !== 'guest')
    tellGuest(act, order, key, { about: 'order changed', ...view, ...(back > 0 ? { refund: back } : {}) });
  await tellStaff(
    act,
    restaurant,
    ticket?.rung ?? 0,
    key,
    { about: 'order changed', ...view, by: by.staff ? by.name : null },
    by.told === 'staff' ? (by.personId ?? undefined) : undefined,
  );
  return { view, refund: back };
}

/** What the kitchen makes more or less of goes to its printers. */
async function printed(
  act: Act,
  restaurant: Restaurant,
  ticket: Ticket,
  before: Order,
  after: Order,
): Promise<void> {
  const booking = after.reservationId ? await getReservation(act.tx, after.reservationId) : undefined;
  const sheet = await sheetOf(act, restaurant, { booking, order: after }, ticket.number);
  if (!sheet) return;
  await printChange(act, ticket, sheet, { before: before.lines, after: after.lines }, after.version);
}

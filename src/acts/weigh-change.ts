import type { DishRefused, LineQuestion } from '../../flows/order-asks.ts';
import type { HeardEdit, HeardItem } from '../domain/meaning.ts';
import type { Paise } from '../domain/money.ts';
import { type Balance, balanceOf, changedLines } from '../domain/order-change.ts';
import { type Coupon, discountLeft } from '../domain/coupon.ts';
import { lackingOf } from '../domain/order-items.ts';
import { type Bill, billFor } from '../domain/tax.ts';
import { lockWaitingAmendment } from '../store/amendments.ts';
import { couponOfOrder } from '../store/coupons.ts';
import { lineOf } from '../store/order-changes.ts';
import { type Order, type OrderLine, ordersOfReservation } from '../store/orders.ts';
import { getReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { dueAfter } from './due-after.ts';
import { fewerLeft, notServedNow, questionOf, refusedFor } from './dish-questions.ts';
import { servingAt } from './serving.ts';
import { lackedBy } from './stock.ts';

/** What an order would become. */
export interface WeighedChange {
  kind: 'weighed';
  lines: OrderLine[];
  bill: Bill;
  deposit: Paise;
  prepMinutes: number;
  difference: Paise;
  balance: Balance;
}

export type Weighing =
  | WeighedChange
  | { kind: 'asks'; of: number; question: LineQuestion }
  | DishRefused
  | { kind: 'empty' | 'same' };

/** The lines a change is said of: those of a change that waits to be paid, which the new one takes in, else the order's. */
export async function linesToChange(act: Act, order: Order): Promise<OrderLine[]> {
  const waiting = await lockWaitingAmendment(act.tx, order.id);
  return waiting?.status === 'unpaid' && waiting.ofVersion === order.version ? waiting.lines : order.lines;
}

/** What a locked order would become by these changes, with its bill and what of it is paid or goes back. */
export async function weigh(
  act: Act,
  order: Order,
  restaurant: Restaurant,
  { edits, items }: { edits: readonly HeardEdit[]; items: readonly HeardItem[] },
  onBill: boolean,
): Promise<Weighing> {
  const serving = await servingAt(act, restaurant, order.wantedAt > act.now ? order.wantedAt : act.now);
  const { menu, at } = serving;
  const lacking = lackingOf(menu, items, at);
  if (lacking.lacks === 'stock') return refusedFor(menu, lacking.problem, lacking.itemId);
  if (lacking.lacks !== 'nothing')
    return { kind: 'asks', of: lacking.of, question: questionOf(lacking, restaurant, at) };
  const before = await linesToChange(act, order);
  const changed = changedLines(menu, before, edits, lacking.lines, at);
  if ('problem' in changed) return refusedFor(menu, changed.problem, changed.itemId);
  if (changed.lines.length === 0) return { kind: 'empty' };
  const lines = changed.lines.flatMap((line) => {
    if ('itemId' in line) return [lineOf(line)];
    const kept = before.find(({ id }) => id === line.id);
    return kept ? [{ ...kept, quantity: line.quantity, total: kept.unit * line.quantity }] : [];
  });
  const same = (a: OrderLine, b: OrderLine | undefined) => a.id === b?.id && a.quantity === b.quantity;
  if (lines.length === before.length && lines.every((line, i) => same(line, before[i])))
    return { kind: 'same' };
  const refused =
    notServedNow(serving, lacking.lines) ?? fewerLeft(menu, await lackedBy(act, order, restaurant, lines));
  if (refused) return refused;
  const bill = billOf(order, restaurant, lines, await couponOfOrder(act.tx, order.id));
  const deposit = await depositBeside(act, order, bill);
  const total = bill.total + deposit;
  const cooking = changed.lines.map((line) => ('itemId' in line ? (line.prepMinutes ?? 0) : 0));
  const { account, after } = await dueAfter(act, order, lines, total);
  return {
    kind: 'weighed',
    lines,
    bill,
    deposit,
    prepMinutes: Math.max(order.prepMinutes, ...cooking),
    difference: after - account.total,
    balance: balanceOf(account, after, onBill),
  };
}

/** The bill of an order's lines, with the tip it had, and of its discount what fewer dishes leave. */
function billOf(
  order: Order,
  restaurant: Restaurant,
  lines: readonly OrderLine[],
  coupon: Coupon | undefined,
): Bill {
  const amounts = lines.map(({ taxClass, total }) => ({ taxClass, paise: total }));
  const items = amounts.reduce((sum, { paise }) => sum + paise, 0);
  return billFor(amounts, restaurant.tax, restaurant.currency, {
    discount: discountLeft(order, items, coupon),
    tip: order.tip,
  });
}

/** Paise of a table's deposit that are paid beside the food, where the food stands for the rest of it. */
async function depositBeside(act: Act, order: Order, bill: Bill): Promise<Paise> {
  if (!order.reservationId || order.enteredBy) return 0;
  const booking = await getReservation(act.tx, order.reservationId);
  const apart = (await ordersOfReservation(act.tx, order.reservationId)).some(
    ({ kind }) => kind === 'deposit',
  );
  if (!booking?.depositFreeUntil || apart) return 0;
  return Math.max(0, booking.deposit - (bill.total - bill.tip));
}

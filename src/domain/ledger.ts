import { type Paise, sum } from './money.ts';
import type { PaymentPurpose } from './payment-terms.ts';
import { liveOrders, type OrderStatus, type PaymentStatus, type RefundStatus } from './status.ts';

/** One payment at the provider, with everything that belongs to it. Amounts in paise of its `currency`. */
export interface LedgerRow {
  /** The provider's id of it. */
  id: string;
  restaurant: string;
  currency: string;
  amount: Paise;
  /** Paid for the order, or held because it fits nothing. */
  purpose: 'order' | 'held';
  /** What the provider keeps of it; null: it has not said. */
  fee: Paise | null;
  payment: {
    id: string;
    amount: Paise;
    currency: string;
    status: PaymentStatus;
    purpose: PaymentPurpose;
    /** What of it goes on to the restaurant; null: nothing. */
    transfer: Paise | null;
    /** What has gone on, and what of that has come back. */
    transferred: Paise;
    reversed: Paise;
  };
  order: { id: string; status: OrderStatus; total: Paise; takenOff: Paise; kept: Paise | null };
  refunds: { id: string; amount: Paise; status: RefundStatus }[];
}

/** Money that is not where it belongs. */
export interface Misfit {
  id: string;
  order: string;
  restaurant: string;
  currency: string;
  why:
    | 'more went back than came'
    | 'kept in another currency'
    | 'held for nothing'
    | 'kept of an order that is over'
    | 'more than the order costs'
    | 'less than was paid for the order'
    | 'not transferred'
    | 'transferred wrongly';
  /** How much too much is here; below 0: too little. */
  paise: Paise;
  /** A refund of it failed, which may be all there is to it. */
  refundFailed: boolean;
}

/** A restaurant's money in one currency. It balances when captured = forOrders + refunded + onTheWay + held. */
export interface BalanceLine {
  restaurant: string;
  currency: string;
  captured: Paise;
  /** What its orders say they were paid and keep: reckoned from the orders, not from the money. */
  forOrders: Paise;
  refunded: Paise;
  onTheWay: Paise;
  /** Parts that wait for the rest of a payment whose link is still out. */
  held: Paise;
  fees: Paise;
  transferred: Paise;
  reversed: Paise;
  balanced: boolean;
}

const gone = (row: LedgerRow, ...statuses: RefundStatus[]) =>
  sum(row.refunds.filter(({ status }) => statuses.includes(status)).map(({ amount }) => amount));
const left = (row: LedgerRow) => row.amount - gone(row, 'wanted', 'pending', 'processed');
const stands = (status: OrderStatus) => liveOrders.includes(status) || status === 'served';

/** Whether money that pays for nothing yet waits for the rest of its payment. */
function waits({ payment, order, currency }: LedgerRow): boolean {
  const wanted =
    payment.purpose === 'order' || payment.purpose === 'advance'
      ? order.status === 'unpaid'
      : stands(order.status);
  return payment.status === 'part_paid' && wanted && currency === payment.currency;
}

/** What an order should have of the money that was paid for it: what it was paid, up to its bill; of one that is over, what was kept. */
function due(rows: readonly LedgerRow[]): Paise {
  const [first] = rows;
  if (!first) return 0;
  const { status, total, takenOff, kept } = first.order;
  if (!stands(status)) return kept ?? 0;
  const payments = new Map(rows.map(({ payment }) => [payment.id, payment.amount]));
  return Math.min(sum(payments.values()), total - takenOff);
}

function group<T>(all: readonly T[], key: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()];
}

function misfit(row: LedgerRow, why: Misfit['why'], paise: Paise, all: readonly LedgerRow[] = [row]): Misfit {
  const { id, order, restaurant, currency } = row;
  const refundFailed = all.some(({ refunds }) => refunds.some(({ status }) => status === 'failed'));
  return { id, order: order.id, restaurant, currency, why, paise, refundFailed };
}

/** Everything that does not fit, each named by the provider's id of its (first) payment. */
export function misfits(rows: readonly LedgerRow[]): Misfit[] {
  const found: Misfit[] = [];
  for (const row of rows) {
    const here = left(row);
    if (here < 0) found.push(misfit(row, 'more went back than came', here));
    else if (row.purpose === 'held' && here > 0 && !waits(row)) {
      const foreign = row.currency !== row.payment.currency;
      found.push(misfit(row, foreign ? 'kept in another currency' : 'held for nothing', here));
    }
  }
  const paying = rows.filter(({ purpose }) => purpose === 'order');
  for (const all of group(paying, ({ order }) => order.id)) {
    const [first] = all;
    const over = sum(all.map(left)) - due(all);
    if (!first || over === 0) continue;
    const late = !stands(first.order.status);
    const why = late
      ? 'kept of an order that is over'
      : over > 0
        ? 'more than the order costs'
        : 'less than was paid for the order';
    found.push(misfit(first, why, over, all));
  }
  for (const [first] of group(paying, ({ payment }) => payment.id)) {
    if (!first || first.payment.transfer === null || first.payment.status !== 'paid') continue;
    const off = first.payment.transferred - first.payment.transfer;
    if (first.payment.transferred === 0) found.push(misfit(first, 'not transferred', off));
    else if (off !== 0) found.push(misfit(first, 'transferred wrongly', off));
  }
  return found;
}

/** The balance of every restaurant in every currency it was paid in, in that order. */
export function balance(rows: readonly LedgerRow[]): BalanceLine[] {
  const lines = group(rows, ({ restaurant, currency }) => `${restaurant} ${currency}`).map(
    (mine): BalanceLine => {
      const [first] = mine as [LedgerRow, ...LedgerRow[]];
      const paying = mine.filter(({ purpose }) => purpose === 'order');
      const captured = sum(mine.map(({ amount }) => amount));
      const forOrders = sum(group(paying, ({ order }) => order.id).map(due));
      const refunded = sum(mine.map((row) => gone(row, 'processed')));
      const onTheWay = sum(mine.map((row) => gone(row, 'wanted', 'pending')));
      const held = sum(mine.filter((row) => row.purpose === 'held' && waits(row)).map(left));
      const payments = group(mine, ({ payment }) => payment.id).flatMap(([one]) =>
        one ? [one.payment] : [],
      );
      return {
        restaurant: first.restaurant,
        currency: first.currency,
        captured,
        forOrders,
        refunded,
        onTheWay,
        held,
        fees: sum(mine.map(({ fee }) => fee ?? 0)),
        transferred: sum(payments.map(({ transferred }) => transferred)),
        reversed: sum(payments.map(({ reversed }) => reversed)),
        balanced: captured === forOrders + refunded + onTheWay + held,
      };
    },
  );
  return lines.sort((a, b) => (`${a.restaurant} ${a.currency}` < `${b.restaurant} ${b.currency}` ? -1 : 1));
}

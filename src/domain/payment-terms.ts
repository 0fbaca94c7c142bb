import { type Paise, share } from './money.ts';
import type { OrderingRules, PaymentRules } from './policy.ts';
import { liveOrders, type OrderStatus } from './status.ts';

/** Paise below which Razorpay makes no link, no refund and no transfer (docs: amount, 100 paise). */
export const leastPayment = 100;

/**
 * Paise that are paid before an order of `total` is placed, the rest being its balance; null: all of it. A share in whole
 * rupees, rounded up, and never less than the deposit of the table it goes with (`deposit`, 0 without one).
 */
export function advanceOf(
  total: Paise,
  deposit: Paise,
  { advancePercent }: Pick<OrderingRules, 'advancePercent'>,
): Paise | null {
  if (advancePercent === undefined) return null;
  const part = Math.ceil(Math.ceil((total * advancePercent) / 100) / 100) * 100;
  const advance = Math.max(part, deposit, leastPayment);
  // A balance too small for a link would be a nuisance at the counter, too.
  return total - advance < leastPayment ? null : advance;
}

/**
 * What is paid for: an order whole, or its advance; afterwards the rest of it, or what a change has made it cost more.
 * The first two place the order.
 */
export type PaymentPurpose = 'order' | 'advance' | 'balance' | 'difference';

/** What an order costs, and what of that is here; paise. */
export interface OrderMoney {
  status: OrderStatus;
  total: Paise;
  /** What came off its bill after it was placed. */
  takenOff: Paise;
  paid: Paise;
  advance: Paise | null;
}

/** Paise of an order that is placed on an advance and still to be paid: by link, or at the restaurant. */
export function restOf({ status, total, takenOff, paid, advance }: OrderMoney): Paise {
  const stands = liveOrders.includes(status) || status === 'served';
  return stands && advance !== null ? Math.max(0, total - takenOff - paid) : 0;
}

/**
 * The least a guest may pay first where a link may be paid in parts: a quarter, in whole rupees. Our own rule: less would
 * hold a table for next to nothing.
 */
export function firstPart(amount: Paise): Paise {
  return Math.min(amount, Math.max(leastPayment, Math.ceil(amount / 400) * 100));
}

/** Where a part of a payment goes on to by Razorpay Route. */
export interface Transfer {
  account: string;
  paise: Paise;
}

/** What of a payment goes on to the restaurant's linked account: all but the house's fee. Null: nothing. */
export function transferOf(
  amount: Paise,
  { linkedAccount, feeBasisPoints = 0 }: PaymentRules,
): Transfer | null {
  const paise = amount - share(amount, feeBasisPoints);
  return linkedAccount !== undefined && paise >= leastPayment ? { account: linkedAccount, paise } : null;
}

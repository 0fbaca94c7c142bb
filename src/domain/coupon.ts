import { type Paise, share } from './money.ts';

/** What food is ordered as. */
export type FoodKind = 'with_booking' | 'pickup' | 'at_table' | 'catering';

/** A code that takes something off what is ordered, as the restaurant's file gives it. */
export interface Coupon {
  id: string;
  /** In capitals. */
  code: string;
  /** Null: it holds at every restaurant. */
  restaurantId: string | null;
  kind: 'percent' | 'amount';
  /** Basis points, or paise. */
  value: number;
  /** Most paise that it takes off; null: no limit. */
  most: Paise | null;
  /** Paise of items from which it holds. */
  minimum: Paise;
  startsAt: Date | null;
  /** The first moment at which it no longer holds. */
  endsAt: Date | null;
  /** Null: orders of every kind. */
  orderKinds: FoodKind[] | null;
  mostUses: number | null;
  mostPerPerson: number | null;
}

/** Why a code takes nothing off. Moments are epoch milliseconds, amounts paise. */
export type CouponRefusal =
  | { why: 'unknown' }
  | { why: 'elsewhere' }
  | { why: 'not yet'; from: number }
  | { why: 'ended' }
  | { why: 'used up' }
  | { why: 'used by you' }
  | { why: 'other kind'; kinds: FoodKind[] }
  | { why: 'below minimum'; minimum: Paise };

/** The order a coupon is meant for. */
interface CouponOrder {
  restaurantId: string;
  /** Absent while it is not known yet; nothing is refused for it then. */
  kind?: FoodKind | undefined;
  /** Paise of its items, before tax. */
  items: Paise;
}

/** How often a coupon was used in orders that stand, and by this person. */
export interface CouponUses {
  all: number;
  own: number;
}

/**
 * Why a coupon takes nothing off an order at `now`; undefined when it does. What never changes comes first, so that
 * nobody fills a cart for a coupon that has ended.
 */
export function couponRefusal(
  coupon: Coupon,
  order: CouponOrder,
  uses: CouponUses,
  now: Date,
): CouponRefusal | undefined {
  if (coupon.restaurantId !== null && coupon.restaurantId !== order.restaurantId) return { why: 'elsewhere' };
  if (coupon.endsAt && now >= coupon.endsAt) return { why: 'ended' };
  if (coupon.startsAt && now < coupon.startsAt) return { why: 'not yet', from: coupon.startsAt.getTime() };
  if (coupon.mostUses !== null && uses.all >= coupon.mostUses) return { why: 'used up' };
  if (coupon.mostPerPerson !== null && uses.own >= coupon.mostPerPerson) return { why: 'used by you' };
  if (coupon.orderKinds && order.kind && !coupon.orderKinds.includes(order.kind))
    return { why: 'other kind', kinds: coupon.orderKinds };
  if (order.items < coupon.minimum) return { why: 'below minimum', minimum: coupon.minimum };
  return undefined;
}

/** Whether a code may still come to hold for the same cart: it stays in there, and is told of again. */
export function mayHoldLater({ why }: CouponRefusal): boolean {
  return why === 'below minimum' || why === 'other kind';
}

/** Paise that a coupon takes off items: never below nothing, never more than they cost, never above its limit. */
export function discountOf({ kind, value, most }: Coupon, items: Paise): Paise {
  const wanted = kind === 'percent' ? share(items, value) : value;
  return Math.max(0, Math.min(wanted, most ?? wanted, items));
}

/**
 * Paise that stay off an order whose items come to `items` after a change. More items do not raise what was read back;
 * fewer leave their part of it, or what the coupon takes off so few anew if that is more. Else one would order two dishes
 * for a coupon, take one out, and have the other for nothing. `coupon`: undefined where it is gone.
 */
export function discountLeft(
  before: { items: Paise; discount: Paise },
  items: Paise,
  coupon: Coupon | undefined,
): Paise {
  if (items >= before.items) return before.discount;
  // A catering bill times its discount leaves what a float holds exactly.
  const part = Number((BigInt(before.discount) * BigInt(items)) / BigInt(before.items));
  const anew = coupon && items >= coupon.minimum ? discountOf(coupon, items) : 0;
  return Math.min(before.discount, Math.max(part, anew));
}

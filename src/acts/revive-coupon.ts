import { couponRefusal, type Coupon } from '../domain/coupon.ts';
import { couponOfOrder, couponUses, lockCoupon, returnCoupon, useCoupon } from '../store/coupons.ts';
import type { Order } from '../store/orders.ts';
import type { Act } from './act.ts';

/** A coupon of which nothing counts but how often it may be used: what it had to hold for, held when the order was made. */
const usesOnly = (coupon: Coupon): Coupon => ({
  ...coupon,
  restaurantId: null,
  startsAt: null,
  endsAt: null,
  orderKinds: null,
  minimum: 0,
});

/**
 * Takes the coupon of an order that lapsed and is paid for after all. False when it was used up meanwhile: the order
 * cannot be had at the price that was paid.
 */
export async function usesCouponAgain(act: Act, order: Order): Promise<boolean> {
  const { personId } = order;
  if (order.status !== 'lapsed' || order.coupon === null || personId === null) return true;
  const coupon = await couponOfOrder(act.tx, order.id);
  // Taken off the list since: nobody counts its uses.
  if (!coupon) return true;
  await lockCoupon(act.tx, coupon.id);
  const uses = await couponUses(act.tx, coupon.id, personId);
  const { restaurantId, items } = order;
  if (couponRefusal(usesOnly(coupon), { restaurantId, items }, uses, act.now)) return false;
  await useCoupon(act.tx, order.id, coupon.id, personId);
  return true;
}

/** Gives back the coupon that was taken again for an order that cannot be had after all. */
export async function givesCouponBack(act: Act, order: Order): Promise<void> {
  if (order.status === 'lapsed') await returnCoupon(act.tx, order.id);
}

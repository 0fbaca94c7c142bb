import type { Knex } from 'knex';
import { businessDayCut, addDays, edgeOf } from '../domain/time.ts';
import type { CheckedRestaurantFile } from '../domain/restaurant-file.ts';

type CouponFile = CheckedRestaurantFile['coupons'][number];

/** A coupon's row. Its days are business days of the restaurant, the last one included. */
export function couponRow(coupon: CouponFile, zone: string) {
  return {
    code: coupon.code,
    kind: coupon.amount === undefined ? ('percent' as const) : ('amount' as const),
    value: coupon.amount ?? Math.round((coupon.percent ?? 0) * 100),
    most_paise: coupon.most ?? null,
    minimum_paise: coupon.minimum,
    starts_at: coupon.from ? edgeOf(coupon.from, businessDayCut, zone) : null,
    ends_at: coupon.until ? edgeOf(addDays(coupon.until, 1), businessDayCut, zone) : null,
    order_kinds: coupon.kinds ?? null,
    most_uses: coupon.mostUses ?? null,
    most_per_person: coupon.mostPerPerson ?? null,
  };
}

/**
 * Writes a restaurant's coupons as its file names them. One that exists keeps its uses; one the file no longer names has
 * ended.
 */
export async function saveCoupons(
  trx: Knex.Transaction,
  restaurantId: string,
  { coupons, zone }: CheckedRestaurantFile,
): Promise<void> {
  const rows = coupons.map((coupon) => ({ restaurant_id: restaurantId, ...couponRow(coupon, zone) }));
  await trx('coupons')
    .where({ restaurant_id: restaurantId })
    .whereNotIn(
      'code',
      rows.map(({ code }) => code),
    )
    // Before all time, whatever any clock of ours shows.
    .update({ ends_at: new Date(0), starts_at: null });
  if (rows.length > 0) await trx('coupons').insert(rows).onConflict(['restaurant_id', 'code']).merge();
}

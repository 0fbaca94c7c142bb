import type { Coupon, CouponUses } from '../domain/coupon.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

const columns = `
  c.id, c.code, c.restaurant_id as "restaurantId", c.kind, c.value, c.most_paise as most,
  c.minimum_paise as minimum, c.starts_at as "startsAt", c.ends_at as "endsAt",
  c.order_kinds as "orderKinds", c.most_uses as "mostUses", c.most_per_person as "mostPerPerson"`;

// A restaurant's own code comes before one that holds everywhere, and that before another restaurant's.
const find = statement(
  'coupon find',
  `select ${columns} from coupons c where c.code = $1
    order by c.restaurant_id is not distinct from $2::uuid desc, c.restaurant_id is null desc, c.created_at limit 1`,
);

/** The coupon a code means at a restaurant, be it another one's; undefined when there is none. */
export async function findCoupon(
  db: Queryable,
  code: string,
  restaurantId: string,
): Promise<Coupon | undefined> {
  return (await db.rows<Coupon>(find, [code, restaurantId]))[0];
}

const ofOrder = statement(
  'coupon of order',
  `select ${columns} from orders o join coupons c on c.id = o.coupon_id where o.id = $1`,
);

/** The coupon an order was made with; undefined when it had none, or it is gone. */
export async function couponOfOrder(db: Queryable, orderId: string): Promise<Coupon | undefined> {
  return (await db.rows<Coupon>(ofOrder, [orderId]))[0];
}

const lock = statement('coupon lock', `select 1 from coupons where id = $1 for no key update`);

/**
 * Locks a coupon until the transaction ends, so that uses are counted one after the other. Count afterwards, in a
 * statement of its own: one that waited for the lock would count as of before it waited.
 */
export async function lockCoupon(tx: Transaction, id: string): Promise<void> {
  await tx.rows(lock, [id]);
}

const uses = statement(
  'coupon uses',
  `select count(*)::int as "all", (count(*) filter (where person_id = $2))::int as own
     from coupon_uses where coupon_id = $1`,
);

/** How often a coupon is used in orders that stand, and by one person. */
export async function couponUses(db: Queryable, id: string, personId: string): Promise<CouponUses> {
  return (await db.rows<CouponUses>(uses, [id, personId]))[0] ?? { all: 0, own: 0 };
}

const use = statement(
  'coupon use',
  `insert into coupon_uses (order_id, coupon_id, person_id) values ($1, $2, $3) on conflict (order_id) do nothing`,
);

/** Notes that an order uses a coupon; whoever ends the order gives it back (`saveOrder`). */
export async function useCoupon(
  tx: Transaction,
  orderId: string,
  couponId: string,
  personId: string,
): Promise<void> {
  await tx.rows(use, [orderId, couponId, personId]);
}

const giveBack = statement('coupon return', `delete from coupon_uses where order_id = $1`);

/** Forgets that an order uses a coupon. */
export async function returnCoupon(tx: Transaction, orderId: string): Promise<void> {
  await tx.rows(giveBack, [orderId]);
}

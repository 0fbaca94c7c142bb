import type { Coupon, CouponUses } from '../domain/coupon.ts';
import { type Queryable, statement, type Transaction } from './database.ts';
import type { couponRow } from './save-coupons.ts';

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

const ofHouse = statement(
  'coupons of restaurant',
  `select ${columns}, (select count(*)::int from coupon_uses u where u.coupon_id = c.id) as used
     from coupons c where c.restaurant_id = $1
    order by coalesce(c.ends_at, 'infinity') > $2 desc, c.code`,
);

/** A restaurant's own coupons and how often each is used, those that still hold first. */
export async function couponsOf(
  db: Queryable,
  restaurantId: string,
  now: Date,
): Promise<(Coupon & { used: number })[]> {
  return db.rows(ofHouse, [restaurantId, now]);
}

const put = statement(
  'coupon put',
  `insert into coupons (restaurant_id, code, kind, value, most_paise, minimum_paise, starts_at, ends_at, order_kinds, most_uses, most_per_person)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
   on conflict (restaurant_id, code) do update
     set kind = excluded.kind, value = excluded.value, most_paise = excluded.most_paise, minimum_paise = excluded.minimum_paise,
         starts_at = excluded.starts_at, ends_at = excluded.ends_at, order_kinds = excluded.order_kinds,
         most_uses = excluded.most_uses, most_per_person = excluded.most_per_person
     where coupons.ends_at <= $12
   returning id`,
);

/** Writes a coupon, or one that has ended anew with the uses it had; false while one of its code holds. */
export async function putCoupon(
  tx: Transaction,
  restaurantId: string,
  row: ReturnType<typeof couponRow>,
  now: Date,
): Promise<boolean> {
  const values = [
    restaurantId,
    row.code,
    row.kind,
    row.value,
    row.most_paise,
    row.minimum_paise,
    row.starts_at,
    row.ends_at,
    row.order_kinds,
    row.most_uses,
    row.most_per_person,
    now,
  ];
  return (await tx.rows(put, values)).length > 0;
}

const end = statement(
  'coupon end',
  `update coupons set ends_at = $3, starts_at = case when starts_at < $3 then starts_at end
    where restaurant_id = $1 and code = $2 and coalesce(ends_at, 'infinity') > $3 returning id`,
);

/** Ends a coupon now; false when none of that code holds. */
export async function endCoupon(
  tx: Transaction,
  restaurantId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  return (await tx.rows(end, [restaurantId, code, now])).length > 0;
}

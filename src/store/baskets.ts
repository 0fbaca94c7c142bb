import type { Substitution, Tip } from '../domain/basket.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** What is in a cart besides dishes. */
export interface Basket {
  /** A code as it was said, in capitals; whether it holds is found out when the cart is priced. */
  coupon: string | null;
  tip: Tip;
  cutlery: boolean;
  /** What was said for this cart, or else for the person's last order there. */
  substitution: Substitution | null;
}

interface Row extends Omit<Basket, 'tip'> {
  paise: number;
  basisPoints: number;
}

const get = statement(
  'basket get',
  `select c.coupon_code as coupon, c.tip_paise as paise, c.tip_basis_points as "basisPoints", c.cutlery,
          coalesce(c.substitution, (select o.substitution from orders o
             where o.person_id = c.person_id and o.restaurant_id = c.restaurant_id and o.substitution is not null
             order by o.created_at desc limit 1)) as substitution
     from carts c where c.id = $1`,
);

/** What is in a cart besides dishes; nothing, when there is no such cart. */
export async function getBasket(db: Queryable, cartId: string | undefined): Promise<Basket> {
  const [row] = cartId === undefined ? [] : await db.rows<Row>(get, [cartId]);
  if (!row) return { coupon: null, tip: { paise: 0, basisPoints: 0 }, cutlery: false, substitution: null };
  const { paise, basisPoints, ...rest } = row;
  return { ...rest, tip: { paise, basisPoints } };
}

const save = statement(
  'basket save',
  `update carts set coupon_code = $2, tip_paise = $3, tip_basis_points = $4, cutlery = $5, substitution = $6 where id = $1`,
);

/** Writes what is in a cart besides dishes. */
export async function saveBasket(tx: Transaction, cartId: string, basket: Basket): Promise<void> {
  const { coupon, tip, cutlery, substitution } = basket;
  await tx.rows(save, [cartId, coupon, tip.paise, tip.basisPoints, cutlery, substitution]);
}

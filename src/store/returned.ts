import type { PaymentPurpose } from '../domain/payment-terms.ts';
import type { OrderStatus, PaymentStatus } from '../domain/status.ts';
import type { OrderKind } from './orders.ts';
import { type Queryable, statement } from './database.ts';

/** A payment as whoever comes back from paying it is told; nothing that says whose it is. Paise. */
export interface Returned {
  status: PaymentStatus;
  amount: number;
  currency: string;
  purpose: PaymentPurpose;
  /** What has arrived by this link, and what of it went back, or is on its way. */
  arrived: number;
  back: number;
  order: { kind: OrderKind; status: OrderStatus; wantedAt: Date };
  restaurant: string;
  zone: string;
  /** The link that shows the latest bill of the order; null while there is none. */
  bill: string | null;
}

const find = statement(
  'payment returned',
  `select p.status, p.amount_paise as amount, p.currency, p.purpose,
          (select coalesce(sum(c.amount_paise), 0)::int from captures c where c.payment_id = p.id) as arrived,
          (select coalesce(sum(f.amount_paise), 0)::int from refunds f join captures c on c.provider_payment_id = f.provider_payment_id
            where c.payment_id = p.id and f.status not in ('failed', 'dropped')) as back,
          o.kind, o.status as "orderStatus", o.wanted_at as "wantedAt", r.name as restaurant, r.zone,
          (select i.token from invoices i where i.order_id = o.id and i.kind = 'invoice'
            order by i.issued_at desc, i.serial desc limit 1) as bill
     from payments p join orders o on o.id = p.order_id join restaurants r on r.id = o.restaurant_id
    where p.reference = $1 and p.link_id = $2`,
);

/** The payment of a link; undefined when both names are not of one. */
export async function returnedPayment(
  db: Queryable,
  reference: string,
  linkId: string,
): Promise<Returned | undefined> {
  type Row = Omit<Returned, 'order'> & { kind: OrderKind; orderStatus: OrderStatus; wantedAt: Date };
  const [row] = await db.rows<Row>(find, [reference, linkId]);
  if (!row) return undefined;
  const { kind, orderStatus, wantedAt, ...rest } = row;
  return { ...rest, order: { kind, status: orderStatus, wantedAt } };
}

import type { OrderStatus } from '../domain/status.ts';
import { type Queryable, statement } from './database.ts';

/** An order that is being dealt with, as it is listed. */
export interface OpenOrderRow {
  number: number;
  name: string | null;
  wantedAt: Date;
  tables: string[];
  status: OrderStatus;
  /** "2 x Dal Makhani (Full)", as they were entered. */
  dishes: string[];
}

const open = statement(
  'orders open',
  `select t.number, coalesce(o.name, v.name) as name, o.wanted_at as "wantedAt", o.status,
          coalesce((select array_agg(b.name order by length(b.name), b.name) from tables b where b.id = any(v.table_ids)), '{}')
            as tables,
          coalesce((select array_agg(l.quantity || ' x ' || l.name || coalesce(' (' || l.size || ')', '') order by l.position) from order_lines l where l.order_id = o.id), '{}')
            as dishes
     from orders o
     join lateral (select number from tickets where order_id = o.id and status <> 'withdrawn'
                    order by created_at desc limit 1) t on true
     left join reservations v on v.id = o.reservation_id
    where o.restaurant_id = $1 and o.kind <> 'deposit' and o.status in ('placed', 'accepted', 'preparing', 'ready')
      and o.wanted_at >= $2 and o.wanted_at < $3
    order by o.wanted_at, t.number`,
);

/** The orders of a restaurant that are wanted in a stretch of time and not handed over, the next to be due first. */
export async function openOrders(
  db: Queryable,
  restaurantId: string,
  from: Date,
  until: Date,
): Promise<OpenOrderRow[]> {
  return db.rows<OpenOrderRow>(open, [restaurantId, from, until]);
}

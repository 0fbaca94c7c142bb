import type { PastLine } from '../domain/reorder.ts';
import { type Queryable, statement } from './database.ts';

/** Lines of what a person ordered before, and where. */
interface PastOrder {
  restaurantId: string;
  lines: PastLine[];
}

const line = `json_build_object('itemId', l.item_id, 'code', l.code, 'name', l.name, 'sizeId', l.size_id, 'size', l.size,
  'quantity', l.quantity, 'asked', l.asked, 'modifiers', l.modifiers, 'note', l.note, 'seat', l.seat,
  'unit', l.unit_paise)`;

/** Of one person, at one restaurant where one is named: what was ordered and paid for, whatever became of it since. */
const theirs = `o.person_id = $1 and ($2::uuid is null or o.restaurant_id = $2) and o.kind <> 'deposit'
  and ($3::text is null or exists (select 1 from restaurants r where r.id = o.restaurant_id and r.name = $3))
  and o.status in ('placed', 'accepted', 'preparing', 'ready', 'served')`;

const latest = statement(
  'past order latest',
  `select o.restaurant_id as "restaurantId",
          (select json_agg(${line} order by l.position) from order_lines l where l.order_id = o.id) as lines
     from orders o
    where ${theirs} and exists (select 1 from order_lines l where l.order_id = o.id)
    order by o.created_at desc limit 1`,
);

/** What a person ordered last, at a restaurant, at one of that name, or anywhere. */
export async function latestOrder(
  db: Queryable,
  personId: string,
  where: { restaurantId?: string | undefined; restaurant?: string | undefined },
): Promise<PastOrder | undefined> {
  const values = [personId, where.restaurantId ?? null, where.restaurant ?? null];
  return (await db.rows<PastOrder>(latest, values))[0];
}

// One dish in one way: what differs in a size, a choice or a remark is something else. Of each the latest line is taken,
// which has today's habit of how many.
const often = statement(
  'past order often',
  `with dishes as (
     select o.restaurant_id, count(distinct o.id) as times, max(o.created_at) as latest,
            (array_agg(${line} order by o.created_at desc, l.position))[1] as line
       from orders o join order_lines l on l.order_id = o.id where ${theirs}
      group by o.restaurant_id, l.name, l.size, l.modifiers, coalesce(l.note, ''), coalesce(l.seat, '')
     having count(distinct o.id) > 1
   )
   select restaurant_id as "restaurantId", json_agg(line order by times desc, latest desc, line ->> 'name') as lines
     from dishes group by restaurant_id order by max(latest) desc limit 1`,
);

/** What a person has ordered in two orders or more at a restaurant, most often first; undefined where there is nothing. */
export async function usualOrder(
  db: Queryable,
  personId: string,
  where: { restaurantId?: string | undefined; restaurant?: string | undefined },
): Promise<PastOrder | undefined> {
  const values = [personId, where.restaurantId ?? null, where.restaurant ?? null];
  return (await db.rows<PastOrder>(often, values))[0];
}

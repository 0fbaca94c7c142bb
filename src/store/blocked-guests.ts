import { type Queryable, statement, type Transaction } from './database.ts';

const is = statement(
  'guest is blocked',
  'select 1 from blocked_guests where restaurant_id = $1 and person_id = $2',
);

/** Whether a restaurant takes nothing from a person any more. */
export async function isBlocked(db: Queryable, restaurantId: string, personId: string): Promise<boolean> {
  return (await db.rows(is, [restaurantId, personId])).length > 0;
}

const block = statement(
  'guest block',
  `insert into blocked_guests (restaurant_id, person_id, at) values ($1, $2, $3)
   on conflict do nothing returning person_id`,
);
const letIn = statement(
  'guest let in',
  'delete from blocked_guests where restaurant_id = $1 and person_id = $2 returning person_id',
);

/** Blocks a person at a restaurant, or lets them in again; false when it was so already. */
export async function setBlocked(
  tx: Transaction,
  restaurantId: string,
  personId: string,
  { blocked, at }: { blocked: boolean; at: Date },
): Promise<boolean> {
  const rows = blocked
    ? await tx.rows(block, [restaurantId, personId, at])
    : await tx.rows(letIn, [restaurantId, personId]);
  return rows.length > 0;
}

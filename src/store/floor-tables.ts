import type { PlanPlace } from '../domain/floor.ts';
import type { TableChannel } from '../domain/tables/facts.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

/** A table of a restaurant, on its floor or gone from it. */
export interface FloorTable {
  id: string;
  name: string;
  /** The part of the house it stands in; null where there is one only. */
  area: string | null;
  minParty: number;
  maxParty: number;
  channel: TableChannel;
  retired: boolean;
  plan: PlanPlace;
  /** Rises with every change. */
  version: number;
}

const columns = `id, name, area, min_party as "minParty", max_party as "maxParty", channel, retired_at is not null as retired,
  json_build_object('x', plan_x, 'y', plan_y, 'width', plan_width, 'depth', plan_depth, 'turn', plan_turn, 'shape', shape) as plan,
  version`;

const all = statement(
  'floor tables',
  `select ${columns} from tables where restaurant_id = $1 order by length(name), name`,
);
const add = statement(
  'floor table add',
  `insert into tables (restaurant_id, name, min_party, max_party, channel) values ($1, $2, $3, $4, $5)
   on conflict (restaurant_id, name) do nothing returning ${columns}`,
);
const change = statement(
  'floor table change',
  `update tables set min_party = $2, max_party = $3, channel = $4,
          retired_at = case when $5 then coalesce(retired_at, $6) end, name = $7, area = $8, plan_x = $9, plan_y = $10,
          plan_width = $11, plan_depth = $12, plan_turn = $13, shape = $14, version = version + 1
    where id = $1`,
);

/** Every table of a restaurant, those that are gone too: bookings may still be at them. */
export async function floorTables(db: Queryable, restaurantId: string): Promise<FloorTable[]> {
  return db.rows<FloorTable>(all, [restaurantId]);
}

/** Puts a table on the floor; undefined when there is one of that name. */
export async function addTable(
  tx: Transaction,
  restaurantId: string,
  table: Pick<FloorTable, 'name' | 'minParty' | 'maxParty' | 'channel'>,
): Promise<FloorTable | undefined> {
  const values = [restaurantId, table.name, table.minParty, table.maxParty, table.channel];
  return (await tx.rows<FloorTable>(add, values))[0];
}

/** Writes a table as it now is; the caller has the table plan. One that is gone keeps the moment it went. */
export async function saveTable(tx: Transaction, table: FloorTable, now: Date): Promise<void> {
  const { plan } = table;
  await tx.rows(change, [
    table.id,
    table.minParty,
    table.maxParty,
    table.channel,
    table.retired,
    now,
    table.name,
    table.area,
    plan.x,
    plan.y,
    plan.width,
    plan.depth,
    plan.turn,
    plan.shape,
  ]);
}

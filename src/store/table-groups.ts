import { type Queryable, statement, type Transaction } from './database.ts';

/** Tables that may be pushed together, and for how many guests. */
export interface TableGroup {
  id: string;
  version: number;
  tableIds: string[];
  minParty: number;
  maxParty: number;
}

const columns = `id, version, table_ids as "tableIds", min_party as "minParty", max_party as "maxParty"`;
const all = statement(
  'table groups',
  `select ${columns} from table_groups where restaurant_id = $1 order by max_party, id`,
);
const insert = statement(
  'table group insert',
  `insert into table_groups (restaurant_id, table_ids, min_party, max_party) values ($1, $2, $3, $4) returning ${columns}`,
);
const update = statement(
  'table group update',
  `update table_groups set table_ids = $3, min_party = $4, max_party = $5, version = version + 1
    where restaurant_id = $1 and id = $2`,
);
const remove = statement(
  'table group remove',
  'delete from table_groups where restaurant_id = $1 and id = $2',
);

/** The groups of a restaurant's tables, the smallest first. */
export async function tableGroups(db: Queryable, restaurantId: string): Promise<TableGroup[]> {
  return db.rows<TableGroup>(all, [restaurantId]);
}

/** Writes a new group; the caller has the table plan and has checked its tables. */
export async function addGroup(
  tx: Transaction,
  restaurantId: string,
  { tableIds, minParty, maxParty }: Omit<TableGroup, 'id' | 'version'>,
): Promise<TableGroup> {
  const [row] = await tx.rows<TableGroup>(insert, [restaurantId, tableIds, minParty, maxParty]);
  if (!row) throw new Error('A group of tables was not written.');
  return row;
}

const get = statement(
  'table group',
  `select ${columns} from table_groups where restaurant_id = $1 and id = $2`,
);

/** One group of a restaurant; undefined when there is none such. */
export async function tableGroup(
  db: Queryable,
  restaurantId: string,
  id: string,
): Promise<TableGroup | undefined> {
  return (await db.rows<TableGroup>(get, [restaurantId, id]))[0];
}

/** Writes a group as it now is, its version rises; the caller has the table plan and has seen that it is there. */
export async function saveGroup(
  tx: Transaction,
  restaurantId: string,
  { id, tableIds, minParty, maxParty }: Omit<TableGroup, 'version'>,
): Promise<void> {
  await tx.rows(update, [restaurantId, id, tableIds, minParty, maxParty]);
}

/** Takes a group away; its tables stay. The caller has the table plan. */
export async function removeGroup(tx: Transaction, restaurantId: string, id: string): Promise<void> {
  await tx.rows(remove, [restaurantId, id]);
}

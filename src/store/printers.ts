import { type Queryable, statement, type Transaction } from './database.ts';

/** A printer of a restaurant. */
export interface Printer {
  id: string;
  restaurantId: string;
  name: string;
  /** Characters in a line. */
  columns: number;
  /** When it asked for work last, by our clock. */
  lastSeenAt: Date | null;
  /** What it said of itself then. */
  statusCode: string | null;
  toldAt: Date | null;
}

const columns = `id, restaurant_id as "restaurantId", name, columns, last_seen_at as "lastSeenAt",
  status_code as "statusCode", told_at as "toldAt"`;

const save = statement(
  'printer save',
  `insert into printers (restaurant_id, name, columns, token_hash) values ($1, $2, $3, $4)
   on conflict (restaurant_id, name) do update set columns = excluded.columns, token_hash = excluded.token_hash
   returning ${columns}`,
);
const remove = statement(
  'printer remove',
  `delete from printers where restaurant_id = $1 and name = $2 returning id`,
);
const of = statement('printers of', `select ${columns} from printers where restaurant_id = $1 order by name`);
const lock = statement('printer lock', `select ${columns} from printers where id = $1 for no key update`);
const byToken = statement('printer by token', `select ${columns} from printers where token_hash = $1`);
const seen = statement(
  'printer seen',
  `update printers set last_seen_at = $2, status_code = $3, told_at = case when $4 then null else told_at end
    where token_hash = $1 returning ${columns}`,
);
const told = statement('printer told', `update printers set told_at = $2 where id = $1`);

/** Writes a printer, new or known by its name; one that was known has another address from now on. */
export async function savePrinter(
  db: Queryable,
  restaurantId: string,
  printer: { name: string; columns: number; tokenHash: string },
): Promise<Printer> {
  const values = [restaurantId, printer.name, printer.columns, printer.tokenHash];
  const [row] = await db.rows<Printer>(save, values);
  if (!row) throw new Error('A printer was not written.');
  return row;
}

/** Takes a printer away, with what waits for it; false when there was none of the name. */
export async function removePrinter(db: Queryable, restaurantId: string, name: string): Promise<boolean> {
  return (await db.rows(remove, [restaurantId, name])).length > 0;
}

/** A restaurant's printers. */
export async function printersOf(db: Queryable, restaurantId: string): Promise<Printer[]> {
  return db.rows<Printer>(of, [restaurantId]);
}

/** One printer, locked as it is while it asks for work, before any of its jobs; undefined when it was taken away. */
export async function lockPrinter(tx: Transaction, id: string): Promise<Printer | undefined> {
  return (await tx.rows<Printer>(lock, [id]))[0];
}

/** The printer whose address holds the secret with this SHA-256. */
export async function printerByToken(db: Queryable, tokenHash: string): Promise<Printer | undefined> {
  return (await db.rows<Printer>(byToken, [tokenHash]))[0];
}

/** Notes that a printer asks for work, and what it says of itself. `well`: whoever was told that it is not is told anew the next time. */
export async function printerSeen(
  tx: Transaction,
  tokenHash: string,
  now: Date,
  statusCode: string | null,
  well: boolean,
): Promise<Printer | undefined> {
  return (await tx.rows<Printer>(seen, [tokenHash, now, statusCode, well]))[0];
}

/** Notes that staff know that tickets wait for a printer. */
export async function printerTold(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.rows(told, [id, now]);
}

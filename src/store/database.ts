import pg from 'pg';
import { OperatorError } from '../errors.ts';

// Dates (without a time) stay text: a JavaScript Date would move them through a time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// Row numbers stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** A statement with a name: Postgres prepares it once per connection. */
export interface Statement {
  name: string;
  text: string;
}

/** Anything that runs statements: the pool, or one transaction. */
export interface Queryable {
  /** Runs a prepared statement and gives its rows. */
  rows<Row>(statement: Statement, values?: unknown[]): Promise<Row[]>;
}

/** A transaction in progress; it ends when the function it was given to returns (commit) or throws (rollback). */
export interface Transaction extends Queryable {
  readonly inTransaction: true;
}

/** The pool of connections and what can be done with it. */
export interface Database extends Queryable {
  readonly pool: pg.Pool;
  /** Runs `work` in one transaction: commits when it returns, rolls back when it throws. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Names a statement. Two different statements must not share a name. */
export function statement(name: string, text: string): Statement {
  return { name, text };
}

function on(client: pg.Pool | pg.PoolClient): Queryable['rows'] {
  return async <Row>(what: Statement, values: unknown[] = []): Promise<Row[]> => {
    const result = await client.query({ name: what.name, text: what.text, values });
    return result.rows as Row[];
  };
}

/**
 * One stuck lock must not take every connection with it: whoever waits gives up and comes again. Said once connected,
 * for a pooler such as PgBouncer ends a connection that asks for it while it opens.
 */
const limits = `set lock_timeout = '5s'; set statement_timeout = '15s'; set idle_in_transaction_session_timeout = '30s'`;

/** Opens a pool on `url`. Connections are made when first needed; `size` of about ten is best on two cores. */
export function openDatabase(url: string, size = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    application_name: 'thali',
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    // The pool waits for what this gives, though its types say it gives nothing.
    onConnect: (client): unknown => client.query(limits),
  });
  // A connection cut by the server is replaced at the next use. Without a listener the cut would end the process: the
  // pool's hears of idle connections, the client's of one that is in a transaction and between two statements.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    pool,
    rows: on(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken = false;
      try {
        await client.query('begin');
        const result = await work({ rows: on(client), inTransaction: true });
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => {
          broken = true;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

const inspect = statement('inspect', `select current_setting('server_version_num')::int as version`);

/**
 * Checks that the server behind `url` can carry Thali: Postgres 15 or newer, in a mode where a session stays ours.
 * Throws `OperatorError` with the remedy. BullMQ listens for notifications and we prepare statements, so a pooler
 * in transaction mode (Supabase's port 6543, PgBouncer) silently breaks both.
 */
export async function inspectDatabase(db: Database, url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  if (port === '6543') {
    throw new OperatorError(
      `DATABASE_URL points at port 6543 of ${hostname}, a transaction-mode pooler. Thali needs sessions that ` +
        "stay its own: use the session-mode address (Supabase: the same host on port 5432, or 'Direct connection').",
    );
  }
  const [row] = await db.rows<{ version: number }>(inspect);
  if (!row || row.version < 150_000) {
    throw new OperatorError(
      `The database at ${hostname} is Postgres ${Math.floor((row?.version ?? 0) / 10_000)}; Thali needs 15 or newer.`,
    );
  }
  await assertSessionsStay(db, hostname);
}

/**
 * A pooler in transaction mode hands each transaction to any server process: the process id then changes, and a
 * session setting is forgotten, between two transactions of one connection. Other connections keep the pooler busy meanwhile.
 */
async function assertSessionsStay(db: Database, hostname: string): Promise<void> {
  const client = await db.pool.connect();
  const others = await Promise.all([db.pool.connect(), db.pool.connect()]);
  try {
    const backends = new Set<number>();
    for (let i = 0; i < 4; i++) {
      const [mine] = await Promise.all([
        client.query<{ pid: number }>('select pg_backend_pid() as pid'),
        ...others.map((other) => other.query('select pg_backend_pid()')),
      ]);
      backends.add(mine.rows[0]?.pid ?? 0);
    }
    if (backends.size > 1) {
      throw new OperatorError(
        `The database at ${hostname} is reached through a pooler in transaction mode. Use its session mode or connect directly.`,
      );
    }
  } finally {
    for (const one of [client, ...others]) one.release();
  }
}

import knex, { type Knex } from 'knex';
import type { Transaction } from './database.ts';

interface Query {
  sql: string;
  bindings?: unknown[];
  response?: unknown;
}

interface Dialect {
  new (config: Knex.Config): object;
}

// Made without a connection: it compiles SQL and opens nothing.
const Postgres = knex({ client: 'pg' }).client.constructor as Dialect;

/**
 * A Knex that speaks on the connection of a transaction which is under way: graphs are read and written in it, under its
 * role, and stand or fall with the rest of it. It begins no transaction of its own.
 */
export function knexIn(tx: Transaction): Knex {
  let last: Promise<unknown> = Promise.resolve();
  class OnTransaction extends Postgres {
    acquireConnection() {
      return Promise.resolve({});
    }
    releaseConnection() {
      return Promise.resolve();
    }
    transaction() {
      throw new Error('This is a transaction already.');
    }
    _query(_: unknown, query: Query): Promise<Query> {
      // One at a time: a connection answers one question after the other.
      const answered = last.then(async () => {
        const rows = await tx.rows({ name: '', text: query.sql }, query.bindings ?? []);
        const [command = ''] = query.sql.trim().split(/\s/, 1);
        query.response = { command: command.toUpperCase(), rows, rowCount: rows.length };
        return query;
      });
      last = answered.catch(() => undefined);
      return answered;
    }
  }
  return knex({ client: OnTransaction as unknown as typeof Knex.Client });
}

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

const base = () => inject('postgresUrl');

async function admin(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(base());
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** A database of one's own. */
export interface OwnDatabase {
  url: string;
  /** Removes it, ending whatever is still connected. */
  drop(): Promise<void>;
}

/** Clones a template: `seeded` has the restaurants, `empty` only the tables. */
export async function cloneDatabase(template: 'seeded' | 'empty' = 'seeded'): Promise<OwnDatabase> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await admin((client) => client.query(`create database ${name} template thali_${template}`));
  return {
    url: base().replace(/\/[^/]*$/, `/${name}`),
    drop: () => admin((client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

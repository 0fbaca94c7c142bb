import pg from 'pg';
import { passwordOf } from './secret.ts';

/** The address the application connects to: role and database are both called `thali`. */
export function applicationUrl(secret: string, port: number): string {
  return `postgres://thali:${passwordOf(secret, 'thali')}@127.0.0.1:${port}/thali`;
}

/**
 * Makes the role and the database `thali` where they are missing. The role owns the database and may make others
 * (for tests), but is no superuser, as on a hosted Postgres: what works here works there. It may act as `thali_web`, which
 * sees one restaurant at a time.
 */
export async function ensureDatabase(secret: string, port: number): Promise<void> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: passwordOf(secret, 'postgres'),
    database: 'postgres',
  });
  await client.connect();
  try {
    const roles = await client.query("select from pg_roles where rolname = 'thali'");
    if (roles.rowCount === 0) {
      await client.query(`create role thali login createdb password '${passwordOf(secret, 'thali')}'`);
    }
    const web = await client.query("select from pg_roles where rolname = 'thali_web'");
    if (web.rowCount === 0) await client.query('create role thali_web nologin');
    await client.query('grant thali_web to thali');
    const databases = await client.query("select from pg_database where datname = 'thali'");
    if (databases.rowCount === 0) await client.query('create database thali owner thali');
  } finally {
    await client.end();
  }
}

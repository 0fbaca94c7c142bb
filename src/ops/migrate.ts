import { runCommand } from './command.ts';

const help = `
npm run migrate: brings the database up to date and says what was done. Thali does the same at every start.

  DATABASE_URL   the database; without it the embedded one below DATA_DIR
`;

await runCommand({
  help,
  async run(_args, { say, store }) {
    const { db } = await store();
    const rows = await db.rows<{ name: string; at: Date }>({
      name: 'migrations',
      text: 'select name, migration_time as at from migrations order by id',
    });
    for (const { name, at } of rows) say(`${at.toISOString().slice(0, 19).replace('T', ' ')}  ${name}`);
    say('The database is up to date.');
    return true;
  },
});

import { readFile } from 'node:fs/promises';
import { systemClock } from '../clock.ts';
import { OperatorError } from '../errors.ts';
import { isEmpty, loadRestaurant, loadSeed } from '../sandbox/seed/load.ts';
import { runCommand } from './command.ts';

const help = `
npm run seed [-- FILE ...]: puts restaurants into the database.

  Without a file, the invented restaurants of three cities, if there is no restaurant yet.
  With files, one restaurant per JSON file: new by its slug, or brought up to date.
  src/domain/restaurant-file.ts says what a file holds; src/sandbox/seed/restaurants has examples.
`;

async function read(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new OperatorError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OperatorError(`${file} is not JSON: ${(error as Error).message}`);
  }
}

await runCommand({
  help,
  async run(files, { config, say, store }) {
    if (files.length === 0 && config.production) {
      throw new OperatorError(
        'The invented restaurants do not go into production. Give a file: npm run seed -- FILE',
      );
    }
    const all = await Promise.all(files.map(read));
    const { db, knex } = await store();
    if (files.length === 0) {
      if (await isEmpty(db)) say(`${await loadSeed(db, knex, systemClock())} restaurants loaded.`);
      else say('There are restaurants already; nothing was changed.');
    }
    for (const [i, file] of files.entries()) {
      await loadRestaurant(db, knex, all[i]);
      say(`${file}: loaded.`);
    }
    return true;
  },
});

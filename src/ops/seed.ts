import { readFile } from 'node:fs/promises';
import { systemClock } from '../clock.ts';
import { OperatorError } from '../errors.ts';
import { isEmpty, loadSeed } from '../sandbox/seed/load.ts';
import { hireStaff } from '../store/staff.ts';
import { runCommand } from './command.ts';
import { actTools } from './floor/act-tools.ts';
import { loadFile, settledLines } from './floor/load.ts';

const help = `
npm run seed [-- FILE ...]          puts restaurants into the database
npm run seed -- --desk NAME PHONE   makes somebody a member of Thali's own desk: who reaches it are diners that ask for a
                                    person without a restaurant, and it is told of what failed. PHONE like +919812345678

  Without a file, the invented restaurants of three cities, if there is no restaurant yet.
  With files, one restaurant per JSON file: new by its slug, or brought up to date. A table the file no longer names is
  taken off the floor. Bookings at such tables get others; those for whom there is none, and those that now lie outside
  the hours, are listed here and told to the restaurant's staff. Nothing is cancelled.
  src/domain/restaurant-file.ts says what a file holds; docs/table-book.md explains the booking rules; src/sandbox/seed/restaurants has
  examples, written in TypeScript.
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

function deskMember([name, phone]: readonly string[]) {
  if (!name || !phone || !/^\+[1-9]\d{7,14}$/.test(phone)) {
    throw new OperatorError('Say who: npm run seed -- --desk NAME PHONE, the phone like +919812345678.');
  }
  return { name, phone, role: 'desk', rank: 0 };
}

await runCommand({
  help,
  async run(files, { config, say, store }) {
    if (files[0] === '--desk') {
      await hireStaff((await store()).db, null, deskMember(files.slice(1)));
      say('Hired.');
      return true;
    }
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
      const settled = await loadFile(actTools(config, { db, knex }, systemClock()), knex, all[i]);
      say(`${file}: loaded.`);
      for (const line of settledLines(settled)) say(line);
    }
    return true;
  },
});

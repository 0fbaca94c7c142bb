import { type Lab, channels, diners } from './lab.ts';
import { fire, plainTurns } from './fire.ts';
import { loadSeedInto } from './seed.ts';

const template = 'greeted';

/** Makes the database all others are copies of: seeded, and with the first contact of every diner behind it. */
export async function greetEverybody(lab: Lab): Promise<void> {
  const url = await lab.databases.make(template);
  const thali = await lab.thali('greeting', url);
  await loadSeedInto(url);
  for (const channel of channels) {
    await fire(lab, [thali.origin], plainTurns(channel, diners));
  }
  await thali.stop();
  // A copy takes the statistics along; without them Postgres plans anew, and differently, in the middle of a measurement.
  await lab.databases.run(url, 'vacuum analyze');
}

let copies = 0;

/** A database of one's own in which everybody has been greeted. */
export function greetedDatabase(lab: Lab): Promise<string> {
  copies += 1;
  return lab.databases.make(`greeted_${copies}`, template);
}

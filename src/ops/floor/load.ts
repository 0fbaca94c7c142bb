import type { Knex } from 'knex';
import { writeEffects } from '../../acts/act.ts';
import { tablesFreed } from '../../acts/freed.ts';
import { edited } from '../../acts/floor/edited.ts';
import type { Settled } from '../../acts/floor/settle.ts';
import { actIn, type TurnTools } from '../../converse/take-turn.ts';
import { localDay, localTime } from '../../domain/time.ts';
import { loadRestaurant } from '../../sandbox/seed/load.ts';
import { again } from '../../store/again.ts';

/** Loads a restaurant's file, and looks after the bookings it has changed things under; its staff are told. */
export async function loadFile(
  tools: Omit<TurnTools, 'places'>,
  knex: Knex,
  file: unknown,
): Promise<Settled & { zone: string }> {
  const id = await loadRestaurant(tools.db, knex, file);
  return again(() =>
    tools.db.transaction(async (tx) => {
      const now = tools.clock.now();
      const act = actIn(tools, tx, now);
      const settled = await edited(act, id);
      // Another table plan may have a table for somebody who waits for one.
      await tablesFreed(act, id);
      // Nothing is called for here: staff are told by the Thali that runs, which finds the rows.
      await writeEffects(tx, act.effects, now, null);
      return settled;
    }),
  );
}

const why = {
  closed: 'closed that day',
  'outside hours': 'outside the hours',
  'no table': 'needs a table',
} as const;

/** What became of bookings, a line each, by number and time: no guest is named. */
export function settledLines({ moved, stranded, zone }: Settled & { zone: string }): string[] {
  const line = ({ number, at, partySize }: Settled['moved'][number]) =>
    `  #${number ?? '-'} ${localDay(new Date(at), zone)} ${localTime(new Date(at), zone)}, ${partySize} covers`;
  return [
    ...(moved.length > 0 ? [`${moved.length} bookings have other tables:`] : []),
    ...moved.map((row) => `${line(row)}: now ${row.tables.join('+')}`),
    ...(stranded.length > 0 ? [`${stranded.length} bookings need a decision; nothing was cancelled:`] : []),
    ...stranded.map((one) => `${line(one.row)}: ${why[one.why]}`),
  ];
}

import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { openAround } from '../../converse/around.ts';
import type { TurnTools } from '../../converse/take-turn.ts';
import type { Store } from '../../open-store.ts';

/** What an operator's command needs to act as a turn does. */
export function actTools(
  config: Config,
  { db, knex }: Pick<Store, 'db' | 'knex'>,
  clock: Clock,
): Omit<TurnTools, 'places'> {
  return {
    db,
    clock,
    me: randomUUID(),
    around: openAround(db, knex),
    url: (path) => config.publicUrl + path,
    senders: config.senders,
  };
}

import { actIn, type TurnTools } from '../../src/converse/take-turn.ts';
import { openAround } from '../../src/converse/around.ts';
import type { Act } from '../../src/acts/act.ts';
import { again } from '../../src/store/again.ts';
import { type Conversation, openConversation } from '../../src/store/conversations.ts';
import type { Database } from '../../src/store/database.ts';
import type { World } from './world.ts';

const sender = 'whatsapp:+14155550100';

/** A guest on WhatsApp, known by the last four digits of a number. */
export function guest(db: Database, digits: string): Promise<Conversation> {
  return openConversation(db, {
    sender,
    address: `whatsapp:+91981280${digits}`,
    channel: 'whatsapp',
    name: `Guest ${digits}`,
    language: 'en',
  });
}

/** Runs acts as a turn would, in a transaction of their own that is run again when it lost a race. */
export function acting(world: World, db: Database): <T>(work: (act: Act) => Promise<T>) => Promise<T> {
  const tools: TurnTools = {
    db,
    clock: world.clock,
    around: openAround(db, world.thali.knex),
    places: { photo: (file) => file, sharedSender: sender, site: '' },
    url: (path) => path,
    senders: { whatsapp: sender, sms: '+14155550101' },
    me: '00000000-0000-4000-8000-00000000000a',
  };
  return (work) => again(() => db.transaction((tx) => work(actIn(tools, tx, world.clock.now()))));
}

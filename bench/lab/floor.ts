import type { FloorDuties } from '../parties/floor.ts';
import { greetedDatabase } from './greeted.ts';
import { type Helper, startHelper } from './helper.ts';
import type { Lab } from './lab.ts';

/** The floor, listening on a database of its own. */
export interface Floor {
  origin: string;
  helper: Helper<FloorDuties>;
  url: string;
  /** Empties its inbox and outbox: what it never sends would pile up and slow it down. */
  empty(): Promise<void>;
}

/** Starts the bare door. */
export async function startFloor(lab: Lab): Promise<Floor> {
  const url = await greetedDatabase(lab);
  const helper = startHelper<FloorDuties>('floor');
  lab.own(helper.pid);
  lab.onClose(() => helper.stop());
  const port = await helper.ask('listen', url);
  return {
    origin: `http://127.0.0.1:${port}`,
    helper,
    url,
    empty: async () => void (await lab.databases.run(url, 'truncate inbox, outbox')),
  };
}

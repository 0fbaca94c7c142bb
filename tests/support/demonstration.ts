import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movableClock } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { startThali, type Thali } from '../../src/wire.ts';
import { cloneDatabase } from './database.ts';
import { freePort } from './free-port.ts';
import { friday } from './postgres.ts';

/** Thali as `npm start` brings it up: with every stand-in, on a seeded database of its own, its clock running from Friday. */
export interface Demonstration {
  url: string;
  /** Its database and clock, while it runs. */
  thali(): Thali;
  /** Stops it; it can be started again on the same data. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Starts it on free ports. */
export async function startDemonstration(): Promise<Demonstration> {
  const folder = await mkdtemp(join(tmpdir(), 'thali-demonstration-'));
  const database = await cloneDatabase();
  const [port, twilio, razorpay] = [await freePort(), await freePort(), await freePort()];
  const config = readConfig({
    PORT: String(port),
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    SANDBOX_TWILIO_PORT: String(twilio),
    SANDBOX_RAZORPAY_PORT: String(razorpay),
  });
  const begin = () => startThali(config, { log: openLog('silent'), clock: movableClock(friday) });
  let thali: Thali | undefined = await begin();

  async function stop(): Promise<void> {
    await thali?.stop();
    thali = undefined;
  }
  return {
    url: config.publicUrl,
    thali() {
      if (thali === undefined) throw new Error('It is stopped.');
      return thali;
    },
    stop,
    async start() {
      thali = await begin();
    },
    async close() {
      await stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

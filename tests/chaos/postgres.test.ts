import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openLog } from '../../src/log.ts';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/sandbox/postgres/embedded-postgres.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { freePort } from '../support/free-port.ts';
import { compare, drained } from './accounts.ts';
import { letWrite } from './crowd.ts';
import { type Door, openDoor } from './door.ts';
import { Fleet } from './fleet.ts';
import { setScene } from './scene.ts';

/** A Postgres at one address that can be stopped and started; it listens on another port each time. */
class Restartable {
  url = '';
  private readonly folder: string;
  private readonly door: Door;
  private postgres: EmbeddedPostgres | undefined;

  private constructor(folder: string, door: Door) {
    this.folder = folder;
    this.door = door;
  }

  static async start(): Promise<Restartable> {
    const folder = await mkdtemp(join(tmpdir(), 'thali-restarted-'));
    const one = new Restartable(folder, await openDoor(await freePort()));
    await one.up();
    return one;
  }

  private async up(): Promise<void> {
    this.postgres = await startEmbeddedPostgres({ dataDir: this.folder, log: openLog('silent') });
    const inner = new URL(this.postgres.url);
    this.door.behind(Number(inner.port), true);
    inner.port = String(this.door.port);
    this.url = inner.href;
  }

  private async down(): Promise<void> {
    if (!this.postgres) return;
    this.door.behind(Number(new URL(this.postgres.url).port), false);
    await this.postgres.stop();
  }

  async restart(): Promise<void> {
    await this.down();
    await this.up();
  }

  async close(): Promise<void> {
    await this.down();
    await this.door.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

test('Postgres is restarted three times under load: nothing is lost, nothing is done twice, nobody has to be started anew', {
  timeout: 240_000,
}, async () => {
  const postgres = await Restartable.start();
  onTestFinished(() => postgres.close());
  const first = openDatabase(postgres.url, 1);
  await migrate(postgres.url, first, true);
  await first.close();
  const scene = await setScene(postgres.url);
  onTestFinished(() => scene.close());
  const fleet = await Fleet.start(inject('program'), scene.doorPort, ['web', 'worker'], scene.environment);
  onTestFinished(() => fleet.stop().then(() => undefined));

  const restarts: Promise<void>[] = [];
  const crowd = await letWrite(fleet.url, 30, 20, (count) => {
    if (count % 150 === 0 && restarts.length < 3)
      restarts.push((restarts.at(-1) ?? Promise.resolve()).then(() => postgres.restart()));
  });
  await Promise.all(restarts);
  await drained(scene.db);
  expect(restarts).toHaveLength(3);
  expect(crowd.retries).toBeGreaterThan(0);
  expect(fleet.deaths).toEqual([]);
  expect(await compare(scene.db, scene.twilio, crowd, fleet.url)).toMatchObject({ turns: 600, doubled: [] });
});

import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { openLog } from '../../src/log.ts';
import type { QueueHome } from '../../src/work/connection.ts';
import { type Duties, openWork, type Work } from '../../src/work/work.ts';
import { cloneDatabase } from '../support/database.ts';
import { hasRedis, type OwnRedis, startRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

const log = openLog('silent');

/** Milliseconds no test lasts: a worker with this backstop sweeps for the queue alone. */
const never = 3_600_000;

/** Opens a worker, or a producer without duties, and closes it with the test. */
async function open(home: QueueHome, duties?: Duties, backstop?: number): Promise<Work> {
  const work = await openWork(home, systemClock(), log, duties, backstop);
  onTestFinished(() => work.close());
  return work;
}

function counting(): Duties & { sweeps: number[]; reconciled: number } {
  const duties = {
    sweeps: [] as number[],
    reconciled: 0,
    sweep: async () => void duties.sweeps.push(Date.now()),
    reconcile: async () => void (duties.reconciled += 1),
    audit: async () => undefined,
    photos: async () => undefined,
    tidy: async () => undefined,
    charges: async () => undefined,
  };
  return duties;
}

const timer = (seconds: number) => ({
  id: '00000000-0000-4000-8000-000000000001',
  epoch: 1,
  dueAt: new Date(Date.now() + seconds * 1_000),
});

function holds(home: () => QueueHome): void {
  test('a sweep comes at the second it was asked for, not before', async () => {
    const duties = counting();
    await open(home(), duties, never);
    const producer = await open(home());
    await until('the queue answers', () => producer.alive());
    const due = Date.now() + 2_000;
    producer.later(2);
    await until('the sweep came', () => duties.sweeps.some((at) => at >= due), 15);
    expect(Math.min(...duties.sweeps.filter((at) => at >= due)) - due).toBeLessThan(4_000);
    expect(duties.sweeps.filter((at) => at < due - 50)).toEqual([]);
  });

  test('a hundred reasons for the same second are one sweep among two workers', async () => {
    const [one, two] = [counting(), counting()];
    await open(home(), one, never);
    await open(home(), two, never);
    const producer = await open(home());
    await until('the queue answers', () => producer.alive());
    const alarm = timer(2);
    for (let i = 0; i < 100; i++) producer.timer({ ...alarm, subject: String(i), name: 'hold ends' });
    await until('a sweep came', () => one.sweeps.length + two.sweeps.length > 0, 15);
    const last = alarm.dueAt.getTime() + 1_500;
    await until('the second is over', () => Date.now() > last);
    expect(one.sweeps.length + two.sweeps.length).toBeLessThanOrEqual(2);
  });

  test('the same second can be asked for again once it is over', async () => {
    const duties = counting();
    await open(home(), duties);
    const producer = await open(home());
    producer.later(0);
    await until('the first sweep came', () => duties.sweeps.length > 0, 15);
    const before = duties.sweeps.length;
    producer.later(0);
    await until('the next sweep came', () => duties.sweeps.length > before, 15);
  });

  test('payments are reconciled at the start', async () => {
    const duties = counting();
    await open(home(), duties);
    await until('a reconciliation came', () => duties.reconciled > 0, 20);
  });

  test('the queue says that it is alive', async () => {
    const work = await open(home());
    await until('the queue answers', () => work.alive(), 10);
  });
}

describe('jobs in Postgres', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  beforeAll(async () => {
    database = await cloneDatabase('empty');
  });
  afterAll(() => database.drop());
  holds(() => ({ databaseUrl: database.url }));
});

if (hasRedis) {
  describe('jobs in Redis', () => {
    let redis: OwnRedis;
    beforeAll(async () => {
      redis = await startRedis();
    });
    afterAll(() => redis.stop());
    holds(() => ({ redisUrl: redis.url }));

    test('without Redis workers go on by themselves, and it is told', async () => {
      const duties = counting();
      const work = await open({ redisUrl: redis.url }, duties);
      await until('the first reconciliation came', () => duties.reconciled > 0, 20);
      await redis.stop();
      work.later(0);
      const before = duties.sweeps.length;
      await until('a sweep came without the queue', () => duties.sweeps.length > before, 15);
      expect(await work.alive()).toBe(false);
      await redis.start();
      await until('the queue is back', () => work.alive(), 20);
    });
  });
}

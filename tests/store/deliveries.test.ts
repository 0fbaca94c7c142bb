import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase, statement } from '../../src/store/database.ts';
import { deliveryRank, noteDelivery } from '../../src/store/deliveries.ts';
import { cloneDatabase } from '../support/database.ts';
import { until } from '../support/until.ts';

const sent = statement(
  'test sent',
  `insert into outbox (id, lane, kind, payload, state, provider_id) values ($1::uuid, $1::uuid, 'message', '{}', 'sent', $1::uuid::text)`,
);
const kept = statement('test kept', 'select delivery, error_code as code from outbox where id = $1');
const hold = statement('test hold', 'select 1 from outbox where id = $1 for update');
const held = statement(
  'test held up',
  `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
);

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let db: Database;
beforeAll(async () => {
  database = await cloneDatabase('empty');
  db = openDatabase(database.url);
});
afterAll(async () => {
  await db.close();
  await database.drop();
});

test('of reports of a failure that come in the same moment one is the first', async () => {
  const id = randomUUID();
  await db.rows(sent, [id]);

  // The row is held until all of them have begun, so that each has seen it as it was.
  const reports = await db.transaction(async (tx) => {
    await tx.rows(hold, [id]);
    const begun = ['failed', 'undelivered', 'canceled'].map((status) =>
      noteDelivery(db, id, id, deliveryRank[status] ?? 0, '63016'),
    );
    await until('all of them wait', async () => (await db.rows(held)).length === begun.length);
    return begun;
  });
  const told = await Promise.all(reports);
  expect(told.map((one) => one?.delivery)).toEqual([-1, -1, -1]);
  expect(told.filter((one) => one?.fell)).toHaveLength(1);
});

test('reports in any order, however often, come to the same; what was delivered has no error', async () => {
  const statuses = fc.array(fc.constantFrom(...Object.keys(deliveryRank)), { minLength: 1, maxLength: 5 });
  const orders = statuses.chain((once) =>
    fc.shuffledSubarray([...once, ...once, ...once], { minLength: once.length }),
  );
  const endsAt = async (reports: readonly string[]) => {
    const id = randomUUID();
    await db.rows(sent, [id]);
    let falls = 0;
    for (const status of reports) {
      const rank = deliveryRank[status] ?? 0;
      const told = await noteDelivery(db, id, id, rank, rank < 0 ? '30005' : undefined);
      if (told?.fell) falls += 1;
    }
    expect(falls).toBeLessThanOrEqual(1);
    return (await db.rows(kept, [id]))[0];
  };
  await fc.assert(
    fc.asyncProperty(orders, async (reports) => {
      const ranks = reports.map((status) => deliveryRank[status] ?? 0);
      const best = Math.max(...ranks);
      const failed = best < 3 && ranks.includes(-1);
      expect(await endsAt(reports)).toEqual(
        failed ? { delivery: -1, code: '30005' } : { delivery: best, code: null },
      );
    }),
    { numRuns: 60 },
  );
});

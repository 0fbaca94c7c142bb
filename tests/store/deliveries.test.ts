import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase, statement } from '../../src/store/database.ts';
import { deliveryRank, noteDelivery } from '../../src/store/deliveries.ts';
import { cloneDatabase } from '../support/database.ts';
import { until } from '../support/until.ts';

const sent = statement(
  'test sent',
  `insert into outbox (id, lane, kind, payload, state, provider_id) values ($1, $1, 'message', '{}', 'sent', 'SM1')`,
);
const hold = statement('test hold', 'select 1 from outbox where id = $1 for update');
const held = statement(
  'test held up',
  `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
);

test('of reports of a failure that come in the same moment one is the first', async () => {
  const database = await cloneDatabase('empty');
  onTestFinished(() => database.drop());
  const db = openDatabase(database.url);
  onTestFinished(() => db.close());
  const id = randomUUID();
  await db.rows(sent, [id]);

  // The row is held until all of them have begun, so that each has seen it as it was.
  const reports = await db.transaction(async (tx) => {
    await tx.rows(hold, [id]);
    const begun = ['failed', 'undelivered', 'canceled'].map((status) =>
      noteDelivery(db, id, 'SM1', deliveryRank[status] ?? 0, '63016'),
    );
    await until('all of them wait', async () => (await db.rows(held)).length === begun.length);
    return begun;
  });
  const told = await Promise.all(reports);
  expect(told.map((one) => one?.delivery)).toEqual([-1, -1, -1]);
  expect(told.filter((one) => one?.fell)).toHaveLength(1);
});

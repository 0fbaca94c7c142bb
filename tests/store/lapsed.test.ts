import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRestaurant } from '../../src/sandbox/seed/load.ts';
import { openConversation } from '../../src/store/conversations.ts';
import { statement, type Transaction } from '../../src/store/database.ts';
import { insertReservation } from '../../src/store/reservations.ts';
import { freeTables, lockTablePlan, occupyTables } from '../../src/store/tables.ts';
import { smallRestaurant } from '../support/small-restaurant.ts';
import { until } from '../support/until.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ template: 'empty' });
});
afterAll(() => world.close());

const tablesOf = statement('test tables of', 'select id from tables where restaurant_id = $1 order by id');
const waiting = statement(
  'test waiting for a lock',
  `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
);
const at = (clock: string) => new Date(`2026-11-28T${clock}:00Z`);

test('a lapsed hold of two tables is cleared by one at a time, so that nobody waits for each other', async () => {
  const { db } = world.thali;
  const restaurantId = await loadRestaurant(
    db,
    world.thali.knex,
    smallRestaurant({
      tables: [
        { name: 'A', seats: [1, 4] },
        { name: 'B', seats: [1, 4] },
      ],
    }),
  );
  const [a = '', b = ''] = (await db.rows<{ id: string }>(tablesOf, [restaurantId])).map((t) => t.id);
  const who = await openConversation(db, {
    sender: 'whatsapp:+14155550100',
    address: 'whatsapp:+919812809999',
    channel: 'whatsapp',
    name: 'Guest',
    language: 'en',
  });
  const now = at('12:00');
  const held = (tx: Transaction, from: Date, to: Date, expiresAt: Date) =>
    insertReservation(
      tx,
      {
        restaurantId,
        personId: who.personId,
        conversationId: who.id,
        door: 'message',
        partySize: 2,
        startsAt: from,
        endsAt: to,
        status: 'held',
        expiresAt,
      },
      now,
    );
  const later = at('12:30');
  await db.transaction(async (tx) => {
    const lapsed = await held(tx, at('14:00'), at('15:00'), at('11:50'));
    await occupyTables(tx, lapsed, [a, b], at('14:00'), at('15:00'), at('11:00'));
  });
  const moved = await db.transaction(async (tx) => {
    const own = await held(tx, at('15:00'), at('16:00'), later);
    await occupyTables(tx, own, [b], at('15:00'), at('16:00'), now);
    return own;
  });

  // One party moves from B at three to A at two, while another wants B from half past two to half past three.
  let other: Promise<boolean> | undefined;
  const mover = await db.transaction(async (tx) => {
    await lockTablePlan(tx, restaurantId);
    await freeTables(tx, moved.id);
    other = db.transaction(async (second) => {
      const theirs = await held(second, at('14:30'), at('15:30'), later);
      return occupyTables(second, theirs, [b], at('14:30'), at('15:30'), now);
    });
    await until('the second party waits for the first', async () => (await db.rows(waiting)).length > 0);
    return occupyTables(tx, moved, [a], at('14:00'), at('15:00'), now);
  });
  expect(mover).toBe(true);
  expect(await other).toBe(true);
});

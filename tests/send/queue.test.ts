import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outgoing } from '../../src/domain/message.ts';
import { statement } from '../../src/store/database.ts';
import { claimQueued } from '../../src/store/send-queue.ts';
import { dinerPhone } from '../support/diner-phone.ts';
import { queued } from '../support/queued.ts';
import { startWorld, whatsappSender, type World } from '../support/world.ts';

let world: World;
const diners = ['+919845044441', '+919845044442', '+919845044443'] as const;
beforeAll(async () => {
  world = await startWorld();
  for (const number of diners) await dinerPhone(world, number, 'Asha').say('hello');
  await world.quiet();
}, 60_000);
afterAll(() => world.close());

const write = (number: string, message: Outgoing) => queued(world, number, message);

const rate = statement(
  'test rate',
  'update senders set per_second = $2, paid_until = null where address = $1',
);
const soldOut = statement(
  'test paid until',
  `update senders set paid_until = paid_until - make_interval(secs => $2) where address = $1`,
);
const leave = statement(
  'test leave',
  `update outbox set state = 'sent', claimed_by = null where id = any($1::uuid[])`,
);
const kept = statement('test kept', 'select state, error_code as code from outbox where id = $1');

test('of what waits the urgent is claimed first, within the rate, one of each conversation', async () => {
  const { db } = world.thali;
  const [asha, ben, cyrus] = diners;
  const marketing = await write(asha, { text: 'How was it?', priority: 'marketing' });
  const reminder = await write(ben, { text: 'Tomorrow at eight.', priority: 'reminder' });
  const first = await write(cyrus, { text: 'One.' });
  const second = await write(cyrus, { text: 'Two.' });
  await db.rows(rate, [whatsappSender, 2]);
  const claim = async () => (await claimQueued(db, randomUUID(), 10)).map(({ id }) => id);

  // A second's worth, and the one with which the next begins.
  expect(await claim()).toEqual([first, reminder, marketing]);
  expect(await claim()).toEqual([]);
  await db.rows(leave, [[first, reminder, marketing]]);
  expect(await claim()).toEqual([]);
  await db.rows(soldOut, [whatsappSender, 1]);
  expect(await claim()).toEqual([second]);
  await db.rows(leave, [[second]]);
  await db.rows(rate, [whatsappSender, null]);
});

test('a reminder whose time is over is not sent', async () => {
  const { thali, twilio, clock, quiet } = world;
  const before = twilio.ledger.size;
  const late = await write(diners[0], {
    text: 'At six.',
    priority: 'reminder',
    expiresAt: clock.now().getTime(),
  });
  const early = await write(diners[1], {
    text: 'At seven.',
    priority: 'reminder',
    expiresAt: clock.now().getTime() + 1,
  });
  await thali.engine.sweep();
  await quiet();
  expect(await thali.db.rows(kept, [late])).toEqual([{ state: 'failed', code: 'expired' }]);
  expect(await thali.db.rows(kept, [early])).toMatchObject([{ state: 'sent' }]);
  expect(twilio.ledger.size).toBe(before + 1);
});

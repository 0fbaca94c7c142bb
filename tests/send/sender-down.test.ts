import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outgoing } from '../../src/domain/message.ts';
import { statement } from '../../src/store/database.ts';
import { lookOver } from '../../src/store/checks.ts';
import { dinerPhone } from '../support/diner-phone.ts';
import { queued } from '../support/queued.ts';
import { startWorld, whatsappSender, type World } from '../support/world.ts';

let world: World;
const diners = ['+919845044451', '+919845044452'] as const;
beforeAll(async () => {
  world = await startWorld();
  for (const number of diners) await dinerPhone(world, number, 'Asha').say('hello');
  await world.quiet();
}, 60_000);
afterAll(() => world.close());

const write = (number: string, message: Outgoing) => queued(world, number, message);

const kept = statement(
  'test down kept',
  `select state, attempts, error_code as code from outbox where id = any($1::uuid[]) order by seq`,
);
const standing = statement(
  'test down standing',
  `select down_since as since, down_code as code, probe_at as "probeAt" from senders where address = $1`,
);

/** How often sending was tried since the world began. */
const tries = () =>
  world.twilio.recorder.requests
    .since(0)
    .filter(({ thing: { product, method } }) => product === 'messages' && method === 'POST').length;

test('while our number is suspended its messages wait, one is tried with growing pauses, then all go out, once each', async () => {
  const { thali, twilio, clock, quiet } = world;
  const minutes = async (count: number) => {
    clock.advance(count * 60_000);
    await thali.engine.sweep();
    await quiet();
  };
  const began = clock.now();
  twilio.faults.add({
    on: 'api',
    effect: { kind: 'refuse', code: 63007 },
    match: { product: 'messages', from: whatsappSender },
    percent: 100,
  });
  const [asha, ben] = diners;
  const ids = [await write(asha, { text: 'One.' })];
  const before = tries();
  await minutes(0);
  expect(tries()).toBe(before + 1);
  ids.push(await write(asha, { text: 'Two.' }), await write(ben, { text: 'Three.' }));
  const late = await write(ben, { text: 'Late.', expiresAt: began.getTime() + 4 * 60_000 });
  await minutes(0);
  expect(tries()).toBe(before + 1);
  const waiting = { state: 'waiting', attempts: 0, code: null };
  expect(await thali.db.rows(kept, [ids])).toEqual([waiting, waiting, waiting]);
  expect(await thali.db.rows(standing, [whatsappSender])).toEqual([
    { since: began, code: '63007', probeAt: new Date(began.getTime() + 60_000) },
  ]);
  const { checks } = await lookOver(thali.db);
  expect(checks.filter(({ well }) => !well).map(({ what }) => what)).toEqual([
    `1 numbers do not send; ${whatsappSender}: 63007`,
  ]);
  const ready = (await (await fetch(`${world.publicUrl}/ready`)).json()) as unknown;
  expect(ready).toMatchObject({
    ready: true,
    unsent: 0,
    sendersDown: [{ address: whatsappSender, code: '63007' }],
  });

  // Tried after 1 minute, and then after 2, 5, 10 and every 30 more.
  const tried: number[] = [];
  for (let minute = 1; minute <= 80; minute++) {
    const so = tries();
    await minutes(1);
    for (let more = so; more < tries(); more++) tried.push(minute);
  }
  expect(tried).toEqual([1, 3, 8, 18, 48, 78]);
  expect(await thali.db.rows(kept, [ids])).toEqual([waiting, waiting, waiting]);

  twilio.faults.clear();
  const arrived = () =>
    twilio.ledger
      .entries()
      .map(({ body }) => body)
      .filter((body) => /^(One|Two|Three|Late)\.$/.test(body));
  expect(arrived()).toEqual([]);
  await minutes(30);
  expect(arrived().toSorted()).toEqual(['One.', 'Three.', 'Two.']);
  expect(arrived().indexOf('One.')).toBeLessThan(arrived().indexOf('Two.'));
  expect(await thali.db.rows(kept, [[late]])).toEqual([{ state: 'failed', attempts: 0, code: 'expired' }]);
  expect(await thali.db.rows(standing, [whatsappSender])).toEqual([
    { since: null, code: null, probeAt: null },
  ]);
  await minutes(30);
  expect(arrived()).toHaveLength(3);
});

test('a try that is refused for the sake of who is written to says nothing: the next message is tried at once', async () => {
  const { thali, twilio, clock, quiet } = world;
  const [asha, ben] = diners;
  const match = { product: 'messages', from: whatsappSender };
  twilio.faults.add({ on: 'api', effect: { kind: 'refuse', code: 20005 }, match });
  const first = await write(asha, { text: 'Four.' });
  await thali.engine.sweep();
  await quiet();
  const second = await write(ben, { text: 'Five.' });
  expect(await thali.db.rows(kept, [[first, second]])).toMatchObject([
    { state: 'waiting', attempts: 0 },
    { state: 'waiting', attempts: 0 },
  ]);
  twilio.faults.add({ on: 'api', effect: { kind: 'refuse', code: 21211 }, match });
  clock.advance(60_000);
  await thali.engine.sweep();
  await quiet();
  expect(await thali.db.rows(kept, [[first, second]])).toMatchObject([
    { state: 'failed', code: '21211' },
    { state: 'sent', code: null },
  ]);
});

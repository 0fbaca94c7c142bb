import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptStimulus } from '../../src/store/inbox.ts';
import { messageForm, postMessage } from '../support/signed.ts';
import { smsSender, startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const toldTo = (number: string) => world.twilio.ledger.entries({ to: number }).length;

/** A message that cannot be handled, until nobody tries any more. */
async function fail(number: string): Promise<void> {
  const payload = { sender: smsSender, address: number, channel: 'sms', text: 5, media: [] };
  const stimulus = { provider: 'twilio', providerId: randomUUID(), kind: 'message', payload } as const;
  const id = await acceptStimulus(world.thali.db, stimulus, world.clock.now());
  world.thali.engine.soon(id ?? '');
  for (let tries = 0; tries < 6; tries++) {
    await world.quiet();
    await world.pass(1);
  }
}

test('whoever has asked to hear nothing more gets no apology either', async () => {
  const [staying, left] = ['+919812400081', '+919812400082'];
  for (const number of [staying, left]) await postMessage(world, messageForm(number, 'hi'));
  await world.quiet();
  await postMessage(world, messageForm(left, 'stop', { OptOutType: 'STOP' }));
  await world.quiet();
  const before = [toldTo(staying), toldTo(left)];
  await fail(staying);
  await fail(left);
  expect([toldTo(staying), toldTo(left)]).toEqual([(before[0] ?? 0) + 1, before[1]]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendMessage } from '../../src/send/message.ts';
import { channelOf, newestMessage } from '../support/channel-of.ts';
import { dinerPhone } from '../support/diner-phone.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.close());

test('a message whose answer was lost is found, though a report on it was noted while it was looked for', async () => {
  await dinerPhone(world, '+919845044444', 'Asha').say('hello');
  const row = await newestMessage(world);
  const { twilio, thali, clock } = world;
  const channel = channelOf(world);
  try {
    const before = twilio.ledger.size;
    const tools = { db: thali.db, channel, clock, statusUrl: () => '', contents: new Map<string, string>() };
    const again = { ...row, uncertain: true, createdAt: clock.now() };
    expect(await sendMessage(tools, again)).toEqual({ id: row.providerId });
    expect(twilio.ledger.size).toBe(before);
  } finally {
    await channel.close();
  }
});

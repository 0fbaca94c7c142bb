import { afterAll, beforeAll, expect, test } from 'vitest';
import { twilioChannel } from '../../src/outside/twilio.ts';
import { sendMessage } from '../../src/send/message.ts';
import { statement } from '../../src/store/database.ts';
import type { OutboxRow } from '../../src/store/outbox.ts';
import { dinerPhone } from '../support/diner-phone.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.close());

const newest = statement(
  'test newest message',
  `select id, lane, kind, conversation_id as "conversationId", payload, provider_id as "providerId" from outbox
    where kind = 'message' order by seq desc limit 1`,
);

test('a message whose answer was lost is found, though a report on it was noted while it was looked for', async () => {
  await dinerPhone(world, '+919845044444', 'Asha').say('hello');
  const [row] = await world.thali.db.rows<OutboxRow & { providerId: string }>(newest);
  if (!row) throw new Error('Nobody was answered.');
  const { twilio, thali, clock } = world;
  const channel = twilioChannel({
    accountSid: twilio.accountSid,
    authToken: twilio.authToken,
    verifyServiceSid: `VA${'0'.repeat(32)}`,
    apiUrl: twilio.url,
  });
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

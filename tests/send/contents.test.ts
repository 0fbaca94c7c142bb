import { afterAll, beforeAll, expect, test } from 'vitest';
import { twilioChannel } from '../../src/outside/twilio.ts';
import { sendMessage } from '../../src/send/message.ts';
import type { OutboxRow } from '../../src/store/outbox.ts';
import { dinerPhone } from '../support/diner-phone.ts';
import { startWorld, whatsappSender, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.close());

/** Resources the local Twilio has whose body says this; the newest come first. */
async function named(body: string): Promise<number> {
  const { url, accountSid, authToken } = world.twilio;
  const answer = await fetch(`${url}/v1/Content`, {
    headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
  });
  const { contents } = (await answer.json()) as { contents: { types: Record<string, { body: string }> }[] };
  return contents.filter(({ types }) => Object.values(types).some((type) => type.body === body)).length;
}

test('of two processes that make the same buttons side by side, one cleans up, and both messages have them', async () => {
  const { twilio, thali, clock } = world;
  await dinerPhone(world, '+919845044445', 'Asha').say('hello');
  const channel = twilioChannel({
    accountSid: twilio.accountSid,
    authToken: twilio.authToken,
    verifyServiceSid: `VA${'0'.repeat(32)}`,
    apiUrl: twilio.url,
  });
  const row = (id: string): OutboxRow => ({
    id,
    lane: id,
    kind: 'message',
    conversationId: null,
    payload: {
      from: whatsappSender,
      to: 'whatsapp:+919845044445',
      text: 'Tea?\n\n1 Yes\n2 No',
      body: 'Tea?',
      options: [
        { id: 'tea', label: 'Yes' },
        { id: 'none', label: 'No' },
      ],
    },
    seq: 1,
    attempts: 0,
    uncertain: false,
    createdAt: clock.now(),
  });
  try {
    const process = () => ({
      db: thali.db,
      channel,
      clock: world.clock,
      statusUrl: () => 'https://thali.example/hooks',
      contents: new Map<string, string>(),
    });
    const sids = await Promise.all([sendMessage(process(), row('a')), sendMessage(process(), row('b'))]);
    expect(await named('Tea?')).toBe(1);
    expect(new Set(sids).size).toBe(2);
  } finally {
    await channel.close();
  }
});

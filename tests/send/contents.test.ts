import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendMessage } from '../../src/send/message.ts';
import { clearContents } from '../../src/send/unused-contents.ts';
import type { OutboxRow } from '../../src/store/outbox.ts';
import { dinerPhone } from '../support/diner-phone.ts';
import { channelOf } from '../support/channel-of.ts';
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
  const { thali, clock } = world;
  await dinerPhone(world, '+919845044445', 'Asha').say('hello');
  const channel = channelOf(world);
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
    expect(new Set(sids.map(({ id }) => id)).size).toBe(2);
  } finally {
    await channel.close();
  }
});

test('buttons nobody was sent for long are removed at the provider, and made anew when they are needed again', async () => {
  const { thali, clock } = world;
  const channel = channelOf(world);
  const contents = new Map<string, string>();
  const send = () =>
    sendMessage(
      { db: thali.db, clock, channel, statusUrl: () => 'https://thali.example/hooks', contents },
      {
        id: 'c',
        lane: 'c',
        kind: 'message',
        conversationId: null,
        payload: {
          from: whatsappSender,
          to: 'whatsapp:+919845044445',
          text: 'Rice?\n\n1 Yes',
          body: 'Rice?',
          options: [{ id: 'rice', label: 'Yes' }],
        },
        seq: 1,
        attempts: 0,
        uncertain: false,
        createdAt: clock.now(),
      },
    );
  try {
    await send();
    await clearContents(thali.db, channel, new Date(0));
    expect(await named('Rice?')).toBe(1);
    // Marks of use are the database's own time.
    await clearContents(thali.db, channel, new Date(Date.now() + 60_000));
    expect(await named('Rice?')).toBe(0);
    // The process still remembers the one that is gone.
    await send();
    expect(await named('Rice?')).toBe(1);
  } finally {
    await channel.close();
  }
});

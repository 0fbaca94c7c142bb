import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillTemplate } from '../../src/converse/templates.ts';
import type { MessagePayload } from '../../src/converse/prepare.ts';
import { sendMessage } from '../../src/send/message.ts';
import { channelOf, newestMessage } from '../support/channel-of.ts';
import { dinerPhone } from '../support/diner-phone.ts';
import { approveTemplates } from '../support/templates.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.close());

test('free while the window is open; a template once it is closed, if it is approved, and else nothing', async () => {
  await dinerPhone(world, '+919845044444', 'Asha').say('hello');
  const row = await newestMessage(world);
  const manner = { language: 'en', channel: 'whatsapp', address: '', answerAt: '' } as const;
  const values = { restaurant: 'The  Copper\nLadle', number: 7 };
  const template = fillTemplate({ key: 'template.ready', values }, [], manner);
  if (!template) throw new Error('There is nothing to send.');
  const { from, to } = row.payload as MessagePayload;
  const payload: MessagePayload = { from, to, text: 'Free words', template };
  const { thali, clock } = world;
  const channel = channelOf(world);
  const tools = { db: thali.db, channel, clock, statusUrl: () => '', contents: new Map<string, string>() };
  const send = async () => {
    const { id: sid } = await sendMessage(tools, { ...row, payload, createdAt: clock.now() });
    const sent = await channel.sentSince(from, to, new Date(clock.now().getTime() - 60_000));
    return sent.find(({ id }) => id === sid)?.body;
  };
  const words = 'Good news from Thali: your order #7 at The Copper Ladle is ready to collect.';
  try {
    expect(await send()).toBe('Free words');
    await world.pass(24 * 60 - 1);
    await expect(send()).rejects.toMatchObject({ outcome: 'refused', code: '63016' });
    await approveTemplates(world, 'approved');
    expect(await send()).toBe(words);
    for (const status of ['paused', 'rejected'] as const) {
      await approveTemplates(world, status);
      await expect(send()).rejects.toMatchObject({ outcome: 'refused', code: '63016' });
    }
  } finally {
    await channel.close();
  }
}, 30_000);

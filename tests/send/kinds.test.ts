import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outgoing } from '../../src/domain/message.ts';
import type { MessageView } from '../../src/sandbox/twilio/phone-view.ts';
import { sendMessage } from '../../src/send/message.ts';
import { channelOf } from '../support/channel-of.ts';
import { dinerPhone } from '../support/diner-phone.ts';
import { smsSender, startWorld, whatsappSender, type World } from '../support/world.ts';

const number = '+12125550142';
let world: World;
let channel: ReturnType<typeof channelOf>;

beforeAll(async () => {
  world = await startWorld();
  channel = channelOf(world);
  await dinerPhone(world, number, 'Asha').say('hello');
}, 60_000);
afterAll(async () => {
  await channel.close();
  await world.close();
});

/** Sends one message as the outbox does; gives what the phone shows of it, once Twilio has delivered it. */
async function shown(app: 'whatsapp' | 'sms', message: Outgoing): Promise<MessageView> {
  const ends =
    app === 'whatsapp' ? { from: whatsappSender, to: `whatsapp:${number}` } : { from: smsSender, to: number };
  const sent = await sendMessage(
    {
      db: world.thali.db,
      clock: world.clock,
      channel,
      statusUrl: () => 'https://thali.example/hooks',
      contents: new Map(),
    },
    {
      id: crypto.randomUUID(),
      lane: 'kinds',
      kind: 'message',
      conversationId: null,
      payload: { ...ends, ...message },
      seq: 1,
      attempts: 0,
      uncertain: false,
      createdAt: world.clock.now(),
    },
  );
  await world.quiet();
  const phone = world.twilio.phone(number);
  const view = phone[app].messages().find((one) => one.sid === sent.id);
  if (!view) throw new Error(`Nothing reached the phone by ${app}.`);
  return view;
}

const tea = { id: 'tea', label: 'Tea' };
const coffee = { id: 'coffee', label: 'Coffee', description: 'South Indian' };

test.each<[what: string, app: 'whatsapp' | 'sms', message: Outgoing, seen: Partial<MessageView>]>([
  ['text', 'whatsapp', { text: 'A table is free.' }, { text: 'A table is free.', buttons: [], list: null }],
  ['the longest text', 'whatsapp', { text: 'é'.repeat(1600) }, { text: 'é'.repeat(1600) }],
  [
    'buttons',
    'whatsapp',
    { text: 'Drink?\n\n1 Tea', body: 'Drink?', options: [tea] },
    { text: 'Drink?', buttons: [{ id: 'tea', title: 'Tea', kind: 'reply', target: null }] },
  ],
  [
    'a list',
    'whatsapp',
    { text: 'Drink?\n\n1 Tea\n2 Coffee', body: 'Drink?', options: [tea, coffee], listLabel: 'Drinks' },
    {
      text: 'Drink?',
      list: {
        title: 'Drinks',
        rows: [
          { id: 'tea', title: 'Tea', description: '' },
          { id: 'coffee', title: 'Coffee', description: 'South Indian' },
        ],
      },
    },
  ],
  [
    'a place',
    'whatsapp',
    {
      text: 'The Copper Ladle, 12 Lake Road',
      place: { latitude: 12.9716, longitude: 77.6412, name: 'The Copper Ladle' },
    },
    {
      text: 'The Copper Ladle, 12 Lake Road',
      location: { latitude: 12.9716, longitude: 77.6412, label: 'The Copper Ladle', address: null },
    },
  ],
  ['an SMS of one part', 'sms', { text: 'A table is free.' }, { text: 'A table is free.', segments: 1 }],
  ['an SMS in Devanagari', 'sms', { text: 'मेज़ '.repeat(20) }, { segments: 2 }],
])('%s reaches the phone by %s as it was meant', async (_what, app, message, seen) => {
  expect(await shown(app, message)).toMatchObject({ ...seen, errorCode: null, byTwilio: false });
});

test('a picture goes with its caption', async () => {
  const media = 'https://thali.example/photos/ladle.jpg';
  const { text, media: pictures } = await shown('whatsapp', { text: 'The Copper Ladle', media });
  expect(text).toBe('The Copper Ladle');
  expect(pictures).toMatchObject([{ url: media, contentType: 'image/jpeg' }]);
});

test('whoever asks where it is gets the point on the map ahead of the answer', async () => {
  const asha = dinerPhone(world, number, 'Asha');
  await asha.say('copper ladle', 'where is it?');
  const [place, answer] = world.twilio.phone(number).whatsapp.messages().slice(-2);
  expect(place?.location?.label).toBe('The Copper Ladle');
  expect(answer?.location).toBeNull();
  expect(answer?.text).toContain('Copper Ladle');
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, createContent, smsSender, startBench, whatsappSender } from './twilio-kit.ts';

const number = '+919812345678';
const to = `whatsapp:${number}`;
let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterEach(async () => {
  await bench.local.settled();
  bench.local.reset();
  bench.app.received.length = 0;
});
afterAll(() => bench.close());

const buttons = (count: number) => ({
  'twilio/quick-reply': {
    body: 'Shall we book {{1}}?',
    actions: Array.from({ length: count }, (_, index) => ({
      title: `Choice ${index}`,
      id: `choice-${index}`,
    })),
  },
});
const list = {
  'twilio/list-picker': {
    body: 'What shall it be?',
    button: 'Menu',
    items: [
      { id: 'dish:1', item: 'Masala dosa', description: 'Crisp, with sambar' },
      { id: 'dish:2', item: 'Idli', description: 'Two, steamed' },
    ],
  },
};

/** Opens the session: the person writes first. */
async function greet(): Promise<void> {
  bench.local.phone(number).whatsapp.send('hi');
  await bench.local.settled();
}

async function fateOf(params: object): Promise<[status: string, code: number | null]> {
  const { sid } = await bench.client.messages.create({ to, from: whatsappSender, ...params });
  await bench.local.settled();
  const { status, errorCode } = await bench.client.messages(sid).fetch();
  return [status, errorCode];
}

describe('sending content', () => {
  test('fills variables in and shows buttons and lists on the phone', async () => {
    await greet();
    const { whatsapp } = bench.local.phone(number);
    const contentSid = await createContent(bench, buttons(2), { 1: 'nobody' });
    const sent = await bench.client.messages.create({
      to,
      from: whatsappSender,
      contentSid,
      contentVariables: JSON.stringify({ 1: 'a table for "Asha’s" party' }),
    });
    expect(sent.body).toBe('Shall we book a table for "Asha’s" party?');
    await bench.local.settled();
    expect(whatsapp.last()?.buttons).toEqual([
      { id: 'choice-0', title: 'Choice 0', kind: 'reply', target: null },
      { id: 'choice-1', title: 'Choice 1', kind: 'reply', target: null },
    ]);
    await bench.client.messages.create({
      to,
      from: whatsappSender,
      contentSid: await createContent(bench, list),
    });
    await bench.local.settled();
    expect(whatsapp.messages().at(-1)).toMatchObject({
      text: 'What shall it be?',
      list: {
        title: 'Menu',
        rows: [
          { id: 'dish:1', title: 'Masala dosa', description: 'Crisp, with sambar' },
          { id: 'dish:2', title: 'Idli', description: 'Two, steamed' },
        ],
      },
    });
  });

  test.each([
    ['no JSON', 'one=two', 21656],
    ['a list', '["x"]', 21656],
    ['null inside', '{"1":null}', 21656],
    ['an empty text inside', '{"1":""}', 21656],
    ['an object inside', '{"1":{"a":"b"}}', 21656],
    ['a value that is missing', '{"2":"x"}', 21656],
    ['a value above 1,600', JSON.stringify({ 1: 'x'.repeat(1601) }), 21658],
    ['a value that bursts the body', JSON.stringify({ 1: 'x'.repeat(1020) }), 21658],
  ])('refuses variables that are %s', async (_, contentVariables, code) => {
    const contentSid = await createContent(bench, buttons(2));
    const send = bench.client.messages.create({ to, from: whatsappSender, contentSid, contentVariables });
    await expect(send).rejects.toMatchObject({ code, status: 400 });
  });

  test('a malformed placeholder is refused when it is sent', async () => {
    const contentSid = await createContent(bench, { 'twilio/text': { body: 'Dear {{1}, come in' } });
    const send = bench.client.messages.create({ to, from: whatsappSender, contentSid });
    await expect(send).rejects.toMatchObject({ code: 21656 });
  });

  test('a deleted content cannot be sent', async () => {
    const contentSid = await createContent(bench, buttons(2));
    await bench.client.content.v1.contents(contentSid).remove();
    const send = bench.client.messages.create({ to, from: whatsappSender, contentSid });
    await expect(send).rejects.toMatchObject({ code: 21655 });
  });

  test('SMS takes the text twin, and fails without one', async () => {
    const both = { ...buttons(2), 'twilio/text': { body: 'Shall we book {{1}}? Reply YES.' } };
    const sms = { to: '+447700900123', from: smsSender };
    const sent = await bench.client.messages.create({
      ...sms,
      contentSid: await createContent(bench, both, { 1: 'two' }),
    });
    expect(sent.body).toBe('Shall we book two? Reply YES.');
    const bare = await bench.client.messages.create({
      ...sms,
      contentSid: await createContent(bench, buttons(2), { 1: 'x' }),
    });
    await bench.local.settled();
    expect(await bench.client.messages(bare.sid).fetch()).toMatchObject({
      status: 'failed',
      errorCode: 63021,
    });
    expect(
      bench.local
        .phone('+447700900123')
        .sms.messages()
        .map((each) => each.text),
    ).toEqual([sent.body]);
  });

  test('WhatsApp takes the richest twin, whatever comes first', async () => {
    await greet();
    const both = { 'twilio/text': { body: 'Plain twin' }, ...buttons(1) };
    const contentSid = await createContent(bench, both, { 1: 'two' });
    expect(await fateOf({ contentSid })).toEqual(['delivered', null]);
    expect(bench.local.phone(number).whatsapp.last()).toMatchObject({
      text: 'Shall we book two?',
      buttons: [{ id: 'choice-0' }],
    });
  });

  test('among rich twins the most complex one counts, in Twilio’s order', async () => {
    await greet();
    const media = { 'twilio/media': { body: 'A picture', media: ['https://img.example/thali.jpg'] } };
    const contentSid = await createContent(bench, { ...media, ...buttons(1) }, { 1: 'two' });
    expect(await fateOf({ contentSid })).toEqual(['delivered', null]);
    expect(bench.local.phone(number).whatsapp.last()).toMatchObject({ buttons: [{ id: 'choice-0' }] });
    const approval = { name: 'richest', category: 'UTILITY' };
    const asked = await bench.client.content.v1.contents(contentSid).approvalCreate.create(approval);
    expect(asked.contentType).toBe('twilio/quick-reply');
  });

  test('a PersistentAction is a place on the map', async () => {
    await greet();
    const persistentAction = ['geo:12.9716,77.5946|Thali, MG Road'];
    expect(await fateOf({ body: 'We are here', persistentAction })).toEqual(['delivered', null]);
    expect(bench.local.phone(number).whatsapp.messages().at(-1)?.location).toEqual({
      latitude: 12.9716,
      longitude: 77.5946,
      label: 'Thali, MG Road',
      address: null,
    });
  });
});

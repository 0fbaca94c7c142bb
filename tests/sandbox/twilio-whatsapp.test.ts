import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, approvedContent, createContent, startBench, whatsappSender } from './twilio-kit.ts';

const number = '+919812345678';
const to = `whatsapp:${number}`;
const hour = 3600_000;
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

const links = (count: number) => ({
  'twilio/call-to-action': {
    body: 'Pay here',
    actions: Array.from({ length: count }, () => ({
      type: 'URL',
      title: 'Pay',
      url: 'https://rzp.io/i/x',
    })),
  },
});

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

describe('the 24-hour session', () => {
  test('is closed until the person writes: accepted first, then 63016 in resource and callback', async () => {
    const message = await bench.client.messages.create({ to, from: whatsappSender, body: 'hello' });
    expect(message.status).toBe('queued');
    await bench.local.settled();
    expect(await bench.client.messages(message.sid).fetch()).toMatchObject({
      status: 'failed',
      errorCode: 63016,
      errorMessage: expect.stringContaining('outside the allowed window'),
    });
    expect(bench.app.at('/status').map((hook) => hook.params)).toEqual([
      expect.objectContaining({
        MessageStatus: 'failed',
        ErrorCode: '63016',
        ChannelStatusMessage: expect.stringContaining('outside the allowed window'),
      }),
    ]);
    expect(bench.local.phone(number).whatsapp.messages()).toEqual([]);
  });

  test('lasts exactly 24 hours from the last message', async () => {
    await greet();
    bench.local.advance(24 * hour - 1);
    expect(await fateOf({ body: 'in time' })).toEqual(['delivered', null]);
    bench.local.advance(1);
    expect(await fateOf({ body: 'too late' })).toEqual(['failed', 63016]);
    await greet();
    expect(await fateOf({ body: 'open again' })).toEqual(['delivered', null]);
  });

  test('outside it only approved templates pass', async () => {
    const approved = await approvedContent(bench, buttons(2), { 1: 'Saturday' });
    const unapproved = await createContent(bench, buttons(2), { 1: 'Saturday' });
    expect(await fateOf({ contentSid: approved })).toEqual(['delivered', null]);
    expect(await fateOf({ contentSid: unapproved })).toEqual(['failed', 63016]);
    expect(await fateOf({ contentSid: await createContent(bench, list) })).toEqual(['failed', 63016]);
    expect(await fateOf({ mediaUrl: ['https://a.example/menu.png'] })).toEqual(['failed', 63016]);
  });

  test('inside it three buttons need no approval, four do; lists and places need none', async () => {
    await greet();
    expect(await fateOf({ contentSid: await createContent(bench, buttons(3), { 1: 'x' }) })).toEqual([
      'delivered',
      null,
    ]);
    expect(await fateOf({ contentSid: await createContent(bench, buttons(4), { 1: 'x' }) })).toEqual([
      'undelivered',
      63005,
    ]);
    expect(await fateOf({ contentSid: await approvedContent(bench, buttons(4), { 1: 'x' }) })).toEqual([
      'delivered',
      null,
    ]);
    expect(await fateOf({ contentSid: await createContent(bench, list) })).toEqual(['delivered', null]);
    const place = { 'twilio/location': { latitude: 12.97, longitude: 77.59, label: 'Thali' } };
    expect(await fateOf({ contentSid: await createContent(bench, place) })).toEqual(['delivered', null]);
    expect(await fateOf({ contentSid: await createContent(bench, links(3)) })).toEqual(['delivered', null]);
    expect(await fateOf({ contentSid: await createContent(bench, links(4)) })).toEqual([
      'undelivered',
      63005,
    ]);
    const card = { 'twilio/card': { title: 'Thali', actions: [] } };
    expect(await fateOf({ contentSid: await createContent(bench, card) })).toEqual(['undelivered', 63005]);
  });

  test('five spaces in a variable are against the policy, a double line break only in a template sent cold', async () => {
    const approved = await approvedContent(bench, buttons(2), { 1: 'Saturday' });
    const send = (value: string) =>
      fateOf({ contentSid: approved, contentVariables: JSON.stringify({ 1: value }) });
    expect(await send('a     b')).toEqual(['undelivered', 63013]);
    expect(await send('a    b')).toEqual(['delivered', null]);
    expect(await send('a\n\nb')).toEqual(['undelivered', 63013]);
    await greet();
    expect(await send('a\n\nb')).toEqual(['delivered', null]);
  });
});

describe('people', () => {
  test('who block us are never heard of again: sent for ever, no error', async () => {
    await greet();
    const { whatsapp } = bench.local.phone(number);
    whatsapp.block();
    expect(await fateOf({ body: 'hello?' })).toEqual(['sent', null]);
    whatsapp.unblock();
    expect(await fateOf({ body: 'hello again' })).toEqual(['delivered', null]);
    expect(
      whatsapp
        .messages()
        .filter((each) => each.direction === 'received')
        .map((each) => each.text),
    ).toEqual(['hello again']);
  });

  test('whose phone is off get what waited when it is back', async () => {
    await greet();
    const phone = bench.local.phone(number);
    phone.condition('unreachable');
    expect(await fateOf({ body: 'waiting' })).toEqual(['sent', null]);
    phone.condition('unreachable', false);
    await bench.local.settled();
    expect(phone.whatsapp.last()).toMatchObject({ text: 'waiting', status: 'delivered' });
    expect(bench.app.at('/status').at(-1)?.params['MessageStatus']).toBe('delivered');
  });

  test('without WhatsApp are 63024', async () => {
    await greet();
    bench.local.phone(number).condition('no-whatsapp');
    expect(await fateOf({ body: 'hello' })).toEqual(['undelivered', 63024]);
  });

  test('who open the thread make it read, once', async () => {
    await greet();
    await fateOf({ body: 'one' });
    await fateOf({ body: 'two' });
    bench.app.received.length = 0;
    const { whatsapp } = bench.local.phone(number);
    whatsapp.open();
    whatsapp.open();
    await bench.local.settled();
    const reads = bench.app
      .at('/status')
      .map((hook) => [hook.params['MessageStatus'], hook.params['EventType']]);
    expect(reads).toEqual([
      ['read', 'READ'],
      ['read', 'READ'],
    ]);
  });
});

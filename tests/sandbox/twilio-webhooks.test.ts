import twilio from 'twilio';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, authToken, smsSender, startApp, startBench, whatsappSender } from './twilio-kit.ts';

const number = '+919812345678';
let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterEach(async () => {
  await bench.local.settled();
  bench.local.reset();
  bench.app.received.length = 0;
  bench.app.reply = () => ({ body: '<Response/>' });
  point('/message');
});
afterAll(() => bench.close());

/** Points the WhatsApp sender's webhook elsewhere. */
function point(path: string, more: { fallbackUrl?: string } = {}): void {
  const url = path.startsWith('http') ? path : bench.app.url + path;
  bench.local.senders.add({
    address: whatsappSender,
    webhookUrl: url,
    statusUrl: `${bench.app.url}/status`,
    ...more,
  });
}

/** The person writes; resolves when the webhook and its consequences are through. */
async function write(text = 'hi'): Promise<void> {
  bench.local.phone(number).whatsapp.send(text);
  await bench.local.settled();
}

const bodies = () => bench.app.at('/message').map((hook) => hook.params['Body']);
const tokens = () => bench.app.received.map((hook) => hook.headers['i-twilio-idempotency-token']);
const codes = () => bench.local.recorder.debugger.since(0).map(({ thing }) => thing.code);

describe('retries', () => {
  test('an error answer is not repeated by default, but logged as 11200', async () => {
    bench.app.reply = () => ({ status: 500 });
    await write();
    expect(bench.app.received).toHaveLength(1);
    expect(codes()).toEqual([11200]);
    expect(bench.local.phone(number).whatsapp.messages()[0]?.status).toBe('unanswered');
  });

  test('a refused connection is tried twice by default, and logged as 11205', async () => {
    const gone = await startApp();
    await gone.close();
    point(`${gone.url}/message`);
    await write();
    expect(bench.local.recorder.webhooks.since(0).map(({ thing }) => [thing.attempt, thing.error])).toEqual([
      [1, 'ECONNREFUSED'],
      [2, 'ECONNREFUSED'],
    ]);
    expect(codes()).toEqual([11205]);
  });

  test('#rc and #rp ask for more, with the same token, and the fragment is neither sent nor signed', async () => {
    point('/message?venue=7#rc=3&rp=5xx');
    let calls = 0;
    bench.app.reply = () => ({ status: (calls += 1) < 4 ? 503 : 200 });
    await write();
    expect(bench.app.received.map((hook) => hook.path)).toEqual(
      Array.from({ length: 4 }, () => '/message?venue=7'),
    );
    expect(new Set(tokens()).size).toBe(1);
    const [hook] = bench.app.received;
    const signature = String(hook?.headers['x-twilio-signature']);
    expect(
      twilio.validateRequest(authToken, signature, `${bench.app.url}/message?venue=7`, hook?.params ?? {}),
    ).toBe(true);
    expect(bench.local.phone(number).whatsapp.messages()[0]?.status).toBe('delivered');
  });

  test.each([
    ['#rc=2&rp=4xx', 404, 3],
    ['#rc=2&rp=4xx', 500, 1],
    ['#rc=2&rp=all', 500, 3],
    ['#rc=0&rp=all', 500, 1],
    ['#rc=9&rp=all', 500, 6],
    ['#rc=2&rp=ct', 404, 1],
  ])('%s with answer %i makes %i attempts', async (fragment, status, attempts) => {
    point(`/message${fragment}`);
    bench.app.reply = () => ({ status });
    await write();
    expect(bench.app.received).toHaveLength(attempts);
  });

  test('#rt limits the wait for an answer', async () => {
    point('/message#rt=300&rc=1&rp=rt');
    let release: (() => void) | undefined;
    bench.app.reply = () => new Promise((resolve) => (release = () => resolve({ status: 200 })));
    const started = performance.now();
    await write();
    expect(performance.now() - started).toBeLessThan(4000);
    expect(bench.app.received).toHaveLength(2);
    expect(codes()).toEqual([11205]);
    release?.();
  });

  test('a cut connection counts as a failed reading', async () => {
    point('/message#rc=1&rp=rt');
    let calls = 0;
    bench.app.reply = () => ((calls += 1) === 1 ? null : { status: 200 });
    await write();
    expect(bench.app.received).toHaveLength(2);
    expect(codes()).toEqual([]);
  });

  test('the fallback URL is asked once with the error, and its TwiML obeyed', async () => {
    point('/message#rc=0', { fallbackUrl: `${bench.app.url}/fallback` });
    bench.app.reply = (hook) =>
      hook.path === '/fallback'
        ? { body: '<Response><Message>Back soon</Message></Response>' }
        : { status: 502 };
    await write();
    const [fallback, ...more] = bench.app.at('/fallback');
    expect(more).toEqual([]);
    expect(fallback?.params).toMatchObject({
      Body: 'hi',
      ErrorCode: '11200',
      ErrorUrl: `${bench.app.url}/message`,
    });
    expect(bench.local.phone(number).whatsapp.last()?.text).toBe('Back soon');
  });
});

describe('order', () => {
  test('one person’s messages come one after the other, another’s do not wait', async () => {
    const answers: (() => void)[] = [];
    bench.app.reply = () => new Promise((resolve) => answers.push(() => resolve({ status: 200 })));
    const phone = bench.local.phone(number);
    phone.whatsapp.send('first');
    phone.whatsapp.send('second');
    bench.local.phone('+919812345679').whatsapp.send('from another');
    await bench.app.arrived(2);
    expect(new Set(bodies())).toEqual(new Set(['first', 'from another']));
    for (const release of answers.splice(0)) release();
    await bench.app.arrived(3);
    expect(bodies().at(-1)).toBe('second');
    for (const release of answers.splice(0)) release();
  });
});

describe('status callbacks', () => {
  test('go to the message’s own URL before the sender’s, signed, without a body', async () => {
    await write();
    bench.app.received.length = 0;
    const statusCallback = `${bench.app.url}/own#rc=2&rp=all`;
    const message = { to: `whatsapp:${number}`, from: whatsappSender, body: 'Booked', statusCallback };
    const { sid } = await bench.client.messages.create(message);
    await bench.local.settled();
    expect(bench.app.received.map((hook) => [hook.path, hook.params['MessageStatus']])).toEqual([
      ['/own', 'sent'],
      ['/own', 'delivered'],
    ]);
    const [hook] = bench.app.received;
    expect(hook?.params).toEqual({
      AccountSid: bench.local.accountSid,
      ApiVersion: '2010-04-01',
      ChannelInstallSid: expect.stringMatching(/^XE[0-9a-f]{32}$/),
      ChannelPrefix: 'whatsapp',
      ChannelToAddress: number,
      From: whatsappSender,
      MessageSid: sid,
      MessageStatus: 'sent',
      SmsSid: sid,
      SmsStatus: 'sent',
      To: `whatsapp:${number}`,
    });
    const signature = String(hook?.headers['x-twilio-signature']);
    expect(twilio.validateRequest(authToken, signature, `${bench.app.url}/own`, hook?.params ?? {})).toBe(
      true,
    );
  });

  test('on SMS carry the carrier’s date at the end', async () => {
    await bench.client.messages.create({ to: '+12025550143', from: smsSender, body: 'x' });
    await bench.local.settled();
    expect(bench.app.at('/status').map((hook) => hook.params['RawDlrDoneDate'])).toEqual([
      undefined,
      expect.stringMatching(/^\d{10}$/),
    ]);
  });

  test('come with each step’s own pace', async () => {
    const send = () => bench.client.messages.create({ to: '+12025550143', from: smsSender, body: 'x' });
    const statusOf = async (sid: string) => (await bench.client.messages(sid).fetch()).status;
    const { pace } = bench.local.settings;
    Object.assign(pace, { sentMs: 5, deliveredMs: 5 });
    const quick = await send();
    await bench.local.settled();
    expect(await statusOf(quick.sid)).toBe('delivered');
    pace.sentMs = 60_000;
    expect(await statusOf((await send()).sid)).toBe('queued');
    Object.assign(pace, { sentMs: 0, deliveredMs: 60_000 });
    const sent = await send();
    await bench.app.arrived(3);
    expect(await statusOf(sent.sid)).toBe('sent');
    pace.deliveredMs = 0;
    bench.local.reset();
  });

  test('are signed with the token in force', async () => {
    const token = bench.local.rotateToken('second token');
    await write();
    const [hook] = bench.app.received;
    const signature = String(hook?.headers['x-twilio-signature']);
    const valid = (by: string) =>
      twilio.validateRequest(by, signature, `${bench.app.url}/message`, hook?.params ?? {});
    expect([valid(token), valid(authToken)]).toEqual([true, false]);
    bench.local.rotateToken(authToken);
  });
});

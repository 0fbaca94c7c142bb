import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, smsSender, startBench, whatsappSender } from './twilio-kit.ts';

const diner = '+12025550143';
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

const send = (body = 'x', to = diner) => bench.client.messages.create({ to, from: smsSender, body });

async function text(words: string): Promise<string[]> {
  const { sms } = bench.local.phone(diner);
  const before = sms.messages().length;
  sms.send(words);
  await bench.local.settled();
  return sms
    .messages()
    .slice(before + 1)
    .map((each) => each.text);
}

async function outcome(to: string): Promise<[string, number | null]> {
  const { sid } = await send('x', to);
  await bench.local.settled();
  const { status, errorCode } = await bench.client.messages(sid).fetch();
  return [status, errorCode];
}

describe('opt-out words', () => {
  test.each([
    'STOP',
    'stop',
    ' Stop ',
    'STOPALL',
    'UNSUBSCRIBE',
    'CANCEL',
    'END',
    'QUIT',
    'REVOKE',
    'OPTOUT',
  ])('"%s" blocks, answers by Twilio, and still reaches the webhook', async (word) => {
    expect(await text(word)).toEqual([expect.stringContaining('unsubscribed')]);
    expect(bench.app.at('/message').map((hook) => hook.params['Body'])).toEqual([word]);
    await expect(send()).rejects.toMatchObject({ code: 21610, status: 400 });
    expect(bench.app.at('/status')).toEqual([]);
  });

  test.each(['START', 'yes', 'UNSTOP'])('"%s" restores', async (word) => {
    await text('STOP');
    expect(await text(word)).toEqual([expect.stringContaining('re-subscribed')]);
    await expect(send()).resolves.toMatchObject({ status: 'queued' });
  });

  test('a second STOP and a YES of somebody subscribed are not answered', async () => {
    expect(await text('yes')).toEqual([]);
    await text('STOP');
    expect(await text('STOP')).toEqual([]);
  });

  test.each(['HELP', 'info'])('"%s" is answered and changes nothing', async (word) => {
    expect(await text(word)).toEqual([expect.stringContaining('Reply STOP')]);
    await expect(send()).resolves.toMatchObject({ status: 'queued' });
    await text('STOP');
    await text(word);
    await expect(send()).rejects.toMatchObject({ code: 21610 });
  });

  test.each(['stop please', 'cancel my order', 'the end', 'helpful'])(
    '"%s" is an ordinary message',
    async (words) => {
      expect(await text(words)).toEqual([]);
      await expect(send()).resolves.toMatchObject({ status: 'queued' });
    },
  );

  test('count per pair of numbers, and not on WhatsApp', async () => {
    await text('STOP');
    bench.local.phone(diner).whatsapp.send('STOP');
    await bench.local.settled();
    const whatsapp = { to: `whatsapp:${diner}`, from: whatsappSender, body: 'still here' };
    await expect(bench.client.messages.create(whatsapp)).resolves.toMatchObject({ status: 'queued' });
    await expect(send('x', '+12025550144')).resolves.toMatchObject({ status: 'queued' });
    expect(bench.local.ledger.entries().map((entry) => entry.body)).toEqual(['still here', 'x']);
    expect(bench.local.ledger.entries({ all: true })).toHaveLength(3);
  });

  test('in a Messaging Service count for all its numbers, and for no other', async () => {
    const pool = { webhookUrl: `${bench.app.url}/pool`, messagingServiceSid: `MG${'b2'.repeat(16)}` };
    for (const address of ['+14155238801', '+14155238802']) bench.local.senders.add({ address, ...pool });
    const from = (sender: string) => bench.client.messages.create({ to: diner, from: sender, body: 'x' });
    const { sms } = bench.local.phone(diner);
    sms.send('STOP', { sender: '+14155238801' });
    await bench.local.settled();
    await expect(from('+14155238801')).rejects.toMatchObject({ code: 21610 });
    await expect(from('+14155238802')).rejects.toMatchObject({ code: 21610 });
    await expect(from(smsSender)).resolves.toMatchObject({ status: 'queued' });
    sms.send('START', { sender: '+14155238802' });
    await bench.local.settled();
    await expect(from('+14155238801')).resolves.toMatchObject({ status: 'queued' });
  });

  test('Advanced Opt-Out says OptOutType and covers WhatsApp', async () => {
    const messagingServiceSid = `MG${'a1'.repeat(16)}`;
    const sender = { webhookUrl: `${bench.app.url}/service`, messagingServiceSid, advancedOptOut: true };
    bench.local.senders.add({ address: 'whatsapp:+14155238886', ...sender });
    bench.local.phone(diner).whatsapp.send('STOP', { sender: 'whatsapp:+14155238886' });
    await bench.local.settled();
    expect(bench.app.at('/service')[0]?.params).toMatchObject({
      OptOutType: 'STOP',
      MessagingServiceSid: messagingServiceSid,
    });
    const again = { to: `whatsapp:${diner}`, from: 'whatsapp:+14155238886', body: 'x' };
    await expect(bench.client.messages.create(again)).rejects.toMatchObject({ code: 21610 });
  });
});

describe('India', () => {
  const number = '+919812345678';

  test('SMS arrives from a random number of 5 to 9 digits, the same in one thread', async () => {
    await send('Your code', number);
    await send('Your table', number);
    await bench.local.settled();
    const phones = (await bench.admin('GET', `/phones/${number}`)).body as {
      threads: { shownAs: string; canReply: boolean }[];
    };
    expect(phones.threads).toEqual([expect.objectContaining({ canReply: false, messages: 2 })]);
    expect(phones.threads[0]?.shownAs).toMatch(/^[1-9]\d{4,8}$/);
  });

  test('nobody there can text our number, and the admin API says why', async () => {
    const answer = await bench.admin('POST', `/phones/${number}/sms/send`, { text: 'hi' });
    expect(answer).toEqual({ status: 409, body: { error: expect.stringContaining('one-way') } });
    expect(() => bench.local.phone(number).sms.send('hi')).toThrow(/one-way/);
    expect(bench.app.received).toEqual([]);
  });

  test('shortened links are filtered', async () => {
    const { sid } = await send('Pay at https://rzp.io/i/abc', number);
    await send('Pay at https://thali.example/pay', number);
    const abroad = await send('Pay at https://rzp.io/i/abc', diner);
    await bench.local.settled();
    expect(await bench.client.messages(sid).fetch()).toMatchObject({
      status: 'undelivered',
      errorCode: 30007,
    });
    expect(
      bench.local
        .phone(number)
        .sms.messages()
        .map((each) => each.text),
    ).toEqual(['Pay at https://thali.example/pay']);
    expect((await bench.client.messages(abroad.sid).fetch()).status).toBe('delivered');
  });

  test('the rules of a country are an option', async () => {
    const free = await startBench({ smsCountries: {} });
    expect(free.local.phone(number).sms.send('hi').text).toBe('hi');
    await free.local.settled();
    expect(free.app.at('/message')).toHaveLength(1);
    await free.close();
  });
});

describe('lines with something wrong', () => {
  test('a British landline is tried and fails with 30006', async () => {
    expect(await outcome('+442079460123')).toEqual(['undelivered', 30006]);
  });

  test('a phone marked as landline is refused with 21614', async () => {
    bench.local.phone(diner).condition('landline');
    await expect(send()).rejects.toMatchObject({ code: 21614, status: 400 });
  });

  test('a phone that is off is 30003, one that blocked us 30004, with the callback of a carrier', async () => {
    bench.local.phone(diner).condition('unreachable');
    expect(await outcome(diner)).toEqual(['undelivered', 30003]);
    expect(bench.app.at('/status').map((hook) => hook.params)).toEqual([
      expect.objectContaining({ MessageStatus: 'sent', SmsStatus: 'sent' }),
      expect.objectContaining({
        MessageStatus: 'undelivered',
        ErrorCode: '30003',
        RawDlrDoneDate: '2611201200',
      }),
    ]);
    bench.local.phone('+12025550145').sms.block();
    expect(await outcome('+12025550145')).toEqual(['undelivered', 30004]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { messageForm, postMessage, twilioForm } from '../support/signed.ts';
import { startWorld, type World, whatsappSender } from '../support/world.ts';

const rowsOf = statement('test inbox of', 'select state, kind from inbox where provider_id like $1');
const sentTo = (world: World, to: string) => world.twilio.ledger.entries().filter((m) => m.to === to);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const hook = () => `${world.publicUrl}/hooks/twilio/message`;

describe('signatures come first', () => {
  test.each([
    [
      'no signature',
      (r: RequestInit) => ({ ...r, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    ],
    [
      'another token',
      (_: RequestInit, form: Record<string, string>) => twilioForm(hook(), form, 'b'.repeat(32)),
    ],
    [
      'another address',
      (_: RequestInit, form: Record<string, string>) => twilioForm(hook().replace('http:', 'https:'), form),
    ],
    ['a changed body', (r: RequestInit) => ({ ...r, body: `${r.body as string}1` })],
    ['one parameter more', (r: RequestInit) => ({ ...r, body: `${r.body as string}&Extra=1` })],
    ['a body that is no form', (r: RequestInit) => ({ ...r, body: '{"not":"a form"}' })],
    ['no body', (r: RequestInit) => ({ ...r, body: '' })],
  ])('%s is refused and leaves nothing', async (_name, change) => {
    const form = messageForm('whatsapp:+919812399001', 'hi');
    const response = await fetch(hook(), change(twilioForm(hook(), form), form));
    expect(response.status).toBe(403);
    expect(await world.thali.db.rows(rowsOf, [form.MessageSid])).toEqual([]);
  });

  test('parameters nobody has heard of are signed and accepted', async () => {
    const form = messageForm('whatsapp:+919812399002', 'hi', { BrandNew: 'é=&+ ', Another: '' });
    const response = await postMessage(world, form);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/text\/xml/);
    expect(await response.text()).toContain('<Response/>');
  });

  test('a parameter that comes twice is signed as Twilio signs it', async () => {
    const form = messageForm('whatsapp:+919812399003', 'hi');
    const both = { ...form, Twice: ['a', 'b'] } as unknown as Record<string, string>;
    const request = twilioForm(hook(), both);
    const body = `${new URLSearchParams(form).toString()}&Twice=a&Twice=b`;
    expect((await fetch(hook(), { ...request, body })).status).toBe(200);
  });
});

describe('odd messages', () => {
  test('a body over the limit is 413', async () => {
    const response = await fetch(
      hook(),
      twilioForm(hook(), messageForm('whatsapp:+919812399004', 'x'.repeat(200_000))),
    );
    expect(response.status).toBe(413);
  });

  test('a number of ours that nobody has set up answers politely, once an hour', async () => {
    const unknown = { To: 'whatsapp:+14155550177' };
    world.twilio.senders.add({ address: unknown.To, webhookUrl: hook() });
    for (let i = 0; i < 3; i++)
      await postMessage(world, messageForm('whatsapp:+919812399005', 'hello', unknown));
    await world.quiet();
    const answers = sentTo(world, 'whatsapp:+919812399005');
    expect(answers.map((m) => m.body)).toEqual([
      expect.stringContaining('does not take bookings yet. Please text +14155550100'),
    ]);
  });

  test('a message without a sender is acknowledged and forgotten', async () => {
    const { From: _from, ...form } = messageForm('whatsapp:+919812399006', 'hi');
    expect((await postMessage(world, form)).status).toBe(200);
    expect(await world.thali.db.rows(rowsOf, [form.MessageSid])).toEqual([]);
  });

  test('the same message five times at once is one turn and one answer', async () => {
    const form = messageForm('whatsapp:+919812399007', 'thanks');
    await postMessage(world, messageForm('whatsapp:+919812399007', 'hi'));
    const responses = await Promise.all(Array.from({ length: 5 }, () => postMessage(world, form)));
    expect(responses.map((r) => r.status)).toEqual([200, 200, 200, 200, 200]);
    await world.quiet();
    expect(sentTo(world, 'whatsapp:+919812399007').filter((m) => m.body === 'You are welcome.')).toHaveLength(
      1,
    );
  });

  test('a null character, a lone surrogate and 4,000 letters harm nobody', async () => {
    for (const body of ['\u0000\u0000', '\ud83d', 'ज़'.repeat(2_000), '\u202eabc', '']) {
      expect((await postMessage(world, messageForm('whatsapp:+919812399008', body))).status).toBe(200);
    }
    await world.quiet();
    expect(
      await world.thali.db.rows(statement('test pending', `select id from inbox where state <> 'done'`)),
    ).toEqual([]);
  });
});

describe('delivery reports', () => {
  const report = async (form: Record<string, string>, query = '') => {
    const url = `${world.publicUrl}/hooks/twilio/status${query}`;
    return fetch(url, twilioForm(url, form));
  };
  const deliveryOf = statement(
    'test delivery',
    `select delivery, error_code as "errorCode" from outbox where id = $1`,
  );

  test('ranks only rise, failure never undoes a delivery, and our id is enough', async () => {
    const phone = 'whatsapp:+919812399010';
    await postMessage(world, messageForm(phone, 'hi'));
    await world.quiet();
    const [{ id, sid } = { id: '', sid: '' }] = await world.thali.db.rows<{ id: string; sid: string }>(
      statement('test outbox of', `select id, provider_id as sid from outbox where payload ->> 'to' = $1`),
      [phone],
    );
    const say = async (status: string, more: Record<string, string> = {}) => {
      expect(
        (
          await report(
            { MessageSid: sid, SmsSid: sid, MessageStatus: status, SmsStatus: status, ...more },
            `?m=${id}`,
          )
        ).status,
      ).toBe(204);
      await world.quiet();
      return (await world.thali.db.rows<{ delivery: number }>(deliveryOf, [id]))[0]?.delivery;
    };
    expect(await say('read')).toBe(4);
    expect(await say('sent')).toBe(4);
    expect(await say('failed', { ErrorCode: '63016' })).toBe(4);
    expect(await say('no-such-status')).toBe(4);
  });

  test('a message that met a closed window goes by SMS once, however many reports say so', async () => {
    const number = '+919812399011';
    await postMessage(world, messageForm(`whatsapp:${number}`, 'hi'));
    await world.quiet();
    const [{ id, sid } = { id: '', sid: '' }] = await world.thali.db.rows<{ id: string; sid: string }>(
      statement('test outbox of', `select id, provider_id as sid from outbox where payload ->> 'to' = $1`),
      [`whatsapp:${number}`],
    );
    const failed = (status: string) =>
      report({ MessageSid: sid, MessageStatus: status, ErrorCode: '63016' }, `?m=${id}`);
    for (const status of ['failed', 'undelivered', 'canceled']) {
      await failed(status);
      await world.quiet();
    }
    expect(sentTo(world, number)).toHaveLength(1);
  });

  test('a report about a message we do not know yet waits for it', async () => {
    await report({ MessageSid: 'SMnobody', MessageStatus: 'delivered', SmsStatus: 'delivered' });
    await world.quiet();
    const [row] = await world.thali.db.rows<{ state: string }>(rowsOf, ['SMnobody-delivered']);
    expect(row?.state).toBe('pending');
    await world.thali.db.rows(
      statement('test forget', `delete from inbox where provider_id = 'SMnobody-delivered'`),
    );
  });
});

test('the shared WhatsApp sender answers on WhatsApp, the SMS one by SMS', async () => {
  await postMessage(world, messageForm('+12125550177', 'hi'));
  await world.quiet();
  expect(sentTo(world, '+12125550177')[0]?.from).toBe('+14155550101');
  expect(sentTo(world, 'whatsapp:+919812399002')[0]?.from).toBe(whatsappSender);
});

import twilio from 'twilio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Bench,
  accountSid,
  basicAuth,
  clientOf,
  postMessage,
  smsSender,
  startBench,
  whatsappSender,
} from './twilio-kit.ts';

const diner = '+447700900123';
const service = `MG${'ab'.repeat(16)}`;
let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

function urls(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `https://a.example/${number}`);
}

describe('refusals carry the documented code and status', () => {
  const whatsapp = 'whatsapp:+919812345678';
  const scheduled = { To: diner, MessagingServiceSid: service, Body: 'x', ScheduleType: 'fixed' };
  test.each<[code: number, status: number, why: string, params: Record<string, string | string[]>]>([
    [21604, 400, 'no recipient', { From: smsSender, Body: 'x' }],
    [21603, 400, 'no sender', { To: diner, Body: 'x' }],
    [21211, 400, 'a recipient too short', { To: '+123', From: smsSender, Body: 'x' }],
    [21211, 400, 'a recipient that is a word', { To: 'Asha', From: smsSender, Body: 'x' }],
    [21211, 400, 'the magic invalid recipient', { To: '+15005550001', From: smsSender, Body: 'x' }],
    [21211, 400, 'WhatsApp without country code', { To: 'whatsapp:98123', From: whatsappSender, Body: 'x' }],
    [21212, 400, 'a sender that is none', { To: diner, From: '+1', Body: 'x' }],
    [21212, 400, 'the magic invalid sender', { To: diner, From: '+15005550001', Body: 'x' }],
    [21266, 400, 'recipient equal to sender', { To: smsSender, From: smsSender, Body: 'x' }],
    [21408, 403, 'the magic region', { To: '+15005550003', From: smsSender, Body: 'x' }],
    [21606, 400, 'a number of somebody else', { To: diner, From: '+12025550199', Body: 'x' }],
    [21606, 400, 'an unregistered word', { To: diner, From: 'UNKNOWN', Body: 'x' }],
    [63007, 400, 'an unknown WhatsApp sender', { To: whatsapp, From: 'whatsapp:+12025550199', Body: 'x' }],
    [
      21609,
      400,
      'a callback that is no URL',
      { To: diner, From: smsSender, Body: 'x', StatusCallback: 'no url' },
    ],
    [
      21609,
      400,
      'an underscore',
      { To: diner, From: smsSender, Body: 'x', StatusCallback: 'http://a_b.example/' },
    ],
    [21610, 400, 'the magic unsubscribed', { To: '+15005550004', From: smsSender, Body: 'x' }],
    [21611, 429, 'the magic full queue', { To: diner, From: '+15005550008', Body: 'x' }],
    [21612, 400, 'the magic unreachable', { To: '+15005550002', From: smsSender, Body: 'x' }],
    [21614, 400, 'the magic landline', { To: '+15005550009', From: smsSender, Body: 'x' }],
    [21614, 400, 'a Delhi landline', { To: '+911123456789', From: smsSender, Body: 'x' }],
    [21617, 400, 'a long SMS', { To: diner, From: smsSender, Body: 'x'.repeat(1601) }],
    [21617, 400, 'a long WhatsApp', { To: whatsapp, From: whatsappSender, Body: 'x'.repeat(1601) }],
    [21619, 400, 'nothing to say', { To: diner, From: smsSender }],
    [21619, 400, 'an empty text', { To: diner, From: smsSender, Body: '' }],
    [21620, 400, 'media by FTP', { To: diner, From: smsSender, MediaUrl: 'ftp://a.example/menu.pdf' }],
    [21623, 400, 'eleven media', { To: diner, From: smsSender, MediaUrl: urls(11) }],
    [21624, 400, 'a validity too long', { To: diner, From: smsSender, Body: 'x', ValidityPeriod: '36001' }],
    [21624, 400, 'no validity', { To: diner, From: smsSender, Body: 'x', ValidityPeriod: '0' }],
    [21654, 400, 'variables alone', { To: whatsapp, From: whatsappSender, ContentVariables: '{"1":"x"}' }],
    [
      21655,
      400,
      'unknown content',
      { To: whatsapp, From: whatsappSender, ContentSid: `HX${'0'.repeat(32)}` },
    ],
    [21705, 400, 'a malformed service', { To: diner, MessagingServiceSid: 'MGshort', Body: 'x' }],
    [21910, 400, 'SMS to WhatsApp', { To: whatsapp, From: smsSender, Body: 'x' }],
    [21910, 400, 'WhatsApp to SMS', { To: diner, From: whatsappSender, Body: 'x' }],
    [
      35118,
      400,
      'a schedule without service',
      { To: diner, From: smsSender, Body: 'x', SendAt: '2026-11-20T13:00:00Z' },
    ],
    [35115, 400, 'a schedule too soon', { ...scheduled, SendAt: '2026-11-20T12:04:00Z' }],
    [35115, 400, 'a schedule too late', { ...scheduled, SendAt: '2027-11-20T12:04:00Z' }],
  ])('%i with HTTP %i: %s', async (code, status, _, params) => {
    const answer = await postMessage(bench, params);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({
      code,
      message: expect.stringMatching(/./),
      more_info: `https://www.twilio.com/docs/errors/${code}`,
      status,
    });
    expect(bench.local.ledger.size).toBe(0);
  });

  test('1,600 characters and ten media are still taken', async () => {
    const mediaUrl = urls(10);
    const { numMedia } = await bench.client.messages.create({
      to: diner,
      from: smsSender,
      body: 'x'.repeat(1600),
      mediaUrl,
    });
    expect(numMedia).toBe('10');
  });

  test('only listed Messaging Services exist when they are listed', async () => {
    const other = await startBench({ messagingServices: [service] });
    const ask = (messagingServiceSid: string) =>
      other.client.messages.create({ to: diner, messagingServiceSid, body: 'x' });
    await expect(ask(`MG${'cd'.repeat(16)}`)).rejects.toMatchObject({ code: 21701, status: 404 });
    await expect(ask(service)).resolves.toMatchObject({ status: 'accepted' });
    await other.close();
  });

  test('a service without a sender for the channel is 21703', async () => {
    const hooks = { address: smsSender, webhookUrl: 'http://127.0.0.1:1/' };
    const other = await startBench({ senders: [hooks] });
    const ask = other.client.messages.create({
      to: 'whatsapp:+919812345678',
      messagingServiceSid: service,
      body: 'x',
    });
    await expect(ask).rejects.toMatchObject({ code: 21703, status: 400 });
    await other.close();
  });

  test('the SDK turns them into its RestException', async () => {
    const failure = bench.client.messages.create({ to: '+123', from: smsSender, body: 'x' });
    await expect(failure).rejects.toBeInstanceOf(twilio.RestException);
    await expect(failure).rejects.toMatchObject({
      code: 21211,
      status: 400,
      moreInfo: 'https://www.twilio.com/docs/errors/21211',
    });
  });
});

describe('credentials and paths', () => {
  test('a wrong token is 20003 with HTTP 401, the account itself is readable', async () => {
    const stranger = clientOf({ url: bench.local.url, authToken: 'wrong' });
    await expect(stranger.messages.list()).rejects.toMatchObject({ code: 20003, status: 401 });
    const account = await bench.client.api.v2010.accounts(accountSid).fetch();
    expect(account).toMatchObject({
      sid: accountSid,
      status: 'active',
      type: 'Full',
      ownerAccountSid: accountSid,
    });
    expect(Object.entries(account.toJSON()).filter(([, value]) => value === undefined)).toEqual([]);
  });

  test('a rotated token replaces the old one at once', async () => {
    const other = await startBench();
    const token = other.local.rotateToken();
    await expect(other.client.messages.list()).rejects.toMatchObject({ code: 20003 });
    await expect(clientOf({ url: other.local.url, authToken: token }).messages.list()).resolves.toEqual([]);
    await other.close();
  });

  test.each([
    ['GET', `/2010-04-01/Accounts/${accountSid}/Messages/SM${'0'.repeat(32)}.json`, 404, 20404],
    ['GET', `/2010-04-01/Accounts/AC${'f'.repeat(32)}/Messages.json`, 404, 20404],
    ['GET', '/2010-04-01/Nowhere.json', 404, 20404],
    ['DELETE', `/2010-04-01/Accounts/${accountSid}/Messages.json`, 405, 20004],
  ])('%s %s is %i with code %i', async (method, path, status, code) => {
    const response = await fetch(bench.local.url + path, { method, headers: basicAuth() });
    expect([response.status, ((await response.json()) as { code: number }).code]).toEqual([status, code]);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, createContent, smsSender, startBench, whatsappSender } from './twilio-kit.ts';

const number = '+919812345678';
const path = `/phones/${number}`;
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

const say = (body: string) =>
  bench.client.messages.create({ to: `whatsapp:${number}`, from: whatsappSender, body });

/** The last webhook, once everything is through. */
async function lastHook(): Promise<Record<string, string>> {
  await bench.local.settled();
  return bench.app.at('/message').at(-1)?.params ?? {};
}

describe('phones', () => {
  test('appear when first used, with a thread for each of our numbers', async () => {
    expect((await bench.admin('GET', '/phones')).body).toEqual({ phones: [] });
    await bench.admin('POST', `${path}/whatsapp/send`, { text: 'hi' });
    await bench.local.settled();
    await say('Welcome to Thali');
    await bench.local.settled();
    const view = (await bench.admin('GET', path)).body;
    expect(view).toEqual({
      number,
      hasNumber: true,
      country: 'IN',
      profileName: 'Guest 5678',
      conditions: [],
      threads: [
        {
          app: 'whatsapp',
          sender: whatsappSender,
          shownAs: 'Thali',
          unread: 1,
          messages: 2,
          last: expect.objectContaining({
            text: 'Welcome to Thali',
            direction: 'received',
            status: 'delivered',
          }),
          canReply: true,
          sessionOpen: true,
          optedOut: false,
          blocked: false,
        },
      ],
    });
    expect((await bench.admin('GET', '/phones')).body).toEqual({ phones: [view] });
  });

  test('are made with a number, or with a WhatsApp user id alone', async () => {
    expect(
      (await bench.admin('POST', '/phones', { number: '+44 7700 900123', profileName: 'Bea' })).body,
    ).toMatchObject({
      number: '+447700900123',
      country: 'GB',
      profileName: 'Bea',
    });
    const nameless = (await bench.admin('POST', '/phones', { country: 'in' })).body as {
      number: string;
      hasNumber: boolean;
    };
    expect(nameless).toMatchObject({ number: expect.stringMatching(/^IN\.[0-9A-F]{16}$/), hasNumber: false });
    const refused = await bench.admin('POST', '/phones', { number: '12' });
    expect(refused).toEqual({ status: 400, body: { error: expect.stringContaining('country code') } });
  });

  test('change name and conditions', async () => {
    const changed = await bench.admin('PATCH', path, { profileName: 'Asha', conditions: ['unreachable'] });
    expect(changed.body).toMatchObject({ profileName: 'Asha', conditions: ['unreachable'] });
    expect((await bench.admin('POST', `${path}/whatsapp/send`, { text: 'hi' })).status).toBe(409);
    expect((await bench.admin('PATCH', path, { conditions: [] })).body).toMatchObject({ conditions: [] });
    expect((await bench.admin('PATCH', path, { conditions: ['tired'] })).status).toBe(400);
  });
});

describe('acts over HTTP', () => {
  test('give the message as the phone shows it', async () => {
    const sent = await bench.admin('POST', `${path}/whatsapp/send`, { text: 'hi' });
    expect(sent).toEqual({
      status: 200,
      body: {
        sid: expect.stringMatching(/^SM/),
        direction: 'sent',
        text: 'hi',
        media: [],
        buttons: [],
        list: null,
        location: null,
        replyTo: null,
        reaction: null,
        segments: 1,
        status: 'sent',
        errorCode: null,
        byTwilio: false,
        at: '2026-11-20T12:00:00.000Z',
      },
    });
    await bench.local.settled();
    const { body } = await bench.admin(
      'GET',
      `${path}/threads/${encodeURIComponent(whatsappSender)}/messages`,
    );
    expect(body).toEqual({ messages: [{ ...(sent.body as object), status: 'delivered' }] });
  });

  test('cover buttons, lists, places, files, reactions and reading', async () => {
    await bench.admin('POST', `${path}/whatsapp/send`, { text: 'hi' });
    const types = { 'twilio/quick-reply': { body: 'Book?', actions: [{ title: 'Yes', id: 'yes:1' }] } };
    const offer = async (content: object) => {
      const contentSid = await createContent(bench, content);
      await bench.client.messages.create({ to: `whatsapp:${number}`, from: whatsappSender, contentSid });
      await bench.local.settled();
    };
    const referral = { Headline: 'Thali nights', SourceId: 'ad-7', MediaUrl: 'https://ads.example/1.jpg' };
    const many = { text: 'about the ad', referral, frequentlyForwarded: true };
    await bench.admin('POST', `${path}/whatsapp/send`, many);
    expect(await lastHook()).toMatchObject({
      FrequentlyForwarded: 'true',
      ReferralHeadline: 'Thali nights',
      ReferralMediaUrl: 'https://ads.example/1.jpg',
      ReferralSourceId: 'ad-7',
    });
    await bench.admin('POST', `${path}/whatsapp/photo`, { caption: 'The sample' });
    expect(await lastHook()).toMatchObject({ Body: 'The sample', MediaContentType0: 'image/png' });
    await offer(types);
    await bench.admin('POST', `${path}/whatsapp/tap`, { button: 'yes:1' });
    expect(await lastHook()).toMatchObject({ ButtonPayload: 'yes:1', Body: 'Yes' });
    await offer({
      'twilio/list-picker': { body: 'Menu', button: 'Open', items: [{ id: 'd1', item: 'Dosa' }] },
    });
    await bench.admin('POST', `${path}/whatsapp/pick`, { row: 'Dosa' });
    expect(await lastHook()).toMatchObject({ ListId: 'd1' });
    await bench.admin('POST', `${path}/whatsapp/location`, {
      latitude: 12.9,
      longitude: 77.6,
      label: 'Home',
    });
    expect(await lastHook()).toMatchObject({ Latitude: '12.9', Label: 'Home' });
    await bench.admin('POST', `${path}/whatsapp/react`, { emoji: '❤️' });
    expect(await lastHook()).toMatchObject({ Body: '', NumMedia: '0' });
    await bench.admin('POST', `${path}/whatsapp/voice`, {});
    expect(await lastHook()).toMatchObject({ MediaContentType0: 'audio/ogg' });
    const base64 = Buffer.from('picture').toString('base64');
    const photo = await bench.admin('POST', `${path}/whatsapp/photo`, {
      base64,
      contentType: 'image/png',
      caption: 'Look',
    });
    const { media } = photo.body as { media: { localUrl: string }[] };
    const file = await fetch(bench.local.url + (media[0]?.localUrl ?? ''));
    expect([file.headers.get('content-type'), await file.text()]).toEqual(['image/png', 'picture']);
    const opened = await bench.admin('POST', `${path}/whatsapp/open`, { sender: whatsappSender });
    expect(opened.body).toMatchObject({ threads: [expect.objectContaining({ unread: 0 })] });
  });

  test('block, unblock and opt out', async () => {
    await bench.admin('POST', `${path}/whatsapp/send`, { text: 'hi' });
    const blocked = await bench.admin('POST', `${path}/whatsapp/block`, {});
    expect(blocked.body).toMatchObject({ threads: [{ blocked: true }] });
    const unblocked = await bench.admin('POST', `${path}/whatsapp/unblock`, {});
    expect(unblocked.body).toMatchObject({ threads: [{ blocked: false }] });
    await bench.admin('POST', `${path}/sms/opt-out`, { sender: smsSender });
    const sms = { to: number, from: smsSender, body: 'x' };
    await expect(bench.client.messages.create(sms)).rejects.toMatchObject({ code: 21610 });
    await bench.admin('POST', `${path}/sms/opt-out`, { sender: smsSender, optedOut: false });
    await expect(bench.client.messages.create(sms)).resolves.toBeDefined();
  });

  test.each([
    [400, 'whatsapp/send', {}, /"text"/],
    [400, 'whatsapp/location', { latitude: 'north' }, /"latitude"/],
    [404, 'whatsapp/dance', {}, /cannot "dance"/],
    [404, 'telegram/send', { text: 'x' }, /not "telegram"/],
    [409, 'whatsapp/tap', { button: 'Yes' }, /no.*button/i],
    [409, 'whatsapp/send', { text: 'x', sender: 'whatsapp:+12025550100' }, /configured/],
    [409, 'sms/location', { latitude: 1, longitude: 1 }, /texts and pictures only/],
    [409, 'whatsapp/react', { emoji: '👍' }, /no message/i],
  ])('%i for %s %j', async (status, act, body, error) => {
    expect(await bench.admin('POST', `${path}/${act}`, body)).toEqual({
      status,
      body: { error: expect.stringMatching(error) },
    });
  });

  test('refuse what is no JSON, and pages of other sites', async () => {
    const url = `${bench.local.url}/sandbox${path}/whatsapp/send`;
    const form = await fetch(url, { method: 'POST', body: new URLSearchParams({ text: 'x' }) });
    expect(form.status).toBe(400);
    const broken = await fetch(url, {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(broken.status).toBe(400);
    const foreign = await fetch(`${bench.local.url}/sandbox/reset`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.status).toBe(400);
  });
});

describe('a handset in a test', () => {
  test('waits for the next message and gives each once', async () => {
    const { whatsapp } = bench.local.phone(number);
    whatsapp.send('hi');
    await bench.local.settled();
    const waiting = whatsapp.next();
    await say('one');
    await say('two');
    expect((await waiting).text).toBe('one');
    expect((await whatsapp.next()).text).toBe('two');
    await expect(whatsapp.next({ timeoutMs: 10 })).rejects.toThrow(/within 10 ms/);
  });

  test('answers the number that asked, and writes to the one it last talked to', async () => {
    const other = 'whatsapp:+12025550100';
    bench.local.senders.add({ address: other, webhookUrl: `${bench.app.url}/other` });
    const { whatsapp } = bench.local.phone(number);
    whatsapp.send('hi');
    const types = { 'twilio/quick-reply': { body: 'Book?', actions: [{ title: 'Yes', id: 'yes' }] } };
    const contentSid = await createContent(bench, types);
    await bench.client.messages.create({ to: `whatsapp:${number}`, from: whatsappSender, contentSid });
    await bench.local.settled();
    whatsapp.send('hi, other', { sender: other });
    whatsapp.send('still here');
    whatsapp.tap('Yes');
    await bench.local.settled();
    expect(bench.app.at('/other').map((hook) => hook.params['Body'])).toEqual(['hi, other', 'still here']);
    expect(await lastHook()).toMatchObject({ ButtonPayload: 'yes', To: whatsappSender });
  });

  test('refuses numbers that cannot be', () => {
    expect(() => bench.local.phone('98123')).toThrow(RangeError);
  });
});

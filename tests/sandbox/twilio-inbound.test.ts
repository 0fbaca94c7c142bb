import twilio from 'twilio';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type Bench,
  type Received,
  accountSid,
  authToken,
  basicAuth,
  createContent,
  smsSender,
  startBench,
  whatsappSender,
} from './twilio-kit.ts';

const number = '+919812345678';
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

/** The webhook an act causes. */
async function hookOf(act: () => unknown): Promise<Received> {
  await bench.local.settled();
  bench.app.received.length = 0;
  act();
  await bench.local.settled();
  const [hook, ...more] = bench.app.at('/message');
  expect(more).toEqual([]);
  if (hook === undefined) throw new Error('No webhook came.');
  return hook;
}

describe('an SMS from a person', () => {
  test('is a signed form with the documented parameters', async () => {
    const hook = await hookOf(() => bench.local.phone('+12025550143').sms.send('Table for 2 – tonight?'));
    const sid = hook.params['MessageSid'];
    expect(hook.params).toEqual({
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      Body: 'Table for 2 – tonight?',
      From: '+12025550143',
      FromCity: '',
      FromCountry: 'US',
      FromState: '',
      FromZip: '',
      MessageSid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
      NumMedia: '0',
      NumSegments: '1',
      SmsMessageSid: sid,
      SmsSid: sid,
      SmsStatus: 'received',
      To: smsSender,
      ToCity: '',
      ToCountry: 'US',
      ToState: '',
      ToZip: '',
    });
    expect(hook.headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'user-agent': 'TwilioProxy/1.1',
      'i-twilio-idempotency-token': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    const signature = String(hook.headers['x-twilio-signature']);
    const url = `${bench.app.url}/message`;
    expect(twilio.validateRequest(authToken, signature, url, hook.params)).toBe(true);
    expect(twilio.validateRequest(authToken, signature, url, { ...hook.params, Body: 'forged' })).toBe(false);
    expect(await bench.client.messages(sid ?? '').fetch()).toMatchObject({
      direction: 'inbound',
      status: 'received',
    });
  });

  test('counts its segments', async () => {
    const hook = await hookOf(() => bench.local.phone('+12025550143').sms.send('₹'.repeat(71)));
    expect(hook.params['NumSegments']).toBe('2');
  });
});

describe('a WhatsApp message from a person', () => {
  test('says who writes, in what way, with the business-scoped id', async () => {
    const phone = bench.local.phone(number);
    phone.profileName = 'Asha Rao';
    const { params } = await hookOf(() => phone.whatsapp.send('नमस्ते '.repeat(50)));
    expect(params).toMatchObject({
      From: `whatsapp:${number}`,
      To: whatsappSender,
      ProfileName: 'Asha Rao',
      WaId: number.slice(1),
      MessageType: 'text',
      NumSegments: '1',
      ReferralNumMedia: '0',
      ExternalUserId: expect.stringMatching(/^IN\.[0-9A-F]{20}$/),
    });
    expect(JSON.parse(params['ChannelMetadata'] ?? '')).toEqual({
      type: 'whatsapp',
      data: { context: { ProfileName: 'Asha Rao', WaId: number.slice(1) } },
    });
    expect(params).not.toHaveProperty('FromCountry');
    const again = await hookOf(() => phone.whatsapp.send('same person'));
    expect(again.params['ExternalUserId']).toBe(params['ExternalUserId']);
  });

  test('may come from somebody without a number, who can be answered', async () => {
    const phone = bench.local.phone('IN.1A2B3C4D');
    const { params } = await hookOf(() => phone.whatsapp.send('hi'));
    expect(params).toMatchObject({ From: 'whatsapp:IN.1A2B3C4D', ExternalUserId: 'IN.1A2B3C4D' });
    expect(params).not.toHaveProperty('WaId');
    await bench.client.messages.create({
      to: 'whatsapp:IN.1A2B3C4D',
      from: whatsappSender,
      body: 'Your number, please?',
    });
    await bench.local.settled();
    expect(phone.whatsapp.last()?.text).toBe('Your number, please?');
    expect(() => phone.sms.send('hi')).toThrow(/no phone number/);
  });

  test('may be forwarded', async () => {
    const { params } = await hookOf(() =>
      bench.local.phone(number).whatsapp.send('look', { forwarded: true }),
    );
    expect(params['Forwarded']).toBe('true');
    expect(params).not.toHaveProperty('FrequentlyForwarded');
  });

  test('may have been forwarded many times', async () => {
    const { params } = await hookOf(() =>
      bench.local.phone(number).whatsapp.send('look', { frequentlyForwarded: true }),
    );
    expect(params).toMatchObject({ Forwarded: 'true', FrequentlyForwarded: 'true' });
  });

  test('may follow an advertisement with a picture', async () => {
    const referral = {
      Headline: 'Thali nights',
      MediaId: '1234567890',
      MediaUrl: 'https://ads.example/thali.jpg',
      MediaContentType: 'image/jpeg',
    };
    const { params } = await hookOf(() => bench.local.phone(number).whatsapp.send('hello', { referral }));
    expect(params).toMatchObject({
      ReferralNumMedia: '1',
      ReferralMediaId: referral.MediaId,
      ReferralMediaUrl: referral.MediaUrl,
      ReferralMediaContentType: referral.MediaContentType,
    });
  });

  test('carries the button tapped and the message answered', async () => {
    const phone = bench.local.phone(number);
    phone.whatsapp.send('hi');
    const types = {
      'twilio/quick-reply': { body: 'Book?', actions: [{ title: 'Yes, book', id: 'book:42:v3' }] },
    };
    const contentSid = await createContent(bench, types);
    const sent = await bench.client.messages.create({
      to: `whatsapp:${number}`,
      from: whatsappSender,
      contentSid,
    });
    await bench.local.settled();
    const { params } = await hookOf(() => phone.whatsapp.tap('Yes, book'));
    expect(params).toMatchObject({
      Body: 'Yes, book',
      ButtonText: 'Yes, book',
      ButtonPayload: 'book:42:v3',
      MessageType: 'interactive',
      OriginalRepliedMessageSid: sent.sid,
      OriginalRepliedMessageSender: whatsappSender,
    });
    bench.local.advance(7 * 24 * 3600_000 + 1);
    const late = await hookOf(() => phone.whatsapp.tap('book:42:v3'));
    expect(late.params).toMatchObject({ ButtonPayload: 'book:42:v3' });
    expect(late.params).not.toHaveProperty('OriginalRepliedMessageSid');
    expect(() => phone.whatsapp.tap('No')).toThrow(/no.*button "No"/i);
  });

  test('carries the row picked', async () => {
    const phone = bench.local.phone(number);
    phone.whatsapp.send('hi');
    const items = [{ id: 'dish:7', item: 'Masala dosa', description: 'Crisp' }];
    const contentSid = await createContent(bench, {
      'twilio/list-picker': { body: 'Menu', button: 'Open', items },
    });
    await bench.client.messages.create({ to: `whatsapp:${number}`, from: whatsappSender, contentSid });
    await bench.local.settled();
    const { params } = await hookOf(() => phone.whatsapp.pick('dish:7'));
    expect(params).toMatchObject({
      Body: 'Masala dosa',
      ListId: 'dish:7',
      ListTitle: 'Masala dosa',
      MessageType: 'interactive',
    });
  });

  test('may be a place', async () => {
    const place = { latitude: 12.9716, longitude: 77.5946, label: 'Home', address: '4 MG Road' };
    const { params } = await hookOf(() => bench.local.phone(number).whatsapp.shareLocation(place));
    expect(params).toMatchObject({
      Body: '',
      MessageType: 'location',
      Latitude: '12.9716',
      Longitude: '77.5946',
      Label: 'Home',
      Address: '4 MG Road',
    });
    expect(() => bench.local.phone(number).whatsapp.shareLocation({ latitude: 91, longitude: 0 })).toThrow(
      /latitude/,
    );
  });

  test('may be a photo with caption, served by the stand-in, with credentials when the account asks for them', async () => {
    const bytes = Buffer.from('the bytes of a picture');
    const file = { contentType: 'image/jpeg', bytes, caption: 'My receipt' };
    const { params } = await hookOf(() => bench.local.phone(number).whatsapp.sendPhoto(file));
    expect(params).toMatchObject({
      Body: 'My receipt',
      NumMedia: '1',
      MediaContentType0: 'image/jpeg',
      MessageType: 'image',
    });
    expect(params['MessageSid']).toMatch(/^MM/);
    const url = params['MediaUrl0'] ?? '';
    expect(url).toMatch(
      new RegExp(`^${bench.local.url}/2010-04-01/Accounts/${accountSid}/Messages/MM\\w+/Media/ME\\w+$`),
    );
    const open = await fetch(url);
    expect(open.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await open.arrayBuffer())).toEqual(bytes);
    bench.local.settings.mediaNeedsAuth = true;
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: basicAuth() })).status).toBe(200);
    bench.local.settings.mediaNeedsAuth = false;
    const [sid = '', medium = ''] = url.split('/').filter((part) => /^M[ME]\w{32}$/.test(part));
    expect(await bench.client.messages(sid).media(medium).remove()).toBe(true);
    expect((await fetch(url)).status).toBe(404);
  });

  test('may be a voice note', async () => {
    const { params } = await hookOf(() => bench.local.phone(number).whatsapp.sendVoiceNote());
    expect(params).toMatchObject({
      Body: '',
      NumMedia: '1',
      MediaContentType0: 'audio/ogg',
      MessageType: 'audio',
    });
  });

  test('may be a reaction, which is blank', async () => {
    const phone = bench.local.phone(number);
    phone.whatsapp.send('hi');
    await bench.client.messages.create({ to: `whatsapp:${number}`, from: whatsappSender, body: 'Booked.' });
    await bench.local.settled();
    const { params } = await hookOf(() => phone.whatsapp.react('👍'));
    expect(params).toMatchObject({ Body: '', NumMedia: '0' });
    expect(JSON.stringify(params)).not.toContain('👍');
    expect(phone.whatsapp.messages().at(-1)).toMatchObject({ reaction: '👍', direction: 'sent' });
  });
});

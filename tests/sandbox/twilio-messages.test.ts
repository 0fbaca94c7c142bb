import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, accountSid, basicAuth, postMessage, smsSender, startBench } from './twilio-kit.ts';

const diner = '+447700900123';
const service = `MG${'ab'.repeat(16)}`;
let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
beforeEach(async () => {
  await bench.local.settled();
  bench.local.reset();
  bench.app.received.length = 0;
});
afterAll(() => bench.close());

describe('creating a message', () => {
  test('answers 201 with the whole resource in Twilio’s types', async () => {
    const { status, body } = await postMessage(bench, { To: diner, From: smsSender, Body: 'Table for two' });
    expect(status).toBe(201);
    expect(body).toEqual({
      account_sid: accountSid,
      api_version: '2010-04-01',
      body: 'Table for two',
      date_created: 'Fri, 20 Nov 2026 12:00:00 +0000',
      date_sent: null,
      date_updated: 'Fri, 20 Nov 2026 12:00:00 +0000',
      direction: 'outbound-api',
      error_code: null,
      error_message: null,
      from: smsSender,
      messaging_service_sid: null,
      num_media: '0',
      num_segments: '1',
      price: null,
      price_unit: 'USD',
      sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
      status: 'queued',
      subresource_uris: { media: expect.stringMatching(/\/Messages\/SM[0-9a-f]{32}\/Media\.json$/) },
      to: diner,
      uri: expect.stringMatching(/^\/2010-04-01\/Accounts\/AC[0-9a-f]{32}\/Messages\/SM[0-9a-f]{32}\.json$/),
    });
  });

  test('gives the SDK every field its type declares', async () => {
    const message = await bench.client.messages.create({ to: diner, from: smsSender, body: 'x' });
    expect(Object.entries(message.toJSON()).filter(([, value]) => value === undefined)).toEqual([]);
    expect(message.dateCreated).toEqual(new Date('2026-11-20T12:00:00Z'));
  });

  test('delivers it, so that a fetch shows sent time and status', async () => {
    const { sid } = await bench.client.messages.create({ to: diner, from: smsSender, body: 'x' });
    await bench.local.settled();
    const message = await bench.client.messages(sid).fetch();
    expect(message).toMatchObject({ status: 'delivered', dateSent: new Date('2026-11-20T12:00:00Z') });
    expect(bench.local.phone(diner).sms.last()).toMatchObject({ sid, text: 'x', direction: 'received' });
  });

  test.each([
    ['a short GSM-7 text', 'a'.repeat(160), '1'],
    ['one character more', 'a'.repeat(161), '2'],
    ['a rupee sign, which needs UCS-2', '₹'.repeat(70), '1'],
    ['71 of them', '₹'.repeat(71), '2'],
    ['brackets that cost two', '['.repeat(81), '2'],
    ['Hindi', 'नमस्ते '.repeat(11), '2'],
  ])('counts the segments of %s', async (_, body, expected) => {
    const { numSegments } = await bench.client.messages.create({ to: diner, from: smsSender, body });
    expect(numSegments).toBe(expected);
  });

  test('SmartEncoded replaces look-alikes on the phone and in the count', async () => {
    const body = `“Namaste” – ${'x'.repeat(100)}`;
    const plain = await bench.client.messages.create({ to: diner, from: smsSender, body });
    const smart = await bench.client.messages.create({
      to: diner,
      from: smsSender,
      body,
      smartEncoded: true,
    });
    await bench.local.settled();
    expect([plain.numSegments, smart.numSegments]).toEqual(['2', '1']);
    expect(bench.local.phone(diner).sms.last()?.text).toBe(`"Namaste" - ${'x'.repeat(100)}`);
  });

  test('media make it an MM message with media resources', async () => {
    const mediaUrl = ['https://thali.example/menu.pdf', 'https://thali.example/dish.png'];
    const { sid, numMedia } = await bench.client.messages.create({
      to: '+12025550123',
      from: smsSender,
      mediaUrl,
    });
    expect(sid).toMatch(/^MM/);
    expect(numMedia).toBe('2');
    const media = await bench.client.messages(sid).media.list();
    expect(media.map((each) => each.contentType)).toEqual(['application/pdf', 'image/png']);
    const first = await bench.client
      .messages(sid)
      .media(media[0]?.sid ?? '')
      .fetch();
    expect(first).toMatchObject({
      parentSid: sid,
      accountSid,
      dateCreated: new Date('2026-11-20T12:00:00Z'),
    });
  });

  test('a Messaging Service accepts first, counts no segments, then chooses a sender and reports queued', async () => {
    const message = await bench.client.messages.create({
      to: diner,
      messagingServiceSid: service,
      body: 'x',
    });
    expect(message).toMatchObject({
      status: 'accepted',
      numSegments: '0',
      from: null,
      messagingServiceSid: service,
    });
    await bench.local.settled();
    expect(bench.app.at('/status').map((hook) => hook.params['MessageStatus'])).toEqual([
      'queued',
      'sent',
      'delivered',
    ]);
    const later = await bench.client.messages(message.sid).fetch();
    expect(later).toMatchObject({ status: 'delivered', numSegments: '1', from: smsSender });
    expect(await bench.client.messages.list({ from: smsSender, to: diner })).toHaveLength(1);
  });
});

describe('lists', () => {
  test('filter by both ends and by date, newest first', async () => {
    await bench.client.messages.create({ to: diner, from: smsSender, body: 'yesterday' });
    await bench.client.messages.create({ to: '+447700900124', from: smsSender, body: 'to another' });
    await bench.local.settled();
    bench.clock.advance(24 * 3600_000);
    await bench.client.messages.create({ to: diner, from: smsSender, body: 'today' });
    await bench.local.settled();
    const bodies = async (filter: object) =>
      (await bench.client.messages.list(filter)).map((each) => each.body);
    expect(await bodies({ to: diner })).toEqual(['today', 'yesterday']);
    expect(await bodies({ from: smsSender })).toEqual(['today', 'to another', 'yesterday']);
    expect(await bodies({ to: diner, dateSent: new Date('2026-11-20T00:00:00Z') })).toEqual(['yesterday']);
    expect(await bodies({ to: diner, dateSentAfter: new Date('2026-11-21T11:59:00Z') })).toEqual(['today']);
    expect(await bodies({ to: diner, dateSentBefore: new Date('2026-11-21T11:59:00Z') })).toEqual([
      'yesterday',
    ]);
    bench.clock.advance(-24 * 3600_000);
  });

  test('find by date what was accepted and not yet sent, for a look before a repeated send', async () => {
    bench.local.settings.pace.sentMs = 60_000;
    await bench.client.messages.create({ to: diner, from: smsSender, body: 'in the queue' });
    const found = await bench.client.messages.list({ to: diner, dateSentAfter: bench.clock.now() });
    expect(found.map((each) => [each.body, each.dateSent])).toEqual([['in the queue', null]]);
    bench.local.settings.pace.sentMs = 0;
    bench.local.reset();
  });

  test('page through everything once, in both directions, with relative links', async () => {
    for (let number = 1; number <= 7; number += 1) {
      await bench.client.messages.create({ to: diner, from: smsSender, body: String(number) });
    }
    const listed = await bench.client.messages.list({ to: diner, pageSize: 3 });
    expect(listed.map((each) => each.body)).toEqual(['7', '6', '5', '4', '3', '2', '1']);
    const first = await bench.client.messages.page({ to: diner, pageSize: 3 });
    await bench.client.messages.create({ to: diner, from: smsSender, body: 'arrived meanwhile' });
    const second = await first.nextPage();
    expect(second?.instances.map((each) => each.body)).toEqual(['4', '3', '2']);
    const back = await second?.previousPage();
    expect(back?.instances.map((each) => each.body)).toEqual(['7', '6', '5']);
    expect(first.nextPageUrl).toMatch(
      /^https:\/\/api\.twilio\.com\/2010-04-01\/.*PageSize=3&Page=1&PageToken=PA\d+$/,
    );
  });

  test('the envelope has every field of the 2010 API', async () => {
    await bench.client.messages.create({ to: diner, from: smsSender, body: 'x' });
    const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
    const response = await fetch(`${bench.local.url}${path}?To=${encodeURIComponent(diner)}`, {
      headers: basicAuth(),
    });
    const query = `To=${encodeURIComponent(diner)}&PageSize=50&Page=0`;
    expect(await response.json()).toEqual({
      end: 0,
      first_page_uri: `${path}?${query}`,
      messages: [expect.objectContaining({ body: 'x' })],
      next_page_uri: null,
      page: 0,
      page_size: 50,
      previous_page_uri: null,
      start: 0,
      uri: `${path}?${query}`,
    });
    const bare = await fetch(`${bench.local.url}${path}?To=${diner}&PageSize=5000`, { headers: basicAuth() });
    expect(await bare.json()).toMatchObject({ page_size: 1000, messages: [{ body: 'x' }] });
  });
});

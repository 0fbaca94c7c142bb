import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, smsSender, startBench } from './twilio-kit.ts';

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

const send = (body: string) => bench.client.messages.create({ to: diner, from: smsSender, body });

describe('records', () => {
  test('the ledger counts real sends per recipient and text', async () => {
    await send('once');
    await send('twice');
    await send('twice');
    await bench.local.settled();
    const query = new URLSearchParams({ to: diner, body: 'twice' });
    expect((await bench.admin('GET', `/ledger/count?${query}`)).body).toEqual({ count: 2 });
    expect((await bench.admin('GET', '/ledger/repeated')).body).toEqual({
      repeated: [{ to: diner, body: 'twice', count: 2 }],
    });
    const { body } = await bench.admin('GET', `/ledger?to=${encodeURIComponent(diner)}&after=1&limit=1`);
    expect(body).toEqual({
      size: 3,
      entries: [
        {
          sid: expect.stringMatching(/^SM/),
          at: '2026-11-20T12:00:00.000Z',
          from: smsSender,
          to: diner,
          body: 'twice',
          contentSid: null,
          variables: null,
          origin: 'application',
        },
      ],
    });
    expect((await bench.admin('GET', '/ledger/count?to=x')).status).toBe(400);
  });

  test('requests, webhooks and the debugger are kept, bounded, without credentials', async () => {
    const small = await startBench({ recorded: 3 });
    await expect(small.client.messages.create({ to: '+1', from: smsSender, body: 'x' })).rejects.toThrow();
    await small.client.messages.create({ to: diner, from: smsSender, body: 'kept' });
    await small.local.settled();
    const { requests } = (await small.admin('GET', '/requests')).body as {
      requests: Record<string, unknown>[];
    };
    expect(requests).toEqual([
      expect.objectContaining({
        number: 1,
        method: 'POST',
        product: 'messages',
        status: 400,
        answer: expect.objectContaining({ code: 21211 }),
      }),
      expect.objectContaining({
        number: 2,
        status: 201,
        params: { To: diner, From: smsSender, Body: 'kept' },
      }),
    ]);
    expect(JSON.stringify(requests)).not.toContain(small.local.authToken);
    const after = await small.admin('GET', '/requests?after=1');
    expect((after.body as { requests: unknown[] }).requests).toHaveLength(1);
    const { webhooks } = (await small.admin('GET', '/webhooks')).body as {
      webhooks: Record<string, unknown>[];
    };
    expect(webhooks[1]).toMatchObject({
      webhook: 'status',
      outcome: 'answered',
      status: 200,
      attempt: 1,
      answer: '<Response/>',
    });
    for (let call = 0; call < 10; call += 1) await small.client.messages.list();
    const later = (await small.admin('GET', '/requests')).body as { requests: { number: number }[] };
    expect(later.requests.map((each) => each.number)).toEqual([10, 11, 12]);
    await small.close();
  });
});

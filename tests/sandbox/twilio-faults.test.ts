import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ApiEffect } from '../../src/sandbox/twilio/faults.ts';
import { until } from '../support/until.ts';
import { type Bench, clientOf, smsSender, startBench } from './twilio-kit.ts';

const diner = '+12025550143';
let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterEach(async () => {
  bench.local.faults.clear();
  await bench.local.settled();
  bench.local.reset();
  bench.app.received.length = 0;
});
afterAll(() => bench.close());

const send = (body = 'x', to = diner) => bench.client.messages.create({ to, from: smsSender, body });
const shown = () =>
  bench.local
    .phone(diner)
    .sms.messages()
    .map((each) => each.text);
const statuses = () => bench.app.at('/status').map((hook) => hook.params['MessageStatus']);

const tooMany = { on: 'api', effect: { kind: 'too-many-requests' } } as const;

/** How many of `count` calls were refused. */
async function refusedOf(count: number): Promise<number> {
  let refused = 0;
  for (let call = 0; call < count; call += 1) await send().catch(() => (refused += 1));
  return refused;
}

describe('faults of the API before the effect', () => {
  test.each([
    [{ kind: 'too-many-requests' }, { status: 429, code: 20429 }],
    [{ kind: 'server-error' }, { status: 500, code: 20500 }],
    [{ kind: 'unavailable' }, { status: 503, message: '[HTTP 503] Failed to execute request' }],
    [
      { kind: 'refuse', code: 60410 },
      { status: 403, code: 60410 },
    ],
    [
      { kind: 'refuse', code: 30001, status: 400, message: 'Queue' },
      { status: 400, code: 30001, message: 'Queue' },
    ],
  ] satisfies [ApiEffect, object][])('%j', async (effect, failure) => {
    bench.local.faults.add({ on: 'api', effect });
    await expect(send()).rejects.toMatchObject(failure);
    await expect(send()).resolves.toMatchObject({ status: 'queued' });
    await bench.local.settled();
    expect(shown()).toEqual(['x']);
    expect(bench.local.ledger.count(diner, 'x')).toBe(1);
  });

  test('a hang lasts until the client gives up', async () => {
    bench.local.faults.add({ on: 'api', effect: { kind: 'hang' } });
    const impatient = clientOf(bench.local, 100);
    const call = impatient.messages.create({ to: diner, from: smsSender, body: 'x' });
    await expect(call).rejects.toMatchObject({ code: 'ECONNABORTED' });
    expect(bench.local.ledger.size).toBe(0);
  });

  test('a cut is a connection reset', async () => {
    bench.local.faults.add({ on: 'api', effect: { kind: 'cut' } });
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(bench.local.ledger.size).toBe(0);
  });
});

describe('faults of the API after the effect', () => {
  test('a lost answer: the message goes, and the account’s list shows it', async () => {
    bench.local.faults.add({ on: 'api', effect: { kind: 'done-then-cut' } });
    await expect(send('booked')).rejects.toMatchObject({ code: 'ECONNRESET' });
    await bench.local.settled();
    expect(shown()).toEqual(['booked']);
    const found = await bench.client.messages.list({
      to: diner,
      from: smsSender,
      dateSentAfter: bench.clock.now(),
    });
    expect(found.map((each) => each.body)).toEqual(['booked']);
    expect(statuses()).toEqual(['sent', 'delivered']);
  });

  test('an answer that never comes', async () => {
    bench.local.faults.add({ on: 'api', effect: { kind: 'done-then-hang' } });
    const call = clientOf(bench.local, 100).messages.create({ to: diner, from: smsSender, body: 'booked' });
    await expect(call).rejects.toMatchObject({ code: 'ECONNABORTED' });
    // The client may give up before what it has asked for is read.
    await until('it is done', () => bench.local.ledger.size === 1);
    await bench.local.settled();
    expect(shown()).toEqual(['booked']);
  });

  test('callbacks before the answer', async () => {
    bench.local.faults.add({ on: 'api', effect: { kind: 'callbacks-first' } });
    const { sid, status } = await send();
    const known = bench.app.at('/status').map((hook) => hook.params['MessageSid']);
    expect(known).toEqual([sid, sid]);
    expect(status).toBe('queued');
  });

  test('without a fault the answer comes before the callbacks', async () => {
    const orders: string[] = [];
    bench.app.reply = () => {
      orders.push('callback');
      return {};
    };
    await send().then(() => orders.push('answer'));
    await bench.local.settled();
    expect(orders).toEqual(['answer', 'callback', 'callback']);
    bench.app.reply = () => ({});
  });
});

describe('doses and matches', () => {
  test('so many times', async () => {
    bench.local.faults.add({ ...tooMany, times: 3 });
    expect(await refusedOf(5)).toBe(3);
    expect(bench.local.faults.all()).toEqual([]);
  });

  test('a percentage, until removed', async () => {
    const { id } = bench.local.faults.add({ ...tooMany, percent: 50 });
    const refused = await refusedOf(40);
    expect(refused).toBeGreaterThan(8);
    expect(refused).toBeLessThan(32);
    bench.local.faults.remove(id);
    expect(await refusedOf(5)).toBe(0);
  });

  test('of one product or recipient only', async () => {
    bench.local.faults.add({ ...tooMany, match: { product: 'content' } });
    bench.local.faults.add({ ...tooMany, match: { to: '+12025550199' } });
    await expect(send()).resolves.toBeDefined();
    await expect(bench.client.content.v1.contents.list()).rejects.toMatchObject({ code: 20429 });
    await expect(send('x', '+12025550199')).rejects.toMatchObject({ code: 20429 });
  });

  test('the SDK’s own retry of 429 gets through', async () => {
    bench.local.faults.add({ ...tooMany, times: 2 });
    const patient = clientOf(bench.local, 5000, { autoRetry: true, maxRetryDelay: 5 });
    await expect(patient.messages.create({ to: diner, from: smsSender, body: 'x' })).resolves.toBeDefined();
  });

  test('latency holds every call back', async () => {
    bench.local.settings.latencyMs = 60;
    const started = performance.now();
    await bench.client.messages.list();
    expect(performance.now() - started).toBeGreaterThan(55);
  });
});

describe('faults of deliveries', () => {
  test('stuck at sent', async () => {
    bench.local.faults.add({ on: 'delivery', effect: { kind: 'stuck' } });
    const { sid } = await send();
    await bench.local.settled();
    expect((await bench.client.messages(sid).fetch()).status).toBe('sent');
    expect([statuses(), shown()]).toEqual([['sent'], []]);
  });

  test.each([
    ['failed', ['failed']],
    ['undelivered', ['sent', 'undelivered']],
  ] as const)('%s with any code', async (status, callbacks) => {
    bench.local.faults.add({
      on: 'delivery',
      effect: { kind: 'fail', code: 30008, status },
      match: { to: diner },
    });
    const other = await send('x', '+12025550199');
    const { sid } = await send();
    await bench.local.settled();
    expect(await bench.client.messages(sid).fetch()).toMatchObject({
      status,
      errorCode: 30008,
      errorMessage: 'Unknown error',
    });
    expect((await bench.client.messages(other.sid).fetch()).status).toBe('delivered');
    const own = bench.app.at('/status').filter((hook) => hook.params['MessageSid'] === sid);
    expect(own.map((hook) => hook.params['MessageStatus'])).toEqual(callbacks);
    expect(own.at(-1)?.params['ErrorCode']).toBe('30008');
  });
});

describe('the admin API', () => {
  test('orders and lists faults, and says what is wrong with an order', async () => {
    const order = { on: 'api', effect: { kind: 'hang' }, times: 2, match: { product: 'messages' } };
    const { body } = await bench.admin('POST', '/faults', order);
    expect(body).toMatchObject({ ...order, left: 2, struck: 0 });
    expect((await bench.admin('GET', '/faults')).body).toEqual({ faults: [body] });
    const { id } = body as { id: string };
    expect((await bench.admin('DELETE', `/faults/${id}`)).status).toBe(204);
    expect((await bench.admin('DELETE', `/faults/${id}`)).status).toBe(404);
    for (const wrong of [
      {},
      { on: 'api' },
      { on: 'moon', effect: { kind: 'hang' } },
      { on: 'api', effect: { kind: 'x' } },
    ]) {
      expect(await bench.admin('POST', '/faults', wrong)).toEqual({
        status: 400,
        body: { error: expect.stringMatching(/./) },
      });
    }
    await bench.admin('POST', '/faults', { on: 'webhook', effect: { kind: 'delay', milliseconds: 5 } });
    await bench.admin('POST', '/faults', { on: 'delivery', effect: { kind: 'fail', code: 63018 } });
    expect(bench.local.faults.all()).toHaveLength(2);
    expect((await bench.admin('DELETE', '/faults')).status).toBe(204);
    expect(bench.local.faults.all()).toEqual([]);
  });
});

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

const send = (body = 'x') => bench.client.messages.create({ to: diner, from: smsSender, body });

const statuses = () => bench.app.at('/status').map((hook) => hook.params['MessageStatus']);
const sms = () => bench.local.phone(diner).sms;
const bodies = () => bench.app.at('/message').map((hook) => hook.params['Body']);

describe('faults of webhooks', () => {
  test('a duplicate carries the same message and token', async () => {
    bench.local.faults.add({ on: 'webhook', effect: { kind: 'duplicate', copies: 2 } });
    sms().send('once');
    sms().send('after');
    await bench.local.settled();
    expect(bodies()).toEqual(['once', 'once', 'once', 'after']);
    const [one, two, three] = bench.app.at('/message');
    expect(two).toEqual({ ...one, headers: expect.anything() });
    const token = one?.headers['i-twilio-idempotency-token'];
    expect([two, three].map((hook) => hook?.headers['i-twilio-idempotency-token'])).toEqual([token, token]);
  });

  test('a delayed one is overtaken', async () => {
    bench.local.faults.add({ on: 'webhook', effect: { kind: 'delay', milliseconds: 30 } });
    sms().send('first');
    sms().send('second');
    await bench.local.settled();
    expect(bodies()).toEqual(['second', 'first']);
  });

  test('a reordering turns a group round', async () => {
    bench.local.faults.add({ on: 'webhook', effect: { kind: 'reorder', count: 3 } });
    for (const text of ['one', 'two', 'three', 'four']) sms().send(text);
    await bench.local.settled();
    expect(bodies().filter((body) => body !== 'four')).toEqual(['three', 'two', 'one']);
  });

  test('a group that stays incomplete goes after its wait', async () => {
    bench.local.faults.add({ on: 'webhook', effect: { kind: 'reorder', count: 3, waitMs: 20 } });
    sms().send('one');
    sms().send('two');
    await bench.local.settled();
    expect(bodies()).toEqual(['two', 'one']);
  });

  test('a dropped one is recorded, not sent', async () => {
    bench.local.faults.add({ on: 'webhook', effect: { kind: 'drop' }, match: { webhook: 'status' } });
    sms().send('arrives');
    await send();
    await bench.local.settled();
    expect([bodies(), statuses()]).toEqual([['arrives'], ['delivered']]);
    const outcomes = bench.local.recorder.webhooks
      .since(0)
      .map(({ thing }) => [thing.webhook, thing.outcome]);
    expect(outcomes).toContainEqual(['status', 'dropped']);
    bench.local.faults.add({ on: 'webhook', effect: { kind: 'drop' } });
    sms().send('is lost');
    await bench.local.settled();
    expect(sms().messages().at(-1)).toMatchObject({ text: 'is lost', status: 'unanswered' });
  });
});

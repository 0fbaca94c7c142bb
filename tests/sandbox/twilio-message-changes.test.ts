import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, smsSender, startBench } from './twilio-kit.ts';

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

describe('changing a message', () => {
  test('an empty body redacts it, and nothing else is taken', async () => {
    const { sid } = await bench.client.messages.create({ to: diner, from: smsSender, body: 'secret' });
    await bench.local.settled();
    const message = bench.client.messages(sid);
    await expect(message.update({ body: 'other' })).rejects.toMatchObject({ code: 30400 });
    await expect(message.update({ body: '', status: 'canceled' })).rejects.toMatchObject({ code: 30400 });
    await expect(message.update({ status: 'canceled' })).rejects.toMatchObject({ code: 30409 });
    expect(await message.update({ body: '' })).toMatchObject({ body: '', status: 'delivered' });
    expect(bench.local.ledger.count(diner, 'secret')).toBe(1);
  });

  test('a scheduled message is sent when its moment comes, unless it was canceled', async () => {
    const send = (body: string) =>
      bench.client.messages.create({
        to: diner,
        messagingServiceSid: service,
        body,
        scheduleType: 'fixed',
        sendAt: new Date('2026-11-20T13:00:00Z'),
      });
    const kept = await send('kept');
    const called = await send('called off');
    expect(kept.status).toBe('scheduled');
    expect(await bench.client.messages(called.sid).update({ status: 'canceled' })).toMatchObject({
      status: 'canceled',
    });
    bench.local.advance(59 * 60_000);
    await bench.local.settled();
    expect(bench.local.phone(diner).sms.messages()).toEqual([]);
    bench.local.advance(60_000);
    await bench.local.settled();
    expect(
      bench.local
        .phone(diner)
        .sms.messages()
        .map((each) => each.text),
    ).toEqual(['kept']);
    bench.clock.advance(-3600_000);
  });

  test('only a scheduled message can be canceled, not one that waits to be sent', async () => {
    const slow = await startBench({ pace: { sentMs: 60_000 } });
    for (const sender of [{ from: smsSender }, { messagingServiceSid: service }]) {
      const { sid } = await slow.client.messages.create({ to: diner, body: 'on its way', ...sender });
      await expect(slow.client.messages(sid).update({ status: 'canceled' })).rejects.toMatchObject({
        code: 30409,
        status: 409,
      });
    }
    await slow.close();
  });

  test('a canceled message is reported without a carrier’s date, for no carrier has had it', async () => {
    const { sid } = await bench.client.messages.create({
      to: diner,
      messagingServiceSid: service,
      body: 'called off',
      statusCallback: `${bench.app.url}/own`,
      scheduleType: 'fixed',
      sendAt: new Date(bench.clock.now().getTime() + 3600_000),
    });
    await bench.client.messages(sid).update({ status: 'canceled' });
    await bench.local.settled();
    const [hook] = bench.app.at('/own');
    expect(hook?.params).toMatchObject({ MessageSid: sid, MessageStatus: 'canceled' });
    expect(hook?.params).not.toHaveProperty('RawDlrDoneDate');
  });

  test('a message in progress cannot be deleted, a finished one can', async () => {
    const { sid } = await bench.client.messages.create({ to: diner, from: smsSender, body: 'y' });
    await bench.local.settled();
    expect(await bench.client.messages(sid).remove()).toBe(true);
    await expect(bench.client.messages(sid).fetch()).rejects.toMatchObject({ code: 20404, status: 404 });
    expect(await bench.client.messages.list({ to: diner })).toEqual([]);
    expect(bench.local.phone(diner).sms.last()?.text).toBe('y');
    bench.local.settings.pace.sentMs = 60_000;
    const waiting = await bench.client.messages.create({ to: diner, from: smsSender, body: 'x' });
    await expect(bench.client.messages(waiting.sid).remove()).rejects.toMatchObject({
      code: 20009,
      status: 409,
    });
    bench.local.settings.pace.sentMs = 0;
    bench.local.reset();
  });
});

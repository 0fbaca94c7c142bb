import Koa from 'koa';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { type Bench, createContent, smsSender, startBench } from './twilio-kit.ts';

const number = '+919812345678';
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

describe('the house', () => {
  test('lists and adds senders', async () => {
    const added = { address: '+12025550100', webhookUrl: `${bench.app.url}/venue`, name: 'Annapurna' };
    expect((await bench.admin('POST', '/senders', added)).body).toEqual(added);
    const { body } = await bench.admin('GET', '/senders');
    expect((body as { senders: { address: string }[] }).senders.map((sender) => sender.address)).toContain(
      '+12025550100',
    );
    bench.local.phone(diner).sms.send('hi', { sender: '+12025550100' });
    await bench.local.settled();
    expect(bench.app.at('/venue')).toHaveLength(1);
    expect((await bench.admin('POST', '/senders', { address: 'x:1', webhookUrl: 'http://a' })).status).toBe(
      400,
    );
    expect((await bench.admin('POST', '/senders', { ...added, webhookUrl: 'nowhere' })).status).toBe(400);
  });

  test('moves the clock it was given, and says so when it cannot', async () => {
    expect((await bench.admin('POST', '/clock', { advanceMs: 60_000 })).body).toEqual({
      now: '2026-11-20T12:01:00.000Z',
      movable: true,
    });
    await bench.admin('POST', '/clock', { advanceMs: -60_000 });
    const fixed = await startBench({ clock: systemClock() });
    expect(await fixed.admin('POST', '/clock', { advanceMs: 1 })).toEqual({
      status: 400,
      body: { error: expect.stringContaining('movable clock') },
    });
    await fixed.close();
  });

  test('changes settings, rotates the token, forgets everything', async () => {
    expect(
      (await bench.admin('PATCH', '/settings', { latencyMs: 1, deliveredMs: 0, mediaNeedsAuth: false })).body,
    ).toMatchObject({ latencyMs: 1 });
    expect((await bench.admin('PATCH', '/settings', { approvals: 'maybe' })).status).toBe(400);
    const { body } = await bench.admin('POST', '/token', { token: bench.local.authToken });
    expect(body).toEqual({ token: bench.local.authToken });
    await send('x');
    const kept = await createContent(bench, { 'twilio/text': { body: 'x' } });
    await bench.admin('POST', '/settle', {});
    await bench.admin('POST', '/reset', { keepContents: true });
    expect((await bench.admin('GET', '')).body).toMatchObject({ phones: [], messages: 0, faults: 0 });
    await expect(bench.client.content.v1.contents(kept).fetch()).resolves.toBeDefined();
    await bench.admin('POST', '/reset');
    await expect(bench.client.content.v1.contents(kept).fetch()).rejects.toMatchObject({ code: 20404 });
  });

  test('its routes can be mounted in another application', async () => {
    const app = new Koa().use(bench.local.router.routes());
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const response = await fetch(`http://127.0.0.1:${port}/sandbox/phones/${number}/whatsapp/send`, {
      method: 'POST',
      body: JSON.stringify({ text: 'through the main application' }),
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(200);
    await bench.local.settled();
    expect(bench.app.at('/message')).toHaveLength(1);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('a taken port is an error that says what to do', async () => {
    const port = Number(new URL(bench.local.url).port);
    await expect(startBench({ port })).rejects.toThrow(/choose another port/);
  });
});

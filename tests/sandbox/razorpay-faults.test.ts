import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../src/log.ts';
import { startLocalRazorpay } from '../../src/sandbox/razorpay/start.ts';
import { type Json, type Kit, keys, openKit, refusal, sdkFor } from './razorpay-kit.ts';

let kit: Kit;
beforeEach(async () => {
  kit = await openKit();
});
afterEach(() => kit.close());

const links = () => (kit.local.state() as { links: Json[] }).links;

describe('an API fault', () => {
  it.each([
    ['rate-limit', 429, 'BAD_REQUEST_ERROR'],
    ['server-error', 500, 'SERVER_ERROR'],
    ['gateway-error', 502, 'GATEWAY_ERROR'],
  ] as const)('%s answers %i with an error body and does nothing', async (kind, status, code) => {
    kit.local.faults.api.order({ kind });
    expect(await refusal(kit.link())).toMatchObject({
      statusCode: status,
      error: { code, description: expect.any(String), metadata: {} },
    });
    expect(links()).toEqual([]);
    await kit.link();
  });

  it('bad-gateway answers 502 in HTML, which the SDK cannot read', async () => {
    kit.local.faults.api.order({ kind: 'bad-gateway' });
    expect(await refusal(kit.link())).toEqual({ statusCode: 502, error: undefined });
    kit.local.faults.api.order({ kind: 'bad-gateway' });
    const answer = await fetch(`${kit.local.url}/v1/payment_links`);
    expect(answer.headers.get('content-type')).toMatch('text/html');
  });

  it.each(['cut', 'hang'] as const)('%s leaves the SDK with a TypeError and does nothing', async (kind) => {
    kit.local.faults.api.order({ kind });
    const sdk = sdkFor(kit.local.url, keys.keySecret, keys.keyId, 500);
    await expect(sdk.paymentLink.create({ amount: 100 })).rejects.toThrow(TypeError);
    expect(links()).toEqual([]);
  });

  it.each(['lost-answer', 'hung-answer'] as const)('%s does it and says nothing', async (kind) => {
    const { id } = await kit.link();
    kit.local.faults.api.order({ kind, method: 'POST', path: '/cancel' });
    const sdk = sdkFor(kit.local.url, keys.keySecret, keys.keyId, 500);
    await expect(sdk.paymentLink.cancel(id)).rejects.toThrow(TypeError);
    expect(await kit.sdk.paymentLink.fetch(id)).toMatchObject({ status: 'cancelled' });
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual(['payment_link.cancelled']);
    expect(
      kit.local.record().find((entry) => entry.kind === 'request' && entry.fault === kind),
    ).toMatchObject({
      status: null,
      answer: null,
    });
  });

  it('slow answers later', async () => {
    kit.local.faults.api.order({ kind: 'slow', milliseconds: 120 });
    const begun = performance.now();
    await kit.link();
    expect(performance.now() - begun).toBeGreaterThan(110);
  });

  it('meets only the requests it is meant for, as often as it is meant to', async () => {
    kit.local.faults.api.order({ kind: 'server-error', method: 'GET', path: '/payments/', times: 2 });
    await kit.link();
    await kit.sdk.payments.all();
    for (const _ of [1, 2]) expect((await refusal(kit.sdk.payments.fetch('pay_1'))).statusCode).toBe(500);
    expect((await refusal(kit.sdk.payments.fetch('pay_1'))).statusCode).toBe(400);
    kit.local.faults.api.order({ kind: 'rate-limit', times: 0 });
    for (const _ of [1, 2, 3]) expect((await refusal(kit.sdk.payments.all())).statusCode).toBe(429);
    kit.local.faults.api.clear();
    await kit.sdk.payments.all();
  });
});

/** A process that starts the local Razorpay, leaves much under way and closes it. It must then end by itself. */
const script = `
import { movableClock } from './src/clock.ts';
import { openLog } from './src/log.ts';
import { startLocalRazorpay } from './src/sandbox/razorpay/start.ts';
import { createServer } from 'node:http';
const deaf = createServer(() => {});
await new Promise((resolve) => deaf.listen(0, '127.0.0.1', resolve));
const webhookUrl = 'http://127.0.0.1:' + deaf.address().port;
const keys = { keyId: 'rzp_test_x', keySecret: 's', webhookSecret: 'w' };
const options = { port: 0, ...keys, webhookUrl, clock: movableClock(), log: openLog('silent'), dataFile: process.argv.at(-1) };
const local = await startLocalRazorpay(options);
const authorization = 'Basic ' + btoa('rzp_test_x:s');
const create = { method: 'POST', headers: { authorization }, body: '{"amount":50000}' };
const link = await (await fetch(local.url + '/v1/payment_links', create)).json();
local.failThenPay(link.id, { after: 3600000 });
local.faults.api.order({ kind: 'hang' });
local.faults.api.order({ kind: 'slow', milliseconds: 60000 });
const pending = [1, 2].map(() => fetch(local.url + '/v1/payments').catch(() => 'cut off'));
while (local.faults.api.all().length > 0) await new Promise(setImmediate);
await local.close();
deaf.close();
deaf.closeAllConnections();
console.log(...(await Promise.all(pending)));
`;

describe('close', () => {
  it('ends what is under way and leaves nothing that keeps the process alive', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'local-razorpay-'));
    const flags = ['--import', 'tsx', '--input-type=module', '-e', script, join(folder, 'razorpay.json')];
    const { stdout } = await promisify(execFile)(process.execPath, flags, { timeout: 20_000 });
    rmSync(folder, { recursive: true });
    expect(stdout.trim()).toBe('cut off cut off');
  });

  it('is not needed when the port is taken: that is explained', async () => {
    const port = Number(new URL(kit.local.url).port);
    const options = { port, ...keys, webhookUrl: null, clock: kit.clock, log: openLog('silent') };
    await expect(startLocalRazorpay(options)).rejects.toThrow(
      `cannot listen on 127.0.0.1:${port} (EADDRINUSE)`,
    );
  });
});

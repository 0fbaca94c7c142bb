import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { until } from '../support/until.ts';
import { type Json, type Kit, openKit } from './razorpay-kit.ts';

let kit: Kit;
beforeEach(async () => {
  kit = await openKit();
});
afterEach(() => kit.close());

/** Asks a route of the operator; answers status and body. */
async function ask(path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const answer = await fetch(`${kit.local.url}/sandbox${path}`, init);
  return { status: answer.status, body: (await answer.json()) as Json };
}

const fetchLink = (id: string) => kit.sdk.paymentLink.fetch(id);

describe('the operator over HTTP', () => {
  it.each<[string, Json, Json, Json]>([
    ['pay', { method: 'card' }, { status: 'captured', method: 'card' }, { status: 'paid' }],
    ['pay', { amount: 20_000 }, { amount: 20_000 }, { status: 'partially_paid' }],
    ['pay', { claim: { amount: 5, currency: 'USD' } }, { amount: 50_000 }, { status: 'paid' }],
    ['fail', {}, { status: 'failed' }, { status: 'created' }],
    ['fail-then-pay', { after: 0 }, { status: 'failed' }, { status: 'paid' }],
    ['authorise', {}, { status: 'authorized' }, { status: 'created' }],
    ['authorise-late', { after: 0 }, { status: 'failed' }, { status: 'created' }],
    ['pay-on', { moment: 'cancel' }, { status: 'created' }, { status: 'created' }],
    ['pay-after-expiry', {}, { status: 'captured' }, { status: 'expired' }],
    ['expire', {}, { status: 'expired' }, { status: 'expired' }],
    ['forge-paid', {}, { done: true }, { status: 'created' }],
  ])('can let a payer %s %o', async (act, body, answer, link) => {
    const { id } = await kit.link({ accept_partial: true });
    expect(await ask(`/links/${id}/${act}`, body)).toMatchObject({ status: 200, body: answer });
    await ask('/idle', {});
    expect(await fetchLink(id)).toMatchObject(link);
  });

  it('can let two people pay, and pay what is closed', async () => {
    const { id } = await kit.link();
    expect((await ask(`/links/${id}/pay-twice`, {})).body).toHaveLength(2);
    expect(await ask(`/links/${id}/pay`, { evenIf: true })).toMatchObject({ status: 200 });
    expect((await ask('/ledger')).body).toMatchObject({ captured: 150_000 });
  });

  it('can capture, end refunds and settle', async () => {
    const { id } = await kit.link();
    const { body: payment } = await ask(`/links/${id}/authorise`, {});
    expect((await ask(`/payments/${String(payment['id'])}/capture`, {})).body).toMatchObject({
      status: 'captured',
    });
    expect((await ask('/settings', { refunds: 'pending' })).body).toMatchObject({
      refunds: 'pending',
      redirect: true,
    });
    const refunds: Json[] = [];
    for (const amount of [100, 200])
      refunds.push(await kit.sdk.payments.refund(payment['id'], { amount, speed: 'optimum' }));
    const [first, second] = refunds.map((refund) => String(refund['id']));
    expect((await ask(`/refunds/${first}/slow`, {})).body).toMatchObject({ speed_processed: 'normal' });
    expect((await ask(`/refunds/${first}/process`, {})).body).toMatchObject({ status: 'processed' });
    expect((await ask(`/refunds/${second}/fail`, {})).body).toMatchObject({ status: 'failed' });
    expect((await ask('/settlements', {})).body).toMatchObject({ entity: 'settlement', amount: 48_720 });
    expect((await ask('/settlements', {})).status).toBe(409);
  });

  it('can order faults, see them and clear them', async () => {
    await ask('/faults/api', { kind: 'rate-limit', times: 0 });
    await ask('/faults/webhook', { kind: 'drop' });
    expect((await ask('/faults/api')).body).toMatchObject([{ kind: 'rate-limit', times: 0 }]);
    expect((await ask('/faults/webhook')).body).toMatchObject([{ kind: 'drop' }]);
    await ask('/faults/api', undefined, 'DELETE');
    await ask('/faults/webhook', undefined, 'DELETE');
    expect([(await ask('/faults/api')).body, (await ask('/faults/webhook')).body]).toEqual([[], []]);
  });

  it('can turn the webhook about', async () => {
    await ask('/webhook', { url: null });
    kit.local.pay((await kit.link()).id);
    await ask('/webhook', { url: kit.receiver.url });
    await ask('/webhook/secret', { secret: 'fresh' });
    await ask('/webhook/enable', {});
    await ask('/webhook/release', {});
    const { body } = await ask('/webhook');
    expect(body).toMatchObject({ url: kit.receiver.url, disabled: false });
    const events = body['events'] as Json[];
    expect(events.map(({ state }) => state)).toEqual(['not-sent', 'not-sent', 'not-sent', 'not-sent']);
    expect(JSON.stringify(events)).not.toContain('the hook secret');
    await ask(`/webhook/replay/${String(events[0]?.['id'])}`, {});
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual(['payment.authorized']);
    expect((await ask('/webhook/replay/nothing', {})).status).toBe(409);
  });

  it('can move the clock when it is movable', async () => {
    const { id } = await kit.link({ expire_by: kit.now() + 1000 });
    expect((await ask('/clock', { advance: 1_000_000 })).body).toEqual({
      now: kit.clock.now().toISOString(),
    });
    expect(kit.receiver.names()).toEqual(['payment_link.expired']);
    expect(await fetchLink(id)).toMatchObject({ status: 'expired' });
    const real = await openKit({ clock: systemClock() });
    const init = { method: 'POST', body: JSON.stringify({ advance: 1 }) };
    expect((await fetch(`${real.local.url}/sandbox/clock`, init)).status).toBe(409);
    await real.close();
  });

  it('can change the key secret', async () => {
    expect((await ask('/key/secret', { secret: 'another secret' })).status).toBe(200);
    await expect(kit.sdk.paymentLink.all()).rejects.toMatchObject({ statusCode: 401 });
  });

  it('sees what was asked and sent, with the answers but without the key secret', async () => {
    await kit.sdk.paymentLink.cancel((await kit.link({ reference_id: 'R' })).id);
    await kit.local.idle();
    const { body } = await ask('/record');
    expect(body).toMatchObject([
      {
        kind: 'request',
        method: 'POST',
        path: '/v1/payment_links',
        status: 200,
        body: '{"amount":50000,"reference_id":"R"}',
      },
      { kind: 'request', status: 200, at: kit.clock.now().toISOString() },
      { kind: 'webhook', event: 'payment_link.cancelled', status: 200, url: kit.receiver.url },
    ]);
    expect(JSON.stringify(body)).not.toContain('the key secret');
    expect((await ask('/state')).body).toMatchObject({
      links: [{ reference_id: 'R' }],
      payments: [],
      appointments: [],
    });
  });

  it('can forget everything', async () => {
    kit.local.pay((await kit.link({ reference_id: 'R' })).id);
    await ask('/settings', { redirect: false, events: [] });
    await ask('/faults/api', { kind: 'cut', path: '/nowhere' });
    await ask('/reset', {});
    expect((await ask('/state')).body).toMatchObject({
      links: [],
      payments: [],
      orders: [],
      appointments: [],
    });
    expect((await ask('/record')).body).toEqual([]);
    expect((await ask('/faults/api')).body).toEqual([]);
    expect((await ask('/settings')).body).toMatchObject({ redirect: true });
    await kit.link({ reference_id: 'R' });
  });

  it.each<[string, unknown, number, string]>([
    ['/links/plink_00000000000000/pay', {}, 404, 'The id provided does not exist'],
    ['/links/LINK/pay', { amount: -1 }, 400, 'amount'],
    ['/links/LINK/pay', { sum: 1 }, 400, 'sum'],
    ['/links/LINK/pay', { amount: 50_001 }, 409, 'more than what is due'],
    ['/faults/api', { kind: 'earthquake' }, 400, 'kind'],
    ['/settings', { refunds: 'never' }, 400, 'refunds'],
  ])('is told what is wrong with %s %o', async (path, body, status, why) => {
    const { id } = await kit.link();
    const answer = await ask(path.replace('LINK', id), body);
    expect([answer.status, answer.body['error']]).toEqual([status, expect.stringContaining(why)]);
  });
});

it('forgetting everything also stops webhooks that wait in line', async () => {
  kit.local.pay((await kit.link()).id);
  await kit.local.reset();
  await kit.local.idle();
  expect(kit.receiver.hooks).toEqual([]);
});

describe('the data file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'local-razorpay-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('brings back links, payments, what was about to happen and webhooks not yet delivered', async () => {
    const dataFile = join(folder, 'deep', 'razorpay.json');
    const first = await openKit({ dataFile });
    first.receiver.statuses.push(500);
    const open = await first.link({ reference_id: 'R' });
    first.local.failThenPay(open.id, { after: 60_000 });
    await first.local.idle();
    await first.close();

    const second = await openKit({ dataFile });
    expect(await second.sdk.paymentLink.all({ reference_id: 'R' })).toMatchObject({
      payment_links: [{ id: open.id }],
    });
    await expect(second.link({ reference_id: 'R' })).rejects.toMatchObject({ statusCode: 400 });
    second.local.advance(60_000);
    await second.local.idle();
    expect(second.receiver.names()).toContain('payment.failed');
    expect(second.receiver.names()).toContain('payment_link.paid');
    await second.close();
  });

  it('is written a moment after a change, not only at the end', async () => {
    const dataFile = join(folder, 'razorpay.json');
    const busy = await openKit({ dataFile });
    const { id } = await busy.link();
    await until('it is written', () => existsSync(dataFile) && readFileSync(dataFile, 'utf8').includes(id));
    await busy.close();
  });

  it.each(['{"version":1,', '{"version":2}', '[]'])(
    'that holds %s is put aside, and said so',
    async (content) => {
      const dataFile = join(folder, 'razorpay.json');
      writeFileSync(dataFile, content);
      const fresh = await openKit({ dataFile });
      expect(fresh.local.state()).toMatchObject({ links: [] });
      expect(fresh.logged.join()).toContain('the data file cannot be read');
      expect(readFileSync(`${dataFile}.unreadable`, 'utf8')).toBe(content);
      await fresh.close();
    },
  );
});

describe('the log', () => {
  it('holds no personal data and no secret', async () => {
    const customer = { name: 'Asha Rao', contact: '+919876543210', email: 'asha@example.com' };
    const { id } = await kit.link({ customer, description: 'For Asha' });
    kit.receiver.statuses.push(500, 404);
    kit.local.pay(id);
    kit.local.advance(0);
    await kit.local.idle();
    expect(kit.logged.join()).not.toMatch(/Asha|98765|asha@|secret/);
  });
});

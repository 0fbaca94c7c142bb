import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../support/until.ts';
import { type Json, type Kit, keys, openKit, refusal } from './razorpay-kit.ts';

let kit: Kit;
let payment: string;
beforeEach(async () => {
  kit = await openKit();
  payment = String(kit.local.pay((await kit.link()).id)['id']);
  await kit.local.idle();
  kit.receiver.hooks.length = 0;
});
afterEach(() => kit.close());

const describeRefusal = async (call: Promise<unknown>) => (await refusal(call)).error['description'];

/** Sends a refund with an idempotency key, which the SDK itself cannot. Answers status and body. */
async function refundOnce(
  key: string,
  body: Json,
  id = payment,
  signal: AbortSignal | null = null,
): Promise<{ status: number; body: Json }> {
  const authorization = `Basic ${Buffer.from(`${keys.keyId}:${keys.keySecret}`).toString('base64')}`;
  const answer = await fetch(`${kit.local.url}/v1/payments/${id}/refund`, {
    method: 'POST',
    signal,
    headers: { authorization, 'content-type': 'application/json', 'x-refund-idempotency': key },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Json };
}

describe('a refund', () => {
  it('gives back the rest when no amount is named, as the published sample shows', async () => {
    const refund = await kit.sdk.payments.refund(payment, { receipt: 'R-1', notes: { why: 'cold' } });
    expect(refund).toEqual({
      id: expect.stringMatching(/^rfnd_[A-Za-z0-9]{14}$/),
      entity: 'refund',
      amount: 50_000,
      currency: 'INR',
      payment_id: payment,
      notes: { why: 'cold' },
      receipt: 'R-1',
      acquirer_data: { arn: expect.stringMatching(/^\d{14}$/) },
      created_at: kit.now(),
      batch_id: null,
      status: 'processed',
      speed_processed: 'normal',
      speed_requested: 'normal',
    });
    expect(await kit.sdk.payments.fetch(payment)).toMatchObject({
      status: 'refunded',
      refund_status: 'full',
      amount_refunded: 50_000,
      captured: true,
    });
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual(['refund.created', 'refund.processed']);
    expect(kit.receiver.hooks[0]?.body).toMatchObject({
      contains: ['refund', 'payment'],
      payload: { refund: { entity: { status: 'pending' } }, payment: { entity: { refund_status: 'full' } } },
    });
    expect(await describeRefusal(kit.sdk.payments.refund(payment))).toBe(
      'The payment has been fully refunded already.',
    );
  });

  it('may be in parts, listed and fetched in every way', async () => {
    const first = await kit.sdk.payments.refund(payment, { amount: 100 });
    const second = await kit.sdk.payments.refund(payment, { amount: '49900' });
    expect(first['notes']).toEqual([]);
    expect(await kit.sdk.refunds.fetch(first['id'])).toEqual(first);
    expect(await kit.sdk.payments.fetchRefund(payment, second['id'])).toEqual(second);
    expect(await kit.sdk.payments.fetchMultipleRefund(payment)).toEqual({
      entity: 'collection',
      count: 2,
      items: [second, first],
    });
    expect(await kit.sdk.refunds.all({ count: 1 })).toMatchObject({ count: 1, items: [second] });
    expect(await kit.sdk.refunds.edit(first['id'], { notes: { a: 'b' } })).toMatchObject({
      notes: { a: 'b' },
    });
    expect(await describeRefusal(kit.sdk.refunds.edit(first['id'], {}))).toBe('The notes field is required');
  });

  it.each<[string, Json, string]>([
    ['99 paise', { amount: 99 }, 'The amount must be at least INR 1.00'],
    [
      'more than was captured',
      { amount: 50_001 },
      'The refund amount provided is greater than amount captured.',
    ],
    ['a fraction', { amount: 1.5 }, 'The amount must be an integer.'],
    ['fields it does not know', { a: 1, b: 2 }, 'a, b is/are not required and should not be sent.'],
    ['an unknown speed', { speed: 'light' }, 'The selected speed is invalid.'],
  ])('of %s is refused', async (_, body, description) => {
    expect(await refusal(kit.sdk.payments.refund(payment, body))).toMatchObject({
      statusCode: 400,
      error: { description, source: 'business', reason: 'input_validation_failed' },
    });
    expect(kit.local.ledger()).toMatchObject({ refunded: 0, refunding: 0 });
  });

  it('is refused for payments that do not exist, are not captured, or are too old, and on an empty balance', async () => {
    const authorised = kit.local.authorise((await kit.link()).id);
    expect(await describeRefusal(kit.sdk.payments.refund('pay_1'))).toBe('pay_1 is not a valid id');
    expect(await describeRefusal(kit.sdk.payments.refund('pay_00000000000000'))).toBe(
      'The id provided does not exist',
    );
    expect(await describeRefusal(kit.sdk.payments.refund(authorised['id']))).toBe(
      'The payment status should be captured for action to be taken',
    );
    kit.local.settings.balance = 'empty';
    expect(await describeRefusal(kit.sdk.payments.refund(payment))).toMatch('does not have enough balance');
    kit.clock.advance(190 * 86_400_000);
    expect(await refusal(kit.sdk.payments.refund(payment))).toMatchObject({
      error: {
        description: 'Refund is not supported by the bank because the payment is more than 6 months old',
        source: null,
      },
    });
  });

  it('may stay pending until it is told to end', async () => {
    kit.local.settings.refunds = 'pending';
    const [first, second] = [
      await kit.sdk.payments.refund(payment, { amount: 20_000, speed: 'optimum' }),
      await kit.sdk.payments.refund(payment, { amount: 30_000 }),
    ];
    expect([first['status'], first['speed_processed'], first['acquirer_data']]).toEqual([
      'pending',
      'instant',
      { arn: null },
    ]);
    expect(kit.local.ledger()).toMatchObject({ refunding: 50_000, refunded: 0 });
    expect(await describeRefusal(kit.sdk.payments.refund(payment, { amount: 100 }))).toMatch(
      'fully refunded',
    );
    expect(kit.local.slowRefund(String(first['id']))).toMatchObject({ speed_processed: 'normal' });
    kit.local.processRefund(String(first['id']));
    kit.local.failRefund(String(second['id']));
    expect(() => kit.local.processRefund(String(second['id']))).toThrow('failed already');
    expect(await kit.sdk.payments.fetch(payment)).toMatchObject({
      status: 'captured',
      refund_status: 'partial',
      amount_refunded: 20_000,
    });
    expect(kit.local.ledger()).toMatchObject({ refunding: 0, refunded: 20_000 });
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual([
      'refund.created',
      'refund.created',
      'refund.speed_changed',
      'refund.processed',
      'refund.failed',
    ]);
  });

  it.each([
    ['later', 'refund.processed'],
    ['failed', 'refund.failed'],
  ] as const)('set to be %s ends by itself', async (outcome, event) => {
    kit.local.settings.refunds = outcome;
    const refund = await kit.sdk.payments.refund(payment);
    expect(refund['status']).toBe('pending');
    kit.local.advance(5_000);
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual(['refund.created', event]);
  });
});

describe('an idempotency key', () => {
  const key = 'order-17-refund';

  it('makes one refund however often the same request comes', async () => {
    const first = await refundOnce(key, { amount: 20_000, notes: { a: '1', b: '2' } });
    const again = await refundOnce(key, { notes: { b: '2', a: '1' }, amount: 20_000 });
    expect(again).toEqual(first);
    expect(kit.local.ledger().refunded).toBe(20_000);
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual(['refund.created', 'refund.processed']);
  });

  it('is also sent through the SDK by its own axios', async () => {
    const path = `/v1/payments/${payment}/refund`;
    const send = () =>
      kit.sdk.api.rq.post(path, { amount: 100 }, { headers: { 'X-Refund-Idempotency': key } });
    expect((await send()).data['id']).toBe((await send()).data['id']);
  });

  it('refuses another request, also for another payment', async () => {
    await refundOnce(key, { amount: 20_000 });
    const other = String(kit.local.pay((await kit.link()).id)['id']);
    for (const reused of [
      await refundOnce(key, { amount: 100 }),
      await refundOnce(key, { amount: 20_000 }, other),
    ]) {
      expect(reused).toEqual({
        status: 409,
        body: {
          error: {
            code: 'BAD_REQUEST_ERROR',
            description: 'Different request with the same idempotency key has already been processed.',
            source: 'NA',
            step: 'NA',
            reason: 'NA',
            metadata: {},
          },
        },
      });
    }
  });

  it('stays free when its request was refused', async () => {
    expect((await refundOnce(key, { amount: 1 })).status).toBe(400);
    expect((await refundOnce(key, { amount: 20_000 })).status).toBe(200);
  });

  it.each([
    ['short', 'The idempotency key must be at least 10 characters long.'],
    [
      'with spaces and more',
      'The idempotency key must only contain alphanumeric characters, underscores, and hyphens',
    ],
  ])('"%s" is refused', async (bad, description) => {
    expect(await refundOnce(bad, {})).toMatchObject({ status: 400, body: { error: { description } } });
  });

  it('is in progress while its first request hangs', async () => {
    kit.local.faults.api.order({ kind: 'hang' });
    const client = new AbortController();
    const hanging = refundOnce(key, { amount: 100 }, payment, client.signal).catch(() => 'gave up');
    await until('it hangs', () =>
      kit.local.record().some((entry) => entry.kind === 'request' && entry.fault === 'hang'),
    );
    expect(kit.local.record().at(-1)).toMatchObject({ fault: 'hang', status: null });
    expect(await refundOnce(key, { amount: 100 })).toMatchObject({
      status: 409,
      body: { error: { description: 'Another request with the same idempotency key is still in progress.' } },
    });
    client.abort();
    expect(await hanging).toBe('gave up');
    await until('the key is free', async () => (await refundOnce(key, { amount: 100 })).status === 200);
    expect(kit.local.ledger().refunded).toBe(100);
  });
});

describe('Route', () => {
  const transfers = [
    {
      account: 'acc_CPRsN1LkFccllA',
      amount: 30_000,
      currency: 'INR',
      notes: { branch: 'N' },
      linked_account_notes: ['branch'],
    },
    { account: 'acc_CNo3jSI8OkFJJJ', amount: 10_000, currency: 'INR', on_hold: 1 },
  ];
  const routed = () => kit.link({ options: { order: { transfers } } });

  it('hands on the parts when the payment is captured', async () => {
    const paid = kit.local.pay((await routed()).id);
    const list = await kit.sdk.payments.fetchTransfer(paid['id']);
    expect(list).toMatchObject({ entity: 'collection', count: 2 });
    const [first] = list['items'] as Json[];
    expect(first).toMatchObject({
      entity: 'transfer',
      status: 'processed',
      source: paid['order_id'],
      recipient: 'acc_CPRsN1LkFccllA',
      amount: 30_000,
      amount_reversed: 0,
      notes: { branch: 'N' },
      linked_account_notes: ['branch'],
      on_hold: false,
      settlement_status: 'pending',
      recipient_settlement_id: null,
      error: { code: null, id: first?.['id'] },
    });
    expect(await kit.sdk.transfers.fetch(first?.['id'])).toEqual(first);
    expect((await kit.sdk.orders.fetchTransferOrder(paid['order_id']))['transfers']).toMatchObject({
      count: 2,
    });
    await kit.local.idle();
    expect(kit.receiver.names().slice(-2)).toEqual(['transfer.processed', 'transfer.processed']);
  });

  it('takes them back with a refund that says so', async () => {
    const paid = kit.local.pay((await routed()).id);
    await kit.sdk.payments.refund(paid['id'], { amount: 25_000, reverse_all: 1 });
    const half = (await kit.sdk.payments.fetchTransfer(paid['id']))['items'] as Json[];
    expect(half.map((one) => [one['status'], one['amount_reversed']])).toEqual([
      ['partially_reversed', 15_000],
      ['partially_reversed', 5_000],
    ]);
    await kit.sdk.payments.refund(paid['id'], { reverse_all: true });
    const all = (await kit.sdk.payments.fetchTransfer(paid['id']))['items'] as Json[];
    expect(all.map((one) => [one['status'], one['amount_reversed']])).toEqual([
      ['reversed', 30_000],
      ['reversed', 10_000],
    ]);
  });

  it('fails or waits when the operator says so', async () => {
    kit.local.settings.transfers = 'failed';
    kit.local.pay((await routed()).id);
    await kit.local.idle();
    expect(kit.receiver.hooks.at(-1)?.body).toMatchObject({
      event: 'transfer.failed',
      payload: { transfer: { entity: { error: { reason: 'insufficient_balance' }, processed_at: null } } },
    });
  });
});

describe('a settlement', () => {
  it('pays out what was captured, less fees and refunds, once', async () => {
    await kit.sdk.payments.refund(payment, { amount: 10_000 });
    const settlement = kit.local.settle();
    expect(settlement).toEqual({
      id: expect.stringMatching(/^setl_[A-Za-z0-9]{14}$/),
      entity: 'settlement',
      amount: 50_000 - 1_180 - 10_000,
      status: 'processed',
      fees: 0,
      tax: 0,
      utr: expect.any(String),
      created_at: kit.now(),
    });
    expect(await kit.sdk.settlements.fetch(settlement['id'])).toEqual(settlement);
    expect((await kit.sdk.settlements.all({}))['items']).toEqual([settlement]);
    expect(() => kit.local.settle()).toThrow('nothing to settle');
    await kit.local.idle();
    expect(kit.receiver.names().at(-1)).toBe('settlement.processed');
    expect(await describeRefusal(kit.sdk.settlements.fetch('setl_00000000000000'))).toBe(
      'The id provided does not exist',
    );
    expect(await describeRefusal(kit.sdk.settlements.all({ count: 0 }))).toBe(
      'The count must be at least 1.',
    );
  });
});

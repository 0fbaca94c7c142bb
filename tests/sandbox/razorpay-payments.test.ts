import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Json, type Kit, openKit, refusal } from './razorpay-kit.ts';

let kit: Kit;
beforeEach(async () => {
  kit = await openKit();
});
afterEach(() => kit.close());

const day = 24 * 3_600_000;
const entity = (event: string, name: string): Json => {
  const hook = kit.receiver.hooks.findLast((one) => one.event === event);
  return hook?.body.payload[name]?.entity ?? {};
};

describe('a payment in full', () => {
  it('sends four events in order, each a snapshot of its moment', async () => {
    const { id } = await kit.link({ reference_id: 'R1', customer: { contact: '+919876543210' } });
    const payment = kit.local.pay(id);
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual([
      'payment.authorized',
      'payment.captured',
      'order.paid',
      'payment_link.paid',
    ]);
    expect(entity('payment.authorized', 'payment')).toMatchObject({
      status: 'authorized',
      captured: false,
      fee: null,
    });
    expect(entity('payment.captured', 'payment')).toMatchObject({
      id: payment['id'],
      status: 'captured',
      captured: true,
      base_amount: 50_000,
      fee: 1_180,
      tax: 180,
    });
    expect(entity('order.paid', 'order')).toMatchObject({
      status: 'paid',
      amount_due: 0,
      receipt: 'R1',
      attempts: 1,
      notes: [],
    });
  });

  it('has the traps of the published link event', async () => {
    const { id } = await kit.link({ reference_id: 'R1' });
    const created = kit.now();
    kit.clock.advance(90_000);
    kit.local.pay(id);
    await kit.local.idle();
    const hook = kit.receiver.hooks.at(-1);
    expect(hook?.body.created_at).toBe(created);
    expect(hook?.body.contains).toEqual(['payment_link', 'order', 'payment']);
    const [order, payment, link] = ['order', 'payment', 'payment_link'].map(
      (name) => hook?.body.payload[name]?.entity,
    );
    expect(order?.['id']).toMatch(/^[A-Za-z0-9]{14}$/);
    expect(payment?.['order_id']).toBe(`order_${String(order?.['id'])}`);
    expect(order).toMatchObject({
      product_type: 'payment_link_v2',
      product_id: id.slice(6),
      notes: [],
      receipt: 'R1',
    });
    expect(payment).toMatchObject({
      description: `#${id.slice(6)}`,
      notes: [],
      email: null,
      fee_bearer: 'platform',
    });
    expect(link).toMatchObject({ notes: null, status: 'paid', amount_paid: 50_000, created_at: created });
    expect(link).not.toHaveProperty('payments');
  });

  it('shows on the link, the order and the payment', async () => {
    const { id } = await kit.link({ notes: { table: '4' } });
    const paid = kit.local.pay(id, { method: 'card' });
    const link = await kit.sdk.paymentLink.fetch(id);
    expect(link).toMatchObject({ status: 'paid', amount_paid: 50_000 });
    expect(link['payments']).toEqual([
      {
        amount: 50_000,
        created_at: kit.now(),
        method: 'card',
        payment_id: paid['id'],
        plink_id: id,
        status: 'captured',
        updated_at: kit.now(),
      },
    ]);
    const payment = await kit.sdk.payments.fetch(paid['id']);
    expect(payment).toMatchObject({ status: 'captured', notes: { table: '4' }, card: { entity: 'card' } });
    expect(await kit.sdk.orders.fetch(payment['order_id'])).toMatchObject({
      status: 'paid',
      notes: { table: '4' },
    });
    expect(await kit.sdk.orders.fetchPayments(payment['order_id'])).toEqual({
      entity: 'collection',
      count: 1,
      items: [payment],
    });
    expect((await kit.sdk.payments.all())['items']).toEqual([payment]);
    expect(await kit.sdk.orders.all({ authorized: 1 })).toMatchObject({ count: 1 });
    expect(await kit.sdk.orders.all({ authorized: 0 })).toMatchObject({ count: 0 });
  });

  it.each([
    ['upi', { vpa: 'success@razorpay' }],
    ['card', { vpa: null, bank: null }],
    ['netbanking', { bank: 'HDFC' }],
    ['wallet', { wallet: 'payzapp' }],
  ] as const)('can be made by %s', async (method, fields) => {
    const { id } = await kit.link();
    expect(kit.local.pay(id, { method })).toMatchObject({ method, ...fields });
  });

  it('cannot be made twice, unless two people are meant to', async () => {
    const { id } = await kit.link();
    kit.local.pay(id);
    expect(() => kit.local.pay(id)).toThrow('This payment link is paid');
    const second = await kit.link();
    expect(kit.local.payTwice(second.id)).toHaveLength(2);
    const link = await kit.sdk.paymentLink.fetch(second.id);
    expect(link).toMatchObject({ status: 'paid', amount_paid: 50_000 });
    expect(link['payments']).toHaveLength(2);
    expect(kit.local.ledger().captured).toBe(150_000);
    await kit.local.idle();
    expect(kit.receiver.names().filter((name) => name === 'payment.captured')).toHaveLength(3);
    expect(kit.receiver.names().filter((name) => name === 'payment_link.paid')).toHaveLength(2);
    expect(kit.receiver.names().filter((name) => name === 'order.paid')).toHaveLength(2);
  });
});

describe('a payment in parts', () => {
  it('makes the link partially paid, then paid, on one order', async () => {
    const { id } = await kit.link({ accept_partial: true, first_min_partial_amount: 20_000 });
    const first = kit.local.pay(id, { amount: 20_000 });
    expect(await kit.sdk.paymentLink.fetch(id)).toMatchObject({
      status: 'partially_paid',
      amount_paid: 20_000,
    });
    const second = kit.local.pay(id, { amount: 100 });
    const last = kit.local.pay(id);
    expect(last).toMatchObject({ amount: 29_900 });
    expect(new Set([first, second, last].map((one) => one['order_id'])).size).toBe(1);
    expect(await kit.sdk.paymentLink.fetch(id)).toMatchObject({ status: 'paid', amount_paid: 50_000 });
    await kit.local.idle();
    const links = kit.receiver.names().filter((name) => name.startsWith('payment_link'));
    expect(links).toEqual([
      'payment_link.partially_paid',
      'payment_link.partially_paid',
      'payment_link.paid',
    ]);
    expect(kit.receiver.names().filter((name) => name === 'order.paid')).toHaveLength(1);
  });

  it.each([
    [{ accept_partial: false }, 20_000, 'whole amount only'],
    [{ accept_partial: true, first_min_partial_amount: 20_000 }, 19_999, 'at least 200 rupees'],
    [{ accept_partial: true }, 99, 'at least 1 rupees'],
    [{ accept_partial: true }, 50_001, 'more than what is due'],
    [{ accept_partial: true }, 0.5, 'number of paise'],
  ])('of %o refuses %d paise', async (extra, amount, why) => {
    const { id } = await kit.link(extra);
    expect(() => kit.local.pay(id, { amount })).toThrow(why);
    expect(kit.local.ledger().payments).toEqual([]);
  });

  it('cannot be cancelled, but changed, and can expire', async () => {
    const { id } = await kit.link({ accept_partial: true, expire_by: kit.now() + 1000 });
    kit.local.pay(id, { amount: 10_000 });
    expect((await refusal(kit.sdk.paymentLink.cancel(id))).error['description']).toBe(
      'cannot cancel or expire an already paid/partially paid link',
    );
    await kit.sdk.paymentLink.edit(id, { notes: { a: 'b' } });
    kit.local.advance(1_000_000);
    expect(await kit.sdk.paymentLink.fetch(id)).toMatchObject({ status: 'expired', amount_paid: 10_000 });
    expect((await refusal(kit.sdk.paymentLink.edit(id, { notes: { a: 'c' } }))).error['description']).toBe(
      'update can only be made in created or partially paid state',
    );
  });
});

describe('a payment that goes wrong', () => {
  it('fails with the published error and leaves the link open', async () => {
    const { id } = await kit.link();
    const failed = kit.local.fail(id);
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual(['payment.failed']);
    expect(entity('payment.failed', 'payment')).toMatchObject({
      id: failed['id'],
      status: 'failed',
      error_code: 'BAD_REQUEST_ERROR',
      error_description: 'Payment failed',
      error_source: 'issuer',
      error_step: 'payment_authorization',
      error_reason: 'payment_failed',
      fee: null,
    });
    expect(await kit.sdk.paymentLink.fetch(id)).toMatchObject({ status: 'created', payments: null });
    expect(await kit.sdk.orders.fetch(failed['order_id'])).toMatchObject({
      status: 'attempted',
      attempts: 1,
    });
  });

  it('may be captured later under the same id', async () => {
    const { id } = await kit.link();
    const failed = kit.local.failThenPay(id, { after: 5_000 });
    kit.local.advance(4_999);
    expect(await kit.sdk.payments.fetch(failed['id'])).toMatchObject({ status: 'failed' });
    kit.local.advance(1);
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual([
      'payment.failed',
      'payment.authorized',
      'payment.captured',
      'order.paid',
      'payment_link.paid',
    ]);
    expect(entity('payment.captured', 'payment')).toMatchObject({ id: failed['id'], error_code: null });
  });

  it('may be authorised late, then captured over the API', async () => {
    const { id } = await kit.link();
    const late = kit.local.authoriseLate(id, { after: 2 * day });
    kit.local.advance(2 * day);
    const payment = String(late['id']);
    expect(await kit.sdk.payments.fetch(payment)).toMatchObject({ status: 'authorized', captured: false });
    expect((await refusal(kit.sdk.payments.capture(payment, 49_999, 'INR'))).error['description']).toBe(
      'Capture amount must be equal to the amount authorized.',
    );
    expect(await kit.sdk.payments.capture(payment, 50_000, 'INR')).toMatchObject({ status: 'captured' });
    expect((await refusal(kit.sdk.payments.capture(payment, 50_000, 'INR'))).error['description']).toBe(
      'Your payment has been declined as the order is already paid. Please initiate the payment with a new order.',
    );
    expect(await kit.sdk.paymentLink.fetch(id)).toMatchObject({ status: 'paid' });
  });

  it('cannot be captured over the API while it is failed, or when it is unknown', async () => {
    const { id } = await kit.link();
    const failed = kit.local.fail(id);
    expect((await refusal(kit.sdk.payments.capture(failed['id'], 50_000, 'INR'))).error['description']).toBe(
      'Only payments which have been authorized and not yet captured can be captured',
    );
    expect(
      (await refusal(kit.sdk.payments.capture('pay_00000000000000', 1, 'INR'))).error['description'],
    ).toBe('The id provided does not exist');
  });

  it('goes back to the payer when nobody captures it for five days', async () => {
    const { id } = await kit.link();
    const payment = kit.local.authorise(id);
    kit.local.advance(5 * day - 1);
    expect(await kit.sdk.payments.fetch(payment['id'])).toMatchObject({ status: 'authorized' });
    kit.local.advance(1);
    await kit.local.idle();
    expect(entity('refund.processed', 'payment')).toMatchObject({ captured: false, status: 'refunded' });
    expect(kit.local.ledger()).toMatchObject({ captured: 0, refunded: 0, payments: [{ returned: 50_000 }] });
  });
});

describe('a payment at the worst moment', () => {
  it('beats a cancellation', async () => {
    const { id } = await kit.link();
    kit.local.payOn(id, 'cancel');
    expect((await refusal(kit.sdk.paymentLink.cancel(id))).error['description']).toBe(
      'cannot cancel or expire an already paid/partially paid link',
    );
    await kit.local.idle();
    expect(kit.receiver.names()).toContain('payment_link.paid');
    expect(kit.receiver.names()).not.toContain('payment_link.cancelled');
  });

  it('beats the expiry', async () => {
    const { id } = await kit.link({ expire_by: kit.now() + 1000 });
    kit.local.payOn(id, 'expiry');
    kit.local.advance(1_000_000);
    expect(await kit.sdk.paymentLink.fetch(id)).toMatchObject({ status: 'paid', expired_at: 0 });
  });

  it('arrives after the expiry: the money is there, the link stays expired', async () => {
    const { id } = await kit.link();
    kit.local.payAfterExpiry(id);
    const link = await kit.sdk.paymentLink.fetch(id);
    expect(link).toMatchObject({ status: 'expired', amount_paid: 50_000 });
    expect(link['payments']).toHaveLength(1);
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual([
      'payment.authorized',
      'payment_link.expired',
      'payment.captured',
      'order.paid',
    ]);
  });

  it('is claimed to be another sum in another currency', async () => {
    const { id } = await kit.link();
    const payment = kit.local.pay(id, { claim: { amount: 1, currency: 'USD' } });
    await kit.local.idle();
    expect(entity('payment_link.paid', 'payment')).toMatchObject({ amount: 1, currency: 'USD' });
    expect(entity('payment_link.paid', 'payment_link')).toMatchObject({
      amount_paid: 50_000,
      currency: 'INR',
    });
    expect(await kit.sdk.payments.fetch(payment['id'])).toMatchObject({ amount: 50_000, currency: 'INR' });
  });
});

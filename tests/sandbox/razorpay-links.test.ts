import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../support/until.ts';
import { type Json, type Kit, keys, openKit, refusal, sdkFor } from './razorpay-kit.ts';

let kit: Kit;
beforeEach(async () => {
  kit = await openKit();
});
afterEach(() => kit.close());

const customer = { name: 'Asha Rao', contact: '+919876543210', email: 'asha@example.com' };

/** The keys of the entity in the published samples (payment-links/entity, webhooks/payment-links). */
const sampleKeys = [
  'accept_partial',
  'amount',
  'amount_paid',
  'callback_method',
  'callback_url',
  'cancelled_at',
  'created_at',
  'currency',
  'customer',
  'description',
  'expire_by',
  'expired_at',
  'first_min_partial_amount',
  'id',
  'notes',
  'notify',
  'payments',
  'reference_id',
  'reminder_enable',
  'reminders',
  'short_url',
  'status',
  'updated_at',
  'upi_link',
  'user_id',
  'whatsapp_link',
];

describe('a payment link', () => {
  it('is created as the published sample shows', async () => {
    const link = await kit.link({
      currency: 'INR',
      accept_partial: true,
      first_min_partial_amount: 10_000,
      expire_by: kit.now() + 3600,
      reference_id: 'TS1989',
      description: 'Dinner for four',
      customer,
      notify: { sms: false, email: false },
      reminder_enable: true,
      notes: { table: '12' },
      callback_url: 'https://thali.example/pay/return',
      callback_method: 'get',
    });
    expect(Object.keys(link).sort()).toEqual(sampleKeys);
    expect(link).toMatchObject({
      accept_partial: true,
      amount: 50_000,
      amount_paid: 0,
      callback_method: 'get',
      cancelled_at: 0,
      created_at: kit.now(),
      customer,
      expire_by: kit.now() + 3600,
      expired_at: 0,
      first_min_partial_amount: 10_000,
      notes: { table: '12' },
      notify: { email: false, sms: false, whatsapp: false },
      payments: null,
      reference_id: 'TS1989',
      reminders: [],
      status: 'created',
      updated_at: kit.now(),
      user_id: '',
    });
    expect(link.id).toMatch(/^plink_[A-Za-z0-9]{14}$/);
    expect(link.short_url).toMatch(new RegExp(`^${kit.local.url}/i/[A-Za-z0-9]{8}$`));
  });

  it('needs an amount only, and then has null notes and no callback', async () => {
    const link = await kit.link();
    expect(link).toMatchObject({
      currency: 'INR',
      notes: null,
      expire_by: 0,
      reference_id: '',
      customer: {},
    });
    expect(link).not.toHaveProperty('callback_url');
  });

  it('is fetched by id, and has an order once it has been opened', async () => {
    const { id, short_url: url } = await kit.link();
    expect(await kit.sdk.paymentLink.fetch(id)).not.toHaveProperty('order_id');
    await fetch(url);
    expect((await kit.sdk.paymentLink.fetch(id))['order_id']).toMatch(/^order_[A-Za-z0-9]{14}$/);
  });

  it('is listed newest first, by reference, by payment and in pages', async () => {
    const made: string[] = [];
    for (const reference of ['a', 'b', 'c']) made.unshift((await kit.link({ reference_id: reference })).id);
    const ids = async (query: Json) =>
      ((await kit.sdk.paymentLink.all(query))['payment_links'] as { id: string }[]).map(({ id }) => id);
    const payment = kit.local.pay(made[2] ?? '');
    expect(await ids({})).toEqual(made);
    expect(await ids({ reference_id: 'b' })).toEqual([made[1]]);
    expect(await ids({ reference_id: 'nobody' })).toEqual([]);
    expect(await ids({ payment_id: payment['id'] })).toEqual([made[2]]);
    expect(await ids({ payment_id: 'pay_00000000000000' })).toEqual([]);
    expect(await ids({ count: 1, skip: 1 })).toEqual([made[1]]);
  });

  it('can be changed while open: everything but the amount', async () => {
    const { id } = await kit.link({ reference_id: 'old', notes: { a: 'b' } });
    kit.clock.advance(60_000);
    const changes = { reference_id: 'new', expire_by: kit.now() + 7200, notes: {}, reminder_enable: true };
    const changed = await kit.sdk.paymentLink.edit(id, { ...changes, accept_partial: true });
    expect(changed).toMatchObject({ ...changes, notes: null, accept_partial: true, updated_at: kit.now() });
    expect((await refusal(kit.sdk.paymentLink.edit(id, { amount: 1 }))).error['description']).toBe(
      'wrong input fields sent.',
    );
    expect(await kit.link({ reference_id: 'old' })).toMatchObject({ reference_id: 'old' });
    expect((await refusal(kit.sdk.paymentLink.edit(id, { reference_id: 'old' }))).statusCode).toBe(400);
    expect(await kit.sdk.paymentLink.edit(id, { reference_id: 'new' })).toMatchObject({
      reference_id: 'new',
    });
  });

  it('is cancelled once, and only while nothing has been paid', async () => {
    const { id } = await kit.link();
    expect(await kit.sdk.paymentLink.cancel(id)).toMatchObject({
      status: 'cancelled',
      cancelled_at: kit.now(),
      updated_at: kit.now(),
      reminders: { status: 'failed' },
    });
    expect((await refusal(kit.sdk.paymentLink.cancel(id))).error['description']).toBe(
      'cannot cancel or expire an expired link',
    );
    expect(() => kit.local.pay(id)).toThrow('cancelled');
  });

  it('notifies by sms and email only', async () => {
    const { id } = await kit.link();
    expect(await kit.sdk.paymentLink.notifyBy(id, 'sms')).toEqual({ success: true });
    expect((await refusal(kit.sdk.paymentLink.notifyBy(id, 'pigeon'))).error['description']).toBe(
      'not a valid notification medium',
    );
  });

  it('expires when the clock has passed expire_by, and tells so even if nobody looks', async () => {
    const { id } = await kit.link({ expire_by: kit.now() + 1000 });
    kit.clock.advance(999_000);
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual([]);
    kit.clock.advance(1_000);
    await kit.local.idle();
    expect(kit.receiver.names()).toEqual(['payment_link.expired']);
    expect(await kit.sdk.paymentLink.fetch(id)).toMatchObject({
      status: 'expired',
      expired_at: kit.now(),
      updated_at: kit.now(),
    });
    expect((await refusal(kit.sdk.paymentLink.cancel(id))).error['description']).toBe(
      'cannot cancel or expire an expired link',
    );
  });

  it('expires without anybody asking the stand-in for anything: it looks at the clock itself', async () => {
    const awake = await openKit({ heartbeat: 10 });
    await awake.link({ expire_by: awake.now() + 1000 });
    awake.clock.advance(1_000_000);
    await until('it is told', () => awake.receiver.names().length > 0);
    expect(awake.receiver.names()).toEqual(['payment_link.expired']);
    await awake.close();
  });

  it('is found expired on the very request that follows the moved clock', async () => {
    const { id } = await kit.link({ expire_by: kit.now() + 1000 });
    kit.clock.advance(1_000_000);
    expect(await kit.sdk.paymentLink.fetch(id)).toMatchObject({ status: 'expired' });
  });

  it('has expired soon after its time, however far the clock has jumped', async () => {
    const expire_by = kit.now() + 1000;
    const { id } = await kit.link({ expire_by });
    kit.local.advance(86_400_000);
    const link = await kit.sdk.paymentLink.fetch(id);
    const late = Number(link['expired_at']) - expire_by;
    expect([late >= 10, late <= 25]).toEqual([true, true]);
    expect(link['updated_at']).toBe(link['expired_at']);
  });

  it('lapses after six months when no time is given', async () => {
    const { id } = await kit.link();
    kit.clock.advance(180 * 86_400_000);
    expect(await kit.sdk.paymentLink.fetch(id)).toMatchObject({ status: 'created' });
    kit.clock.advance(5 * 86_400_000);
    expect(await kit.sdk.paymentLink.fetch(id)).toMatchObject({ status: 'expired', expire_by: 0 });
  });
});

const transfer = { account: 'acc_CPRsN1LkFccllA', amount: 20_000, currency: 'INR' };
const route = (more: Json) => ({ options: { order: { transfers: [{ ...transfer, ...more }] } } });
const far = 365 * 86_400;

describe('a create request', () => {
  it.each<[string, Json, string]>([
    ['no amount', { amount: undefined }, 'The amount is required'],
    ['a fraction', { amount: 100.5 }, 'The amount must be an integer.'],
    ['text', { amount: '50000' }, 'The amount must be an integer.'],
    ['99 paise', { amount: 99 }, 'The amount must be at least INR 1.00'],
    ['a fortune', { amount: 50_000_001 }, 'Amount exceeds maximum amount allowed.'],
    ['an unknown currency', { currency: 'XAU' }, 'Currency is not supported'],
    ['an unknown field', { colour: 'red' }, 'wrong input fields sent.'],
    ['a flag that is none', { accept_partial: 'yes' }, 'wrong input fields sent.'],
    ['a first part without parts', { first_min_partial_amount: 100 }, 'wrong input fields sent.'],
    [
      'a first part below a rupee',
      { accept_partial: true, first_min_partial_amount: 99 },
      'The first_min_partial_amount must be at least INR 1.00',
    ],
    [
      'a first part above the whole',
      { accept_partial: true, first_min_partial_amount: 50_001 },
      'first_min_partial_amount must be less than the amount.',
    ],
    [
      'a long description',
      { description: 'x'.repeat(2049) },
      'description: the length must be no more than 2048.',
    ],
    [
      'a long reference',
      { reference_id: 'x'.repeat(41) },
      'reference_id: the length must be no more than 40.',
    ],
    ['a poor email', { customer: { email: 'asha' } }, 'email: must be a valid email address.'],
    [
      'a short contact',
      { customer: { contact: '12345' } },
      'Contact number should be at least 8 digits, including country code',
    ],
    ['a strange customer field', { customer: { age: 3 } }, 'wrong input fields sent.'],
    ['a strange medium', { notify: { pigeon: true } }, 'wrong input fields sent.'],
    [
      '16 notes',
      { notes: Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`n${index}`, 'x'])) },
      'Number of fields in notes should be less than or equal to 15',
    ],
    ['a long note', { notes: { a: 'x'.repeat(256) } }, 'value: the length must not be greater than 255.'],
    ['a note that is a list', { notes: ['x'] }, 'wrong input fields sent.'],
    [
      'a callback that is no URL',
      { callback_url: 'here', callback_method: 'get' },
      'callback_url: must be a valid URL.',
    ],
    [
      'a script as callback',
      { callback_url: 'javascript:1', callback_method: 'get' },
      'callback_url: must be a valid URL.',
    ],
    ['a callback without method', { callback_url: 'https://a.example' }, 'The callback_method is required'],
    [
      'a callback by post',
      { callback_url: 'https://a.example', callback_method: 'post' },
      'callback_method: must be a valid value.',
    ],
    [
      'a UPI link in test mode',
      { upi_link: true },
      'UPI Payment Links is not supported in Test Mode. Please experience the product in Live Mode.',
    ],
    [
      'a UPI link in parts',
      { upi_link: true, accept_partial: true },
      'partial payment not supported in upi link',
    ],
    [
      'a UPI link in dollars',
      { upi_link: true, currency: 'USD' },
      'upi is currently supported only in indian currency',
    ],
    [
      'a transfer and parts',
      { accept_partial: true, ...route({}) },
      'Transfers cannot be created on a link that accepts partial payments',
    ],
    ['a transfer in dollars', route({ currency: 'USD' }), 'The currency should be INR for transfers'],
    ['a transfer to nobody', route({ account: 'acc_1' }), 'input is an invalid account_code.'],
    ['a transfer of 99 paise', route({ amount: 99 }), 'The amount must be at least INR 1.00'],
    [
      'a transfer above the amount',
      route({ amount: 50_001 }),
      'The sum of amount requested for transfer is greater than the captured amount',
    ],
    [
      'notes that are not there',
      route({ linked_account_notes: ['x'] }),
      'Keys sent in linked_account_notes must exist in notes',
    ],
    [
      'a hold in the past',
      route({ on_hold_until: 5 }),
      'on_hold_until must be between 946684800 and 4765046400',
    ],
  ])('with %s is refused', async (_, extra, description) => {
    const { statusCode, error } = await refusal(kit.link(extra));
    expect({ statusCode, code: error['code'], description: error['description'] }).toEqual({
      statusCode: 400,
      code: 'BAD_REQUEST_ERROR',
      description,
    });
    expect(Object.keys(error)).toEqual(
      expect.arrayContaining(['code', 'description', 'source', 'step', 'reason', 'metadata']),
    );
    expect(kit.local.state()).toMatchObject({ links: [] });
  });

  it.each([
    [-60, 'timestamp must be atleast 15 minutes in future'],
    [899, 'timestamp must be atleast 15 minutes in future'],
    [far, 'expire_by cannot exceed more than six months from the date of creation'],
  ])('that expires %i seconds from now is refused', async (seconds, description) => {
    const { error } = await refusal(kit.link({ expire_by: kit.now() + seconds }));
    expect(error['description']).toBe(description);
  });

  it('may expire exactly 15 minutes from now, and six months from now', async () => {
    await kit.link({ expire_by: kit.now() + 900 });
    await kit.link({ expire_by: Math.floor(Date.parse('2026-09-02T06:30:00Z') / 1000) });
  });

  it('may not use a reference again, ever, in either wording', async () => {
    const { id } = await kit.link({ reference_id: 'order-7' });
    await kit.sdk.paymentLink.cancel(id);
    const again = () => refusal(kit.link({ reference_id: 'order-7' }));
    expect((await again()).error['description']).toBe(
      'payment link creation with reference ID already attempted',
    );
    kit.local.settings.wording = 'observed';
    expect((await again()).error['description']).toBe(
      'payment link with given reference_id: order-7 already exists. Please create a payment link with a different reference_id',
    );
  });

  it('allows UPI links with a live key', async () => {
    const live = await openKit({ keyId: 'rzp_live_LocalThali0001' });
    const sdk = sdkFor(live.local.url, keys.keySecret, 'rzp_live_LocalThali0001');
    expect(await sdk.paymentLink.create({ amount: 100, upi_link: true })).toMatchObject({ upi_link: true });
    await live.close();
  });
});

describe('the API', () => {
  it.each([
    ['an unknown key', sdkArguments('the key secret', 'rzp_test_nobody'), 'The api key provided is invalid'],
    ['a wrong secret', sdkArguments('wrong', keys.keyId), 'The api secret provided is invalid'],
  ])('answers 401 to %s', async (_, { secret, keyId }, description) => {
    const { statusCode, error } = await refusal(sdkFor(kit.local.url, secret, keyId).paymentLink.all());
    expect(statusCode).toBe(401);
    expect(error).toEqual({
      code: 'BAD_REQUEST_ERROR',
      description,
      source: 'NA',
      step: 'NA',
      reason: 'NA',
      metadata: {},
    });
  });

  it.each([undefined, 'basic eDp5', 'Bearer x'])('answers 401 to the header %s', async (authorization) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const answer = await fetch(`${kit.local.url}/v1/payment_links`, { headers });
    expect([answer.status, ((await answer.json()) as { error: Json }).error['description']]).toEqual([
      401,
      'Please provide your api key for authentication purposes.',
    ]);
  });

  it.each([
    ['plink_00000000000000', 'The id provided does not exist'],
    ['plink_short', 'invalid input [strippedId] = [short]'],
    ['link_00000000000000', 'invalid input [id] = [link_00000000000000]'],
  ])('does not know the link %s', async (id, description) => {
    for (const call of [kit.sdk.paymentLink.fetch(id), kit.sdk.paymentLink.cancel(id)]) {
      expect(await refusal(call)).toMatchObject({ statusCode: 400, error: { description } });
    }
  });

  it.each([
    [{ count: 101 }, 'The count may not be greater than 100.'],
    [{ skip: -1 }, 'The skip must be at least 0.'],
    [{ from: 5 }, 'from must be between 946684800 and 4765046400'],
    [{ to: 5_000_000_000 }, 'to must be between 946684800 and 4765046400'],
  ])('refuses the list %o', async (query, description) => {
    expect((await refusal(kit.sdk.payments.all(query))).error['description']).toBe(description);
  });

  it('answers 400 to addresses it does not have and to bodies that are no JSON', async () => {
    const authorization = `Basic ${Buffer.from(`${keys.keyId}:${keys.keySecret}`).toString('base64')}`;
    const ask = async (path: string, init: RequestInit) => {
      const answer = await fetch(`${kit.local.url}${path}`, { ...init, headers: { authorization } });
      return [answer.status, ((await answer.json()) as { error: Json }).error['description']];
    };
    expect(await ask('/v1/nothing', {})).toEqual([400, 'The requested URL was not found on the server.']);
    expect(await ask('/v1/payment_links', { method: 'DELETE' })).toEqual([
      400,
      'The requested URL was not found on the server.',
    ]);
    expect(await ask('/v1/payment_links/', { method: 'POST', body: '{' })).toEqual([
      400,
      'wrong input fields sent.',
    ]);
  });

  it('takes a new key secret, and the old one for as long as was allowed', async () => {
    kit.local.rotateKeySecret('a new secret', 24);
    await kit.sdk.paymentLink.all();
    await sdkFor(kit.local.url, 'a new secret').paymentLink.all();
    kit.clock.advance(24 * 3_600_000);
    expect((await refusal(kit.sdk.paymentLink.all())).statusCode).toBe(401);
  });
});

function sdkArguments(secret: string, keyId: string) {
  return { secret, keyId };
}

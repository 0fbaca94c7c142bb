import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, accountSid, basicAuth, smsSender, startBench, verifyServiceSid } from './twilio-kit.ts';

const number = '+919812345678';
const minute = 60_000;
let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterEach(async () => {
  await bench.local.settled();
  bench.local.reset();
});
afterAll(() => bench.close());

const service = () => bench.client.verify.v2.services(verifyServiceSid);
const start = (to = number, channel = 'sms') => service().verifications.create({ to, channel });
const check = (code: string, to = number) => service().verificationChecks.create({ to, code });

/** The code as the person reads it on the phone. */
async function codeOnPhone(app: 'sms' | 'whatsapp' = 'sms'): Promise<string> {
  await bench.local.settled();
  return /\d{6}/.exec(bench.local.phone(number)[app].last()?.text ?? '')?.[0] ?? '';
}

function wrong(code: string): string {
  return code === '000000' ? '111111' : '000000';
}

const look = (text: string, options = {}) => bench.client.lookups.v2.phoneNumbers(text).fetch(options);

const lineType = async (text: string) =>
  (await look(text, { fields: 'line_type_intelligence' })).lineTypeIntelligence;

describe('a verification', () => {
  test('starts pending with every field, and its code reaches the phone', async () => {
    const verification = await start();
    expect(verification.toJSON()).toEqual({
      sid: expect.stringMatching(/^VE[0-9a-f]{32}$/),
      serviceSid: verifyServiceSid,
      accountSid,
      to: number,
      channel: 'sms',
      status: 'pending',
      valid: false,
      lookup: {},
      amount: null,
      payee: null,
      sendCodeAttempts: [
        { attempt_sid: expect.stringMatching(/^VL/), channel: 'sms', time: '2026-11-20T12:00:00Z' },
      ],
      dateCreated: new Date('2026-11-20T12:00:00Z'),
      dateUpdated: new Date('2026-11-20T12:00:00Z'),
      sna: null,
      url: `${bench.local.url}/v2/Services/${verifyServiceSid}/Verifications/${verification.sid}`,
    });
    expect(await codeOnPhone()).toMatch(/^\d{6}$/);
    expect(await bench.client.messages.list()).toEqual([]);
  });

  test('is the newest on the phone when it came last, in whatever order the threads began', async () => {
    await start();
    const first = await codeOnPhone();
    await check(first);
    await bench.client.messages.create({ to: number, from: smsSender, body: 'Your table is ready' });
    await bench.local.settled();
    expect(bench.local.phone(number).sms.last()?.text).toBe('Your table is ready');
    await start();
    expect(await codeOnPhone()).toMatch(/^\d{6}$/);
  });

  test('is approved by the right code, then gone', async () => {
    await start();
    const code = await codeOnPhone();
    const refused = await check(wrong(code));
    expect(refused).toMatchObject({ status: 'pending', valid: false });
    const approved = await check(code);
    expect(Object.entries(approved.toJSON()).filter(([, value]) => value === undefined)).toEqual([]);
    expect(approved).toMatchObject({ status: 'approved', valid: true, snaAttemptsErrorCodes: [] });
    await expect(check(code)).rejects.toMatchObject({ code: 20404, status: 404 });
    await expect(service().verifications(approved.sid).fetch()).rejects.toMatchObject({ code: 20404 });
  });

  test('goes to WhatsApp when asked', async () => {
    await start(number, 'whatsapp');
    expect((await check(await codeOnPhone('whatsapp'))).status).toBe('approved');
  });

  test('keeps its id and code when sent again, five times at most', async () => {
    const first = await start();
    const code = await codeOnPhone();
    for (let sends = 2; sends <= 5; sends += 1) expect((await start()).sid).toBe(first.sid);
    expect(await codeOnPhone()).toBe(code);
    await expect(start()).rejects.toMatchObject({ code: 60203, status: 429 });
  });

  test('takes five checks, then refuses checks and new starts', async () => {
    await start();
    const code = await codeOnPhone();
    for (let checks = 1; checks <= 5; checks += 1) expect((await check(wrong(code))).valid).toBe(false);
    await expect(check(code)).rejects.toMatchObject({ code: 60202, status: 429 });
    await expect(start()).rejects.toMatchObject({ code: 60202 });
  });

  test('lives ten minutes from its start, whatever was sent again', async () => {
    const first = await start();
    const code = await codeOnPhone();
    bench.local.advance(9 * minute);
    await start();
    bench.local.advance(minute - 1);
    expect((await check(wrong(code))).status).toBe('pending');
    bench.local.advance(1);
    await expect(check(code)).rejects.toMatchObject({ code: 20404 });
    expect((await start()).sid).not.toBe(first.sid);
    bench.clock.advance(-10 * minute);
  });

  test('can be found by id or number, canceled or approved by hand', async () => {
    const { sid } = await start();
    expect(await service().verifications(sid).fetch()).toMatchObject({ sid, status: 'pending' });
    expect(await service().verifications(number).fetch()).toMatchObject({ sid });
    expect(await service().verifications(sid).update({ status: 'canceled' })).toMatchObject({
      status: 'canceled',
    });
    await expect(check('123456')).rejects.toMatchObject({ code: 20404 });
    await start();
    expect(await service().verifications(number).update({ status: 'approved' })).toMatchObject({
      valid: true,
    });
  });

  test.each([
    [60200, 400, 'a number without plus', () => start('98123')],
    [60200, 400, 'an unknown channel', () => start(number, 'pigeon')],
    [60200, 400, 'a mail address by SMS', () => start('asha@example.com')],
    [60200, 400, 'a short code', () => check('123')],
    [60200, 400, 'a code with letters', () => check('12345a')],
    [20404, 404, 'nothing started', () => check('123456', '+919800000000')],
    [
      20404,
      404,
      'an unknown service',
      () => bench.client.verify.v2.services('VA0').verifications.create({ to: number, channel: 'sms' }),
    ],
  ])('%i with HTTP %i for %s', async (code, status, _, ask) => {
    await expect(ask()).rejects.toMatchObject({ code, status });
  });

  test('does not go to a landline', async () => {
    bench.local.phone(number).condition('landline');
    await expect(start()).rejects.toMatchObject({ code: 60205, status: 403 });
  });

  test('is readable by the admin API', async () => {
    const { sid } = await start('asha@example.com', 'email');
    const { body } = await bench.admin('GET', '/verifications');
    const code = (body as { verifications: { code: string }[] }).verifications[0]?.code ?? '';
    expect((await check(code, 'asha@example.com')).sid).toBe(sid);
  });
});

describe('Verify services', () => {
  test('have every field, and codes of the length they ask for', async () => {
    const created = await bench.client.verify.v2.services.create({ friendlyName: 'Staff', codeLength: 4 });
    expect(Object.entries(created.toJSON()).filter(([, value]) => value === undefined)).toEqual([]);
    expect(await bench.client.verify.v2.services(created.sid).fetch()).toMatchObject({
      friendlyName: 'Staff',
      codeLength: 4,
    });
    const listed = await bench.client.verify.v2.services.list();
    expect(listed.map((each) => each.sid)).toEqual([verifyServiceSid, created.sid]);
    await bench.client.verify.v2.services(created.sid).verifications.create({ to: number, channel: 'sms' });
    await bench.local.settled();
    expect(bench.local.phone(number).sms.last()?.text).toMatch(/^Your Staff verification code is: \d{4}$/);
    const tooLong = bench.client.verify.v2.services.create({ friendlyName: 'x'.repeat(31) });
    await expect(tooLong).rejects.toMatchObject({ code: 60200 });
  });
});

describe('Lookup', () => {
  test('describes a valid number with every field, packages null unless asked for', async () => {
    const found = await look(number);
    expect(found).toMatchObject({
      callingCountryCode: '91',
      countryCode: 'IN',
      phoneNumber: number,
      nationalFormat: '098123 45678',
      valid: true,
      validationErrors: [],
      lineTypeIntelligence: null,
      callerName: null,
      url: `${bench.local.url}/v2/PhoneNumbers/${number}`,
    });
    expect(Object.entries(found.toJSON()).filter(([, value]) => value === undefined)).toEqual([]);
  });

  test.each([
    ['+1415992996', 'TOO_SHORT'],
    ['+141599299600', 'TOO_LONG'],
    ['+15550001111', 'INVALID_BUT_POSSIBLE'],
    ['+999123456789', 'INVALID_COUNTRY_CODE'],
    ['restaurant', 'NOT_A_NUMBER'],
    ['a table', 'NOT_A_NUMBER'],
  ])('answers 200 for %s with %s', async (text, error) => {
    expect(await look(text)).toMatchObject({
      valid: false,
      validationErrors: [error],
      countryCode: null,
      nationalFormat: null,
    });
  });

  test('answers what is no address of anything in its own words, not with an error of the server', async () => {
    const answer = async (path: string) => {
      const response = await fetch(bench.local.url + path, { headers: basicAuth() });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    const looked = await answer('/v2/PhoneNumbers/%');
    expect(looked).toMatchObject({
      status: 200,
      body: { valid: false, validation_errors: ['NOT_A_NUMBER'] },
    });
    const spaced = await answer('/v2/PhoneNumbers/a%20table');
    expect(spaced.body['url']).toBe(`${bench.local.url}/v2/PhoneNumbers/a%20table`);
    const verification = await answer(`/v2/Services/${verifyServiceSid}/Verifications/%`);
    expect(verification).toMatchObject({ status: 404, body: { code: 20404 } });
  });

  test('reads national numbers of a country', async () => {
    expect(await look('09812345678', { countryCode: 'IN' })).toMatchObject({
      phoneNumber: number,
      valid: true,
    });
  });

  test('tells the line type when asked', async () => {
    expect(await lineType(number)).toMatchObject({
      type: 'mobile',
      errorCode: null,
      mobileCountryCode: '001',
    });
    expect(await lineType('+442079460123')).toMatchObject({ type: 'landline' });
    expect(await lineType('+18005550123')).toMatchObject({ type: 'tollFree' });
    bench.local.phone(number).condition('landline');
    expect(await lineType(number)).toMatchObject({ type: 'landline' });
  });
});

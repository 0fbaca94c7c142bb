import { describe, expect, test } from 'vitest';
import { ProviderError } from '../../src/errors.ts';
import { CallLog } from '../../src/outside/calls.ts';
import { razorpayPayments } from '../../src/outside/razorpay.ts';
import { twilioChannel } from '../../src/outside/twilio.ts';

describe('what a process knows of its calls', () => {
  let now = 0;
  const calls = new CallLog(() => now);
  const takes = (milliseconds: number, failure?: Error) => () => {
    now += milliseconds;
    return failure ? Promise.reject(failure) : Promise.resolve('done');
  };
  const nothing = { made: 0, refused: 0, busy: 0, unknown: 0, slowest: null };

  test('counts them by how they ended, with the slowest, for each provider', async () => {
    expect(calls.recent('Twilio')).toEqual(nothing);
    expect(await calls.watch('Twilio', 'a message', takes(40))).toBe('done');
    for (const outcome of ['refused', 'busy', 'unknown'] as const) {
      const failure = new ProviderError('twilio', outcome, outcome);
      await expect(calls.watch('Twilio', outcome, takes(90, failure))).rejects.toBe(failure);
    }
    // What is no answer of theirs may have been made.
    const defect = takes(10, new TypeError('a defect'));
    await expect(calls.watch('Twilio', 'a code', defect)).rejects.toThrow('a defect');
    expect(calls.recent('Twilio')).toEqual({
      made: 5,
      refused: 1,
      busy: 1,
      unknown: 2,
      slowest: { milliseconds: 90, what: 'refused' },
    });
    expect(calls.recent('Razorpay')).toEqual(nothing);
  });

  test('forgets them minute by minute, after ten', async () => {
    now = 9 * 60_000;
    await calls.watch('Twilio', 'a message', takes(5));
    expect(calls.recent('Twilio').made).toBe(6);
    now = 10 * 60_000;
    const slowest = { milliseconds: 5, what: 'a message' };
    expect(calls.recent('Twilio')).toEqual({ ...nothing, made: 1, slowest });
    now = 60 * 60_000;
    expect(calls.recent('Twilio')).toEqual(nothing);
  });
});

test('what an SDK throws before it asks anything is a failure of the provider too', async () => {
  const calls = new CallLog();
  const keys = { keyId: 'rzp_test_key', keySecret: 'secret', webhookSecrets: [], apiUrl: undefined };
  await expect(razorpayPayments(keys, calls).transfersOf('')).rejects.toBeInstanceOf(ProviderError);
  const account = {
    accountSid: `AC${'0'.repeat(32)}`,
    authToken: 'token',
    verifyServiceSid: undefined,
    apiUrl: undefined,
  };
  const channel = twilioChannel(account, calls);
  const nobody = { from: '+14155550100', to: undefined as unknown as string, body: 'hello' };
  await expect(channel.send({ ...nobody, statusCallback: '' })).rejects.toBeInstanceOf(ProviderError);
  await channel.close();
  expect([calls.recent('Razorpay').unknown, calls.recent('Twilio').unknown]).toEqual([1, 1]);
});

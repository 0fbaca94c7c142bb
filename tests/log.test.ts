import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProviderError } from '../src/errors.ts';
import { maskPhones, openLog } from '../src/log.ts';

/** What a log writes, line by line, as read back. */
function logged(
  write: (log: ReturnType<typeof openLog>) => void,
  level = 'info',
): { text: string; lines: Record<string, unknown>[] } {
  const all: string[] = [];
  write(openLog(level, { write: (line) => void all.push(line) }));
  return { text: all.join(''), lines: all.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('a phone number', () => {
  test.each([
    ['+919812300001', '••••••01'],
    ['whatsapp:+919812300001', 'whatsapp:••••••01'],
    ['+1 415 555 0100', '••••••00'],
    ['+44-7700-900-123', '••••••23'],
    ['(415) 555-0100', '(••••••00'],
    ['+1 (415) 555-0100', '••••••00'],
    ['to 9812300001, then', 'to ••••••01, then'],
    ['98123 00001', '••••••01'],
    ['+919812300001 and +919812300002', '••••••01 and ••••••02'],
  ])('%s is %s', (text, masked) => {
    expect(maskPhones(text)).toBe(masked);
  });

  test.each([
    '2026-11-27T12:30:00.000Z',
    'order 3fa85f64-5717-4562-b3fc-2c963f66afa6',
    'PostgreSQL 18.4 on port 5432',
    '127.0.0.1:54321',
    '{"time":1764246600000,"ms":12}',
    'INR 100000.00',
    'plink_Abc1234567890d',
  ])('is not seen in %s', (text) => {
    expect(maskPhones(text)).toBe(text);
  });

  const digits = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 13 })
    .map((all) => `9${all.join('')}`);

  test('never reaches the log, wherever it stands, and the line stays a line of JSON', () => {
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom('+', 'whatsapp:+', ''),
        fc.constantFrom(' ', '"', '(', '\n', '<', '='),
        (number, prefix, before) => {
          const phone = `${before}${prefix}${number}`;
          const { text, lines } = logged((log) => {
            log.warn(
              {
                err: new Error(`The number ${phone} is not valid`),
                to: phone.trim(),
                deep: { list: [phone] },
              },
              `failed for ${phone}`,
            );
          });
          expect(text).not.toContain(number);
          expect(text).not.toContain(number.slice(0, 8));
          expect(lines[0]).toMatchObject({ msg: expect.stringContaining(number.slice(-2)) as string });
        },
      ),
    );
  });
});

describe('a line of the log', () => {
  test('says when and how bad, and nothing of the machine', () => {
    const { lines } = logged((log) => log.info({ outboxId: 'o1' }, 'sent'));
    expect(lines).toEqual([
      { level: 30, time: expect.stringMatching(/^\d{4}-.*Z$/) as string, outboxId: 'o1', msg: 'sent' },
    ]);
  });

  test('below the level is not written', () => {
    expect(logged((log) => log.info('quiet'), 'warn').lines).toEqual([]);
    expect(logged((log) => log.error('quiet'), 'silent').lines).toEqual([]);
  });

  test('about a failed call to a provider holds no token, key or password, however deep the error carries them', () => {
    const request = {
      headers: { Authorization: 'Basic hunter2-basic', 'x-razorpay-signature': 'hunter2-signature' },
      auth: { username: 'rzp_live', password: 'hunter2-password' },
    };
    const cause = Object.assign(new Error('Request failed with status code 500'), {
      config: request,
      request,
    });
    const { text } = logged((log) => {
      log.error(
        { err: new ProviderError('twilio', 'unknown', 'Twilio did not answer', { status: 500, cause }) },
        'a call failed',
      );
      log.error({ err: cause }, 'a call failed');
      const row = {
        code: '23505',
        constraint: 'people_pkey',
        detail: 'Key (name)=(hunter2 Rao) already exists.',
      };
      log.error({ err: Object.assign(new Error('duplicate key'), row) }, 'a statement failed');
    });
    expect(text).toContain('people_pkey');
    expect(text).toContain('Twilio did not answer');
    expect(text).not.toContain('hunter2');
  });
});

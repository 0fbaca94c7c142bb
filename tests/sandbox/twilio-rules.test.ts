import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import twilio from 'twilio';
import { describe, expect, test } from 'vitest';
import { MessageStore } from '../../src/sandbox/twilio/message-store.ts';
import type { Message } from '../../src/sandbox/twilio/message.ts';
import { Ring } from '../../src/sandbox/twilio/ring.ts';
import { segmentsOf } from '../../src/domain/segments.ts';
import { readTwiml } from '../../src/sandbox/twilio/twiml.ts';
import { policyOf, signatureOf } from '../../src/sandbox/twilio/webhook-policy.ts';

/** Text an XML document may carry: no control characters, no lone surrogates. */
const writable = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replaceAll(/\p{Cc}/gu, ' ').trim())
  .filter((text) => text !== '');

const messageOf = (ordinal: number, to: string): Message =>
  ({ sid: `SM${ordinal}`, ordinal, to, from: 'us' }) as Message;

describe('rules that hold for every input', () => {
  test('the signature is the one the SDK expects', () => {
    const params = fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(params, fc.string(), (given, token) => {
        const url = 'https://thali.example:8443/hooks?venue=7';
        expect(twilio.validateRequest(token, signatureOf(token, url, given), url, given)).toBe(true);
      }),
    );
  });

  test('TwiML written by the SDK is read back', () => {
    fc.assert(
      fc.property(fc.array(writable, { maxLength: 4 }), writable, (bodies, media) => {
        const response = new twilio.twiml.MessagingResponse();
        for (const body of bodies) {
          const message = response.message({ to: '+12025550143', action: `https://a.example/?${body}` }, '');
          message.body(body);
          message.media(media);
        }
        expect(readTwiml(response.toString())).toEqual(
          bodies.map((body) => ({
            body,
            media: [media],
            to: '+12025550143',
            from: null,
            statusCallback: `https://a.example/?${body}`,
          })),
        );
      }),
    );
  });

  test('segments are the calculator’s, by whatever road', () => {
    const mostlyPlain = fc.string({
      unit: fc.constantFrom(...Array.from('aZ09 .,?@\n_-€[₹é')),
      maxLength: 400,
    });
    fc.assert(
      fc.property(fc.oneof(mostlyPlain, fc.string({ unit: 'grapheme' })), (body) => {
        expect(segmentsOf(body).count).toBe(Math.max(1, new SegmentedMessage(body).segmentsCount));
      }),
    );
  });

  test('connection overrides stay within Twilio’s bounds', () => {
    const number = fc.oneof(fc.integer(), fc.string());
    fc.assert(
      fc.property(number, number, number, fc.string(), (rc, ct, rt, rp) => {
        const fragment = new URLSearchParams({
          rc: String(rc),
          ct: String(ct),
          rt: String(rt),
          tt: String(rt),
          rp,
        });
        const policy = policyOf(`https://thali.example/hooks#${fragment}`);
        expect(policy.url).toBe('https://thali.example/hooks');
        expect(policy.retries).toBeOneOf([0, 1, 2, 3, 4, 5]);
        for (const [value, most] of [
          [policy.connectMs, 10_000],
          [policy.readMs, 15_000],
          [policy.totalMs, 15_000],
        ] as const) {
          expect(value).toBeGreaterThanOrEqual(100);
          expect(value).toBeLessThanOrEqual(most);
        }
      }),
    );
    expect(policyOf('https://thali.example/')).toMatchObject({
      retries: 1,
      on: new Set(['ct']),
      connectMs: 5000,
      readMs: 15_000,
    });
  });

  test('pages of any size give every message once, newest first, in both directions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b')),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(20),
        (ends, size, gone) => {
          const store = new MessageStore();
          for (const to of ends) store.add(messageOf(store.nextOrdinal(), to));
          store.hide(`SM${gone}`);
          const expected = ends
            .map((to, index) => ({ to, ordinal: index + 1 }))
            .filter((each) => each.to === 'a' && each.ordinal !== gone)
            .map((each) => each.ordinal)
            .toReversed();
          const down: number[] = [];
          for (let before = Number.MAX_SAFE_INTEGER; ; ) {
            const slice = store.older({ to: 'a', from: 'us' }, before, size);
            down.push(...slice.messages.map((message) => message.ordinal));
            before = down.at(-1) ?? 0;
            if (!slice.more) break;
          }
          const up: number[] = [];
          for (let after = 0; ; ) {
            const slice = store.newer({ to: 'a' }, after, size);
            up.unshift(...slice.messages.map((message) => message.ordinal));
            after = up[0] ?? 0;
            if (!slice.more) break;
          }
          expect([down, up]).toEqual([expected, expected]);
        },
      ),
    );
  });

  test('a ring keeps the newest with their numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.nat(40), fc.nat(40), (capacity, pushes, after) => {
        const ring = new Ring<number>(capacity);
        for (let number = 1; number <= pushes; number += 1) expect(ring.push(number)).toBe(number);
        const expected = Array.from({ length: pushes }, (_, index) => index + 1)
          .slice(-capacity)
          .filter((number) => number > after);
        expect(ring.since(after)).toEqual(expected.map((number) => ({ number, thing: number })));
      }),
    );
  });
});

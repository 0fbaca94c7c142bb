import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { request } from 'undici';
import twilio from 'twilio';
import { expect, inject, onTestFinished, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { cases } from '../support/cases.ts';
import { cloneDatabase } from '../support/database.ts';
import { messageForm } from '../support/signed.ts';
import { until } from '../support/until.ts';
import { Fleet } from './fleet.ts';
import { setScene } from './scene.ts';

const authToken = 'a'.repeat(32);

/** One made-up request, and whether Thali may believe it. */
interface Made {
  path: string;
  method: 'POST' | 'GET' | 'PUT' | 'DELETE';
  headers: Record<string, string>;
  body: string;
  genuine: boolean;
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    'menu',
    '2 dal',
    'yes',
    'stop',
    'start',
    'table for 2 tomorrow 8pm at chaos kitchen',
    '',
    '99999999999',
  ),
);
const field = fc.oneof(
  fc.constantFrom(
    'Body',
    'ButtonPayload',
    'ListId',
    'Latitude',
    'Longitude',
    'NumMedia',
    'MediaUrl0',
    'OptOutType',
    'ProfileName',
    'ExternalUserId',
    'MessageStatus',
    'ErrorCode',
    '__proto__',
    'constructor',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const fields = fc.dictionary(field, text, { maxKeys: 6 });
const person = fc.integer({ min: 0, max: 49 }).map((n) => `whatsapp:+9198128${40_000 + n}`);
const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' };

function signed(url: string, path: string, form: Record<string, string>, genuine: boolean): Made {
  const signature = twilio.getExpectedTwilioSignature(genuine ? authToken : 'b'.repeat(32), url + path, form);
  const headers = { ...formHeaders, 'x-twilio-signature': signature };
  return { path, method: 'POST', headers, body: new URLSearchParams(form).toString(), genuine };
}

function requests(url: string): fc.Arbitrary<Made> {
  const message = (genuine: boolean) =>
    fc
      .record({ from: person, body: text, more: fields })
      .map(({ from, body, more }) =>
        signed(url, '/hooks/twilio/message', { ...messageForm(from, body), ...clean(more) }, genuine),
      );
  const status = (genuine: boolean) =>
    fc
      .record({
        sid: fc.stringMatching(/^SM[0-9a-f]$/),
        status: fc.constantFrom('sent', 'delivered', 'read', 'failed', 'x'),
      })
      .map(({ sid, status }) =>
        signed(url, '/hooks/twilio/status', { MessageSid: sid, MessageStatus: status }, genuine),
      );
  const event = (genuine: boolean) =>
    fc.record({ body: fc.oneof(fc.json(), text), id: fc.uuid() }).map(({ body, id }) => ({
      path: '/hooks/razorpay',
      method: 'POST' as const,
      headers: {
        'content-type': 'application/json',
        'x-razorpay-event-id': id,
        'x-razorpay-signature': createHmac('sha256', genuine ? 'webhook-secret' : 'x')
          .update(body)
          .digest('hex'),
      },
      body,
      genuine,
    }));
  const stray = fc
    .record({
      path: fc.constantFrom(
        '/hooks/twilio/message',
        '/hooks/razorpay',
        '/hooks',
        '/pay/return?razorpay_payment_id=1',
        '/r/%00',
        '/photos/..%2f..%2fpackage.json',
        '/assets/%2e%2e/x',
        '/staff',
        '/ready',
      ),
      method: fc.constantFrom('POST' as const, 'GET' as const, 'PUT' as const, 'DELETE' as const),
      body: text,
      signature: fc.option(fc.base64String({ maxLength: 40 }), { nil: undefined }),
    })
    .map(({ path, method, body, signature }) => ({
      path,
      method,
      headers: { ...formHeaders, ...(signature === undefined ? {} : { 'x-twilio-signature': signature }) },
      body: method === 'GET' ? '' : body,
      genuine: false,
    }));
  return fc.oneof(
    { weight: 1, arbitrary: message(true) },
    { weight: 39, arbitrary: message(false) },
    { weight: 2, arbitrary: status(true) },
    { weight: 18, arbitrary: status(false) },
    { weight: 2, arbitrary: event(true) },
    { weight: 18, arbitrary: event(false) },
    { weight: 20, arbitrary: stray },
  );
}

/** Without what would make another message, or another person, of it. */
function clean(more: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(more)
      .filter(([key]) => !/^(MessageSid|SmsSid|From|To|AccountSid)$/.test(key))
      .map(([key, value]) => [key, key === 'ExternalUserId' ? value.slice(0, 3) : value]),
  );
}

const messagesKept = statement(
  'fuzz kept',
  `select count(*)::int as count from inbox where kind = 'message'`,
);
const waiting = statement(
  'fuzz waiting',
  `select id from inbox where kind = 'message' and state = 'pending' limit 1`,
);
const dead = statement('fuzz dead', `select kind, error from inbox where state = 'dead'`);

const made = cases(6_000, 'FUZZ');

test(`${made} made-up requests: no crash, no 5xx, the signature first, memory flat`, {
  timeout: 600_000,
}, async () => {
  const database = await cloneDatabase('empty');
  onTestFinished(() => database.drop());
  const scene = await setScene(database.url);
  onTestFinished(() => scene.close());
  const fleet = await Fleet.start(inject('program'), scene.doorPort, ['web', 'worker'], {
    ...scene.environment,
    NODE_OPTIONS: '--max-old-space-size=96',
  });
  onTestFinished(() => fleet.stop().then(() => undefined));

  const rss = async () => {
    const { body } = await request(`${fleet.url}/metrics`);
    return Number(/^process_resident_memory_bytes (\S+)/m.exec(await body.text())?.[1]) / 2 ** 20;
  };
  const wrong: string[] = [];
  const count = { made: 0, messages: 0 };
  async function run(many: number, seed: number): Promise<void> {
    const arbitrary = requests(fleet.url);
    const left = many;
    let done = 0;
    await Promise.all(
      Array.from({ length: 24 }, async (_, worker) => {
        while (done < left) {
          const batch = fc.sample(arbitrary, { numRuns: 100, seed: seed + worker * 1_000 + done });
          done += batch.length;
          for (const one of batch) {
            const { statusCode, body } = await request(fleet.url + one.path, {
              method: one.method,
              headers: one.headers,
              ...(one.body === '' ? {} : { body: one.body }),
            });
            await body.dump();
            count.made += 1;
            const hook = one.path.startsWith('/hooks/') && one.method === 'POST';
            const right = !hook
              ? statusCode < 500
              : one.genuine
                ? statusCode < 300 || statusCode === 400
                : statusCode === 403;
            if (!right)
              wrong.push(
                `${one.method} ${one.path} ${one.genuine} -> ${statusCode}: ${one.body.slice(0, 80)}`,
              );
            if (one.genuine && one.path.endsWith('/message')) count.messages += 1;
          }
        }
      }),
    );
  }
  await run(made / 4, 1);
  const early = await rss();
  await run((made / 4) * 3, 2);
  const late = await rss();
  expect(fleet.errors.slice(0, 5)).toEqual([]);
  // Reports on messages nobody sent wait for them a while; what people wrote is answered at once.
  await until('every message is dealt with', async () => (await scene.db.rows(waiting)).length === 0, 120);
  process.stdout.write(
    `${count.made} made-up requests, ${count.messages} of them messages; ${Math.round(early)} MB, then ${Math.round(late)} MB\n`,
  );
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(count.made).toBeGreaterThanOrEqual(made);
  expect(fleet.deaths).toEqual([]);
  expect(await scene.db.rows(dead)).toEqual([]);
  expect((await scene.db.rows<{ count: number }>(messagesKept))[0]?.count).toBe(count.messages);
  // What V8 has not yet collected counts too; with this little room a leak would have ended the process long ago.
  expect(late).toBeLessThan(early * 1.5);
});

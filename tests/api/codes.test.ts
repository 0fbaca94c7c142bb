import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLog } from '../../src/log.ts';
import { Problem } from '../../src/http/api/problem.ts';
import { openRateLimits } from '../../src/http/rate-limits.ts';
import { countSend } from '../../src/http/sign-in/code-limits.ts';
import { type CodeTools, startCode } from '../../src/http/sign-in/codes.ts';
import { readPhone } from '../../src/http/sign-in/phone.ts';
import { twilioVerify } from '../../src/outside/verify.ts';
import { openConversation } from '../../src/store/conversations.ts';
import { smsSender, startWorld, type World } from '../support/world.ts';
import { until } from '../support/until.ts';
import { watchCodes } from '../../src/work/tidy.ts';

const logged: string[] = [];
let world: World;
let tools: CodeTools;
let url = '';
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  world = await startWorld();
  closing.push(() => world.close());
  const verify = twilioVerify({
    accountSid: world.twilio.accountSid,
    authToken: world.twilio.authToken,
    verifyServiceSid: `VA${'0'.repeat(32)}`,
    apiUrl: world.twilio.url,
  });
  closing.unshift(() => verify.close());
  const { db, clock } = world.thali;
  const log = openLog('debug', { write: (line) => void logged.push(line) });
  const codes = { countries: ['IN', 'AE'], perDay: 1_000 };
  const publicUrl = world.publicUrl;
  tools = { db, clock, publicUrl, verify, log, codes, limits: openRateLimits(db) };
  // A page that sends a code to whatever number stands in its address, for a guest's account.
  const app = new Koa({ proxy: true, maxIpsCount: 1 });
  app.use(async (ctx) => {
    try {
      await startCode(tools, ctx, { phone: decodeURIComponent(ctx.path.slice(1)), purpose: 'account' });
      ctx.body = { sent: true };
    } catch (refused) {
      if (!(refused instanceof Problem)) throw refused;
      ctx.status = refused.body.status;
      ctx.body = refused.body;
    }
  });
  const server = createServer((request, response) => void app.callback()(request, response));
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  closing.unshift(() => new Promise((down) => server.close(down)));
}, 60_000);
afterAll(async () => {
  for (const close of closing) await close();
});

const ask = (phone: string, n: number) =>
  fetch(`${url}/${encodeURIComponent(phone)}`, {
    headers: { 'X-Forwarded-For': `10.1.${n >> 8}.${n & 255}` },
  });
const sends = () =>
  world.twilio.recorder.requests.since(0).filter(({ thing }) => thing.path.endsWith('/Verifications')).length;

describe('who is known here', () => {
  /** Rank sum test (Mann and Whitney): how many deviations two samples lie apart. */
  function apart(one: readonly number[], other: readonly number[]): number {
    const below = one.flatMap((a) => other.map((b) => (a < b ? 1 : a === b ? 0.5 : 0)));
    const sum = below.reduce<number>((all, each) => all + each, 0);
    const [m, n] = [one.length, other.length];
    return (sum - (m * n) / 2) / Math.sqrt((m * n * (m + n + 1)) / 12);
  }

  test('is told neither by the answer nor by its time, and only they are sent a code', async () => {
    const two = (i: number) => String(i).padStart(2, '0');
    const known = Array.from({ length: 60 }, (_, i) => `+9198${two(i)}345001`);
    const unknown = Array.from({ length: 60 }, (_, i) => `+9199${two(i)}345001`);
    for (const address of known) {
      await openConversation(world.thali.db, { sender: smsSender, address, channel: 'sms', language: 'en' });
    }
    const took = { known: [] as number[], unknown: [] as number[] };
    const answers = new Set<string>();
    const before = sends();
    for (const [i, phone] of known.entries()) {
      // Turn about, so that whatever else this machine does strikes both alike.
      const pair = [
        ['known', phone],
        ['unknown', unknown[i] ?? ''],
      ] as const;
      for (const [who, number] of i % 2 ? pair : pair.toReversed()) {
        const begun = performance.now();
        const answer = await ask(number, i);
        answers.add(`${answer.status} ${await answer.text()} ${answer.headers.getSetCookie().length}`);
        // The first are slower for everybody: connections are made and statements prepared.
        if (i >= 10) took[who].push(performance.now() - begun);
        await world.twilio.settled();
      }
    }
    expect([...answers]).toEqual(['200 {"sent":true} 1']);
    // A guest's answer does not wait for its code to be sent.
    await until('every guest was sent a code', () => sends() - before >= known.length);
    await world.twilio.settled();
    expect(sends() - before).toBe(known.length);
    // Four deviations: by chance once in sixteen thousand runs.
    expect(Math.abs(apart(took.known, took.unknown))).toBeLessThan(4);
  }, 60_000);
});

describe('messages that somebody is paid for', () => {
  test.each([
    ['+911800111222', 'must be a mobile number'],
    ['+918026654321', 'must be a mobile number'],
    ['+18005550199', 'is of a country we cannot send codes to'],
    ['+882161234567', 'is no telephone number we know'],
    ['12', 'is no telephone number we know'],
  ])('are not sent to %s', async (phone, message) => {
    const answer = await ask(phone, 900);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ field: 'phone', message }] });
  });

  test('to five thousand numbers in a row, from as many addresses, end at the cap of their prefix', async () => {
    const numbers = Array.from({ length: 5_000 }, (_, i) => `+91971234${String(i).padStart(4, '0')}`);
    let passed = 0;
    const left = [...numbers.entries()];
    const worker = async () => {
      for (let next = left.pop(); next; next = left.pop()) {
        const [n, number] = next;
        const phone = readPhone(number, 'IN');
        if (!phone) throw new Error(`${number} is a number.`);
        const went = await countSend(tools, `172.16.${n >> 8}.${n & 255}`, phone, 'account').then(
          () => 1,
          (refused: unknown) => {
            if (!(refused instanceof Problem)) throw refused;
            return 0;
          },
        );
        passed += went;
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    expect(passed).toBe(30);
  }, 60_000);

  test('stop when the day’s are used up, and somebody is told; staff are counted apart', async () => {
    const few = { ...tools, codes: { ...tools.codes, perDay: 3 }, limits: openRateLimits(world.thali.db) };
    const phone = readPhone('+919612345678', 'IN');
    if (!phone) throw new Error('It is a number.');
    await expect(countSend(few, '192.0.2.1', phone, 'account')).rejects.toMatchObject({
      body: { status: 429 },
    });
    expect(logged.join('')).toContain('the codes of the day are used up');
    await countSend(few, '192.0.2.1', phone, 'staff');
  });

  test('are noticed when nobody types them', async () => {
    await watchCodes(world.thali.db, world.clock, tools.log);
    expect(logged.join('')).not.toContain('codes are sent that nobody types');
    world.clock.advance(11 * 60_000);
    await watchCodes(world.thali.db, world.clock, tools.log);
    expect(logged.join('')).toContain('codes are sent that nobody types');
  });
});

import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const post = (path: string, body: string) =>
  fetch(world.publicUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'AAAA' },
    body,
  });

describe('the door', () => {
  test.each([
    '/HOOKS/TWILIO/MESSAGE',
    '/Hooks/twilio/status',
    '/hooks/Twilio/message?m=1',
    '/hooks/twilio/message/',
  ])('of another spelling, %s, does not exist', async (path) => {
    expect((await post(path, 'From=x&To=y&MessageSid=SM1')).status).toBe(404);
    expect(world.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  test.each(['/METRICS', '/metrics/', '/ready/', '/Ready'])(
    '%s is no other way to the figures',
    async (path) => {
      expect((await fetch(world.publicUrl + path)).status).toBe(404);
    },
  );

  test('refuses a form of many thousand parameters unread, and reads a repeated one', async () => {
    expect((await post('/hooks/twilio/message', 'a&'.repeat(201))).status).toBe(413);
    expect((await post('/hooks/twilio/message', 'a&'.repeat(30_000))).status).toBe(413);
    expect((await post('/hooks/twilio/message', 'a=1&'.repeat(200))).status).toBe(403);
  });

  test.each(['/hooks/twilio/message', '/hooks/twilio/status'])(
    'takes 64 kB at %s and no byte more',
    async (path) => {
      expect((await post(path, `a=${'x'.repeat(64 * 1024 - 2)}`)).status).toBe(403);
      expect((await post(path, `a=${'x'.repeat(64 * 1024 - 1)}`)).status).toBe(413);
    },
  );

  test('takes a longer event from Razorpay, whose events are longer', async () => {
    expect((await post('/hooks/razorpay', 'x'.repeat(100_000))).status).toBe(403);
    expect((await post('/hooks/razorpay', 'x'.repeat(129 * 1024))).status).toBe(413);
  });

  test.each([
    ['http://other.example/hooks/twilio/message', 403],
    ['http://[/hooks/twilio/message', 400],
  ])('is not opened by a whole address in the request line: %s', async (target, status) => {
    const { hostname, port } = new URL(world.publicUrl);
    const socket = connect(Number(port), hostname);
    socket.end(
      `POST ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Twilio-Signature: AAAA\r\n` +
        'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1',
    );
    expect(await text(socket)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(world.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});

describe('files', () => {
  test('that are missing are not kept as missing, and say nothing of the server', async () => {
    const answer = await fetch(`${world.publicUrl}/photos/missing.jpg`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBeNull();
    expect(await answer.text()).toBe('{"title":"Not found"}');
  });

  test('of other kinds are not served', async () => {
    expect((await fetch(`${world.publicUrl}/photos/food.ts`)).status).toBe(404);
    const photo = await fetch(`${world.publicUrl}/photos/the-copper-ladle.jpg`);
    expect([photo.status, photo.headers.get('cache-control')]).toEqual([200, 'public, max-age=86400']);
  });
});

test('the page after paying has the headers of a page', async () => {
  const answer = await fetch(`${world.publicUrl}/pay/return`);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

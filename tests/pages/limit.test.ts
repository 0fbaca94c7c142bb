import { expect, onTestFinished, test } from 'vitest';
import { startWorld } from '../support/world.ts';

test('a program that opens page after page is told to wait; nobody else is, and its pictures still come', async () => {
  const world = await startWorld({ environment: { PROXIES: '1' } });
  onTestFinished(() => world.close());
  const open = (path: string, from: string) =>
    fetch(world.publicUrl + path, { headers: { 'X-Forwarded-For': from } });
  const [program, guest] = ['203.0.113.7', '203.0.113.8'];
  const paths = ['/r/nowhere', '/bills/none', '/r/nowhere?again'];
  const statuses = new Map<number, number>();
  for (let n = 0; n < 600; n += 50) {
    const some = Array.from({ length: 50 }, (_, i) => open(paths[i % paths.length] ?? '', program));
    for (const { status } of await Promise.all(some)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect([...statuses]).toEqual([[404, 600]]);
  for (const path of ['/r/the-copper-ladle', '/places', '/bills/none', '/sitemap.xml']) {
    const refused = await open(path, program);
    expect(refused.status, path).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(refused.headers.get('Cache-Control')).toBe('no-store');
    expect(await refused.text()).toMatch(/<h1>That was too often\.<\/h1><p>Try again in \d+ seconds\.<\/p>/);
  }
  expect((await open('/photos/nothing.jpg', program)).status).toBe(404);
  expect((await open('/r/the-copper-ladle', guest)).status).toBe(200);
  // Whoever is refused pages still signs in, and providers are heard.
  expect((await open('/account/sign-in', program)).status).toBe(200);
});

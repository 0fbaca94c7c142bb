import { expect, onTestFinished, test } from 'vitest';
import { statement } from '../../src/store/database.ts';
import { Redis } from 'ioredis';
import { hasRedis, startRedis } from '../support/redis.ts';
import { messageForm, postMessage } from '../support/signed.ts';
import { until } from '../support/until.ts';
import { startWorld } from '../support/world.ts';

const held = statement('test held', `select count(*)::int as count from reservations where status = 'held'`);

if (hasRedis) {
  test('Redis is flushed, then stopped: alarms still ring, and the queue is used again when it is back', {
    timeout: 120_000,
  }, async () => {
    const redis = await startRedis();
    onTestFinished(() => redis.stop());
    const world = await startWorld({ environment: { REDIS_URL: redis.url, ROLES: 'web,worker' } });
    onTestFinished(() => world.close());
    const told = (who: string) => world.twilio.ledger.entries({ to: who }).map((entry) => entry.body);
    const countHeld = async () => (await world.thali.db.rows<{ count: number }>(held))[0]?.count ?? 0;
    const ready = async () =>
      ((await (await fetch(`${world.publicUrl}/ready`)).json()) as { queue: boolean }).queue;
    const before = await countHeld();

    const [asha, ravi] = ['whatsapp:+919812801001', 'whatsapp:+919812801002'];
    await postMessage(
      world,
      messageForm(asha, 'table for 2 tomorrow 8pm at copper ladle', { ProfileName: 'Asha' }),
    );
    await world.quiet();
    const client = new Redis(redis.url);
    await client.flushall();
    await client.quit();
    world.clock.advance(11 * 60_000);
    await until('the first hold ran out', async () => (await countHeld()) === before, 20);

    await redis.stop();
    await until('it is told that the queue is away', async () => !(await ready()), 20);
    await postMessage(
      world,
      messageForm(ravi, 'table for 2 tomorrow 9pm at copper ladle', { ProfileName: 'Ravi' }),
    );
    await world.quiet();
    expect(told(ravi).at(-1)).toContain('Shall I book it?');
    world.clock.advance(11 * 60_000);
    await until('the second hold ran out', async () => (await countHeld()) === before, 20);
    await until('both were told', () => told(asha).length > 1 && told(ravi).length > 1, 20);

    await redis.start();
    await until('the queue is back', ready, 20);
  });
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/root.ts';
import { fetchCharges } from '../../src/send/charges.ts';
import { channelOf } from '../support/channel-of.ts';
import { dinerPhone } from '../support/diner-phone.ts';
import { startWorld, type World } from '../support/world.ts';

const hour = 3_600_000;
let world: World;
let channel: ReturnType<typeof channelOf>;
beforeAll(async () => {
  world = await startWorld();
  channel = channelOf(world);
}, 60_000);
afterAll(async () => {
  await channel.close();
  await world.close();
});

const later = (hours: number) => new Date(world.clock.now().getTime() + hours * hour);

/** What `npm run costs` prints beside the Thali of this world. */
async function costs(...args: string[]): Promise<string[]> {
  const env = { PATH: process.env['PATH'] ?? '', DATABASE_URL: world.databaseUrl };
  const command = ['--import', 'tsx', 'src/ops/costs.ts', ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, env });
  return stdout.trimEnd().split('\n');
}

test('what Twilio charged is read some time after, once, and stands beside the list in the month’s costs', async () => {
  const asha = dinerPhone(world, '+12125550190', 'Asha');
  await asha.say('copper ladle');
  await asha.say('table for 2 tomorrow 8pm at copper ladle');
  await asha.say('yes');
  await dinerPhone(world, '+12125550191', 'Bo', 'sms').say('hello');
  await world.quiet();

  // Too soon: Twilio may not have priced them.
  expect(await fetchCharges(world.thali.db, channel, later(1))).toBe(0);
  const before = await costs('--month', '2026-11', '--restaurant', 'the-copper-ladle');
  expect(before[0]).toBe(
    'the-copper-ladle sms service: messages 1, segments 1, by list no price, charged not known yet',
  );

  const count = await fetchCharges(world.thali.db, channel, later(3));
  expect(count).toBeGreaterThan(4);
  expect(await fetchCharges(world.thali.db, channel, later(3))).toBe(0);

  expect(await costs('--month', '2026-11', '--restaurant', 'the-copper-ladle')).toEqual([
    'the-copper-ladle sms service: messages 1, segments 1, by list no price, charged USD 0.0083',
    'the-copper-ladle whatsapp reply: messages 2, segments 2, by list no price, charged USD 0.0100',
    'news of one booking, of 1: messages 1.0, segments 1.0, not all have a price',
  ]);
  expect(await costs('--month', '2026-10')).toEqual(['No message was written in this month.']);
});

import fc from 'fast-check';
import { expect, inject, onTestFinished, test } from 'vitest';
import { cases } from '../support/cases.ts';
import { cloneDatabase } from '../support/database.ts';
import { compare, drained } from './accounts.ts';
import { letWrite } from './crowd.ts';
import { Fleet } from './fleet.ts';
import { setScene } from './scene.ts';

async function fleetOfFour() {
  const database = await cloneDatabase('empty');
  onTestFinished(() => database.drop());
  const scene = await setScene(database.url);
  onTestFinished(() => scene.close());
  const fleet = await Fleet.start(
    inject('program'),
    scene.doorPort,
    ['web', 'web', 'worker', 'worker'],
    scene.environment,
  );
  return { scene, fleet };
}

test('two web processes and two workers on one database are one Thali', { timeout: 120_000 }, async () => {
  const { scene, fleet } = await fleetOfFour();
  const crowd = await letWrite(fleet, 20, 15);
  await drained(scene.db);
  expect(await fleet.stop()).toEqual([0, 0, 0, 0]);
  const accounts = await compare(scene.db, scene.twilio, crowd, fleet.url);
  expect(accounts).toMatchObject({ turns: 300, doubled: [] });
  expect(crowd.retries).toBe(0);
  expect(fleet.errors).toEqual([]);
});

const killed = cases(40, 'KILLS');

test(`${killed} processes are killed while ${killed * 25} messages come in: nothing is lost, nothing is done twice`, {
  timeout: 600_000,
}, async () => {
  const { scene, fleet } = await fleetOfFour();
  const messages = killed * 25;
  const kills = fc.sample(fc.nat(1_000), { numRuns: killed, seed: 11 });
  const crowd = await letWrite(fleet, 50, messages / 50, (count) => {
    const next = kills[Math.floor(count / (messages / kills.length)) - 1];
    if (count % (messages / kills.length) === 0 && next !== undefined) fleet.kill(next);
  });
  await drained(scene.db);
  await fleet.stop();
  const accounts = await compare(scene.db, scene.twilio, crowd, fleet.url);
  process.stdout.write(
    `${fleet.kills} kills: ${accounts.turns} turns, ${accounts.sent} messages sent, ${accounts.doubled.length} twice, ${crowd.retries} deliveries repeated\n`,
  );
  expect(fleet.kills).toBe(killed);
  expect(accounts).toMatchObject({ turns: messages, doubled: [] });
});

import { expect, inject, onTestFinished, test } from 'vitest';
import { cloneDatabase } from '../support/database.ts';
import { until } from '../support/until.ts';
import { compare, drained, undone } from './accounts.ts';
import { letWrite } from './crowd.ts';
import { Fleet } from './fleet.ts';
import { setScene } from './scene.ts';

/** What Twilio does to three calls in ten, the answer to one of them lost after the message was sent. */
const troubles = [
  { kind: 'server-error', percent: 10 },
  { kind: 'too-many-requests', percent: 8 },
  { kind: 'cut', percent: 6 },
  { kind: 'done-then-cut', percent: 6 },
] as const;

test('Twilio fails three calls in ten: every message arrives, and the doubled ones are counted', {
  timeout: 240_000,
}, async () => {
  const database = await cloneDatabase('empty');
  onTestFinished(() => database.drop());
  const scene = await setScene(database.url);
  onTestFinished(() => scene.close());
  const fleet = await Fleet.start(inject('program'), scene.doorPort, ['web', 'worker'], scene.environment);
  onTestFinished(() => fleet.stop().then(() => undefined));
  for (const { kind, percent } of troubles) {
    scene.twilio.faults.add({ on: 'api', effect: { kind }, percent, match: { product: 'messages' } });
  }
  const crowd = await letWrite(fleet.url, 25, 16);
  // The last few wait a minute and more between their tries; most have gone through all of it by now.
  await until('nearly everything is sent', async () => (await undone(scene.db)) < 40, 120);
  scene.twilio.faults.clear();
  await drained(scene.db);
  const accounts = await compare(scene.db, scene.twilio, crowd, fleet.url);
  process.stdout.write(
    `Twilio failing 30 %: ${accounts.turns} turns, ${accounts.sent} messages sent, ${accounts.doubled.length} of them twice\n`,
  );
  // A lost answer is looked for before the call is made again, and a text that was sent is found by its words.
  expect(accounts).toMatchObject({ turns: 400, doubled: [] });
});

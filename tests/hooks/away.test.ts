import { expect, onTestFinished, test } from 'vitest';
import { openDoor } from '../chaos/door.ts';
import { cloneDatabase } from '../support/database.ts';
import { freePort } from '../support/free-port.ts';
import { messageForm, postMessage } from '../support/signed.ts';
import { startWorld } from '../support/world.ts';

const asha = 'whatsapp:+919812802001';

test('the database goes away: 503 and nothing is lost; it comes back and Thali goes on by itself', {
  timeout: 60_000,
}, async () => {
  const database = await cloneDatabase();
  onTestFinished(() => database.drop());
  const door = await openDoor(await freePort());
  onTestFinished(() => door.close());
  const url = new URL(database.url);
  const inner = Number(url.port);
  door.behind(inner, true);
  url.port = String(door.port);
  const world = await startWorld({ environment: { DATABASE_URL: url.href } });
  onTestFinished(() => world.close());
  const form = messageForm(asha, 'hi');

  door.behind(inner, false);
  door.cut();
  const refused = await postMessage(world, form);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('5');
  expect((await fetch(`${world.publicUrl}/ready`)).status).toBe(503);
  expect((await fetch(`${world.publicUrl}/health`)).status).toBe(200);

  door.behind(inner, true);
  // As Twilio does it: the same message again.
  expect((await postMessage(world, form)).status).toBe(200);
  expect((await postMessage(world, form)).status).toBe(200);
  await world.quiet();
  expect(world.twilio.ledger.entries({ to: asha })).toHaveLength(1);
  expect((await fetch(`${world.publicUrl}/ready`)).status).toBe(200);
});

test('Twilio never answers: the webhook is acknowledged all the same, and the answer leaves when Twilio is back', {
  timeout: 60_000,
}, async () => {
  const world = await startWorld();
  onTestFinished(() => world.close());
  world.twilio.faults.add({ on: 'api', effect: { kind: 'hang' }, match: { product: 'messages' } });
  const givenUp = () => world.logged.filter((line) => line.includes('a call is tried again later')).length;
  expect((await postMessage(world, messageForm(asha, 'hi'))).status).toBe(200);
  expect(givenUp()).toBe(0);
  await world.thali.engine.idle();
  expect(givenUp()).toBe(1);
  expect(world.twilio.ledger.entries({ to: asha })).toHaveLength(0);
  await world.pass(1);
  expect(world.twilio.ledger.entries({ to: asha })).toHaveLength(1);
});

test('the clock jumps three days on and a day back: what ran out is told once, and people are answered', async () => {
  const world = await startWorld();
  onTestFinished(() => world.close());
  const last = () => world.twilio.ledger.entries({ to: asha }).at(-1)?.body ?? '';
  await postMessage(
    world,
    messageForm(asha, 'table for 2 tomorrow 8pm at copper ladle', { ProfileName: 'Asha' }),
  );
  await world.quiet();
  expect(last()).toContain('Shall I book it?');
  await world.pass(3 * 24 * 60);
  const told = world.twilio.ledger.entries({ to: asha }).length;
  expect(told).toBe(2);
  await world.pass(-24 * 60);
  expect(world.twilio.ledger.entries({ to: asha })).toHaveLength(told);
  await postMessage(world, messageForm(asha, 'help'));
  await world.quiet();
  expect(world.twilio.ledger.entries({ to: asha })).toHaveLength(told + 1);
});

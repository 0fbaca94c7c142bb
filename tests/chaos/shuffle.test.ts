import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { messageForm, postMessage } from '../support/signed.ts';
import { startWorld } from '../support/world.ts';
import { compare } from './accounts.ts';
import { lines } from './crowd.ts';

test('every message comes five times, all of them shuffled: each is one turn', {
  timeout: 120_000,
}, async () => {
  const world = await startWorld();
  onTestFinished(() => world.close());
  const writers = Array.from({ length: 10 }, (_, i) => ({
    address: `whatsapp:+9198128020${10 + i}`,
    accepted: [] as string[],
  }));
  const forms = writers.flatMap((writer, w) =>
    Array.from({ length: 20 }, (_, i) => {
      const form = messageForm(writer.address, lines[(i * 3 + w) % lines.length] ?? 'hi');
      writer.accepted.push(form.MessageSid ?? '');
      return form;
    }),
  );
  const [shuffled = []] = fc.sample(
    fc.shuffledSubarray([...forms, ...forms, ...forms, ...forms, ...forms], { minLength: 1_000 }),
    { numRuns: 1, seed: 5 },
  );
  const statuses = new Set<number>();
  const left = [...shuffled];
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let form = left.shift(); form; form = left.shift()) {
        statuses.add((await postMessage(world, form)).status);
      }
    }),
  );
  await world.quiet();
  expect(world.logged.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
  expect(shuffled).toHaveLength(1_000);
  expect([...statuses]).toEqual([200]);
  expect(await compare(world.thali.db, world.twilio, { writers, retries: 0 }, world.publicUrl)).toMatchObject(
    {
      turns: 200,
      doubled: [],
    },
  );
});

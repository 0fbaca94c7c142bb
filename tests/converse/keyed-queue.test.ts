import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyedQueue } from '../../src/inbox/keyed-queue.ts';

/** A piece of work that ends when it is told to. */
function gate(): { opened: Promise<void>; open(): void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('work of one key is done in the order it was given, one at a time; other keys do not wait for it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean(), steps: fc.nat(4) }), {
        maxLength: 20,
      }),
      async (all) => {
        const queue = new KeyedQueue();
        const running = new Map<string, number>();
        const begun: Record<string, number[]> = {};
        const results = await Promise.allSettled(
          all.map(({ key, fails, steps }, i) =>
            queue.run(key, async () => {
              (begun[key] ??= []).push(i);
              running.set(key, (running.get(key) ?? 0) + 1);
              expect(running.get(key)).toBe(1);
              for (let step = 0; step < steps; step++) await Promise.resolve();
              running.set(key, 0);
              if (fails) throw new Error(`work ${i}`);
              return i;
            }),
          ),
        );
        for (const [key, order] of Object.entries(begun)) {
          expect(order).toEqual(all.flatMap((work, i) => (work.key === key ? [i] : [])));
        }
        expect(results.map((r) => (r.status === 'fulfilled' ? r.value : 'failed'))).toEqual(
          all.map(({ fails }, i) => (fails ? 'failed' : i)),
        );
      },
    ),
  );
});

test('a key whose work hangs holds up nobody else', async () => {
  const queue = new KeyedQueue();
  const { opened, open } = gate();
  const slow = queue.run('a', () => opened);
  expect(await queue.run('b', async () => 'done')).toBe('done');
  open();
  await slow;
});

test('a failure is told to whoever gave the work, and to nobody after', async () => {
  const queue = new KeyedQueue();
  const failed = queue.run('a', async () => {
    throw new Error('no');
  });
  const next = queue.run('a', async () => 'done');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('done');
});

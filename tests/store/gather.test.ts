import { expect, test } from 'vitest';
import { Gather } from '../../src/store/gather.ts';

/** Answers with the key twice over, once the test lets it; 'nobody' has no answer. */
function held() {
  const batches: { keys: string[]; release: (error?: Error) => void }[] = [];
  const gather = new Gather<string, string>(
    (keys) =>
      new Promise((resolve, reject) => {
        batches.push({
          keys,
          release: (error) =>
            error ? reject(error) : resolve(keys.map((key) => (key === 'nobody' ? undefined : key + key))),
        });
      }),
  );
  return { gather, batches };
}

test('what is asked while a batch is under way is asked together, and each gets its own answer', async () => {
  const { gather, batches } = held();
  const first = gather.get('a');
  const later = [gather.get('b'), gather.get('nobody'), gather.get('c')];
  expect(batches.map(({ keys }) => keys)).toEqual([['a']]);
  batches[0]?.release();
  expect(await first).toBe('aa');
  await expect.poll(() => batches.length).toBe(2);
  expect(batches[1]?.keys).toEqual(['b', 'nobody', 'c']);
  batches[1]?.release();
  expect(await Promise.all(later)).toEqual(['bb', undefined, 'cc']);
});

test('a batch that fails fails for all of it, and the next one is asked', async () => {
  const { gather, batches } = held();
  const first = gather.get('a');
  const second = gather.get('b');
  batches[0]?.release(new Error('away'));
  await expect(first).rejects.toThrow('away');
  await expect.poll(() => batches.length).toBe(2);
  batches[1]?.release();
  expect(await second).toBe('bb');
});

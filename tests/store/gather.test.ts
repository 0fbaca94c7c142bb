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

test('what is asked together, or while a batch is under way, is one batch, and each gets its own answer', async () => {
  const { gather, batches } = held();
  const first = [gather.get('a'), gather.get('b')];
  await expect.poll(() => batches.length).toBe(1);
  const later = [gather.get('c'), gather.get('nobody'), gather.get('d')];
  batches[0]?.release();
  expect(await Promise.all(first)).toEqual(['aa', 'bb']);
  await expect.poll(() => batches.length).toBe(2);
  batches[1]?.release();
  expect(await Promise.all(later)).toEqual(['cc', undefined, 'dd']);
  expect(batches.map(({ keys }) => keys)).toEqual([
    ['a', 'b'],
    ['c', 'nobody', 'd'],
  ]);
});

test('a batch that fails fails for all of it, and the next one is asked', async () => {
  const { gather, batches } = held();
  const first = [gather.get('a'), gather.get('b')].map((one) => expect(one).rejects.toThrow('away'));
  await expect.poll(() => batches.length).toBe(1);
  const second = gather.get('c');
  batches[0]?.release(new Error('away'));
  await Promise.all(first);
  await expect.poll(() => batches.length).toBe(2);
  batches[1]?.release();
  expect(await second).toBe('cc');
});

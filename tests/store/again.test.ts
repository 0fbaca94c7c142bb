import { expect, test } from 'vitest';
import { again, LostRace } from '../../src/store/again.ts';

/** Work that fails with these errors, one after the other, and then succeeds. */
function failing(...errors: Error[]): { work: () => Promise<string>; tries: () => number } {
  let tries = 0;
  return {
    tries: () => tries,
    work: async () => {
      const error = errors[tries++];
      if (error) throw error;
      return 'done';
    },
  };
}

const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' });

test('a lost race is run again until it is won', async () => {
  const { work, tries } = failing(new LostRace('taken'), deadlock, new LostRace('taken'), deadlock);
  expect(await again(work)).toBe('done');
  expect(tries()).toBe(5);
});

test('after five lost races the last error is thrown', async () => {
  const { work, tries } = failing(...Array.from({ length: 9 }, () => new LostRace('taken')));
  await expect(again(work)).rejects.toThrow('taken');
  expect(tries()).toBe(5);
});

test('any other error is thrown at once', async () => {
  const { work, tries } = failing(new Error('no such table'));
  await expect(again(work)).rejects.toThrow('no such table');
  expect(tries()).toBe(1);
});

test('a lock that was waited for in vain is a lost race', async () => {
  const timeout = Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' });
  const { work, tries } = failing(timeout);
  expect(await again(work)).toBe('done');
  expect(tries()).toBe(2);
});

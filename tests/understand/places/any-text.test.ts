import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './guide.ts';

const words =
  'not |any |near |in |at |The |close to |serves |my |under |500 |Versova |or |chinese |nahi |allergic to |@|,|\n|’s |बिरयानी |🍕|May |dont care ';
const pieces = fc.constantFrom(...words.split('|'));

test('whatever the text, what is read is of the guide or of the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const { places, notes } = read(written);
      for (const value of Object.values(places)) {
        if (Array.isArray(value)) expect(value.every((one) => one.trim() !== '')).toBe(true);
      }
      for (const note of notes) expect(written).toContain(note);
    }),
  );
});

test('a message four times as long takes no sixteen times as long', () => {
  const words = 'not in The Abc near my a b any Versova '.repeat(50);
  // The least of many: whatever else the machine does only adds.
  const least = (length: number) => {
    const times = Array.from({ length: 30 }, () => {
      const start = performance.now();
      read(words.slice(0, length));
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  least(1_600);
  expect(least(1_600) / least(400)).toBeLessThan(10);
});

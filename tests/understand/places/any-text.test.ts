import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guide, read } from './guide.ts';

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

test('a long message is read in no time that grows with its square', () => {
  const time = (length: number) => {
    const text = 'not in The Abc near my a b any Versova '.repeat(50).slice(0, length);
    read(text);
    const start = performance.now();
    for (let i = 0; i < 20; i++) read(text, [], guide);
    return performance.now() - start;
  };
  time(400);
  expect(time(1_600)).toBeLessThan(Math.max(time(400), 2) * 12);
});

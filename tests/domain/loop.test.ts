import { expect, test } from 'vitest';
import { type Ear, follow, hearIn, type Loop, noLoop } from '../../src/domain/loop.ts';

const began = new Date('2026-11-27T12:30:00Z');

/** What becomes of texts, each after so many seconds more, all answered by `answer`. */
function heard(
  texts: readonly string[],
  { seconds = 0, answer = () => 'the same', understood = true, automatic = false } = {} as {
    seconds?: number;
    answer?: (n: number) => string | undefined;
    understood?: boolean;
    automatic?: boolean;
  },
): Ear['as'][] {
  let loop: Loop = noLoop;
  return texts.map((digest, n) => {
    const now = new Date(began.getTime() + n * seconds * 1000);
    const ear: Ear = { digest, automatic, as: hearIn(loop, { digest, automatic }, null, now) };
    loop = follow(loop, ear, answer(n), understood, now);
    return ear.as;
  });
}
const times = (n: number, ...texts: string[]) => Array.from({ length: n }, () => texts).flat();
const firstQuiet = (all: Ear['as'][]) => all.indexOf('silenced');

test('the very same words again and again end in silence, and how fast they come is all one', () => {
  expect(firstQuiet(heard(times(8, 'a')))).toBe(5);
  expect(firstQuiet(heard(times(8, 'a'), { seconds: 600 }))).toBe(5);
  expect(firstQuiet(heard(times(8, 'a'), { answer: String, understood: false }))).toBe(5);
});

test('nobody is silenced who gets something new, is not answered at all, or says a few things in turn slowly', () => {
  expect(firstQuiet(heard(times(30, 'more'), { answer: String }))).toBe(-1);
  expect(firstQuiet(heard(times(30, 'hello'), { answer: () => undefined }))).toBe(-1);
  expect(firstQuiet(heard(times(30, 'menu', 'back'), { seconds: 10 }))).toBe(-1);
  expect(firstQuiet(heard(Array.from({ length: 30 }, (_, n) => `text ${n}`)))).toBe(-1);
});

test('a few texts in turn within a minute are a machine, and so is the third that says it is automatic', () => {
  expect(firstQuiet(heard(times(15, 'a', 'b'), { seconds: 1 }))).toBe(11);
  expect(heard(['a', 'b', 'c', 'd'], { automatic: true })).toEqual(['heard', 'heard', 'silenced', 'quiet']);
});

test('silence lasts an hour for what is known, and ends with anything else', () => {
  expect(heard([...times(7, 'a'), 'b', 'a', 'a'])).toEqual([
    ...times(5, 'heard'),
    'silenced',
    'quiet',
    'freed',
    'heard',
    'heard',
  ]);
  expect(heard(times(13, 'a'), { seconds: 660 }).slice(5)).toEqual([
    'silenced',
    ...times(5, 'quiet'),
    'freed',
    'heard',
  ]);
});

test('of more than a hundred messages within a minute one is told so, and the rest is unread until it is over', () => {
  const all = heard(
    Array.from({ length: 210 }, (_, n) => `text ${n}`),
    { seconds: 0.4, answer: String },
  );
  expect(all.slice(0, 100)).toEqual(times(100, 'heard'));
  expect(all.slice(100, 150)).toEqual(['too many', ...times(49, 'unread')]);
  expect(all.slice(150)).toEqual(times(60, 'heard'));
});

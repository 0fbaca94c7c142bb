import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Claims } from '../../../src/understand/claims.ts';
import { Sentence } from '../../../src/understand/sentence.ts';
import { findWhen } from '../../../src/understand/when/find-when.ts';
import { said, tuesday } from './said.ts';

test.each([
  'a table for 11',
  'we are 8 people',
  'hum 4 log hain',
  '8 logon ke liye',
  'a party of 12',
  'at most 300 rupees',
  '2 coke and 3 naan',
  'saade teen sau rupaye',
  'my number is 98765 43210',
  'call +91 22 2345 6789',
  'we sat in the sun',
  "we'd like to march on",
  'it may be that we are few',
  'you may come',
  'is it open 24/7',
  'half a plate',
  'one of us is vegetarian',
  'do you have parking',
  'what time do you open',
  'second floor',
  'the first one',
  'rating above 4.5',
  'screen of 16:9:4:2',
  '27:88',
  '4 din ka tour',
  'do jan',
  'dinner for 2',
  'chai for 6',
  '1/2 plate',
  'we are 5 now',
  'good evening',
  'happy new year',
  'aaj kal',
  '1 half 1 full',
  'mai ek jagah dekh raha hoon',
  'at 5 Park Lane',
  '12/4 gandhi nagar',
  'version 3.2.1',
  '6-8 people',
  'on mondays',
  '2 nights',
  'order no 12',
])('nothing of when in: %s', (text) => {
  const { dayPart, words, ...rest } = findWhen(new Sentence(text), tuesday, new Claims());
  void [dayPart, words];
  expect(rest).toEqual({});
});

test('what is spoken for is no time', () => {
  const claims = new Claims();
  claims.take(0, 2);
  expect(findWhen(new Sentence('9 pm lounge'), tuesday, claims)).toEqual({});
  expect(said('9 pm lounge')).toBe('21:00');
});

test('whatever is written, days and times are well formed, and nothing is thrown', () => {
  const words = [
    '8',
    '31',
    'pm',
    ':',
    '30',
    '/',
    'may',
    'friday',
    'next',
    'kal',
    'baje',
    'half',
    'past',
    'in',
    'hours',
    'se',
    'ke baad',
    'nahi',
    'a',
    'and',
    '-',
    '2027',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
      const when = findWhen(
        new Sentence(parts.join(' ')),
        { ...tuesday, asked: ['date', 'time'] },
        new Claims(),
      );
      for (const time of [when.time, when.from, when.to]) {
        if (time) expect(time.value).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }
      if (when.date) expect(new Date(when.date.value).toISOString().slice(0, 10)).toBe(when.date.value);
    }),
  );
});

test('a long message of anything is read in time', () => {
  for (const piece of [
    '1 ',
    'half ',
    'friday ',
    'next ',
    'in a ',
    'saade ',
    'from 7 to ',
    '8/',
    'hundred ',
    'an hour and ',
  ]) {
    const text = piece.repeat(400).slice(0, 1_600);
    // Time of the processor, and the best of some: a machine that is busy with something else is not slow.
    const took = [1, 2, 3, 4, 5].map(() => {
      const start = process.cpuUsage();
      findWhen(new Sentence(text), tuesday, new Claims());
      return process.cpuUsage(start).user / 1_000;
    });
    expect(Math.min(...took)).toBeLessThan(200);
  }
});

import { expect, test } from 'vitest';
import { Claims } from '../../../src/understand/claims.ts';
import { Sentence } from '../../../src/understand/sentence.ts';
import { findWhen } from '../../../src/understand/when/find-when.ts';
import { tuesday } from './said.ts';

/** The words of the day, the words of the time, and all words of when. */
function words(text: string) {
  const sentence = new Sentence(text);
  const { date, time, from, words: all = [] } = findWhen(sentence, tuesday, new Claims());
  const of = (found?: { from: number; to: number }) => found && sentence.span(found.from, found.to).text;
  return [of(date), of(time ?? from), all.map(({ value }) => value).join(' | ')];
}

test.each([
  ['book for the 12th of May at 8pm', '12th of May', '8pm', '12th of May at 8pm'],
  ['on Friday, 4 of us', 'Friday', undefined, 'Friday'],
  [
    'this Friday around 7 in the evening please',
    'this Friday',
    '7 in the evening',
    'this Friday around 7 in the evening',
  ],
  ['a table at 6ish', undefined, '6ish', '6ish'],
  ['in the evening at 8', undefined, 'evening at 8', 'evening at 8'],
  ['any time after 9', undefined, '9', '9'],
  ['maybe next week', undefined, undefined, 'next week'],
  ['come in two hours', 'in two hours', 'in two hours', 'in two hours'],
  ['not Friday but Sunday', 'Sunday', undefined, 'Sunday'],
])('the words of "%s"', (text, date, time, all) => {
  expect(words(text)).toEqual([date, time, all]);
});

test('the words are spoken for', () => {
  const claims = new Claims();
  findWhen(new Sentence('tomorrow at 8 for 4'), tuesday, claims);
  expect([claims.free(0), claims.free(2), claims.free(4)]).toEqual([false, false, true]);
});

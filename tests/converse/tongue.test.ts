import { expect, test } from 'vitest';
import { type Leaning, tongueAfter } from '../../src/converse/tongue.ts';
import type { Language } from '../../src/domain/meaning.ts';
import { writtenIn } from '../../src/understand/written-in.ts';

/** The languages somebody is answered in, message by message. */
function answeredIn(first: Language, ...messages: string[]): Language[] {
  let now = { language: first, leaning: undefined as Leaning };
  return messages.map((text) => (now = tongueAfter(now.language, writtenIn(text), now.leaning)).language);
}

test('Hindi is followed at once, in the letters it is written in', () => {
  expect(answeredIn('en', 'kal raat 8 baje table chahiye', 'कल')).toEqual(['hi-Latn', 'hi']);
});

test('a dish, a name or a number changes nothing', () => {
  expect(answeredIn('en', 'Ghar ka Khana', '2 aloo gobi', '8', 'copper ladle')).toEqual(Array(4).fill('en'));
  expect(answeredIn('hi-Latn', 'butter chicken', '2', 'ok', 'copper ladle')).toEqual(
    Array(4).fill('hi-Latn'),
  );
});

test('English is followed when it is written twice in a row', () => {
  const one = 'can we have a table for 2 please';
  expect(answeredIn('hi-Latn', one, 'haan, 2 logon ke liye', one)).toEqual(Array(3).fill('hi-Latn'));
  expect(answeredIn('hi-Latn', one, '8', 'and what about the terrace')).toEqual(['hi-Latn', 'hi-Latn', 'en']);
});

test('from Devanagari to English goes by asking alone', () => {
  const one = 'can we have a table for 2 please';
  expect(answeredIn('hi', one, one, one)).toEqual(['hi', 'hi', 'hi']);
});

import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/domain/meaning.ts';
import { hear } from './world.ts';

const said: [Act, string[]][] = [
  [
    'join list',
    [
      'join the waitlist',
      'Join the list please',
      'can you put me on the waiting list',
      'add us to the waitlist',
      'tell me if free',
      'let me know if a table comes free',
      'waitlist mein daal do',
      'table khali ho to batana',
      'वेटलिस्ट में डाल दो',
      'टेबल खाली हो तो बताना',
    ],
  ],
  [
    'line',
    [
      'how long is the wait?',
      'where am I in line',
      'my position',
      'waitlist',
      'how many ahead of us?',
      'kitni waiting hai',
      'mera number kab aayega',
      'कितना इंतज़ार करना पड़ेगा',
      'मेरा नंबर कब आएगा',
    ],
  ],
  [
    'leave list',
    [
      'leave the list',
      'take me off the waitlist',
      'remove us from the list please',
      'list se hata do',
      'लिस्ट से हटा दो',
    ],
  ],
];

describe.each(said)('%s', (act, texts) => {
  test.each(texts)('%s', (text) => {
    expect(hear(text).acts).toContain(act);
  });
});

test('the place and the party that are said with it are understood', () => {
  const { acts, wish } = hear('join the waitlist at The Copper Ladle for 4');
  expect(acts).toContain('join list');
  expect(wish).toMatchObject({ restaurant: 'The Copper Ladle', partySize: 4 });
});

test('whoever leaves a list cancels no booking', () => {
  expect(hear('cancel my waitlist').acts).toEqual(['leave list']);
});

test.each([
  'table for 4 tomorrow at 8',
  'where is my order',
  'wine list',
  'how much longer',
  'kitni der lagegi',
  'we cannot wait',
  'put my name down as Ravi',
  'add paneer to the list',
  'cancel my booking',
])('"%s" is about no line', (text) => {
  const { acts } = hear(text);
  expect(acts.filter((act) => ['join list', 'line', 'leave list'].includes(act))).toEqual([]);
});

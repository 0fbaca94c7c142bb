import { expect, test } from 'vitest';
import { paiseOf, priceOf, readPrices } from '../../src/domain/message-prices.ts';

const list =
  readPrices(
    '* whatsapp * 50, +91 whatsapp utility 11.5, +91 whatsapp reply 0, +1 sms * 66.4, +1246 sms * 900, +91 sms * 21.0005',
  ) ?? [];

test.each([
  ['a template goes by its own line', '+919845000001', 'whatsapp', 'utility', 1, 115_000, '+91'],
  ['a reply may be free', '+919845000001', 'whatsapp', 'reply', 1, 0, '+91'],
  [
    'what has no line of its area goes by the one for all',
    '+919845000001',
    'whatsapp',
    'marketing',
    1,
    500_000,
    '',
  ],
  ['a longer area counts before a shorter', '+12465550100', 'sms', 'reply', 2, 18_000_000, '+1246'],
  ['SMS is charged by the segment, to the last digit', '+919845000001', 'sms', 'service', 3, 630_015, '+91'],
  ['what has no line has no price', '+4479460000', 'sms', 'reply', 1, null, ''],
] as const)('%s', (_, number, channel, category, segments, micros, area) => {
  const address = channel === 'whatsapp' ? `whatsapp:${number}` : number;
  expect(priceOf(list, { address, channel, category, segments })).toEqual({ micros, area });
});

test('a list with a line that is none is no list', () => {
  for (const wrong of ['', '+91 whatsapp', '+91 telegram * 1', '+91 sms * 1.00001', '+91 sms * -1'])
    expect(readPrices(wrong)).toBeUndefined();
});

test('half a paisa is a paisa on the whole', () => {
  expect([15_000, 14_999, 0, null].map(paiseOf)).toEqual([2, 1, 0, null]);
});

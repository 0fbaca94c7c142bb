import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['not friday, saturday', '2027-03-13'],
  ['friday, no, saturday', '2027-03-13'],
  ['friday nahi saturday', '2027-03-13'],
  ['saturday ko nahi sunday ko', '2027-03-14'],
  ['kal nahi parson', '2027-03-11'],
  ['saturday instead of friday', '2027-03-13'],
  ['any day but friday', '-'],
  ['6 nahi 7 baje', '19:00'],
  ['7pm, sorry 8pm', '20:00'],
  ['9 baje ki jagah 8 baje', '20:00'],
  ['change it from friday to sunday', '2027-03-14'],
  ['change my booking from 7pm to 8pm', '20:00'],
])('%s is %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('of two hours the last one counts', () => {
  expect(said('7, no 8', { asked: ['time'] })).toBe('20:00');
  expect(said('not 7, 8', { asked: ['time'] })).toBe('20:00');
});

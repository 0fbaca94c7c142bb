import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['between 7 and 8', '19:00-20:00'],
  ['from 7 to 9 pm', '19:00-21:00'],
  ['7-9pm', '19:00-21:00'],
  ['7:30-8:30', '19:30-20:30'],
  ['11-1 pm', '11:00-13:00'],
  ['12 to 2 pm', '12:00-14:00'],
  ['7 se 9 baje', '19:00-21:00'],
  ['saat aur aath baje ke beech', '19:00-20:00'],
  ['after 6', '18:00-'],
  ['anytime after 7:30', '19:30-'],
  ['saat baje ke baad', '19:00-'],
  ['7 ke baad', '19:00-'],
  ['8 onwards', '20:00-'],
  ['not before 8', '20:00-'],
  ['before 10', '-22:00'],
  ['no later than 9', '-21:00'],
  ['8 se pehle', '-20:00'],
  ['नौ बजे से पहले', '-21:00'],
  ['tomorrow after 7', '2027-03-10 19:00-'],
  ['after 6 but before 8', '18:00-20:00'],
  ['around 7 to 8', '19:00-20:00'],
  ['by 7', '19:00'],
  ['8 baje tak', '20:00'],
])('%s is %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('between two days there is no day', () => {
  expect(said('between the 4th and the 6th')).toBe('-');
});

import { expect, test } from 'vitest';
import { said } from './said.ts';

const booking = { date: '2027-03-13', time: '20:00' };

test.each([
  ['in two hours', '2027-03-09 19:00'],
  ['in half an hour', '2027-03-09 17:30'],
  ['in an hour and a half', '2027-03-09 18:30'],
  ['40 minutes from now', '2027-03-09 17:40'],
  ['ek ghante mein', '2027-03-09 18:00'],
  ['aadhe ghante mein', '2027-03-09 17:30'],
  ['dedh ghante mein', '2027-03-09 18:30'],
  ['sawa ghante baad', '2027-03-09 18:15'],
  ['1 day 2 hours later', '2027-03-10 19:00'],
  ['right now', '2027-03-09 17:00'],
])('%s is %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  ['an hour later please', '21:00'],
  ['a quarter of an hour earlier', '19:45'],
  ['push it by 30 minutes', '20:30'],
  ['prepone by an hour', '19:00'],
  ['ek ghanta aage badhao', '21:00'],
  ['aadha ghanta pehle', '19:30'],
  ['5 hours later', '2027-03-14 01:00'],
  ['the next day', '2027-03-14'],
  ['agle din', '2027-03-14'],
  ['one day later', '2027-03-14'],
  ['prepone to 6', '18:00'],
])('%s moves the booking to %s', (text, expected) => {
  expect(said(text, { booking })).toBe(expected);
});

import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['7pm', '19:00'],
  ['7 p.m.', '19:00'],
  ['7:15', '19:15'],
  ['7.15 pm', '19:15'],
  ['715 pm', '19:15'],
  ['7 15 pm', '19:15'],
  ['19h15', '19:15'],
  ['21:00 hrs', '21:00'],
  ['at 22', '22:00'],
  ['at 9', '21:00'],
  ['ten o clock', '22:00'],
  ['ten thirty', '22:30'],
  ['quarter past six', '18:15'],
  ['a quarter to nine', '20:45'],
  ['half seven', '19:30'],
  ['half past six', '18:30'],
  ['20 to 8', '19:40'],
  ['five minutes to nine', '20:55'],
  ['ten past noon', '12:10'],
  ['quarter to one', '12:45'],
  ['noon', '12:00'],
  ['midnight', '00:00'],
  ['8ish', '20:00'],
  ['around 7', '19:00'],
  ['eightish', '20:00'],
  ['saat baje', '19:00'],
  ['saade paanch', '17:30'],
  ['sawa nau baje', '21:15'],
  ['paune nau', '20:45'],
  ['dedh baje aana hai', '13:30'],
  ['dhai baje', '14:30'],
  ['aath bajkar das minute', '20:10'],
  ['nau bajne mein das minute', '20:50'],
  ['सात पैंतालीस बजे', '19:45'],
  ['पौने दस बजे', '21:45'],
  ['shaam 6', '18:00'],
  ['raat ke 9', '21:00'],
  ['subah saade nau', '09:30'],
  ['10 in the morning', '10:00'],
  ['at lunch, 1', '13:00'],
  ['11 baje dopahar', '11:00'],
  ['raat 1 baje', '01:00'],
  ["two o'clock midnight", '02:00'],
  ['12am', '00:00'],
  ['12 pm', '12:00'],
  ['at 8 kal', '2027-03-10 20:00'],
  ['kal 8 baje', '2027-03-10 20:00'],
  ['sun 8', '2027-03-14 20:00'],
  ['tomorrow 8 please', '2027-03-10 20:00'],
  ['breakfast tomorrow at 9', '2027-03-10 09:00'],
])('%s is %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  ['breakfast', 'morning'],
  ['dopahar mein', 'afternoon'],
  ['शाम को', 'evening'],
  ['kal dinner', '2027-03-10 night'],
])('%s is a part of the day: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('after midnight the day is the next one, unless the night is not over', () => {
  expect(said('tonight at 2')).toBe('2027-03-10 02:00');
  expect(said('aaj raat saade barah baje')).toBe('2027-03-10 00:30');
  expect(said('tonight at 2', { clock: '00:30' })).toBe('2027-03-09 02:00');
  expect(said('kal 2 am')).toBe('2027-03-10 02:00');
});

test('opening hours decide between morning and evening', () => {
  expect(said('at 8', { openHours: [['07:00', '11:00']] })).toBe('08:00');
  expect(said('at 8', { openHours: [['18:00', '23:00']] })).toBe('20:00');
  expect(said('at 12', { openHours: [['18:00', '01:00']] })).toBe('00:00');
  expect(
    said('at 2', {
      openHours: [
        ['12:00', '15:00'],
        ['19:00', '02:30'],
      ],
    }),
  ).toBe('14:00');
  expect(said('today at 8', { openHours: [['07:00', '23:00']] })).toBe('2027-03-09 20:00');
  expect(said('today at 8', { clock: '06:00', openHours: [['07:00', '11:00']] })).toBe('2027-03-09 08:00');
});

test('a bare number is a time where a time was asked for, and nothing where a party was', () => {
  expect(said('9', { asked: ['time'] })).toBe('21:00');
  expect(said('for 9', { asked: ['time'] })).toBe('21:00');
  expect(said('2130', { asked: ['time'] })).toBe('21:30');
  expect(said('915', { asked: ['time'] })).toBe('21:15');
  expect(said('8', { asked: ['partySize'] })).toBe('-');
  expect(said('around 11', { asked: ['partySize'] })).toBe('-');
  expect(said('8')).toBe('-');
  expect(said('make it 9', { asked: ['confirm'] })).toBe('21:00');
});

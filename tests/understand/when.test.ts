import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyUnits } from '../domain/arbitrary-text.ts';
import { isDay } from '../../src/domain/time.ts';
import { findWhen } from '../../src/understand/when.ts';
import { normalise } from '../../src/understand/normalise.ts';
import { friday, zone } from './world.ts';

const when = (text: string, now = friday) => findWhen(normalise(text), now, zone);

describe('a day', () => {
  test.each([
    ['today', '2026-11-27'],
    ['tonight', '2026-11-27'],
    ['aaj', '2026-11-27'],
    ['आज शाम', '2026-11-27'],
    ['tomorrow', '2026-11-28'],
    ['kal', '2026-11-28'],
    ['कल', '2026-11-28'],
    ['tmrw', '2026-11-28'],
    ['day after tomorrow', '2026-11-29'],
    ['parson', '2026-11-29'],
    ['परसों', '2026-11-29'],
    ['friday', '2026-11-27'],
    ['next friday', '2026-12-04'],
    ['on monday', '2026-11-30'],
    ['somvar', '2026-11-30'],
    ['सोमवार', '2026-11-30'],
    ['thurs', '2026-12-03'],
    ['25 december', '2026-12-25'],
    ['25th Dec', '2026-12-25'],
    ['Dec 25', '2026-12-25'],
    ['5 jan', '2027-01-05'],
    ['5 of january 2028', '2028-01-05'],
    ['25/12', '2026-12-25'],
    ['25/12/27', '2027-12-25'],
    ['25-12-2026', '2026-12-25'],
    ['2026-12-31', '2026-12-31'],
    ['29 feb', undefined],
    ['31/02', undefined],
    ['2026-02-30', undefined],
    ['marvellous', undefined],
  ])('%s is %s', (text, day) => {
    expect(when(text).date).toBe(day);
  });

  test('is counted on the clock of the place: at half past midnight in India it is already tomorrow', () => {
    const late = new Date('2026-11-27T19:00:00Z');
    expect(when('today', late).date).toBe('2026-11-28');
    expect(findWhen('today', late, 'Europe/London').date).toBe('2026-11-27');
  });

  test('written in figures is the day of that calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 }), (ahead) => {
        const day = new Date(friday.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
        const [year = '', month = '', date = ''] = day.split('-');
        const name = new Date(day).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
        const spellings = [
          `${date}/${month}`,
          `${Number(date)} ${name}`,
          `${name} ${Number(date)}`,
          `${date}-${month}-${year}`,
          day,
        ];
        for (const text of spellings) expect([text, when(text).date]).toEqual([text, day]);
      }),
    );
  });
});

describe('a time', () => {
  test.each([
    ['8 pm', '20:00'],
    ['8pm', '20:00'],
    ['8:30 p.m.', '20:30'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['at 8', '20:00'],
    ['at 11', '11:00'],
    ['at 1', '13:00'],
    ['at 20', '20:00'],
    ['@9', '21:00'],
    ['around eight', '20:00'],
    ['19:30', '19:30'],
    ['7:30', '19:30'],
    ['07:30', '07:30'],
    ['00:30', '00:30'],
    ["8 o'clock", '20:00'],
    ['breakfast at 8', '08:00'],
    ['kal subah 9 baje', '09:00'],
    ['lunch at 1', '13:00'],
    ['dopahar 2 baje', '14:00'],
    ['raat 8 baje', '20:00'],
    ['raat 12 baje', '00:00'],
    ['रात 9 बजे', '21:00'],
    ['आठ बजे', '20:00'],
    ['aath baje', '20:00'],
    ['saade saat baje', '19:30'],
    ['sadhe 8', '20:30'],
    ['साढ़े सात बजे', '19:30'],
    ['sava aath baje', '20:15'],
    ['paune nau baje', '20:45'],
    ['पौने नौ बजे', '20:45'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ['in an hour', '19:00'],
    ['in 50 minutes', '19:00'],
    ['in two hours', '20:00'],
    ['9:75 pm', undefined],
    ['at 8.99', undefined],
    ['8:60', undefined],
    ['in the afternoon', undefined],
    ['8 people', undefined],
  ])('%s is %s', (text, time) => {
    expect(when(text).time).toBe(time);
  });

  test('is taken out of the text together with the day, and nothing else is', () => {
    expect(when('window seat tomorrow at 8 pm please')).toEqual({
      date: '2026-11-28',
      time: '20:00',
      rest: 'window seat please',
    });
    expect(when('biryani')).toEqual({ rest: 'biryani' });
    expect(when('next friday')).toEqual({ date: '2026-12-04', rest: '' });
  });

  test('from seven to eight is not the seventh of August', () => {
    expect(when('7-8 pm').date).toBeUndefined();
  });

  test('is one, and a day is one, whatever is written', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'at',
        'in',
        'pm',
        'baje',
        'साढ़े',
        'paune',
        ':',
        '.',
        '/',
        '-',
        'jan',
        'next',
        'friday',
        'kal',
        'minutes',
        'बजे',
        'noon',
        'a.m.',
      ),
      fc.nat(2100).map(String),
      anyUnits(4),
    );
    const text = fc
      .array(fc.tuple(part, fc.constantFrom('', ' ')), { maxLength: 8 })
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(text, (written) => {
        const { date, time } = when(written);
        if (date !== undefined) expect(isDay(date)).toBe(true);
        if (time !== undefined) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
      { numRuns: 500 },
    );
  });
});

import type { WhenLexeme } from '../../when/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry, Filler } from '../lexeme.ts';
import { clockWords } from './when-clock.ts';
import { feasts } from './when-feasts.ts';
import { relations } from './when-relations.ts';

// A line for each, from January.
const months = `january, jan, janu, janaury
february, feb, febr, febuary, feburary
march, mar, mrch
april, apr, aprl
may
june, jun
july, jul
august, aug, agust
september, sep, sept, setember
october, oct, octo
november, nov, novem
december, dec, decem, desember`;

// From Monday.
const weekdays = `monday, munday
tuesday, tue, tues, teusday, tuseday
wednesday, weds, wensday, wednsday, wendsday
thursday, thu, thrs, thrsdy, thur, thurs, thrusday, thrsday
friday, fri, frday, fridy, frida, firday
saturday, satur, saterday, satday, satrday
sunday`;

export const when: Entry<WhenLexeme | Filler>[] = [
  ...months.split('\n').map((words, i) => entry<WhenLexeme>({ role: 'month', month: i + 1 }, words)),
  ...weekdays.split('\n').map((words, i) => entry<WhenLexeme>({ role: 'weekday', weekday: i + 1 }, words)),
  entry({ role: 'weekday', weekday: 1, short: true }, 'mon'),
  entry({ role: 'weekday', weekday: 3, short: true }, 'wed'),
  entry({ role: 'weekday', weekday: 6, short: true }, 'sat'),
  entry({ role: 'weekday', weekday: 7, short: true }, 'sun'),
  entry({ role: 'day', shift: 0 }, 'today, 2day, tday, toady, tdy, today itself'),
  entry({ role: 'day', shift: 0, faint: true }, 'the day, this day, same day, that day, my day, our day'),
  entry(
    { role: 'day', shift: 1 },
    `tomorrow, tomorow, tommorow, tommorrow, tomorrrow, tmrw, tmr, tmw, tomo, tmrow, 2morrow, 2moro,
    2mrw, 2mro, tomoro, tomorro, tomrw, tmro, morrow`,
  ),
  entry({ role: 'day', shift: 1, short: true }, 'tom'),
  entry({ role: 'day', shift: 1, follows: true }, `next day, the next day, following day, the following day`),
  entry(
    { role: 'day', shift: 2 },
    `day after tomorrow, the day after tomorrow, day after tmrw, day after tmr, overmorrow, day after,
    the day after, day after tomorow, day aftr tmrw, day aftr`,
  ),
  entry(
    { role: 'day', shift: -1 },
    `yesterday, yday, last night, day before yesterday, the day before yesterday`,
  ),
  entry({ role: 'day', shift: 0, part: 'night' }, 'tonight, 2nite, tonite, 2night, tonigt, tnite, 2nyt'),
  entry({ role: 'which', which: 'this' }, 'this, this coming, coming, this upcoming, upcoming, the coming'),
  entry({ role: 'which', which: 'next' }, 'next, nxt, following, nex, the following, the next'),
  entry({ role: 'unit', unit: 'minute', length: 0 }, 'second, sec'),
  entry({ role: 'unit', unit: 'minute', length: 1 }, 'minute, min, mins, mnt, mnts, minutes time'),
  entry({ role: 'unit', unit: 'minute', length: 60 }, 'hour, hr, hrs, hours time'),
  entry({ role: 'unit', unit: 'day', length: 1 }, 'day, days time'),
  entry({ role: 'unit', unit: 'day', length: 7 }, 'week, wk, weeks time'),
  entry({ role: 'unit', unit: 'day', length: 14 }, 'fortnight, fortnights time'),
  entry({ role: 'unit', unit: 'month', length: 1 }, 'month, months time, mth'),
  entry({ role: 'unit', unit: 'month', length: 12 }, 'year, yr, years time'),
  entry({ role: 'working' }, 'business, working, work'),
  ...feasts,
  ...clockWords,
  ...relations,
];

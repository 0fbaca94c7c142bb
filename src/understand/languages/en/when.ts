import type { WhenLexeme } from '../../when/lexemes.ts';
import type { Entry, Filler } from '../lexeme.ts';
import { clockWords } from './when-clock.ts';
import { feasts } from './when-feasts.ts';
import { relations } from './when-relations.ts';

const months: [string, ...string[]][] = [
  ['january', 'jan', 'janu', 'janaury'],
  ['february', 'feb', 'febr', 'febuary', 'feburary'],
  ['march', 'mar', 'mrch'],
  ['april', 'apr', 'aprl'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug', 'agust'],
  ['september', 'sep', 'sept', 'setember'],
  ['october', 'oct', 'octo'],
  ['november', 'nov', 'novem'],
  ['december', 'dec', 'decem', 'desember'],
];

const weekdays: [string[], string[]][] = [
  [['monday', 'munday'], ['mon']],
  [['tuesday', 'tue', 'tues', 'teusday', 'tuseday'], []],
  [['wednesday', 'weds', 'wensday', 'wednsday', 'wendsday'], ['wed']],
  [['thursday', 'thu', 'thur', 'thurs', 'thrusday', 'thrsday'], []],
  [['friday', 'fri', 'frida', 'firday'], []],
  [['saturday', 'satur', 'saterday', 'satday', 'satrday'], ['sat']],
  [['sunday'], ['sun']],
];

const day = (shift: number, ...words: [string, ...string[]]): Entry<WhenLexeme> => [
  { role: 'day', shift },
  ...words,
];

export const when: Entry<WhenLexeme | Filler>[] = [
  ...months.map((words, i): Entry<WhenLexeme> => [{ role: 'month', month: i + 1 }, ...words]),
  ...weekdays.flatMap(([plain, short], i): Entry<WhenLexeme>[] => [
    [{ role: 'weekday', weekday: i + 1 }, plain[0] ?? '', ...plain.slice(1)],
    ...short.map((word): Entry<WhenLexeme> => [{ role: 'weekday', weekday: i + 1, short: true }, word]),
  ]),
  day(0, 'today', '2day', 'tday', 'toady', 'tdy', 'today itself'),
  [
    { role: 'day', shift: 0, faint: true },
    'the day',
    'this day',
    'same day',
    'that day',
    'my day',
    'our day',
  ],
  day(1, 'tomorrow', 'tomorow', 'tommorow', 'tommorrow', 'tomorrrow', 'tmrw', 'tmr', 'tmw', 'tomo', 'tmrow'),
  [{ role: 'day', shift: 1, short: true }, 'tom'],
  day(1, '2morrow', '2moro', '2mrw', '2mro', 'tomoro', 'tomorro', 'tomrw', 'tmro', 'morrow'),
  [
    { role: 'day', shift: 1, follows: true },
    'next day',
    'the next day',
    'following day',
    'the following day',
  ],
  day(2, 'day after tomorrow', 'the day after tomorrow', 'day after tmrw', 'day after tmr', 'overmorrow'),
  day(2, 'day after', 'the day after', 'day after tomorow', 'day aftr tmrw', 'day aftr'),
  day(-1, 'yesterday', 'yday', 'last night', 'day before yesterday', 'the day before yesterday'),
  [
    { role: 'day', shift: 0, part: 'night' },
    'tonight',
    '2nite',
    'tonite',
    '2night',
    'tonigt',
    'tnite',
    '2nyt',
  ],
  [
    { role: 'which', which: 'this' },
    'this',
    'this coming',
    'coming',
    'this upcoming',
    'upcoming',
    'the coming',
  ],
  [{ role: 'which', which: 'next' }, 'next', 'nxt', 'following', 'nex', 'the following', 'the next'],
  [{ role: 'unit', unit: 'minute', length: 0 }, 'second', 'sec'],
  [{ role: 'unit', unit: 'minute', length: 1 }, 'minute', 'min', 'mins', 'mnt', 'mnts', 'minutes time'],
  [{ role: 'unit', unit: 'minute', length: 60 }, 'hour', 'hr', 'hrs', 'hours time'],
  [{ role: 'unit', unit: 'day', length: 1 }, 'day', 'days time'],
  [{ role: 'unit', unit: 'day', length: 7 }, 'week', 'wk', 'weeks time'],
  [{ role: 'unit', unit: 'day', length: 14 }, 'fortnight', 'fortnights time'],
  [{ role: 'unit', unit: 'month', length: 1 }, 'month', 'months time', 'mth'],
  [{ role: 'unit', unit: 'month', length: 12 }, 'year', 'yr', 'years time'],
  [{ role: 'working' }, 'business', 'working', 'work'],
  ...feasts,
  ...clockWords,
  ...relations,
];

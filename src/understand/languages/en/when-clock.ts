import type { WhenLexeme } from '../../when/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Words of the clock and of the parts of a day. */
export const clockWords: Entry<WhenLexeme>[] = [
  ...hours.map((word, i) => entry<WhenLexeme>({ role: 'hourish', hour: i + 1 }, `${word}ish`)),
  entry({ role: 'hourish', hour: 12 }, 'noonish'),
  entry(
    { role: 'part', part: 'morning', event: true },
    `sunrise, dawn, daybreak, breakfast, brekkie, brekfast, breakfast time, breakfst`,
  ),
  entry({ role: 'part', part: 'evening', event: true }, `sunset, dusk, sundown, high tea, teatime, tea time`),
  entry({ role: 'part', part: 'morning' }, `morning, mornin, mrng, mornings, early morning, forenoon, morng`),
  entry(
    { role: 'part', part: 'afternoon' },
    `afternoon, after noon, aftrnoon, lunchtime, aftnoon, daytime, mid afternoon, afternon`,
  ),
  entry({ role: 'part', part: 'afternoon', event: true }, 'lunch, lunch time, brunch, luncheon'),
  entry(
    { role: 'part', part: 'evening' },
    `evening, evng, eve, evenin, evening time, evn, early evening, late evening, evenning`,
  ),
  entry({ role: 'part', part: 'night' }, 'night, nite, nyt, late night, dinnertime, night time, nighttime'),
  entry({ role: 'part', part: 'night', event: true }, 'dinner, dinner time, supper, dinnr, diner time'),
  entry({ role: 'halfDay', half: 'am' }, 'am, amke, amko, ampe, a.m, a.m., a m, a . m ., ampm'),
  entry({ role: 'halfDay', half: 'pm' }, 'pm, pmke, pmko, pmpe, p.m, p.m., p m, p . m .'),
  entry({ role: 'halfDay', half: 'am', glued: true }, 'a'),
  entry({ role: 'halfDay', half: 'pm', glued: true }, 'p'),
  entry({ role: 'oclock' }, `o'clock, o clock, oclock, o’clock, clock, o' clock`),
  entry({ role: 'oclock', long: true }, 'hrs, hours, h, hundred hours, hour, hr'),
  entry({ role: 'mark', minutes: 720 }, 'noon, midday, mid day, noontime, noon time, twelve noon, 12 noon'),
  entry({ role: 'mark', minutes: 0 }, 'midnight, mid night, midnite, 12 midnight, twelve midnight'),
  entry({ role: 'pastTo', sign: 1 }, 'past'),
  entry({ role: 'pastTo', sign: 1, loose: true }, 'after'),
  entry({ role: 'pastTo', sign: -1 }, 'to'),
  entry({ role: 'pastTo', sign: -1, loose: true }, 'till, til, of, before'),
  entry({ role: 'edge', edge: 'at' }, 'at, @, exactly at, sharp at, arriving at, arrive at, come at'),
  entry(
    { role: 'edge', edge: 'near' },
    `around, about, approximately, approx, approx., circa, at around, at about, for around, by around,
    close to, nearly, near about, arnd, abt, roughly`,
  ),
  entry(
    { role: 'edge', edge: 'from' },
    `after, from, not before, past, starting, starting at, starting from, since, anytime after,
    any time after, sometime after, no earlier than, not earlier than, later than`,
  ),
  entry(
    { role: 'edge', edge: 'to' },
    `before, until, till, til, not after, no later than, not later than, up to, upto, anytime before,
    sometime before, any time before, earlier than, latest by, latest, b4`,
  ),
  entry({ role: 'edge', edge: 'by' }, 'by, by about'),
  entry(
    { role: 'edgeBehind', edge: 'near' },
    `ish, -ish, or so, or thereabouts, approx, approximately, or something`,
  ),
  entry({ role: 'edgeBehind', edge: 'at' }, 'sharp, exactly, on the dot, dot, prompt'),
  entry(
    { role: 'edgeBehind', edge: 'from' },
    `onwards, onward, or later, or after, and later, at the earliest, earliest`,
  ),
  entry({ role: 'edgeBehind', edge: 'to' }, 'or earlier, or before, at the latest, latest, max'),
  entry(
    { role: 'between' },
    `between, btw, in between, btwn, from, anywhere between, anytime between, sometime between`,
  ),
  entry({ role: 'until' }, 'to, till, til, until, and, -, –, —, &, upto, up to, ~'),
  entry({ role: 'now' }, 'now'),
  entry(
    { role: 'now', sure: true },
    `right now, right away, immediately, asap, straight away, as soon as possible`,
  ),
  entry({ role: 'endOf' }, 'end of, end of the, the end of'),
  entry({ role: 'endOf', today: true }, `end of day, end of the day, eod, the end of the day, close of day`),
  entry({ role: 'timeNoun' }, 'time, timing, timings, time is, time slot, slot'),
];

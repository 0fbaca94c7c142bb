import { addDays, type Day, isDay, localDay, localTime, minutesOf, weekdayOf } from '../domain/time.ts';
import { anyOf } from './normalise.ts';
import { numberOf, numberPattern } from './numbers.ts';

/** A day and a time found in a text, and the text without them. */
export interface When {
  date?: Day;
  time?: string;
  rest: string;
}

const dayWords: [RegExp, number][] = [
  [anyOf(['day after tomorrow', 'day after', 'parson', 'parso', 'परसों', 'परसो']), 2],
  [
    anyOf([
      'tomorrow',
      'tmrw',
      'tmr',
      'tmw',
      '2morrow',
      '2moro',
      '2mrw',
      'tomoro',
      'tomorow',
      'tommorow',
      'tommorrow',
      'tomorrw',
      'kal',
      'कल',
    ]),
    1,
  ],
  [anyOf(['today', '2day', 'tonight', 'tonite', '2nite', 'aaj', 'आज', 'this evening', 'this afternoon']), 0],
];

const weekdays = [
  ['monday', 'mon', 'somvar', 'somwar', 'सोमवार'],
  ['tuesday', 'tue', 'tues', 'mangalvar', 'mangalwar', 'मंगलवार'],
  ['wednesday', 'wed', 'budhvar', 'budhwar', 'बुधवार'],
  ['thursday', 'thu', 'thur', 'thurs', 'guruvar', 'guruwar', 'गुरुवार', 'गुरूवार'],
  ['friday', 'fri', 'shukravar', 'shukrawar', 'शुक्रवार'],
  ['saturday', 'sat', 'shanivar', 'shaniwar', 'शनिवार'],
  ['sunday', 'sun', 'ravivar', 'raviwar', 'itvar', 'रविवार', 'इतवार'],
].map(anyOf);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// Whole names only: "1 margherita" is no day in March.
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])';

const evening = anyOf([
  'tonight',
  'tonite',
  'evening',
  'night',
  'dinner',
  'raat',
  'shaam',
  'sham',
  'रात',
  'शाम',
]);
const morning = anyOf(['morning', 'breakfast', 'subah', 'सुबह']);
const afternoon = anyOf(['afternoon', 'lunch', 'dopahar', 'दोपहर']);

const two = (n: number) => String(n).padStart(2, '0');

/** The next day at or after `today` that is the given day of the month. */
function upcoming(day: number, month: number, year: number | undefined, today: Day): Day | undefined {
  const thisYear = Number(today.slice(0, 4));
  const candidates = year === undefined ? [thisYear, thisYear + 1] : [year < 100 ? 2000 + year : year];
  return candidates
    .map((y) => `${y}-${two(month)}-${two(day)}`)
    .find((d) => isDay(d) && (year !== undefined || d >= today));
}

function findDate(text: string, today: Day): { date: Day; found: string } | undefined {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso && isDay(iso[0])) return { date: iso[0], found: iso[0] };
  const named =
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName}(?:,? (\\d{4}))?`).exec(text) ??
    new RegExp(`(?<![a-z])${monthName} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`).exec(text);
  if (named) {
    const [day, month] = /^\d/.test(named[0]) ? [named[1], named[2]] : [named[2], named[1]];
    const index = months.indexOf((month ?? '').slice(0, 3));
    const date = upcoming(Number(day), index + 1, named[3] ? Number(named[3]) : undefined, today);
    if (date) return { date, found: named[0] };
  }
  const slashed = /(?<![\d:])(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?(?![\d:]| ?(?:am|pm|baje|बजे))/.exec(
    text,
  );
  if (slashed) {
    const date = upcoming(
      Number(slashed[1]),
      Number(slashed[2]),
      slashed[3] ? Number(slashed[3]) : undefined,
      today,
    );
    if (date) return { date, found: slashed[0] };
  }
  for (const [pattern, ahead] of dayWords) {
    const found = pattern.exec(text);
    if (found) return { date: addDays(today, ahead), found: found[0] };
  }
  for (const [index, pattern] of weekdays.entries()) {
    const found = pattern.exec(text);
    if (!found) continue;
    const ahead = (index + 1 - weekdayOf(today) + 7) % 7;
    // "next friday" said on a Friday is not today.
    const next = /(?<!\p{L})next $/u.exec(text.slice(0, found.index))?.[0] ?? '';
    return { date: addDays(today, next && ahead === 0 ? 7 : ahead), found: next + found[0] };
  }
  return undefined;
}

const clock = new RegExp(
  `(?:(?:at|by|around|about|from|@)\\s*)?(?<![\\d/:-])(${numberPattern})(?:[:.]([0-5]\\d))?\\s*(am|pm|a\\.m\\.?|p\\.m\\.?|baje|bajhe|बजे|o'?clock)(?![\\p{L}])`,
  'u',
);
const twentyFour = /(?<![\d/:.-])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d:.])/;
const past = new RegExp(`(half past|quarter past|quarter to) (${numberPattern})`, 'u');
const atHour = new RegExp(
  `(?:(?:^| )(?:at|by|around|about|@) ?)(${numberPattern})(?:[:.]([0-5]\\d))?(?![\\d/\\p{L}]|[:.]\\d)(?! (?:people|persons?|pax|guests|of us))`,
  'u',
);
const halfHindi = new RegExp(
  `(saade|sadhe|साढ़े|साढे|sava|sawa|सवा|paune|पौने)\\s+(${numberPattern})(?:\\s*(?:baje|बजे))?`,
  'u',
);

/** 24-hour clock for an hour said without am or pm: evenings unless the words around say otherwise. */
function hourOf(hour: number, half: string | undefined, text: string): number {
  if (half?.startsWith('a')) return hour % 12;
  if (half?.startsWith('p')) return (hour % 12) + 12;
  if (hour > 12 || hour === 0) return hour % 24;
  if (morning.test(text)) return hour % 12;
  if (afternoon.test(text)) return hour < 7 || hour === 12 ? (hour % 12) + 12 : hour;
  if (evening.test(text)) return hour === 12 ? 0 : hour + 12;
  return hour === 12 ? 12 : hour >= 11 ? hour : hour + 12;
}

function findTime(text: string, now: Date, zone: string): { time: string; found: string } | undefined {
  if (/(?<!\p{L})(noon|midday)(?!\p{L})/u.test(text))
    return { time: '12:00', found: /noon|midday/.exec(text)?.[0] ?? '' };
  if (/(?<!\p{L})midnight(?!\p{L})/u.test(text)) return { time: '00:00', found: 'midnight' };
  const relative = new RegExp(`in (?:an?|(${numberPattern})) (hours?|minutes?|mins?)`, 'u').exec(text);
  if (relative) {
    const count = relative[1] ? (numberOf(relative[1]) ?? 1) : 1;
    const minutes = relative[2]?.startsWith('h') ? count * 60 : count;
    // A quarter of an hour is as fine as anybody plans a meal.
    const later = minutesOf(localTime(new Date(now.getTime() + minutes * 60_000), zone));
    const rounded = (Math.ceil(later / 15) * 15) % (24 * 60);
    return { time: `${two(Math.floor(rounded / 60))}:${two(rounded % 60)}`, found: relative[0] };
  }
  const part = halfHindi.exec(text);
  if (part) {
    const hour = hourOf(numberOf(part[2] ?? '') ?? 0, undefined, text);
    const shift = /^(?:saade|sadhe|साढ़े|साढे)$/.test(part[1] ?? '')
      ? 30
      : /^(?:paune|पौने)$/.test(part[1] ?? '')
        ? -15
        : 15;
    const minutes = (hour * 60 + shift + 24 * 60) % (24 * 60);
    return { time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`, found: part[0] };
  }
  const spoken = past.exec(text);
  const spokenHour = spoken ? numberOf(spoken[2] ?? '') : undefined;
  if (spoken && spokenHour !== undefined && spokenHour <= 12) {
    const shift = spoken[1] === 'half past' ? 30 : spoken[1] === 'quarter to' ? -15 : 15;
    const minutes = hourOf(spokenHour, undefined, text) * 60 + shift;
    return { time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`, found: spoken[0] };
  }
  const marked = clock.exec(text);
  const hour = marked ? numberOf(marked[1] ?? '') : undefined;
  if (marked && hour !== undefined && hour <= 24) {
    const half = /^[ap]/.test(marked[3] ?? '') ? marked[3] : undefined;
    return { time: `${two(hourOf(hour, half, text))}:${marked[2] ?? '00'}`, found: marked[0] };
  }
  const precise = twentyFour.exec(text);
  if (precise) {
    const [found, hours = '', minutes = ''] = precise;
    return {
      time: `${two(hours.length === 2 ? Number(hours) : hourOf(Number(hours), undefined, text))}:${minutes}`,
      found,
    };
  }
  const bare = atHour.exec(text);
  const bareHour = bare ? numberOf(bare[1] ?? '') : undefined;
  if (bare && bareHour !== undefined && bareHour <= 23) {
    return { time: `${two(hourOf(bareHour, undefined, text))}:${bare[2] ?? '00'}`, found: bare[0] };
  }
  return undefined;
}

/** The hour a lone number means when the question was "what time?". */
export function loneHour(hour: number, text: string): string | undefined {
  return hour <= 23 ? `${two(hourOf(hour, undefined, text))}:00` : undefined;
}

/** Finds a day and a time, as of `now` in `zone`. "kal" is read as tomorrow: nobody books yesterday. */
export function findWhen(text: string, now: Date, zone: string): When {
  const date = findDate(text, localDay(now, zone));
  const withoutDate = date ? text.replace(date.found, ' ') : text;
  const time = findTime(`${withoutDate}${date && evening.test(date.found) ? ' tonight' : ''}`, now, zone);
  const rest = (time ? withoutDate.replace(time.found, ' ') : withoutDate)
    .replace(time ? evening : /$^/, ' ')
    .replace(time ? morning : /$^/, ' ')
    .replace(time ? afternoon : /$^/, ' ');
  return {
    ...(date ? { date: date.date } : {}),
    ...(time ? { time: time.time } : {}),
    rest: rest.replace(/ +/g, ' ').trim(),
  };
}

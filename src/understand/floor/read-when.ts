import type { Hours } from '../../domain/hours.ts';
import { openHours } from '../../domain/hours.ts';
import type { ClockTime, Day } from '../../domain/time.ts';
import { understand } from '../understand.ts';

/** A day, a time or a stretch of it, and the words that say neither. */
export interface SaidWhen {
  day?: Day;
  time?: ClockTime;
  from?: ClockTime;
  until?: ClockTime;
  left: string;
}

const clock = '\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|baje|बजे)?(?![\\p{L}\\p{M}\\d])';
/** A stretch, an end, or a time: what is written like one, whatever the words around it. */
const time = new RegExp(
  `(?<![\\p{L}\\p{M}\\d/.:-])(?:${clock}\\s*(?:-|–|to|till|until|से)\\s*${clock}|(?:from|until|till|by|at|@)\\s*${clock}|${clock}(?!\\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|days?\\b|minutes?\\b|min\\b|/|-\\d)))`,
  'u',
);

/** Words that only join, at either end of a name or a reason. */
const filler =
  /^(?:(?:for|at|on|under|name|until|till|from|the|,|-|के लिए)\s+)+|(?:(?:^|\s+)(?:for|at|on|under|,|-))+$/gu;

/** When something shall be, in words of staff, by the restaurant's clock and hours. */
export function readWhen(words: string, hours: Hours, now: Date): SaidWhen {
  const read = (text: string) =>
    understand(text, {
      now,
      zone: hours.zone,
      openHours: openHours(hours),
      lexicon: { restaurants: [], areas: [], cities: [], cuisines: [], zone: hours.zone },
      expecting: 'time',
      offered: [],
      numbered: false,
    });
  const found = time.exec(words);
  const without = found
    ? `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`
    : words;
  const dated = read(without.replace(/\s+/gu, ' ').trim());
  const span = dated.spans.find(({ slot }) => slot === 'date');
  const plain = dated.text;
  const left = span ? `${plain.slice(0, span.start)} ${plain.slice(span.end)}` : plain;
  const said = found
    ? read(`${span ? plain.slice(span.start, span.end) : ''} ${found[0].trim()}`.trim()).wish
    : {};
  return {
    ...(dated.wish.date ? { day: dated.wish.date } : {}),
    ...(said.time ? { time: said.time } : {}),
    ...(said.from ? { from: said.from } : {}),
    ...(said.until ? { until: said.until } : {}),
    left: left.replace(/\s+/gu, ' ').trim().replace(filler, '').trim(),
  };
}

import type { Claims } from '../claims.ts';
import type { ParsedWhen } from '../parsed.ts';
import type { Found, Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { type Around, aroundOf, timeOf } from './around.ts';
import { textOf } from './calendar.ts';
import { minutesMeant, windowMeant } from './clock.ts';
import { findMentions } from './find-mentions.ts';
import type { Part } from './lexemes.ts';
import type { Mention } from './mention.ts';
import { pastPartLink } from './links.ts';

type Of<K extends Mention['kind']> = Extract<Mention, { kind: K }>;

/** The last mention of one of the kinds that is not taken back: who corrects himself says it last. */
function last<K extends Mention['kind']>(mentions: readonly Mention[], ...kinds: K[]): Of<K> | undefined {
  return mentions.findLast((mention): mention is Of<K> => !mention.back && kinds.includes(mention.kind as K));
}

const found = <T>(value: T, { from, to }: Mention, confidence: number): Found<T> => ({
  value,
  from,
  to,
  confidence,
});

/** The times of the day that was said, and by how many days they lie behind it. */
function timesOf(
  time: Of<'time' | 'window'>,
  part: Part | undefined,
  around: Around,
  isToday: boolean,
): { when: ParsedWhen; days: number } {
  if (time.kind === 'window') {
    const [from, to] = windowMeant(time.first, time.last, part, around, isToday);
    const when = { from: found(timeOf(from), time, 0.9), to: found(timeOf(to), time, 0.9) };
    return { when, days: Math.floor(from / 1440) };
  }
  const minutes = minutesMeant(time.clock, part, around, isToday);
  const said = found(timeOf(minutes), time, time.sure ? 0.95 : 0.8);
  const { edge } = time;
  const when = edge === 'from' ? { from: said } : edge === 'to' ? { to: said } : { time: said };
  return { when, days: Math.floor(minutes / 1440) };
}

/**
 * How many days a time past midnight lies behind its day. Who writes between midnight and four of "tonight" may mean
 * the night that is not over.
 */
function daysOn(days: number, isToday: boolean, minutes: number, now: number): number {
  return days > 0 && isToday && now < 240 && minutes > now ? 0 : days;
}

/** The other end of a window that is told in two: "after 6 but before 8". */
function otherEnd(mentions: readonly Mention[], end: Of<'time'>): Of<'time'> | undefined {
  const wanted = end.edge === 'to' ? 'from' : end.edge === 'from' ? 'to' : undefined;
  const before = mentions[mentions.indexOf(end) - 1];
  return before?.kind === 'time' && before.edge === wanted && !before.back ? before : undefined;
}

/** The words of mentions that are not taken back; what stands side by side is one. */
function wordsOf(sentence: Sentence, mentions: readonly Mention[]): Found<string>[] {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to, back } of mentions) {
    const before = runs.at(-1);
    if (back) continue;
    if (before && pastPartLink(sentence, before.to) >= from) before.to = to;
    else runs.push({ from, to });
  }
  return runs.map(({ from, to }) => ({ value: sentence.span(from, to).text, from, to, confidence: 0.8 }));
}

/** The day and the time of day that a sentence speaks of. Their tokens are claimed. */
export function findWhen(sentence: Sentence, setting: Setting, claims: Claims): ParsedWhen {
  const around = aroundOf(setting);
  const mentions = findMentions(sentence, around, claims);
  if (mentions.length === 0) return {};
  for (const { from, to } of mentions) claims.take(from, to);
  const time = last(mentions, 'time', 'window', 'moment', 'end');
  const plain = mentions.filter((mention) => mention.kind !== 'day' || !mention.faint);
  const day = last(plain, 'day', 'moment', 'end') ?? last(mentions, 'day');
  const named = last(mentions, 'part');
  const part =
    (time?.kind === 'time' ? time.part : undefined) ??
    named?.part ??
    (day?.kind === 'day' ? day.part : undefined);
  const when: ParsedWhen = { words: wordsOf(sentence, mentions) };
  if (time?.kind === 'moment' || time?.kind === 'end') {
    when.time = found(time.kind === 'end' ? '23:59' : timeOf(time.minutes), time, 0.9);
    if (time.kind === 'end' || !time.booked || time.day !== time.booked)
      when.date = found(textOf(time.day), time, 0.9);
    return when;
  }
  const said = day?.day;
  const isToday = said === around.today;
  const { when: times, days } = time ? timesOf(time, part, around, isToday) : { when, days: 0 };
  Object.assign(when, times);
  const other = time?.kind === 'time' ? otherEnd(mentions, time) : undefined;
  if (other) Object.assign(when, timesOf(other, part, around, isToday).when);
  if (day && said !== undefined) {
    const clock = times.time ?? times.from ?? times.to;
    const minutes = clock ? Number(clock.value.slice(0, 2)) * 60 + Number(clock.value.slice(3)) : 0;
    when.date = found(textOf(said + daysOn(days, isToday, minutes, around.clock)), day, 0.95);
  }
  if (!time && part !== undefined) {
    const from = named ?? day;
    if (from) when.dayPart = found(part, from, 0.9);
  }
  return when;
}

import type { Asks } from '../asks.ts';
import type { StaffEvent } from '../events.ts';
import type { StaffNews } from '../news.ts';
import { type Option, phrase, type Say, type Value } from '../say.ts';

const ready = (id: string, number: number): Option<StaffEvent> => ({
  label: phrase('option.ready', { number }),
  event: { type: 'ready', id },
  lasting: true,
});
const again = (id: string, number: number): Option<StaffEvent> => ({
  label: phrase('option.page again', { number }),
  event: { type: 'ready', id },
  lasting: true,
});
const sits = (id: string, number: number): Option<StaffEvent> => ({
  label: phrase('option.seated', { number }),
  event: { type: 'seat guest', id },
  lasting: true,
});

const tonight: Option<StaffEvent> = { label: phrase('option.tonight'), event: { type: 'tonight' } };

const time = (at: number, zone: string): Value => ({ at, zone, as: 'time' });

/** So many rows of the line go into one message; each has a row of the list to call them by. */
const mostRows = 10;

/** The line at the door. */
export function waiting({ restaurant, rows, forFreed }: Asks['waiting']['output']): Say<StaffEvent> {
  const freed = forFreed > 0 ? [phrase('waiting.freed', { count: forFreed })] : [];
  if (rows.length === 0) return { text: [phrase('waiting.none', { restaurant }), ...freed] };
  const shown = rows.slice(0, mostRows);
  return {
    text: [
      phrase('waiting.head', { restaurant, count: rows.length }),
      ...shown.map(({ number, name, partySize, status, waited }) =>
        phrase('waiting.row', { number, name, party: partySize, status, minutes: waited }),
      ),
      ...freed,
      phrase('waiting.how'),
    ],
    options: shown.map(({ id, number, partySize, status, waited }) => ({
      ...(status === 'waiting'
        ? ready(id, number)
        : status === 'passed'
          ? again(id, number)
          : sits(id, number)),
      description: phrase('option.waiting row', { party: partySize, minutes: waited }),
    })),
    listLabel: phrase('list.choices'),
  };
}

/** A guest was called, or why not. */
export function called(answer: Asks['callGuest']['output']): Say<StaffEvent> {
  switch (answer.kind) {
    case 'called': {
      const { number, name, until, zone } = answer;
      const key = answer.again ? 'line.called again' : 'line.called';
      return { text: [phrase(key, { number, name, until: time(until, zone) })] };
    }
    case 'called enough':
      return {
        text: [phrase('line.called enough', { number: answer.number, name: answer.name })],
        options: [sits(answer.id, answer.number)],
      };
    case 'waits for answer': {
      const { number, name, until, zone } = answer;
      return { text: [phrase('line.called now', { number, name, until: time(until, zone) })] };
    }
    default:
      return nobody(answer);
  }
}

/** A guest from the line sits, or not at this hour, or who is meant is not in it. */
export function seated(answer: Asks['seatGuest']['output']): Say<StaffEvent> {
  if (answer.kind === 'closed')
    return {
      text: [phrase('line.closed', { number: answer.number, name: answer.name })],
      options: [tonight],
    };
  if (answer.kind !== 'seated') return nobody(answer);
  const { number, name, partySize: party, tables } = answer;
  return {
    text: [
      phrase('line.seated', { number, name, party, tables: tables.length > 0 ? { all: tables } : 'none' }),
    ],
  };
}

function nobody(
  answer: { kind: 'unknown' | 'not allowed' } | { kind: 'over'; number: number; name: string },
): Say<StaffEvent> {
  switch (answer.kind) {
    case 'over':
      return { text: [phrase('line.over', { number: answer.number, name: answer.name })] };
    case 'not allowed':
      return { text: [phrase('floor.not allowed')], options: [tonight] };
    case 'unknown':
      return { text: [phrase('line.unknown')], options: [tonight] };
  }
}

/** News of the line at the door. */
export type LineNews = Extract<
  StaffNews,
  { about: 'guest waits' | 'guest comes' | 'guest left' | 'guest silent' }
>;

export function lineNews(news: LineNews): Say<StaffEvent> {
  const { id, number, name } = news;
  switch (news.about) {
    case 'guest waits': {
      const { restaurant, partySize: party, minutes } = news;
      const wait: Value =
        minutes === null
          ? 'none'
          : { phrase: minutes === 0 ? phrase('waitlist.no wait') : phrase('waitlist.wait', { minutes }) };
      return {
        text: [phrase('line.joined', { number, restaurant, name, party, wait })],
        options: [ready(id, number)],
      };
    }
    case 'guest comes':
      return { text: [phrase('line.comes', { number, name })], options: [sits(id, number)] };
    case 'guest left':
      return { text: [phrase('line.left', { number, name })] };
    case 'guest silent': {
      const { next } = news;
      const party = next?.partySize ?? 0;
      return {
        text: [
          phrase('line.silent', { number, name }),
          ...(next ? [phrase('line.next', { number: next.number, name: next.name, party })] : []),
        ],
        options: [...(next ? [ready(next.id, next.number)] : []), ...(news.again ? [again(id, number)] : [])],
      };
    }
  }
}

import type { DinerEvent } from '../../events.ts';
import type { DinerNews } from '../../news.ts';
import { type Option, type Phrase, phrase, type Say, type Value } from '../../say.ts';
import type { Asks } from '../../asks.ts';
import type { ListPlace } from '../../waitlist-asks.ts';
import type { DinerContext } from '../context.ts';
import { comes, find, joinAtDoor, leave, pass, stay, take } from './waitlist-options.ts';

export function party({ restaurant }: DinerContext): Say<DinerEvent> {
  return { text: [phrase('waitlist.party', { restaurant: restaurant?.name ?? '' })], expects: 'party' };
}

export function name(): Say<DinerEvent> {
  return { text: [phrase('waitlist.name')], expects: 'name' };
}

/** About how long it takes; hardly at all; or that nobody can say. */
function waitOf(minutes: number | null): Value {
  if (minutes === null) return { phrase: phrase('waitlist.wait unknown') };
  return { phrase: minutes === 0 ? phrase('waitlist.no wait') : phrase('waitlist.wait', { minutes }) };
}

function lineOf(place: ListPlace): Phrase {
  const { restaurant, partySize: party, zone, position } = place;
  const at: Value = { at: place.from, zone, as: 'day' };
  if (place.offer && place.kind === 'freed') {
    const { at: start, until } = place.offer;
    return phrase('waitlist.free', {
      restaurant,
      party,
      at: { at: start, zone, as: 'day and time' },
      until: { at: until, zone, as: 'time' },
    });
  }
  if (place.offer)
    return phrase('waitlist.ready', { restaurant, until: { at: place.offer.until, zone, as: 'time' } });
  if (place.status === 'taken') return phrase('waitlist.expected', { restaurant });
  if (place.status === 'passed') return phrase('waitlist.is passed', { restaurant, day: at });
  if (place.kind === 'door')
    return phrase('waitlist.at door', { restaurant, party, position, wait: waitOf(place.minutes) });
  return phrase('waitlist.for day', {
    restaurant,
    party,
    position,
    day: at,
    from: { at: place.from, zone, as: 'time' },
    until: { at: place.until, zone, as: 'time' },
  });
}

function optionsOf(place: ListPlace): Option<DinerEvent>[] {
  if (place.offer)
    return place.kind === 'freed' ? [take(place.id), pass(place.id)] : [comes(place.id), leave(place.id)];
  return place.status === 'passed' ? [stay(place.id), leave(place.id)] : [leave(place.id)];
}

/** A place in line that was taken, or why there is none. */
export function joined(answer: Asks['joinList']['output']): Say<DinerEvent> {
  switch (answer.kind) {
    case 'joined': {
      const { place, already } = answer;
      const how = phrase(place.kind === 'door' ? 'waitlist.how door' : 'waitlist.how freed');
      return {
        text: [
          phrase(already ? 'waitlist.already' : 'waitlist.joined'),
          lineOf(place),
          ...(place.offer ? [] : [how]),
        ],
        options: optionsOf(place),
      };
    }
    case 'refused':
      return {
        text: [phrase(`waitlist.refused ${answer.why}`, { restaurant: answer.restaurant })],
        options: [find],
      };
    case 'free':
      return { text: [phrase('waitlist.free now')] };
  }
}

/** The lists a guest is on, each with its place, and the wait where they ask. */
export function lists({ places, here }: Asks['lists']['output']): Say<DinerEvent> {
  const told = here
    ? [
        phrase('waitlist.here', {
          restaurant: here.restaurant,
          ahead: here.ahead,
          wait: waitOf(here.minutes),
        }),
      ]
    : [];
  const [only, ...others] = places;
  if (!only) {
    return here
      ? { text: told, options: [joinAtDoor] }
      : { text: [phrase('waitlist.none')], options: [find] };
  }
  return {
    text: [...told, ...places.map(lineOf)],
    options: others.length === 0 ? optionsOf(only) : places.map(leaveNamed),
    listLabel: phrase('list.choices'),
  };
}

function leaveNamed(place: ListPlace): Option<DinerEvent> {
  return {
    label: { words: place.restaurant },
    description: phrase('waitlist.leave row', {
      party: place.partySize,
      day: { at: place.from, zone: place.zone, as: 'day' },
    }),
    event: { type: 'leave list', id: place.id },
    lasting: true,
  };
}

/** A list that was left, or which one shall be. */
export function left(answer: Asks['leaveList']['output']): Say<DinerEvent> {
  switch (answer.kind) {
    case 'left':
      return { text: [phrase('waitlist.left', { restaurant: answer.restaurant })], options: [find] };
    case 'which':
      return {
        text: [phrase('waitlist.which')],
        options: answer.places.map(leaveNamed),
        listLabel: phrase('list.choices'),
      };
    case 'none':
      return { text: [phrase('waitlist.none')], options: [find] };
  }
}

/** What became of an offer that was taken; a booking speaks for itself. */
export function taken(answer: Asks['takeOffer']['output']): Say<DinerEvent> {
  switch (answer.kind) {
    case 'coming':
      return {
        text: [
          phrase('waitlist.coming', {
            restaurant: answer.restaurant,
            until: { at: answer.until, zone: answer.zone, as: 'time' },
          }),
        ],
      };
    case 'too late':
      return {
        text: [phrase('waitlist.too late', { restaurant: answer.restaurant })],
        options: [stay(answer.id), leave(answer.id)],
      };
    case 'done already':
      return {
        text: [phrase('waitlist.done already', { restaurant: answer.restaurant })],
        options: [{ label: phrase('option.bookings'), event: { type: 'bookings' } }],
      };
    default:
      return { text: [phrase('waitlist.gone')], options: [find] };
  }
}

/** An offer was not wanted: there may be another one. */
export function passed(answer: Asks['passOffer']['output']): Say<DinerEvent> {
  return answer
    ? {
        text: [phrase('waitlist.passed', { restaurant: answer.restaurant })],
        options: [stay(answer.id), leave(answer.id)],
      }
    : { text: [phrase('waitlist.gone')], options: [find] };
}

/** Back in the line, or it is over. */
export function back(place: ListPlace | null): Say<DinerEvent> {
  return place
    ? { text: [phrase('waitlist.back'), lineOf(place)], options: [leave(place.id)] }
    : { text: [phrase('waitlist.gone')], options: [find] };
}

/** News of a line. */
export type LineNews = Extract<
  DinerNews,
  { about: 'table free' | 'table ready' | 'offer passed on' | 'waitlist over' }
>;

export function lineNews(news: LineNews): Say<DinerEvent> {
  const { restaurant } = news;
  switch (news.about) {
    case 'table free':
      return {
        text: [
          phrase('waitlist.free', {
            restaurant,
            party: news.partySize,
            at: { at: news.at, zone: news.zone, as: 'day and time' },
            until: { at: news.until, zone: news.zone, as: 'time' },
          }),
        ],
        options: [take(news.id), pass(news.id)],
      };
    case 'table ready':
      return {
        text: [
          phrase(news.again ? 'waitlist.ready again' : 'waitlist.ready', {
            restaurant,
            until: { at: news.until, zone: news.zone, as: 'time' },
          }),
        ],
        options: [comes(news.id), leave(news.id)],
      };
    case 'offer passed on':
      return {
        text: [phrase('waitlist.passed on', { restaurant, what: news.kind })],
        options: [stay(news.id), leave(news.id)],
      };
    case 'waitlist over':
      return {
        text: [phrase('waitlist.over', { restaurant, what: news.kind })],
        options: [{ ...find, lasting: true }],
      };
  }
}

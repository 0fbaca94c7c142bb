import type { KitchenTicket } from '../../src/domain/ticket/ticket.ts';
import { assign } from 'xstate';
import type { Asks } from '../asks.ts';
import type { CopyKey } from '../copy/index.ts';
import type { StaffEvent } from '../events.ts';
import type { GuestLine, StaffNews } from '../news.ts';
import { type Option, phrase, type Say, type Value } from '../say.ts';
import { stepOptions } from './prompts-orders.ts';
import { remembered, reverseOfGuests } from './undo.ts';
import { staff } from './setup.ts';

/** Guests who come or stay away, as staff are told of them and note it. */
export const attending = staff.createStateConfig({
  invoke: {
    id: 'attend',
    src: 'attend',
    input: ({ context }) => context.guests ?? { came: true },
    onDone: [
      {
        // Not a booking's number: that of somebody in the line at the door, who has one of the same day's numbers.
        guard: ({ context, event }) =>
          event.output.kind === 'unknown' &&
          context.guests?.came === true &&
          context.guests.number !== undefined,
        target: 'seating',
        actions: assign({ guest: ({ context }) => ({ number: context.guests?.number }), guests: undefined }),
      },
      {
        target: 'idle',
        actions: [
          { type: 'say', params: ({ context, event }) => noted(context.guests?.came ?? true, event.output) },
          assign({ guests: undefined }),
          assign(({ context, event }) => remembered(context, reverseOfGuests(event.output))),
        ],
      },
    ],
  },
});

/** Notes which guests have come or not. */
export const noteGuests = staff.assign({
  guests: ({ context, event }) =>
    event.type === 'here' || event.type === 'no show'
      ? {
          came: event.type === 'here',
          ...(event.reservationId ? { reservationId: event.reservationId } : {}),
          ...(event.number === undefined ? {} : { number: event.number }),
        }
      : context.guests,
});

function facts({ number, name, party, at, zone }: GuestLine): Record<string, Value> {
  return { number, name, party, at: { at, zone, as: 'time' } };
}

const answer = (came: boolean, reservationId: string): StaffEvent => ({
  type: came ? 'here' : 'no show',
  reservationId,
});

/** What was noted of guests, or why not. */
function noted(came: boolean, answered: Asks['attend']['output']): Say<StaffEvent> {
  switch (answered.kind) {
    case 'noted': {
      const key: CopyKey = answered.again
        ? 'guests.noted before'
        : answered.came
          ? 'guests.noted here'
          : 'guests.noted missed';
      return { text: [phrase(key, facts(answered))] };
    }
    case 'too early': {
      const { at, zone } = answered;
      if (!came) return { text: [phrase('guests.too early', facts(answered))] };
      return {
        text: [phrase('guests.not today', { ...facts(answered), at: { at, zone, as: 'day and time' } })],
      };
    }
    case 'not possible': {
      const status = { phrase: phrase(`status.${answered.status as 'cancelled'}`) };
      const key = came && answered.status === 'no_show' ? 'guests.no table' : 'guests.not possible';
      return { text: [phrase(key, { ...facts(answered), status })] };
    }
    case 'which':
      return {
        text: [phrase('guests.which')],
        options: answered.guests.map((row) => ({
          label: phrase('option.guests', facts(row)),
          description: { words: row.restaurant },
          event: answer(came, row.reservationId),
        })),
        listLabel: phrase('list.bookings'),
        expects: 'choice',
      };
    case 'not allowed':
      return {
        text: [phrase('floor.not allowed')],
        options: [{ label: phrase('option.tonight'), event: { type: 'tonight' } }],
      };
    default:
      return {
        text: [phrase('guests.unknown')],
        options: [{ label: phrase('option.tonight'), event: { type: 'tonight' } }],
      };
  }
}

type GuestNews = Extract<
  StaffNews,
  {
    about:
      | 'arrival'
      | 'start cooking'
      | 'guests silent'
      | 'guests missing'
      | 'guests missed'
      | 'guests noted';
  }
>;

/** The sentence for what staff are told of guests on their way. */
export function guestNews(news: GuestNews): Say<StaffEvent> {
  switch (news.about) {
    case 'arrival':
      return arrival(news);
    case 'start cooking': {
      const { orderId, sheet } = news;
      return {
        text: [
          phrase(news.here ? 'guests.start cooking' : 'staff.start cooking', {
            at: { at: sheet.at, zone: sheet.zone, as: 'time' },
            where: whereOf(sheet),
            table: sheet.tables.join(', '),
            number: sheet.number,
            name: sheet.name,
            lines: { ticket: sheet },
          }),
        ],
        options: stepOptions(orderId, ['begin', 'finish']),
      };
    }
    case 'guests silent':
      return {
        text: [phrase(news.cancelled ? 'guests.silent cancelled' : 'guests.silent', facts(news))],
      };
    case 'guests missing':
      return {
        text: [phrase('guests.missing', facts(news))],
        options: [true, false].map(
          (came): Option<StaffEvent> => ({
            label: phrase(came ? 'option.they came' : 'option.no show'),
            event: answer(came, news.reservationId),
            lasting: true,
          }),
        ),
      };
    case 'guests missed':
      return { text: [phrase('guests.missed', facts(news))] };
    case 'guests noted':
      return {
        text: [
          phrase(news.undone ? 'guests.undone by' : news.came ? 'guests.here by' : 'guests.missed by', {
            ...facts(news),
            by: news.by,
          }),
        ],
      };
  }
}

function whereOf({ kind }: KitchenTicket): 'booking' | 'table' | 'other' {
  if (kind === 'with_booking') return 'booking';
  return kind === 'at_table' ? 'table' : 'other';
}

function arrival(news: Extract<StaffNews, { about: 'arrival' }>): Say<StaffEvent> {
  const { number, name, at, zone, minutes, food, missed } = news;
  const text = [
    phrase(minutes === undefined ? 'ticket.here' : 'ticket.late', {
      number,
      name,
      at: { at, zone, as: 'time' },
      minutes: minutes ?? 0,
    }),
  ];
  if (food !== undefined) text.push(phrase('guests.food later', { at: { at: food, zone, as: 'time' } }));
  if (missed) text.push(phrase('guests.were released'));
  return { text };
}

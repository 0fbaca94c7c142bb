import { assign } from 'xstate';
import type { HouseAnswer } from '../house-asks.ts';
import type { Reverse, StaffContext } from './context.ts';
import type { StaffEvent } from '../events.ts';
import { type Option, phrase, type Say } from '../say.ts';
import { daySays } from './prompts-day.ts';
import { priceSays } from './prompts-prices.ts';
import { remembered, reverseOf, reverseOfHouse } from './undo.ts';
import { staff } from './setup.ts';

const tonight: Option<StaffEvent> = { label: phrase('option.tonight'), event: { type: 'tonight' } };

/** Notes what was said of the house. */
export const noteHouse = staff.assign({
  house: ({ context, event }) => (event.type === 'house' ? event.said : context.house),
});

const takesBack = (type: Reverse['type']) => (tried: { context: StaffContext; event: StaffEvent }) =>
  tried.event.type === 'house' && tried.event.said.act === 'undo' && reverseOf(tried.context)?.type === type;

const reversing = staff.assign(({ context }) => {
  const reverse = reverseOf(context);
  const back = { undoing: true as const, last: undefined };
  if (reverse?.type === 'stock') return { ...back, stock: { said: reverse.said } };
  if (reverse?.type === 'floor') return { ...back, said: reverse.said };
  return reverse ? { ...back, house: reverse.said } : {};
});

/** What staff may say of the house wherever the talk stands; "undo" is the command that takes the last one back. */
export const houseEvents = staff.createStateConfig({
  on: {
    house: [
      { guard: takesBack('stock'), target: '#staff.stocking', actions: reversing },
      { guard: takesBack('floor'), target: '#staff.keeping', actions: reversing },
      { guard: takesBack('house'), target: '#staff.housing', actions: reversing },
      { target: '#staff.housing', actions: noteHouse },
    ],
  },
}).on;

/** What staff say of the house: done, or, where guests are named by words, found first and then done by their booking. */
export const housing = staff.createStateConfig({
  invoke: {
    id: 'house',
    src: 'house',
    input: ({ context }) => ({ said: context.house ?? { act: 'orders' } }),
    onDone: [
      {
        guard: ({ event }) =>
          event.output.kind === 'guest' && (event.output.deed === 'move' || event.output.deed === 'finish'),
        target: 'keeping',
        actions: assign(({ event }) => ({ house: undefined, ...floorOf(event.output) })),
      },
      {
        guard: ({ event }) => event.output.kind === 'guest',
        target: 'attending',
        actions: assign(({ event }) => ({ house: undefined, ...guestsOf(event.output) })),
      },
      {
        target: 'idle',
        actions: [
          { type: 'say', params: ({ event }) => houseSays(event.output) },
          assign({ house: undefined }),
          assign(({ context, event }) => remembered(context, reverseOfHouse(event.output))),
        ],
      },
    ],
  },
});

type Guest = Extract<HouseAnswer, { kind: 'guest' }>;

function deedOf({ deed, reservationId, number, rest }: Omit<Guest, 'kind'>): StaffEvent {
  switch (deed) {
    case 'move':
      return { type: 'floor', said: { act: 'move', number, rest } };
    case 'finish':
      return { type: 'floor', said: { act: 'finish', number } };
    default:
      return { type: deed, reservationId };
  }
}

function floorOf(answer: HouseAnswer) {
  const event = answer.kind === 'guest' ? deedOf(answer) : undefined;
  return event?.type === 'floor' ? { said: event.said } : {};
}

function guestsOf(answer: HouseAnswer) {
  return answer.kind === 'guest'
    ? { guests: { came: answer.deed === 'here', reservationId: answer.reservationId } }
    : {};
}

/** How it ended. */
function houseSays(answer: HouseAnswer): Say<StaffEvent> {
  switch (answer.kind) {
    case 'which guest':
      return {
        text: [phrase('guests.which')],
        options: answer.guests.map(({ reservationId, number, name, party, at, zone }) => ({
          label: phrase('option.guests', { number, name, party, at: { at, zone, as: 'time' } }),
          event: deedOf({ deed: answer.deed, reservationId, number, rest: answer.rest }),
        })),
        listLabel: phrase('list.bookings'),
        expects: 'choice',
      };
    case 'no guest':
      return { text: [phrase('house.no guest', { words: answer.words })], options: [tonight] };
    case 'how long':
      return {
        text: [
          phrase('house.how long'),
          ...(answer.standing > 0 ? [phrase('house.standing', { count: answer.standing })] : []),
        ],
        options: [
          {
            label: phrase('option.close half hour'),
            event: { type: 'floor', said: { act: 'pause', rest: '30' } },
          },
          { label: phrase('option.close today'), event: { type: 'floor', said: { act: 'pause', rest: '' } } },
          { label: phrase('option.stay open'), event: { type: 'house', said: { act: 'stay open' } } },
        ],
        expects: 'choice',
      };
    case 'stays open':
      return { text: [phrase('house.stays open')] };
    case 'orders': {
      const { restaurant, zone, orders, more } = answer;
      if (orders.length === 0) return { text: [phrase('house.no orders', { restaurant })] };
      return {
        text: [
          phrase('house.orders', { restaurant, count: orders.length + more }),
          ...orders.map(({ number, name, at, tables, status, dishes }) =>
            phrase('house.order', {
              at: { at, zone, as: 'time' },
              number,
              name: name || 'none',
              tables: tables.join('+') || 'none',
              status: { phrase: phrase(`house.is ${status as 'placed'}`) },
              dishes,
            }),
          ),
          ...(more > 0 ? [phrase('tonight.more', { count: more })] : []),
        ],
      };
    }
    case 'summary':
      return daySays(answer.day);
    case 'summary on':
      return { text: [phrase('house.summary on', { at: { at: answer.at, zone: answer.zone, as: 'time' } })] };
    case 'summary off':
      return { text: [phrase('house.summary off')] };
    case 'summary not allowed':
      return { text: [phrase('house.summary not allowed')], options: [tonight] };
    case 'nothing to undo':
      return { text: [phrase('house.nothing to undo')], options: [tonight] };
    case 'price is':
    case 'price set':
    case 'price sure':
    case 'which size':
    case 'which dish':
    case 'no dish':
    case 'no price':
    case 'prices not allowed':
      return priceSays(answer);
    default:
      return { text: [phrase('floor.not allowed')], options: [tonight] };
  }
}

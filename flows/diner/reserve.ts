import { assign } from 'xstate';
import type { DinerContext } from './context.ts';
import type { Wish } from '../../src/domain/meaning.ts';
import { phrase } from '../say.ts';
import * as ask from './prompts/reserve.ts';
import { diner, show, tell } from './setup.ts';
import { aboutPlace, aboutTable, isName, merged, nameOf, today, withCart } from './wishes.ts';

const takeWish = {
  guard: ({ event }: { event: { wish: Wish } }) => aboutTable(event.wish) && !aboutPlace(event.wish),
  target: '#diner.reserve.gather',
} as const;

/** From a restaurant to a table: only what is missing is asked, everything is read back, nothing is booked before "yes". */
export const reserve = diner.createStateConfig({
  initial: 'gather',
  states: {
    gather: {
      always: [
        { guard: ({ context }) => context.restaurant === undefined, target: '#diner.discover' },
        { guard: ({ context }) => context.wish.partySize === undefined, target: 'party' },
        {
          guard: ({ context }) => context.wish.date === undefined && context.wish.time !== undefined,
          target: 'checking',
          actions: assign({
            wish: ({ context }) => ({
              ...context.wish,
              date: today(context.facts.now, context.restaurant?.zone ?? 'UTC'),
            }),
          }),
        },
        { guard: ({ context }) => context.wish.date === undefined, target: 'days' },
        { target: 'checking' },
      ],
    },
    party: {
      tags: ['waiting'],
      entry: show(ask.party),
      on: {
        wish: {
          ...takeWish,
          actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
        },
        back: '#diner.discover.opening',
      },
    },
    days: {
      invoke: {
        id: 'days',
        src: 'days',
        input: ({ context }) => ({ restaurantId: context.restaurant?.id ?? '' }),
        onDone: { target: 'day', actions: assign({ days: ({ event }) => event.output }) },
      },
    },
    day: {
      tags: ['waiting'],
      entry: show(ask.day),
      on: {
        wish: {
          ...takeWish,
          actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
        },
        back: 'party',
      },
    },
    checking: {
      invoke: {
        id: 'times',
        src: 'times',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          partySize: context.wish.partySize ?? 2,
          date: context.wish.date ?? '',
          ...(context.wish.time ? { time: context.wish.time } : {}),
          ...(context.moving || context.reservationId
            ? { reservationId: context.moving ?? context.reservationId }
            : {}),
        }),
        onDone: [
          {
            guard: ({ event, context }) => event.output.kind === 'free' && context.moving !== undefined,
            target: 'readBack',
            actions: assign({
              at: ({ event }) => (event.output.kind === 'free' ? event.output.at : undefined),
            }),
          },
          {
            guard: ({ event }) => event.output.kind === 'free',
            target: 'holding',
            actions: assign({
              at: ({ event }) => (event.output.kind === 'free' ? event.output.at : undefined),
            }),
          },
          {
            guard: ({ event }) => event.output.kind === 'never',
            target: 'never',
            actions: assign({ times: ({ event }) => event.output }),
          },
          { target: 'choosing', actions: assign({ times: ({ event }) => event.output }) },
        ],
      },
    },
    choosing: {
      tags: ['waiting'],
      entry: show(ask.times),
      on: {
        'pick time': [
          {
            guard: ({ context }) => context.moving !== undefined,
            target: 'readBack',
            actions: assign({ at: ({ event }) => event.at }),
          },
          { target: 'holding', actions: assign({ at: ({ event }) => event.at }) },
        ],
        wish: {
          ...takeWish,
          actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
        },
        'other day': 'days',
        elsewhere: 'elsewhere',
        back: 'days',
      },
    },
    never: {
      tags: ['waiting'],
      entry: show(ask.never),
      on: {
        wish: {
          ...takeWish,
          actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
        },
        'other day': 'days',
        elsewhere: 'elsewhere',
        back: '#diner.discover.opening',
      },
    },
    elsewhere: {
      invoke: {
        id: 'elsewhere',
        src: 'elsewhere',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          partySize: context.wish.partySize ?? 2,
          date: context.wish.date ?? today(context.facts.now, context.restaurant?.zone ?? 'UTC'),
          ...(context.wish.time ? { time: context.wish.time } : {}),
        }),
        onDone: {
          target: 'others',
          actions: assign({
            found: ({ event }) => ({ rows: event.output, shown: 0, label: '', exact: true }),
          }),
        },
      },
    },
    others: {
      tags: ['waiting'],
      entry: show(ask.elsewhereList),
      on: {
        'pick restaurant': {
          target: '#diner.discover.opening',
          actions: assign({ opening: ({ event }) => event.id }),
        },
        'other day': 'days',
        back: 'days',
      },
    },
    holding: {
      invoke: {
        id: 'hold',
        src: 'hold',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          partySize: context.wish.partySize ?? 2,
          at: context.at ?? 0,
          ...(context.reservationId ? { replaces: context.reservationId } : {}),
        }),
        onDone: [
          {
            guard: ({ event, context }) => event.output.ok && context.facts.name === null,
            target: 'naming',
            actions: assign({
              reservationId: ({ event }) => (event.output.ok ? event.output.reservationId : undefined),
            }),
          },
          {
            guard: ({ event }) => event.output.ok,
            target: 'readBack',
            actions: assign({
              reservationId: ({ event }) => (event.output.ok ? event.output.reservationId : undefined),
            }),
          },
          { target: 'checking', actions: tell(() => ({ text: [phrase('times.just taken')] })) },
        ],
      },
    },
    naming: {
      tags: ['waiting'],
      entry: show(ask.askName),
      on: {
        words: {
          guard: ({ event }) => isName(event.text),
          target: 'readBack',
          actions: [
            { type: 'remember', params: ({ event }) => ({ name: event.text }) },
            assign({ facts: ({ context, event }) => ({ ...context.facts, name: event.text }) }),
          ],
        },
        name: {
          target: 'readBack',
          actions: [
            { type: 'remember', params: ({ event }) => ({ name: event.name }) },
            assign({ facts: ({ context, event }) => ({ ...context.facts, name: event.name }) }),
          ],
        },
        wish: {
          ...takeWish,
          actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
        },
        back: 'choosing',
      },
    },
    readBack: {
      tags: ['waiting'],
      entry: show(ask.readBack),
      on: {
        yes: [
          { guard: ({ context }) => context.moving !== undefined, target: 'moving' },
          { guard: ({ context }) => withCart(context), target: '#diner.order.reviewing' },
          { target: 'confirming' },
        ],
        'table only': [
          { guard: ({ context }) => context.moving !== undefined, target: 'moving' },
          { target: 'confirming' },
        ],
        name: {
          guard: ({ context }) => context.moving === undefined,
          target: 'readBack',
          reenter: true,
          actions: assign({ under: ({ event }) => event.name }),
        },
        order: [
          {
            guard: ({ context }) => context.moving === undefined && context.inCart > 0,
            target: '#diner.order.showing',
          },
          { guard: ({ context }) => context.moving === undefined, target: '#diner.order' },
        ],
        items: {
          guard: ({ context }) => context.moving === undefined && context.restaurant?.preOrder === true,
          target: '#diner.order.next',
          actions: assign({ queue: ({ event }) => event.items }),
        },
        change: { actions: tell(() => ({ text: [phrase('reserve.what to change')] })) },
        no: { actions: tell(() => ({ text: [phrase('reserve.what to change')] })) },
        wish: {
          ...takeWish,
          actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
        },
        words: {
          target: 'readBack',
          reenter: true,
          actions: assign({ note: ({ event }) => event.text.slice(0, 140) }),
        },
        cancel: { target: '#diner.leaving', actions: tell(() => ({ text: [phrase('reserve.dropped')] })) },
        back: 'choosing',
      },
    },
    confirming: {
      invoke: {
        id: 'confirm',
        src: 'confirm',
        input: ({ context }) => ({
          reservationId: context.reservationId ?? '',
          name: nameOf(context),
          ...(context.note ? { note: context.note } : {}),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'booked',
            actions: assign(({ event }) =>
              event.output.ok
                ? {
                    booked: event.output.booking,
                    requested: event.output.status === 'requested',
                    moved: false,
                  }
                : {},
            ),
          },
          {
            target: 'checking',
            actions: [
              tell(() => ({ text: [phrase('reserve.hold gone')] })),
              assign({ reservationId: undefined }),
            ],
          },
        ],
      },
    },
    moving: {
      invoke: {
        id: 'move',
        src: 'move',
        input: ({ context }) => ({
          reservationId: context.moving ?? '',
          partySize: context.wish.partySize ?? 2,
          at: context.at ?? 0,
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'booked',
            actions: assign(({ event, context }) =>
              event.output.ok
                ? {
                    booked: event.output.booking,
                    requested: event.output.status === 'requested',
                    moved: true,
                    reservationId: context.moving,
                    moving: undefined,
                  }
                : {},
            ),
          },
          { target: 'checking', actions: tell(() => ({ text: [phrase('times.just taken')] })) },
        ],
      },
    },
    booked: {
      tags: ['waiting'],
      entry: show(ask.booked),
      on: {
        order: '#diner.order',
        items: {
          guard: ({ context }) => context.restaurant?.preOrder === true,
          target: '#diner.order.next',
          actions: assign({ queue: ({ event }) => event.items }),
        },
        change: {
          target: '#diner.bookings.opening',
          actions: assign({ rows: ({ context }) => justBooked(context) }),
        },
        cancel: {
          target: '#diner.bookings.opening',
          actions: assign({ rows: ({ context }) => justBooked(context), goal: 'cancel' }),
        },
        wish: {
          guard: ({ event }) => aboutTable(event.wish) && !aboutPlace(event.wish),
          target: 'gather',
          actions: assign({
            wish: ({ context, event }) => merged(context.wish, event.wish),
            moving: ({ context }) => context.booked?.id,
          }),
        },
        back: '#diner.home',
      },
    },
  },
});

function justBooked({ booked }: DinerContext): DinerContext['rows'] {
  if (!booked) return [];
  return [
    { id: booked.id, kind: 'booking', restaurant: booked.restaurant, at: booked.startsAt, zone: booked.zone },
  ];
}

import { assign } from 'xstate';
import * as ask from '../prompts/reserve.ts';
import type { DinerContext } from '../context.ts';
import { diner, show } from '../setup.ts';
import { hasTime, today } from '../wishes.ts';
import { takeWish } from './take-wish.ts';

/** Back to the restaurant itself: opening it anew would take the wish for a table up again, and ask the same once more. */
const toCard = [
  {
    guard: ({ context }: { context: DinerContext }) => context.card !== undefined,
    target: '#diner.discover.card',
  },
  { target: '#diner.discover.opening' },
] as const;

/** How many, which day, what time: only what is missing is asked. */
export const choose = diner.createStateConfig({
  states: {
    gather: {
      always: [
        { guard: ({ context }) => context.restaurant === undefined, target: '#diner.discover' },
        { guard: ({ context }) => context.wish.partySize === undefined, target: 'party' },
        {
          guard: ({ context }) => context.wish.date === undefined && hasTime(context.wish),
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
    lettingGo: {
      invoke: {
        id: 'letGo',
        src: 'drop',
        input: ({ context }) => ({ reservationId: context.reservationId ?? '' }),
        onDone: { target: 'gather', actions: assign({ reservationId: undefined, deposit: undefined }) },
      },
    },
    party: {
      tags: ['waiting'],
      entry: show(ask.party),
      on: {
        wish: takeWish,
        back: toCard,
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
        wish: takeWish,
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
          ...(context.wish.from ? { from: context.wish.from } : {}),
          ...(context.wish.until ? { until: context.wish.until } : {}),
          ...(context.moving || context.reservationId
            ? { reservationId: context.moving ?? context.reservationId }
            : {}),
        }),
        onDone: [
          {
            guard: ({ event, context }) => event.output.kind === 'free' && context.moving !== undefined,
            target: 'held',
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
            target: 'held',
            actions: assign({ at: ({ event }) => event.at }),
          },
          { target: 'holding', actions: assign({ at: ({ event }) => event.at }) },
        ],
        wish: takeWish,
        'other day': 'days',
        elsewhere: 'elsewhere',
        back: 'days',
      },
    },
    never: {
      tags: ['waiting'],
      entry: show(ask.never),
      on: {
        wish: takeWish,
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
  },
}).states;

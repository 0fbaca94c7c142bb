import { assign } from 'xstate';
import type { DinerContext } from './context.ts';
import * as ask from './prompts/kitchen.ts';
import { diner, show, tell } from './setup.ts';
import { aboutPlace, aboutTable, clockOf, hasTime, merged, today } from './wishes.ts';

/** The day and time it is for; a time without a day is today's. */
function whenOf({ wish, facts, restaurant }: DinerContext): { date?: string; time?: string } {
  const date = wish.date ?? (hasTime(wish) ? today(facts.now, restaurant?.zone ?? 'UTC') : undefined);
  return { ...(date ? { date } : {}), ...(wish.time ? { time: wish.time } : {}) };
}

const goBack = {
  target: '#diner.discover.opening',
  actions: diner.assign({ catering: undefined, heads: undefined }),
} as const;

/** Food for many: how many, when, whether the restaurant can; then the menu, as for any other order. */
export const catering = diner.createStateConfig({
  initial: 'gather',
  states: {
    gather: {
      entry: assign({ cater: undefined }),
      always: [
        { guard: ({ context }) => context.wish.partySize === undefined, target: 'heads' },
        { target: 'checking' },
      ],
    },
    heads: {
      tags: ['waiting'],
      entry: show(ask.heads),
      on: {
        wish: {
          guard: ({ event }) => aboutTable(event.wish) && !aboutPlace(event.wish),
          target: 'gather',
          actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
        },
        back: goBack,
      },
    },
    when: {
      tags: ['waiting'],
      entry: show(ask.when),
      on: {
        wish: {
          guard: ({ event }) => aboutTable(event.wish) && !aboutPlace(event.wish),
          target: 'gather',
          actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
        },
        back: goBack,
      },
    },
    checking: {
      invoke: {
        id: 'cater',
        src: 'cater',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          heads: context.wish.partySize ?? 0,
          ...whenOf(context),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'ok' && event.output.at === undefined,
            target: 'when',
            actions: assign({ heads: undefined }),
          },
          {
            guard: ({ event, context }) => event.output.kind === 'ok' && context.inCart > 0,
            target: '#diner.order.reviewing',
            actions: assign(settled),
          },
          {
            guard: ({ event }) => event.output.kind === 'ok',
            target: '#diner.order',
            actions: [assign(settled), tell(ask.catered)],
          },
          {
            guard: ({ event }) => event.output.kind === 'not here',
            target: '#diner.discover.card',
            actions: [
              { type: 'say', params: ({ context, event }) => ask.notCatered(context, event.output) },
              assign({ catering: undefined, heads: undefined, wish: {} }),
            ],
          },
          {
            target: 'refused',
            actions: assign({ catering: ({ event }) => event.output, heads: undefined }),
          },
        ],
      },
    },
    refused: {
      tags: ['waiting'],
      entry: show((context) => ask.notCatered(context, context.catering)),
      on: {
        wish: {
          guard: ({ event }) => aboutTable(event.wish) && !aboutPlace(event.wish),
          target: 'gather',
          actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
        },
        soonest: {
          target: 'gather',
          actions: assign({ wish: ({ context }) => ({ ...context.wish, ...earliest(context) }) }),
        },
        // For fewer it is an order like any other.
        order: { target: '#diner.order', actions: assign({ catering: undefined, wish: {} }) },
        back: goBack,
      },
    },
  },
});

function settled({ context }: { context: DinerContext }): Partial<DinerContext> {
  return {
    catering: undefined,
    heads: context.wish.partySize ?? 0,
    wish: { ...context.wish, ...whenOf(context) },
  };
}

function earliest({ catering: answer }: DinerContext): { date?: string; time?: string } {
  if (!answer || !('earliest' in answer) || answer.earliest === undefined) return {};
  return clockOf(answer.earliest, answer.zone);
}

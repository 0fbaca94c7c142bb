import { assign } from 'xstate';
import type { SitAnswer } from '../kitchen-asks.ts';
import type { DinerContext } from './context.ts';
import { entered } from './discover.ts';
import * as ask from './prompts/kitchen.ts';
import { diner } from './setup.ts';
import { finished, takeAlong } from './wishes.ts';

/** How long guests are taken to sit at the table whose code they scanned; then it has to be scanned anew. */
const sittingMs = 4 * 3_600_000;

/** Guests who have scanned the code on their table: they order there, as often as they like, and no table is booked. */
export const atTable = diner.createStateConfig({
  initial: 'sitting',
  states: {
    sitting: {
      invoke: {
        id: 'sit',
        src: 'sit',
        input: ({ context }) => ({ code: context.code ?? '' }),
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'seated',
            target: 'seated',
            actions: [
              assign(({ context, event }) => seated(context, event.output)),
              { type: 'say', params: ({ event }) => ask.sat(event.output) },
            ],
          },
          {
            guard: ({ event }) => event.output.kind === 'unknown',
            target: '#diner.home.quiet',
            actions: [
              assign({ code: undefined, said: undefined }),
              { type: 'say', params: ({ event }) => ask.sat(event.output) },
            ],
          },
          {
            target: '#diner.discover.card',
            actions: [
              { type: 'say', params: ({ event }) => ask.sat(event.output) },
              assign(({ context, event }) => focused(context, event.output)),
            ],
          },
        ],
      },
    },
    seated: {
      always: [
        { guard: ({ context }) => context.said !== undefined, target: 'reading' },
        { guard: ({ context }) => context.queue.length > 0, target: '#diner.order.next' },
        { target: '#diner.order' },
      ],
    },
    // Dishes that were written behind the code.
    reading: {
      invoke: {
        id: 'readAgain',
        src: 'readAgain',
        input: ({ context }) => ({ restaurantId: context.restaurant?.id ?? '', text: context.said ?? '' }),
        onDone: {
          target: 'seated',
          actions: assign(({ context, event }) => ({ said: undefined, ...takeAlong(context, event.output) })),
        },
      },
    },
  },
});

/** The restaurant comes into focus; what was in the making elsewhere gives way. */
function focused(context: DinerContext, answer: SitAnswer): Partial<DinerContext> {
  if (!('card' in answer)) return {};
  const said = context.said;
  const clean = { ...context, ...finished(context), booked: undefined };
  return { ...finished(context), booked: undefined, ...entered(clean, answer.card), code: undefined, said };
}

function seated(context: DinerContext, answer: SitAnswer): Partial<DinerContext> {
  if (answer.kind !== 'seated') return {};
  return {
    ...focused(context, answer),
    table: { ...answer.table, until: context.facts.now + sittingMs },
    queue: [],
    wish: {},
  };
}

/** The table a guest orders at; none for whoever is booking one, and none once they will have left. */
export function tableOf({ table, reservationId, facts }: DinerContext): DinerContext['table'] {
  return table && reservationId === undefined && facts.now < table.until ? table : undefined;
}

import { assign } from 'xstate';
import * as prompts from './prompts-waitlist.ts';
import { staff } from './setup.ts';

/** What staff may do about the line at the door wherever the talk stands. */
export const lineEvents = staff.createStateConfig({
  on: {
    waiting: '#staff.waiting',
    ready: {
      target: '#staff.calling',
      actions: assign({ guest: ({ event }) => whom(event) }),
    },
    'seat guest': {
      target: '#staff.seating',
      actions: assign({ guest: ({ event }) => whom(event) }),
    },
  },
}).on;

/** The line at the door: who is in it, who is called, who sits. */
export const line = staff.createStateConfig({
  states: {
    waiting: {
      invoke: {
        id: 'waiting',
        src: 'waiting',
        input: () => ({}),
        onDone: {
          target: 'idle',
          actions: { type: 'say', params: ({ event }) => prompts.waiting(event.output) },
        },
      },
    },
    calling: {
      invoke: {
        id: 'callGuest',
        src: 'callGuest',
        input: ({ context }) => context.guest ?? {},
        onDone: [
          {
            // Not a number of the line: that of an order, which counts with the same numbers of the day.
            guard: ({ context, event }) =>
              (event.output.kind === 'unknown' || event.output.kind === 'not allowed') &&
              context.guest?.number !== undefined,
            target: 'stepping',
            actions: assign({
              orderStep: ({ context }) => ({ step: 'finish' as const, number: context.guest?.number ?? 0 }),
              guest: undefined,
            }),
          },
          {
            target: 'idle',
            actions: [
              assign({ guest: undefined }),
              { type: 'say', params: ({ event }) => prompts.called(event.output) },
            ],
          },
        ],
      },
    },
    seating: {
      invoke: {
        id: 'seatGuest',
        src: 'seatGuest',
        input: ({ context }) => context.guest ?? {},
        onDone: {
          target: 'idle',
          actions: [
            assign({ guest: undefined }),
            { type: 'say', params: ({ event }) => prompts.seated(event.output) },
          ],
        },
      },
    },
  },
}).states;

function whom({ id, number }: { id?: string; number?: number }): { id?: string; number?: number } {
  return { ...(id ? { id } : {}), ...(number === undefined ? {} : { number }) };
}

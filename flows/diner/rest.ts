import { assign } from 'xstate';
import { paidRest } from './prompts/rest.ts';
import { diner } from './setup.ts';

/** "Pay the rest", by tap or word, wherever the conversation stands. */
export const restEvents = diner.createStateConfig({
  on: {
    'pay rest': {
      target: '.payingRest',
      actions: assign({
        restOf: ({ event }) => event.id,
      }),
    },
  },
}).on;

/** The state in which a link over the rest of an order is asked for; it comes as news. */
export const payingRest = diner.createStateConfig({
  invoke: {
    id: 'payRest',
    src: 'payRest',
    input: ({ context }) => (context.restOf ? { orderId: context.restOf } : {}),
    onDone: {
      target: '#diner.home.quiet',
      actions: [
        { type: 'say', params: ({ event }) => paidRest(event.output) },
        assign({ restOf: undefined }),
      ],
    },
  },
});

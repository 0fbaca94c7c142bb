import { assign } from 'xstate';
import * as prompts from './prompts-orders.ts';
import { staff } from './setup.ts';

/** Notes what was said of an order. */
export const noteStep = staff.assign({
  orderStep: ({ context, event }) =>
    event.type === 'step order'
      ? {
          step: event.step,
          ...(event.orderId ? { orderId: event.orderId } : {}),
          ...(event.number === undefined ? {} : { number: event.number }),
        }
      : context.orderStep,
});

/** What staff may say of orders wherever the talk stands. */
export const orderEvents = staff.createStateConfig({
  on: { 'step order': { target: '#staff.stepping', actions: noteStep } },
}).on;

/** Orders after they are accepted: how far they have come. */
export const orders = staff.createStateConfig({
  states: {
    stepping: {
      invoke: {
        id: 'stepOrder',
        src: 'stepOrder',
        input: ({ context }) => context.orderStep ?? { step: 'begin' },
        onDone: {
          target: 'idle',
          actions: [
            {
              type: 'say',
              params: ({ context, event }) => prompts.stepped(event.output, context.orderStep),
            },
            assign({ orderStep: undefined }),
          ],
        },
      },
    },
  },
}).states;

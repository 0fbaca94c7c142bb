import { assign } from 'xstate';
import { billed } from './prompts/bill.ts';
import { diner } from './setup.ts';

/** Looks up the bill: of the order that is looked at, else of the last one. */
export const billing = diner.createStateConfig({
  invoke: {
    id: 'bill',
    src: 'bill',
    input: ({ context }) => (context.billed ? { orderId: context.billed } : {}),
    onDone: {
      target: '#diner.home.quiet',
      actions: [{ type: 'say', params: ({ event }) => billed(event.output) }, assign({ billed: undefined })],
    },
  },
});

/** "Bill" wherever the talk stands: of what is being put together it is the cart, after that the invoice. */
export const billEvents = diner.createStateConfig({
  on: {
    bill: [
      { guard: ({ context }) => context.orderId !== undefined, target: '#diner.bookings' },
      {
        guard: ({ context }) => context.inCart > 0 && context.restaurant !== undefined,
        target: '#diner.order.showing',
      },
      { target: '#diner.billing' },
    ],
  },
}).on;

/** The same of the order that is looked at. */
export const billOfThis = diner.createStateConfig({
  on: {
    bill: {
      target: '#diner.billing',
      actions: diner.assign({ billed: ({ context }) => context.details?.order?.id }),
    },
  },
}).on;

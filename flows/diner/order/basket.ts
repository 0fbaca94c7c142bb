import { assign } from 'xstate';
import * as ask from '../prompts/order/basket.ts';
import { diner, show, tell } from '../setup.ts';
import { takeBasket } from './take-basket.ts';

/** What is in the cart besides dishes: coupon, tip, cutlery, what to do about a dish that has run out. */
export const basket = diner.createStateConfig({
  states: {
    basketing: {
      invoke: {
        id: 'basket',
        src: 'basket',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          said: context.basket?.said ?? [],
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.notes.some(({ what }) => what === 'which tip'),
            target: 'tipping',
            actions: assign({
              cart: ({ event }) => event.output.cart,
              inCart: ({ event }) => event.output.cart.lines.length,
              basketNotes: ({ event }) => event.output.notes,
            }),
          },
          {
            target: 'telling',
            actions: assign({
              cart: ({ event }) => event.output.cart,
              inCart: ({ event }) => event.output.cart.lines.length,
              basketNotes: ({ event }) => event.output.notes,
            }),
          },
        ],
      },
    },
    telling: {
      always: [
        {
          guard: ({ context }) => ask.notes(context).length > 0,
          target: 'basketed',
          actions: tell((context) => ({ text: ask.notes(context) })),
        },
        { target: 'basketed' },
      ],
    },
    // Dishes of the same message come next; then the read-back anew, or the cart.
    basketed: {
      always: [
        {
          guard: ({ context }) => (context.basket?.edits.length ?? 0) > 0,
          target: 'editing',
          actions: assign({ edits: ({ context }) => context.basket?.edits, basket: undefined }),
        },
        {
          guard: ({ context }) => context.queue.length > 0 || context.missing !== undefined,
          target: 'next',
          actions: assign({ basket: undefined }),
        },
        {
          guard: ({ context }) => context.whole === true && context.inCart > 0,
          target: 'reviewing',
          actions: assign({ basket: undefined }),
        },
        {
          guard: ({ context }) => context.inCart > 0,
          target: 'cart',
          actions: assign({ basket: undefined }),
        },
        { target: 'next', actions: assign({ basket: undefined }) },
      ],
    },
    tipping: {
      tags: ['waiting'],
      entry: show(ask.whichTip),
      on: {
        basket: { target: 'basketing', actions: takeBasket },
        no: { target: 'untipped', actions: assign({ basket: undefined }) },
        back: { target: 'untipped', actions: assign({ basket: undefined }) },
      },
    },
    // How much was not said after all.
    untipped: {
      always: [
        { guard: ({ context }) => context.whole === true && context.inCart > 0, target: 'reviewing' },
        { target: 'showing' },
      ],
    },
  },
}).states;

import { assign } from 'xstate';
import { diner } from '../setup.ts';
import { basket } from './basket.ts';
import { browse } from './browse.ts';
import { cart } from './cart.ts';
import { checkout } from './checkout.ts';
import { plate } from './plate.ts';
import { hasSwap, stock } from './stock.ts';
import { takeBack } from './take-back.ts';
import * as ask from '../prompts/order/browse.ts';
import { aboutDishes, aboutPlace, aboutTable, merged, takeAlong } from '../wishes.ts';
import { isPickupTime, wasNotServed } from './wanted.ts';

/** From a menu to an order. The cart lives in the database; the conversation only points at it. */
export const order = diner.createStateConfig({
  initial: 'starting',
  states: { ...browse, ...cart, ...plate, ...basket, ...checkout, ...stock, ...takeBack },
  on: {
    'go on': [
      { guard: ({ context }) => hasSwap(context.vanished), target: '.swap' },
      { guard: ({ context }) => context.draft !== undefined, target: '.building' },
      { target: '.showing' },
    ],
    // "any veg starters?" with the menu open is about this menu, and must not lead away from it.
    wish: [
      {
        guard: ({ context, event }) => context.card !== undefined && aboutDishes(event.wish),
        actions: { type: 'say', params: ({ context }) => ask.noFilter(context) },
      },
      // Of food for many, "feeds 25" is a size; without a dish it is another number, day or time.
      {
        guard: ({ context, event }) => context.heads !== undefined && (event.items?.length ?? 0) > 0,
        target: '.next',
        actions: assign(({ context, event }) => takeAlong(context, event)),
      },
      {
        guard: ({ context, event }) =>
          context.heads !== undefined && aboutTable(event.wish) && !aboutPlace(event.wish),
        target: '#diner.catering',
        actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
      },
      {
        // "Tomorrow 9am", to a dish that is not served now.
        guard: ({ context, event }) => isPickupTime(context, event.wish) && wasNotServed(context),
        target: '.building',
        actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
      },
      {
        guard: ({ context, event }) => isPickupTime(context, event.wish),
        target: '.starting',
        actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
      },
    ],
  },
});

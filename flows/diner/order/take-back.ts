import { assign } from 'xstate';
import { tookBackDishes } from '../prompts/undo.ts';
import { diner } from '../setup.ts';
import { isHolding } from '../wishes.ts';
import { wantedOf } from './wanted.ts';

/** The last change of the cart is taken back, and the cart shown as it is then. */
export const takeBack = diner.createStateConfig({
  states: {
    takingBack: {
      invoke: {
        id: 'takeBack',
        src: 'takeBack',
        input: ({ context }) => ({
          restaurantId: context.undone?.restaurantId ?? '',
          was: context.undone?.was ?? [],
          made: context.undone?.made ?? [],
          ...wantedOf(context),
        }),
        onDone: {
          target: 'takenBack',
          actions: [
            { type: 'say', params: ({ event }) => tookBackDishes(event.output) },
            assign({
              cart: ({ event }) => event.output.cart,
              inCart: ({ event }) => event.output.cart.lines.length,
              undone: undefined,
              draft: undefined,
            }),
          ],
        },
      },
    },
    takenBack: {
      always: [
        {
          guard: ({ context }) => context.inCart === 0 && isHolding(context),
          target: '#diner.reserve.readBack',
        },
        { guard: ({ context }) => context.whole === true && context.inCart > 0, target: 'reviewing' },
        { target: 'cart' },
      ],
    },
  },
}).states;

import { assign } from 'xstate';
import { phrase } from '../say.ts';
import type { DinerContext } from './context.ts';
import { differences } from './prompts/order/repeat.ts';
import { diner, tell } from './setup.ts';

/** Keeps what shall be ordered once more. */
export const noteRepeat = diner.assign({
  repeat: ({ event }) =>
    event.type === 'repeat'
      ? {
          ...(event.usual ? { usual: true as const } : {}),
          ...(event.restaurant ? { restaurant: event.restaurant } : {}),
        }
      : {},
});

/** Whether anything of the earlier order is not as it was. */
const differs = ({ repeated }: DinerContext) => (repeated?.differences.length ?? 0) > 0;

/** "Same as last time", "the usual": where it was, what, and what of it is no longer so. */
export const repeating = diner.createStateConfig({
  initial: 'asking',
  states: {
    asking: {
      invoke: {
        id: 'lastOrder',
        src: 'lastOrder',
        input: ({ context }) => ({
          ...(context.repeat?.restaurant
            ? { restaurant: context.repeat.restaurant }
            : context.restaurant
              ? { restaurantId: context.restaurant.id }
              : {}),
          ...(context.repeat?.usual ? { usual: true } : {}),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output === null,
            target: '#diner.home.quiet',
            actions: [assign({ repeat: undefined }), tell(() => ({ text: [phrase('order.none before')] }))],
          },
          {
            target: 'found',
            actions: assign(({ event }) =>
              event.output
                ? {
                    opening: event.output.restaurantId,
                    queue: event.output.items,
                    repeated: event.output,
                    repeat: undefined,
                  }
                : {},
            ),
          },
        ],
      },
    },
    found: {
      always: [
        {
          guard: ({ context }) => differs(context),
          target: '#diner.discover.opening',
          actions: [tell((context) => ({ text: differences(context) })), assign({ repeated: undefined })],
        },
        { target: '#diner.discover.opening', actions: assign({ repeated: undefined }) },
      ],
    },
  },
});

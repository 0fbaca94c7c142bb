import { assign } from 'xstate';
import type { Asks } from '../../asks.ts';
import type { DinerContext } from '../context.ts';
import { ownWords } from '../../own-words.ts';
import { refused } from '../prompts/order/browse.ts';
import * as ask from '../prompts/order/cart.ts';
import { diner, show, tell } from '../setup.ts';
import { takeBasket } from './take-basket.ts';
import { takeEdits } from './take-edits.ts';
import { turnPage } from './page.ts';
import { hasSwap } from './stock.ts';
import { wantedOf } from './wanted.ts';

/** The cart and every way to change it. */
export const cart = diner.createStateConfig({
  states: {
    showing: {
      invoke: {
        id: 'cart',
        src: 'cart',
        input: ({ context }) => ({ restaurantId: context.restaurant?.id ?? '', ...wantedOf(context) }),
        onDone: [
          {
            guard: ({ event }) => hasSwap(event.output.vanished),
            target: 'swap',
            actions: assign({
              cart: ({ event }) => event.output,
              inCart: ({ event }) => event.output.lines.length,
              vanished: ({ event }) => event.output.vanished,
            }),
          },
          {
            target: 'cart',
            actions: assign({
              cart: ({ event }) => event.output,
              inCart: ({ event }) => event.output.lines.length,
              vanished: undefined,
            }),
          },
        ],
      },
    },
    cart: {
      tags: ['waiting'],
      entry: show(ask.cart),
      on: {
        checkout: 'reviewing',
        yes: 'reviewing',
        'add more': 'starting',
        change: {
          guard: ({ context }) => context.inCart > 0,
          target: 'pickLine',
          actions: assign({ shown: 0 }),
        },
        // The cart was asked for, so it is the cart that is shown after a change.
        edits: { target: 'editing', actions: [takeEdits, assign({ whole: undefined })] },
        basket: { target: 'basketing', actions: [takeBasket, assign({ whole: undefined })] },
        back: 'starting',
      },
    },
    pickLine: {
      tags: ['waiting'],
      entry: show(ask.pickLine),
      on: {
        'pick line': { target: 'line', actions: assign({ lineId: ({ event }) => event.id }) },
        more: turnPage('pickLine'),
        back: 'showing',
      },
    },
    line: {
      tags: ['waiting'],
      entry: show(ask.line),
      on: {
        'one more': {
          target: 'editing',
          actions: assign({ edits: ({ context }) => counted(context, 1) }),
        },
        'one less': {
          target: 'editing',
          actions: assign({ edits: ({ context }) => counted(context, -1) }),
        },
        remove: {
          target: 'editing',
          actions: assign({ edits: ({ context }) => [{ op: 'remove', lineId: context.lineId ?? '' }] }),
        },
        'add note': 'note',
        'whose plate': 'plate',
        back: 'showing',
      },
    },
    note: {
      tags: ['waiting'],
      entry: show(ask.note),
      on: {
        words: {
          target: 'editing',
          actions: assign({
            edits: ({ context, event }) => [
              { op: 'note', lineId: context.lineId ?? '', note: ownWords(event.text) },
            ],
          }),
        },
        back: 'line',
      },
    },
    editing: {
      invoke: {
        id: 'edit',
        src: 'edit',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          edits: context.edits ?? [],
          ...wantedOf(context),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.open !== undefined,
            target: 'building',
            actions: assign(({ event }) => draftOf(event.output)),
          },
          {
            guard: ({ event }) => event.output.few !== undefined,
            target: 'few',
            actions: assign({ cart: ({ event }) => event.output.cart, few: ({ event }) => event.output.few }),
          },
          {
            guard: ({ event }) => event.output.refused !== undefined,
            target: 'cart',
            actions: [
              assign({
                cart: ({ event }) => event.output.cart,
                needed: ({ event }) => ({
                  next: 'refused' as const,
                  ...(event.output.refused ?? { why: 'quantity', name: '' }),
                }),
              }),
              tell(refused),
            ],
          },
          {
            target: 'edited',
            actions: assign({
              cart: ({ event }) => event.output.cart,
              inCart: ({ event }) => event.output.cart.lines.length,
            }),
          },
        ],
      },
    },
    // What was put in by the same words comes next; then the cart, or the read-back that was corrected.
    edited: {
      always: [
        {
          guard: ({ context }) => context.queue.length > 0 || context.missing !== undefined,
          target: 'next',
        },
        { guard: ({ context }) => context.whole === true && context.inCart > 0, target: 'reviewing' },
        { target: 'cart' },
      ],
    },
  },
}).states;

/** A line that a change has left without a choice that must be made: it is asked about like a dish that was dictated. */
function draftOf({ open, cart }: Asks['edit']['output']): Partial<DinerContext> {
  if (!open) return {};
  return { cart, inCart: cart.lines.length, draft: { ...open, settled: ['optional'] } };
}

/** One more or one less of the line that was picked. */
function counted({ cart, lineId }: DinerContext, by: number): DinerContext['edits'] {
  const line = cart?.lines.find((l) => l.id === lineId);
  return line ? [{ op: 'set quantity', lineId: line.id, quantity: Math.max(0, line.quantity + by) }] : [];
}

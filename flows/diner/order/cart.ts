import { assign } from 'xstate';
import type { DinerContext } from '../context.ts';
import { ownWords } from '../../own-words.ts';
import { refused } from '../prompts/order/browse.ts';
import * as ask from '../prompts/order/cart.ts';
import { diner, show, tell } from '../setup.ts';
import { turnPage } from './page.ts';

/** The cart and every way to change it. */
export const cart = diner.createStateConfig({
  states: {
    showing: {
      invoke: {
        id: 'cart',
        src: 'cart',
        input: ({ context }) => ({ restaurantId: context.restaurant?.id ?? '' }),
        onDone: {
          target: 'cart',
          actions: assign({
            cart: ({ event }) => event.output,
            inCart: ({ event }) => event.output.lines.length,
          }),
        },
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
        edits: {
          guard: ({ context }) => context.inCart > 0,
          target: 'editing',
          actions: assign({ edit: ({ context, event }) => spokenEdit(context, event.edits[0]) }),
        },
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
          actions: assign({ edit: ({ context }) => countedEdit(context, 1) }),
        },
        'one less': {
          target: 'editing',
          actions: assign({ edit: ({ context }) => countedEdit(context, -1) }),
        },
        remove: {
          target: 'editing',
          actions: assign({ edit: ({ context }) => ({ lineId: context.lineId ?? '', quantity: 0 }) }),
        },
        edits: {
          target: 'editing',
          actions: assign({ edit: ({ context, event }) => spokenEdit(context, event.edits[0]) }),
        },
        'add note': 'note',
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
            edit: ({ context, event }) => ({ lineId: context.lineId ?? '', note: ownWords(event.text) }),
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
          ...(context.edit ?? { lineId: '' }),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.refused !== undefined,
            target: 'cart',
            actions: [
              assign({
                cart: ({ event }) => event.output.cart,
                needed: ({ event }) => ({
                  next: 'refused' as const,
                  why: event.output.refused ?? 'quantity',
                  name: '',
                }),
              }),
              tell(refused),
            ],
          },
          {
            target: 'cart',
            actions: assign({
              cart: ({ event }) => event.output.cart,
              inCart: ({ event }) => event.output.cart.lines.length,
            }),
          },
        ],
      },
    },
  },
}).states;

/** "make it 3", "remove the naan": the line meant is the dish named, else the one last put in. */
export function spokenEdit(
  { cart, lineId }: DinerContext,
  edit: { op: string; itemId?: string; quantity?: number } | undefined,
): DinerContext['edit'] {
  const lines = cart?.lines ?? [];
  const line = edit?.itemId
    ? lines.findLast((l) => l.itemId === edit.itemId)
    : (lines.find((l) => l.id === lineId) ?? lines.at(-1));
  if (!edit || !line) return { lineId: '' };
  if (edit.op === 'set quantity') return { lineId: line.id, quantity: edit.quantity ?? line.quantity };
  if (edit.op === 'add') return { lineId: line.id, quantity: line.quantity + (edit.quantity ?? 1) };
  return {
    lineId: line.id,
    quantity: edit.quantity === undefined ? 0 : Math.max(0, line.quantity - edit.quantity),
  };
}

function countedEdit({ cart, lineId }: DinerContext, by: number): DinerContext['edit'] {
  const line = cart?.lines.find((l) => l.id === lineId);
  return line ? { lineId: line.id, quantity: Math.max(0, line.quantity + by) } : { lineId: '' };
}

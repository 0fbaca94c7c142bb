import { assign } from 'xstate';
import type { StockAnswer } from '../stock-asks.ts';
import type { StaffEvent } from '../events.ts';
import { phrase, type Say } from '../say.ts';
import type { StaffContext } from './context.ts';
import { remembered, reverseOfStock } from './undo.ts';
import { staff } from './setup.ts';

const nothing: NonNullable<StaffContext['stock']> = { said: { act: 'back', text: '' } };

/** What staff say of what there is to eat: done, or asked which dish is meant. */
export const stocking = staff.createStateConfig({
  invoke: {
    id: 'stock',
    src: 'stock',
    input: ({ context }) => context.stock ?? nothing,
    onDone: {
      target: 'idle',
      actions: [
        { type: 'say', params: ({ context, event }) => stocked(context, event.output) },
        assign({ stock: undefined }),
        assign(({ context, event }) => remembered(context, reverseOfStock(event.output))),
      ],
    },
  },
});

/** Notes what was said of dishes, or which of several it was said of. */
export const noteStock = staff.assign({
  stock: ({ context, event }) => {
    if (event.type === 'stock') return { said: event.said };
    if (event.type === 'pick stock') return { said: event.said, ids: event.ids };
    return context.stock;
  },
});

/** How it ended: what is off, until when, and how it is undone. */
function stocked({ stock = nothing }: StaffContext, answer: StockAnswer): Say<StaffEvent> {
  switch (answer.kind) {
    case 'off': {
      const { name: item, back, until, zone } = answer;
      return {
        text: [
          until === undefined
            ? phrase('stock.off', { item, back })
            : phrase('stock.off until', { item, back, until: { at: until, zone, as: 'day and time' } }),
        ],
      };
    }
    case 'only':
      return {
        text: [phrase('stock.only', { item: answer.name, back: answer.back, count: answer.count })],
      };
    case 'back':
      return { text: [phrase('stock.on', { item: answer.name })] };
    case 'unread':
      return { text: [phrase('stock.until when', { item: answer.name })] };
    case 'not allowed':
      return { text: [phrase('stock.not allowed')] };
    case 'which':
      return {
        text: [phrase('stock.which')],
        options: answer.things.map(({ ids, name, restaurant }) => ({
          label: { words: name },
          ...(answer.severalPlaces ? { description: { words: restaurant } } : {}),
          event: { type: 'pick stock', said: stock.said, ids },
        })),
        listLabel: phrase('list.dishes'),
        expects: 'choice',
      };
    case 'unknown':
      return { text: [phrase('stock.unknown', { text: stock.said.text })] };
  }
}

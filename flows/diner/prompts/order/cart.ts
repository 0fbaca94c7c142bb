import type { DinerEvent } from '../../../events.ts';
import { phrase, type Say } from '../../../say.ts';
import type { DinerContext } from '../../context.ts';
import { besides, besidesSum } from './basket.ts';
import { page } from './pages.ts';
import { vanished } from './stock.ts';

/** The cart after every change: lines, sum, and the ways on. */
export function cart(context: DinerContext): Say<DinerEvent> {
  const view = context.cart;
  const gone = (view?.vanished ?? []).map(vanished);
  if (!view || view.lines.length === 0) {
    return {
      text: [...gone, phrase('cart.empty')],
      options: [{ label: phrase('option.menu'), event: { type: 'menu' } }],
      expects: 'choice',
    };
  }
  const lines = phrase('cart.lines', {
    lines: { lines: view.lines, currency: view.currency },
    items: { paise: (view.shown ?? view.bill).items, currency: view.currency },
    tax: (view.shown ?? view.bill).inclusive ? 'included' : 'added',
  });
  return {
    text: [...gone, lines, ...besidesSum(view), ...besides(view)],
    short: [lines, ...besidesSum(view), ...besides(view)],
    options: [
      { label: phrase('option.checkout'), event: { type: 'checkout' } },
      { label: phrase('option.add more'), event: { type: 'add more' } },
      { label: phrase('option.change'), event: { type: 'change' } },
    ],
    expects: 'quantity',
  };
}

export function pickLine(context: DinerContext): Say<DinerEvent> {
  return {
    text: [phrase('cart.which')],
    options: page(context, 'pickLine', (line) => ({
      label: { words: `${line.quantity} × ${line.name}` },
      ...(line.size || line.modifiers.length > 0 || line.seat
        ? {
            description: {
              words: [line.seat, line.size, ...line.modifiers.map((m) => m.name)].filter(Boolean).join(', '),
            },
          }
        : {}),
      event: { type: 'pick line', id: line.id },
    })),
    listLabel: phrase('list.cart'),
    expects: 'choice',
  };
}

export function line(context: DinerContext): Say<DinerEvent> {
  const found = context.cart?.lines.find((l) => l.id === context.lineId);
  return {
    text: [phrase('cart.line', { quantity: found?.quantity ?? 1, item: found?.name ?? '' })],
    options: [
      { label: phrase('option.one more'), event: { type: 'one more' } },
      { label: phrase('option.one less'), event: { type: 'one less' } },
      { label: phrase('option.remove'), event: { type: 'remove' } },
      { label: phrase('option.add note'), event: { type: 'add note' } },
      { label: phrase('option.whose plate'), event: { type: 'whose plate' } },
      { label: phrase('option.view cart'), event: { type: 'cart' } },
    ],
    listLabel: phrase('list.change'),
    expects: 'quantity',
  };
}

export function note(context: DinerContext): Say<DinerEvent> {
  const found = context.cart?.lines.find((l) => l.id === context.lineId);
  return { text: [phrase('cart.note', { item: found?.name ?? '' })], expects: 'note' };
}

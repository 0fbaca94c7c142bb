import type { Change, CheckoutAnswer } from '../../asks.ts';
import type { DinerEvent } from '../../events.ts';
import { type Option, type Phrase, phrase, type Say } from '../../say.ts';
import type { DinerContext } from '../context.ts';
import { isHolding } from '../wishes.ts';
import { onceMore } from './again.ts';
import { pageSize } from './discover.ts';

const money = (context: DinerContext, paise: number) => ({
  paise,
  currency: context.restaurant?.currency ?? 'INR',
});

function moreOption(left: number): Option<DinerEvent> {
  return {
    label: phrase('option.more'),
    description: phrase('option.more left', { count: left }),
    event: { type: 'more' },
  };
}

/** The lists that run over pages, by the state that shows them. */
const lists = {
  sections: (context: DinerContext) => context.sections ?? [],
  items: (context: DinerContext) => context.items ?? [],
  group: ({ needed }: DinerContext) => (needed?.next === 'group' ? needed.options : []),
  pickLine: (context: DinerContext) => context.cart?.lines ?? [],
};
export type ListName = keyof typeof lists;

/** Rows of a page: one less where the way to the cart, or on without a choice, needs a row of its own. */
function room(context: DinerContext, list: ListName): number {
  const ownRow = list === 'group' || (list === 'sections' && context.inCart > 0);
  return pageSize(context) - (ownRow ? 1 : 0);
}

/** The first row of the next page; undefined when this page is the last. */
export function nextPage(context: DinerContext, list: ListName): number | undefined {
  const next = context.shown + room(context, list);
  return next < lists[list](context).length ? next : undefined;
}

/** One page of a long list, with "more" as its last row when something is left. */
function page<Name extends ListName>(
  context: DinerContext,
  list: Name,
  row: (one: ReturnType<(typeof lists)[Name]>[number]) => Option<DinerEvent>,
): Option<DinerEvent>[] {
  const all: readonly ReturnType<(typeof lists)[Name]>[number][] = lists[list](context);
  const next = nextPage(context, list);
  const options = all.slice(context.shown, next).map(row);
  return next === undefined ? options : [...options, moreOption(all.length - next)];
}

export function sections(context: DinerContext): Say<DinerEvent> {
  const rest = context.restaurant;
  const options = page(context, 'sections', (s) => ({
    label: { words: s.name },
    description: phrase('option.dishes', { count: s.count }),
    brief: { words: '' },
    event: { type: 'pick section', id: s.id },
  }));
  if (context.inCart > 0) {
    options.push({
      label: phrase('option.view cart'),
      description: phrase('option.dishes', { count: context.inCart }),
      event: { type: 'cart' },
    });
  }
  return {
    text: [phrase('order.sections', { restaurant: rest?.name ?? '' })],
    options,
    listLabel: phrase('list.menu'),
    expects: 'choice',
  };
}

const mark = (diet: string): Phrase => phrase(`diet.${diet as 'veg' | 'egg' | 'non-veg'}`);

export function items(context: DinerContext): Say<DinerEvent> {
  const section = (context.sections ?? []).find((s) => s.id === context.sectionId);
  const options = page(context, 'items', (i) => ({
    label: { words: i.name },
    description: phrase(i.from ? 'item.from' : 'item.price', {
      diet: { phrase: mark(i.diet) },
      price: money(context, i.paise),
      about: i.about ?? '',
    }),
    brief: phrase(i.from ? 'item.from brief' : 'item.price brief', { price: money(context, i.paise) }),
    event: { type: 'pick item', id: i.id },
  }));
  if (options.length === 0) {
    return {
      text: [phrase('order.section empty', { section: section?.name ?? '' })],
      options: [{ label: phrase('option.menu'), event: { type: 'menu' } }],
      expects: 'choice',
    };
  }
  return {
    text: [phrase('order.items', { section: section?.name ?? '' })],
    options,
    listLabel: phrase('list.dishes'),
    expects: 'choice',
  };
}

export function size(context: DinerContext): Say<DinerEvent> {
  const needed = context.needed;
  if (needed?.next !== 'size') return sections(context);
  return {
    text: [phrase('order.size', { item: needed.name })],
    options: needed.sizes.slice(0, 10).map((s) => ({
      label: { words: s.name },
      description: phrase('option.price', { price: money(context, s.paise) }),
      event: { type: 'pick size', id: s.id },
    })),
    listLabel: phrase('list.sizes'),
    expects: 'choice',
  };
}

export function group(context: DinerContext): Say<DinerEvent> {
  const needed = context.needed;
  if (needed?.next !== 'group') return sections(context);
  const required = needed.group.chosen < needed.group.min;
  const options = page(context, 'group', (o) => ({
    label: { words: o.name },
    ...(o.paise > 0 ? { description: phrase('option.extra', { price: money(context, o.paise) }) } : {}),
    event: { type: 'pick option', id: o.id },
  }));
  if (!required) {
    const label = phrase(needed.group.chosen > 0 ? 'option.done' : 'option.nothing more');
    options.unshift({ label, event: { type: 'done' } });
  }
  const key = required ? 'order.choose' : needed.group.chosen > 0 ? 'order.another' : 'order.extras';
  return {
    text: [phrase(key, { item: needed.name, group: needed.group.name, max: needed.group.max })],
    options,
    listLabel: phrase('list.choices'),
    expects: 'choice',
  };
}

export function refused(context: DinerContext): Say<DinerEvent> {
  const needed = context.needed;
  const why = needed?.next === 'refused' ? needed.why : 'unknown';
  return { text: [phrase(`order.refused ${why}`, { item: needed?.next === 'refused' ? needed.name : '' })] };
}

/** The cart after every change: lines, sum, and the ways on. */
export function cart(context: DinerContext): Say<DinerEvent> {
  const view = context.cart;
  if (!view || view.lines.length === 0) {
    return {
      text: [phrase('cart.empty')],
      options: [{ label: phrase('option.menu'), event: { type: 'menu' } }],
      expects: 'choice',
    };
  }
  return {
    text: [
      phrase('cart.lines', {
        lines: { lines: view.lines, currency: view.currency },
        items: { paise: view.bill.items, currency: view.currency },
        tax: view.bill.inclusive ? 'included' : 'added',
      }),
    ],
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
      ...(line.size || line.modifiers.length > 0
        ? {
            description: {
              words: [line.size, ...line.modifiers.map((m) => m.name)].filter(Boolean).join(', '),
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

/** The differences found when the cart was checked again. */
export function changes(all: readonly Change[], currency: string): Phrase[] {
  return all.map((change) =>
    change.what === 'gone'
      ? phrase('review.gone', { item: change.name })
      : phrase('review.price', {
          item: change.name,
          from: { paise: change.from, currency },
          to: { paise: change.to, currency },
        }),
  );
}

/** The whole order read back with taxes and total, before any money is asked for. */
export function review(context: DinerContext): Say<DinerEvent> {
  const answer = context.review;
  if (answer?.kind !== 'ready') return cart(context);
  const { cart: view, zone } = answer;
  const text: Say['text'] = changes(answer.changes, view.currency);
  text.push(
    phrase('review.order', {
      restaurant: view.restaurant,
      lines: { lines: view.lines, currency: view.currency },
      bill: { bill: view.bill, currency: view.currency },
    }),
  );
  const at = { at: answer.wantedAt, zone, as: 'day and time' as const };
  text.push(
    context.reservationId
      ? phrase('review.with booking', { at, party: context.wish.partySize ?? context.booked?.partySize ?? 0 })
      : phrase('review.pickup', { at }),
  );
  text.push(phrase('review.terms'));
  return {
    text,
    options: [
      { label: phrase('option.pay'), event: { type: 'yes' } },
      { label: phrase('option.change'), event: { type: 'change' } },
    ],
    expects: 'quantity',
  };
}

/** What a menu in a chat cannot do, where it can be done, and the present question again. */
export function noFilter(context: DinerContext): Say<DinerEvent> {
  return onceMore(context, [phrase('order.no filter', { url: context.card?.menuUrl ?? '' })]);
}

/** An order that cost nothing and is placed. */
export function placed(answer: CheckoutAnswer): Say<DinerEvent> {
  if (answer.kind !== 'placed') return { text: [] };
  const { order, booking } = answer;
  return {
    text: [
      phrase('order.placed', {
        what: booking ? 'both' : 'order',
        restaurant: order.restaurant,
        at: { at: order.wantedAt, zone: order.zone, as: 'day and time' },
        number: order.number ?? 0,
      }),
    ],
  };
}

export function belowMinimum(context: DinerContext): Say<DinerEvent> {
  const answer = context.review;
  const minimum = answer?.kind === 'below minimum' ? answer.minimum : 0;
  return {
    text: [phrase('review.minimum', { minimum: money(context, minimum) })],
    options: [
      { label: phrase('option.add more'), event: { type: 'add more' } },
      { label: phrase('option.change'), event: { type: 'change' } },
      ...(isHolding(context)
        ? [{ label: phrase('option.table only'), event: { type: 'table only' } as const }]
        : []),
    ],
    expects: 'choice',
  };
}

export function kitchenClosed(context: DinerContext): Say<DinerEvent> {
  const answer = context.review;
  const next = answer?.kind === 'closed' ? answer.nextOpening : undefined;
  const zone = answer?.kind === 'closed' ? answer.zone : 'Asia/Kolkata';
  return {
    text: [
      next === undefined
        ? phrase('review.closed')
        : phrase('review.closed until', { at: { at: next, zone, as: 'day and time' } }),
    ],
    ...(next === undefined
      ? {}
      : { options: [{ label: phrase('option.soonest'), event: { type: 'soonest' } as const }] }),
    expects: 'time',
  };
}

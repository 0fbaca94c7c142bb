import { assign } from 'xstate';
import type { HeardItem } from '../../../src/domain/meaning.ts';
import type { DinerContext, Draft } from '../context.ts';
import { phrase } from '../../say.ts';
import * as ask from '../prompts/order/browse.ts';
import { diner, show, tell } from '../setup.ts';
import { isHolding, takeAlong } from '../wishes.ts';
import { chosen, hasParent, settled, withoutParent } from './choose.ts';
import { notServed } from '../prompts/order/stock.ts';
import { turnPage } from './page.ts';
import { hasSwap } from './stock.ts';
import { wantedOf } from './wanted.ts';

/** A dish that was tapped: everything about it is still open. */
const draftOf = (itemId: string): Draft => ({
  line: { itemId, quantity: 1, modifiers: [] },
  without: [],
  settled: [],
});

/** A dish that was dictated: whoever does so has said what they want of it; only what must be chosen is asked. */
function dictated({ without = [], unsure, orIds, like, counted: _counted, ...line }: HeardItem): Draft {
  const among = [line.itemId, ...(orIds ?? [])];
  return {
    line,
    without,
    settled: ['optional'],
    ...(unsure ? { unsure } : {}),
    ...(orIds || like !== undefined ? { among } : {}),
    ...(like === undefined ? {} : { like }),
  };
}

/** More dishes, said before this one is settled: they wait their turn. */
function moreDishes<Name extends 'which' | 'size' | 'group'>(state: Name) {
  return {
    target: state,
    reenter: true,
    actions: [
      diner.assign(({ context, event }) => (event.type === 'items' ? takeAlong(context, event) : {})),
      tell(() => ({ text: [phrase('order.noted')] })),
    ],
  } as const;
}

/** Through the menu: sections, dishes, sizes, choices; a dish at a time, or several heard in one message. */
export const browse = diner.createStateConfig({
  states: {
    starting: {
      invoke: {
        id: 'sections',
        src: 'sections',
        input: ({ context }) => ({ restaurantId: context.restaurant?.id ?? '', ...wantedOf(context) }),
        onDone: {
          target: 'sections',
          actions: assign({
            sections: ({ event }) => event.output.sections,
            later: ({ event }) => event.output.later,
            vanished: undefined,
            inCart: ({ event }) => event.output.inCart,
            shown: 0,
          }),
        },
      },
    },
    sections: {
      tags: ['waiting'],
      entry: show(ask.sections),
      on: {
        'pick section': {
          target: 'loading',
          actions: assign({ sectionId: ({ event }) => event.id, shown: 0 }),
        },
        more: turnPage('sections'),
        checkout: 'reviewing',
        back: [
          { guard: ({ context }) => context.booked !== undefined, target: '#diner.reserve.booked' },
          { guard: ({ context }) => context.reservationId !== undefined, target: '#diner.reserve.readBack' },
          { target: '#diner.discover.opening' },
        ],
      },
    },
    loading: {
      invoke: {
        id: 'items',
        src: 'items',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          sectionId: context.sectionId ?? '',
          ...wantedOf(context),
        }),
        onDone: { target: 'items', actions: assign({ items: ({ event }) => event.output.items }) },
      },
    },
    items: {
      tags: ['waiting'],
      entry: show(ask.items),
      on: {
        'pick item': {
          target: 'building',
          actions: assign({ draft: ({ event }) => draftOf(event.id), shown: 0 }),
        },
        more: turnPage('items'),
        back: 'starting',
      },
    },
    // The next dish of those heard in one message, or the cart when none is left.
    next: {
      always: [
        {
          guard: ({ context }) => context.queue.length > 0,
          target: 'building',
          actions: assign(({ context }) => {
            const [first, ...queue] = context.queue;
            // Whoever dictates a dish has said what they want of it; only what must be chosen is asked.
            if (!first) return {};
            return { queue, draft: dictated(first) };
          }),
        },
        // What was said of the basket before there was one.
        { guard: ({ context }) => context.basket !== undefined, target: 'basketing' },
        {
          guard: ({ context }) => context.missing !== undefined,
          target: 'next',
          reenter: true,
          actions: [tell(ask.notOnMenu), assign({ missing: undefined })],
        },
        { guard: ({ context }) => hasSwap(context.vanished), target: 'swap' },
        {
          guard: ({ context }) => context.whole === true && isHolding(context) && context.inCart > 0,
          target: 'reviewing',
        },
        {
          guard: ({ context }) => isHolding(context) && context.inCart === 0,
          target: '#diner.reserve.readBack',
        },
        { target: 'showing' },
      ],
    },
    building: {
      invoke: {
        id: 'line',
        src: 'line',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          line: context.draft?.line ?? { itemId: '', quantity: 1, modifiers: [] },
          without: context.draft?.without ?? [],
          ...wantedOf(context),
          settled: context.draft?.settled ?? [],
          ...(context.draft?.unsure ? { unsure: context.draft.unsure } : {}),
          ...(context.draft?.replaces ? { replaces: context.draft.replaces } : {}),
          ...(context.draft?.among ? { among: context.draft.among } : {}),
          ...(context.draft?.like === undefined ? {} : { like: context.draft.like }),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.next === 'item',
            target: 'which',
            actions: assign({ needed: ({ event }) => event.output }),
          },
          {
            guard: ({ event }) => event.output.next === 'size',
            target: 'size',
            actions: assign({ needed: ({ event }) => event.output }),
          },
          {
            guard: ({ event }) => event.output.next === 'group',
            target: 'group',
            actions: assign({ needed: ({ event }) => event.output, shown: 0 }),
          },
          {
            guard: ({ event }) => event.output.next === 'few',
            target: 'few',
            actions: assign({
              few: ({ event }) => (event.output.next === 'few' ? event.output : undefined),
            }),
          },
          {
            guard: ({ event }) => event.output.next === 'not served',
            target: 'next',
            actions: [
              { type: 'say', params: ({ event }) => notServed(event.output) },
              // The dish is kept: it may be wanted at another time.
              assign({ needed: ({ event }) => event.output }),
            ],
          },
          {
            guard: ({ event }) => event.output.next === 'refused',
            target: 'next',
            actions: [assign({ needed: ({ event }) => event.output, draft: undefined }), tell(ask.refused)],
          },
          {
            target: 'next',
            actions: assign(({ event }) =>
              event.output.next === 'added'
                ? { cart: event.output.cart, inCart: event.output.cart.lines.length, draft: undefined }
                : {},
            ),
          },
        ],
      },
    },
    // The words fit several dishes, or none of them quite.
    which: {
      tags: ['waiting'],
      entry: show(ask.which),
      on: {
        'pick item': {
          target: 'building',
          actions: assign({ draft: ({ context, event }) => settledOn(context.draft, event.id) }),
        },
        yes: {
          guard: ({ context }) => context.needed?.next === 'item' && context.needed.items.length === 1,
          target: 'building',
          actions: assign({ draft: ({ context }) => settledOn(context.draft, onlyOne(context)) }),
        },
        done: { target: 'next', actions: assign({ draft: undefined }) },
        no: { target: 'next', actions: assign({ draft: undefined }) },
        items: moreDishes('which'),
        back: { target: 'starting', actions: assign({ draft: undefined, queue: [] }) },
      },
    },
    size: {
      tags: ['waiting'],
      entry: show(ask.size),
      on: {
        'pick size': {
          target: 'building',
          actions: assign({
            draft: ({ context, event }) =>
              context.draft && { ...context.draft, line: { ...context.draft.line, sizeId: event.id } },
          }),
        },
        items: moreDishes('size'),
        back: { target: 'starting', actions: assign({ draft: undefined, queue: [] }) },
      },
    },
    group: {
      tags: ['waiting'],
      entry: show(ask.group),
      on: {
        'pick option': {
          target: 'building',
          actions: assign({ draft: ({ context, event }) => chosen(context, event) }),
        },
        done: { target: 'building', actions: assign({ draft: ({ context }) => settled(context) }) },
        no: {
          guard: ({ context }) =>
            context.needed?.next === 'group' && context.needed.group.chosen >= context.needed.group.min,
          target: 'building',
          actions: assign({ draft: ({ context }) => settled(context) }),
        },
        more: turnPage('group'),
        items: moreDishes('group'),
        back: [
          {
            guard: ({ context }) => hasParent(context),
            target: 'building',
            actions: assign({ draft: ({ context }) => withoutParent(context) }),
          },
          { target: 'starting', actions: assign({ draft: undefined, queue: [] }) },
        ],
      },
    },
  },
}).states;

/** The dish that was meant; what was said of how it shall be goes with it. */
function settledOn(draft: Draft | undefined, itemId: string): Draft | undefined {
  if (!draft) return undefined;
  const { among: _among, like: _like, ...rest } = draft;
  return { ...rest, line: { ...rest.line, itemId } };
}

function onlyOne({ needed }: DinerContext): string {
  return needed?.next === 'item' ? (needed.items[0]?.id ?? '') : '';
}

import { assign } from 'xstate';
import type { DinerContext } from '../context.ts';
import { phrase } from '../../say.ts';
import * as ask from '../prompts/order/checkout.ts';
import { diner, show, tell } from '../setup.ts';
import {
  aboutPlace,
  aboutTable,
  clockOf,
  finished,
  isHolding,
  isName,
  merged,
  nameOf,
  noteOf,
  takeAlong,
} from '../wishes.ts';
import { tableOf } from '../at-table.ts';
import { takeBasket } from './take-basket.ts';
import { takeEdits } from './take-edits.ts';
import { wantedOf } from './wanted.ts';

/** What is said of the basket is put in first, and then all is read back. */
const readBack = diner.assign({ whole: true });

/** From a cart to an order: checked again, read back with taxes, then placed. */
export const checkout = diner.createStateConfig({
  states: {
    reviewing: {
      always: [
        { guard: ({ context }) => context.basket !== undefined, target: 'basketing', actions: readBack },
        {
          // Nothing to collect from, nothing to eat at: a table comes first, the cart is kept.
          guard: ({ context }) =>
            context.reservationId === undefined &&
            context.restaurant?.pickup !== true &&
            tableOf(context) === undefined &&
            context.heads === undefined,
          target: '#diner.reserve',
          actions: tell(() => ({ text: [phrase('order.table first')] })),
        },
      ],
      invoke: {
        id: 'review',
        src: 'review',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          ...(context.reservationId ? { reservationId: context.reservationId } : {}),
          ...wantedAt(context),
          ...(context.told ? { told: context.told } : {}),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'empty' && event.output.changes.length > 0,
            target: 'cart',
            actions: [
              assign({ review: ({ event }) => event.output, cart: undefined, inCart: 0, told: undefined }),
              tell((context) => ({ text: ask.found(context) })),
            ],
          },
          {
            guard: ({ event }) => event.output.kind === 'changed',
            target: 'swap',
            actions: assign(({ event }) =>
              event.output.kind === 'changed'
                ? {
                    cart: event.output.cart,
                    inCart: event.output.cart.lines.length,
                    vanished: event.output.changes,
                    told: undefined,
                  }
                : {},
            ),
          },
          {
            guard: ({ event }) => event.output.kind === 'empty',
            target: 'cart',
            actions: assign({ cart: undefined, inCart: 0, told: undefined }),
          },
          {
            guard: ({ event }) => event.output.kind === 'below minimum',
            target: 'belowMinimum',
            actions: assign({ review: ({ event }) => event.output, told: undefined }),
          },
          {
            guard: ({ event }) => event.output.kind === 'closed',
            target: 'kitchenClosed',
            actions: assign({ review: ({ event }) => event.output, told: undefined }),
          },
          {
            guard: ({ context }) => nameOf(context) === '',
            target: 'naming',
            actions: assign({ review: ({ event }) => event.output, told: undefined }),
          },
          { target: 'review', actions: assign({ review: ({ event }) => event.output, told: undefined }) },
        ],
      },
    },
    belowMinimum: {
      tags: ['waiting'],
      entry: show(ask.belowMinimum),
      on: {
        'go on': 'reviewing',
        'add more': 'starting',
        change: { target: 'pickLine', actions: assign({ shown: 0 }) },
        'table only': [
          // Its deposit is read back before it is asked for.
          {
            guard: ({ context }) => isHolding(context) && context.deposit !== undefined,
            target: '#diner.reserve.readBack',
          },
          { guard: ({ context }) => isHolding(context), target: '#diner.reserve.confirming' },
        ],
        back: 'showing',
      },
    },
    kitchenClosed: {
      tags: ['waiting'],
      entry: show(ask.kitchenClosed),
      on: {
        'go on': 'reviewing',
        soonest: {
          target: 'reviewing',
          actions: assign({ wish: ({ context }) => ({ ...context.wish, ...soonest(context) }) }),
        },
        wish: {
          guard: ({ event }) => aboutTable(event.wish),
          target: 'reviewing',
          actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
        },
        back: 'showing',
      },
    },
    naming: {
      tags: ['waiting'],
      entry: show(() => ({ text: [phrase('reserve.name')], expects: 'name' })),
      on: {
        'go on': 'reviewing',
        words: {
          guard: ({ event }) => isName(event.text),
          target: 'review',
          actions: [
            { type: 'remember', params: ({ event }) => ({ name: event.text }) },
            assign({ facts: ({ context, event }) => ({ ...context.facts, name: event.text }) }),
          ],
        },
        name: {
          target: 'review',
          actions: [
            { type: 'remember', params: ({ event }) => ({ name: event.name }) },
            assign({ facts: ({ context, event }) => ({ ...context.facts, name: event.name }) }),
          ],
        },
        back: 'showing',
      },
    },
    review: {
      tags: ['waiting'],
      entry: show(ask.review),
      on: {
        'go on': 'reviewing',
        yes: 'placing',
        pay: 'placing',
        checkout: 'placing',
        change: 'showing',
        no: 'showing',
        basket: { target: 'basketing', actions: [takeBasket, assign({ whole: true })] },
        // A correction at the read-back changes one thing, and all is read back again.
        edits: { target: 'editing', actions: [takeEdits, assign({ whole: true })] },
        items: {
          target: 'next',
          actions: assign(({ context, event }) => ({ ...takeAlong(context, event), whole: true })),
        },
        name: { target: 'review', reenter: true, actions: assign({ under: ({ event }) => event.name }) },
        wish: [
          {
            guard: ({ context, event }) =>
              aboutTable(event.wish) && !aboutPlace(event.wish) && isHolding(context),
            target: '#diner.reserve.gather',
            actions: assign(({ context, event }) => ({
              wish: merged(context.wish, event.wish),
              ...takeAlong(context, event),
              whole: true,
            })),
          },
          {
            guard: ({ context, event }) => aboutTable(event.wish) && context.heads !== undefined,
            target: '#diner.catering',
            actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
          },
          {
            guard: ({ context, event }) => aboutTable(event.wish) && context.reservationId === undefined,
            target: 'reviewing',
            actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
          },
        ],
        back: 'showing',
      },
    },
    placing: {
      invoke: {
        id: 'checkout',
        src: 'checkout',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          ...(context.reservationId ? { reservationId: context.reservationId } : {}),
          wantedAt: context.review?.kind === 'ready' ? context.review.wantedAt : 0,
          total: context.review?.kind === 'ready' ? ask.toPay(context.review) : 0,
          name: nameOf(context),
          ...wantedOf(context),
          ...(noteOf(context) ? { note: noteOf(context) } : {}),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'link coming',
            target: '#diner.pay',
            actions: assign({
              orderId: ({ event }) =>
                event.output.kind === 'link coming' ? event.output.orderId : undefined,
              forDeposit: undefined,
            }),
          },
          {
            guard: ({ event }) => event.output.kind === 'changed',
            target: 'reviewing',
            actions: assign({ told: ({ context }) => toldOf(context) }),
          },
          {
            guard: ({ event }) => event.output.kind === 'ordered already',
            target: '#diner.bookings',
            actions: tell(() => ({ text: [phrase('order.ordered already')] })),
          },
          {
            guard: ({ event }) => event.output.kind === 'table gone',
            target: '#diner.reserve.checking',
            actions: [
              tell(() => ({ text: [phrase('reserve.hold gone')] })),
              assign({ reservationId: undefined, booked: undefined }),
            ],
          },
          // Nothing to pay, so the order is with the restaurant already.
          {
            target: '#diner.home.quiet',
            actions: [
              { type: 'say', params: ({ event }) => ask.placed(event.output) },
              assign(({ context }) => ({ ...finished(context), inCart: 0 })),
            ],
          },
        ],
      },
    },
  },
}).states;

/** What was read back, so that it can be told what of it is no longer so. */
function toldOf({ review }: DinerContext): DinerContext['told'] {
  if (review?.kind !== 'ready') return undefined;
  return { wantedAt: review.wantedAt, discount: review.cart.bill.discount };
}

/** When and where it is wanted, if not with a booking: now at the guest's table, at a time for many, at a time at the counter. */
function wantedAt(context: DinerContext): { date?: string; time?: string; tableId?: string; heads?: number } {
  const { reservationId, heads, wish } = context;
  const table = tableOf(context);
  if (reservationId) return {};
  if (table) return { tableId: table.id };
  return {
    ...(wish.date ? { date: wish.date } : {}),
    ...(wish.time ? { time: wish.time } : {}),
    ...(heads === undefined ? {} : { heads }),
  };
}

/** The next opening as a day and a time on the restaurant's clock. */
function soonest({ review }: DinerContext): { date?: string; time?: string } {
  return review?.kind === 'closed' && review.nextOpening !== undefined
    ? clockOf(review.nextOpening, review.zone)
    : {};
}

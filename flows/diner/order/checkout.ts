import { assign } from 'xstate';
import type { DinerContext } from '../context.ts';
import { phrase } from '../../say.ts';
import * as ask from '../prompts/order/checkout.ts';
import { diner, show, tell } from '../setup.ts';
import {
  aboutPlace,
  aboutTable,
  finished,
  isHolding,
  isName,
  merged,
  nameOf,
  noteOf,
  takeAlong,
} from '../wishes.ts';
import { hasSwap } from './stock.ts';
import { takeEdits } from './take-edits.ts';
import { wantedOf } from './wanted.ts';

/** From a cart to an order: checked again, read back with taxes, then placed. */
export const checkout = diner.createStateConfig({
  states: {
    reviewing: {
      always: {
        // Nothing to collect from, nothing to eat at: a table comes first, the cart is kept.
        guard: ({ context }) => context.reservationId === undefined && context.restaurant?.pickup !== true,
        target: '#diner.reserve',
        actions: tell(() => ({ text: [phrase('order.table first')] })),
      },
      invoke: {
        id: 'review',
        src: 'review',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          ...(context.reservationId ? { reservationId: context.reservationId } : {}),
          ...(!context.reservationId && context.wish.date ? { date: context.wish.date } : {}),
          ...(!context.reservationId && context.wish.time ? { time: context.wish.time } : {}),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'empty',
            target: 'cart',
            actions: assign({ cart: undefined, inCart: 0 }),
          },
          {
            guard: ({ event }) => event.output.kind === 'changed' && hasSwap(event.output.changes),
            target: 'swap',
            actions: assign(({ event }) =>
              event.output.kind === 'changed'
                ? {
                    cart: event.output.cart,
                    inCart: event.output.cart.lines.length,
                    vanished: event.output.changes,
                  }
                : {},
            ),
          },
          {
            guard: ({ event }) => event.output.kind === 'changed',
            target: 'cart',
            actions: [
              assign({
                review: ({ event }) => event.output,
                cart: ({ event, context }) =>
                  event.output.kind === 'changed' ? event.output.cart : context.cart,
              }),
              tell((context) => ({
                text:
                  context.review?.kind === 'changed'
                    ? ask.changes(context.review.changes, context.review.cart.currency)
                    : [],
              })),
            ],
          },
          {
            guard: ({ event }) => event.output.kind === 'below minimum',
            target: 'belowMinimum',
            actions: assign({ review: ({ event }) => event.output }),
          },
          {
            guard: ({ event }) => event.output.kind === 'closed',
            target: 'kitchenClosed',
            actions: assign({ review: ({ event }) => event.output }),
          },
          {
            guard: ({ context }) => nameOf(context) === '',
            target: 'naming',
            actions: assign({ review: ({ event }) => event.output }),
          },
          { target: 'review', actions: assign({ review: ({ event }) => event.output }) },
        ],
      },
    },
    belowMinimum: {
      tags: ['waiting'],
      entry: show(ask.belowMinimum),
      on: {
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
        words: {
          guard: ({ event }) => isName(event.text),
          target: 'review',
          actions: [
            { type: 'remember', params: ({ event }) => ({ name: event.text }) },
            assign({ facts: ({ context, event }) => ({ ...context.facts, name: event.text }) }),
          ],
        },
        back: 'showing',
      },
    },
    review: {
      tags: ['waiting'],
      entry: show(ask.review),
      on: {
        yes: 'placing',
        pay: 'placing',
        checkout: 'placing',
        change: 'showing',
        no: 'showing',
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
          { guard: ({ event }) => event.output.kind === 'changed', target: 'reviewing' },
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

/** The next opening as a day and a time on the restaurant's clock. */
function soonest({ review }: DinerContext): { date?: string; time?: string } {
  if (review?.kind !== 'closed' || review.nextOpening === undefined) return {};
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: review.zone, hourCycle: 'h23', ...options }).format(
      review.nextOpening,
    );
  return {
    date: part({ year: 'numeric', month: '2-digit', day: '2-digit' }),
    time: part({ hour: '2-digit', minute: '2-digit' }),
  };
}

import { assign } from 'xstate';
import type { DinerContext } from './context.ts';
import * as ask from './prompts/waitlist.ts';
import { diner, show } from './setup.ts';
import { aboutPlace, aboutTable, finished, hasTime, isName, merged, nameOf, today } from './wishes.ts';

/** The day and time a guest waits for; a time without a day is today's. */
function whenOf({ wish, facts, restaurant }: DinerContext): { date?: string; time?: string } {
  const time = wish.time ?? wish.from;
  const date = wish.date ?? (hasTime(wish) ? today(facts.now, restaurant?.zone ?? 'UTC') : undefined);
  return { ...(date ? { date } : {}), ...(time ? { time } : {}) };
}

/** Lines for a table: at the door for the next one, or for one to come free on a full day. */
export const waitlist = diner.createStateConfig({
  initial: 'gather',
  states: {
    gather: {
      always: [
        { guard: ({ context }) => context.restaurant === undefined, target: '#diner.discover' },
        { guard: ({ context }) => context.wish.partySize === undefined, target: 'party' },
        { guard: ({ context }) => nameOf(context) === '', target: 'naming' },
        { target: 'joining' },
      ],
    },
    party: {
      tags: ['waiting'],
      entry: show(ask.party),
      on: {
        wish: {
          guard: ({ event }) => aboutTable(event.wish) && !aboutPlace(event.wish),
          target: 'gather',
          actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
        },
        back: { target: '#diner.discover.opening', actions: assign({ joining: undefined }) },
      },
    },
    naming: {
      tags: ['waiting'],
      entry: show(ask.name),
      on: {
        words: {
          guard: ({ event }) => isName(event.text),
          target: 'gather',
          actions: [
            { type: 'remember', params: ({ event }) => ({ name: event.text }) },
            assign({ facts: ({ context, event }) => ({ ...context.facts, name: event.text }) }),
          ],
        },
        name: {
          target: 'gather',
          actions: [
            { type: 'remember', params: ({ event }) => ({ name: event.name }) },
            assign({ facts: ({ context, event }) => ({ ...context.facts, name: event.name }) }),
          ],
        },
        back: { target: '#diner.discover.opening', actions: assign({ joining: undefined }) },
      },
    },
    joining: {
      invoke: {
        id: 'joinList',
        src: 'joinList',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          partySize: context.wish.partySize ?? 2,
          name: nameOf(context),
          ...whenOf(context),
        }),
        onDone: [
          {
            // It is free after all: no line is needed for it.
            guard: ({ event }) => event.output.kind === 'free',
            target: '#diner.reserve',
            actions: [
              assign({ joining: undefined }),
              { type: 'say', params: ({ event }) => ask.joined(event.output) },
            ],
          },
          {
            target: '#diner.home.quiet',
            actions: [
              assign(({ context }) => ({ ...finished(context), joining: undefined })),
              { type: 'say', params: ({ event }) => ask.joined(event.output) },
            ],
          },
        ],
      },
    },
    looking: {
      invoke: {
        id: 'lists',
        src: 'lists',
        input: ({ context }) => ({
          ...(context.restaurant ? { restaurantId: context.restaurant.id } : {}),
          ...(context.wish.partySize === undefined ? {} : { partySize: context.wish.partySize }),
        }),
        onDone: {
          target: '#diner.home.quiet',
          actions: { type: 'say', params: ({ event }) => ask.lists(event.output) },
        },
      },
    },
    leaving: {
      invoke: {
        id: 'leaveList',
        src: 'leaveList',
        input: ({ context }) => (context.place === undefined ? {} : { id: context.place }),
        onDone: {
          target: '#diner.home.quiet',
          actions: [
            assign({ place: undefined }),
            { type: 'say', params: ({ event }) => ask.left(event.output) },
          ],
        },
      },
    },
    taking: {
      invoke: {
        id: 'takeOffer',
        src: 'takeOffer',
        input: ({ context }) => ({ id: context.place ?? '' }),
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'booked' || event.output.kind === 'held',
            target: 'entering',
            actions: assign({ taken: ({ event }) => event.output, place: undefined }),
          },
          {
            guard: ({ event }) => event.output.kind === 'refused',
            target: '#diner.reserve.refused',
            actions: assign({
              refusal: ({ event }) => (event.output.kind === 'refused' ? event.output.refusal : undefined),
              place: undefined,
            }),
          },
          {
            target: '#diner.home.quiet',
            actions: [
              assign({ place: undefined }),
              { type: 'say', params: ({ event }) => ask.taken(event.output) },
            ],
          },
        ],
      },
    },
    // The restaurant of the table comes into focus; the talk goes on as after any hold, or any booking.
    entering: {
      invoke: {
        id: 'card',
        src: 'card',
        input: ({ context }) => ({
          restaurantId: context.taken && 'restaurantId' in context.taken ? context.taken.restaurantId : '',
        }),
        onDone: [
          {
            guard: ({ context }) => context.taken?.kind === 'booked',
            target: '#diner.reserve.booked',
            actions: assign(({ context, event }) => onward(context, event.output)),
          },
          {
            guard: ({ context }) => nameOf(context) === '',
            target: '#diner.reserve.naming',
            actions: assign(({ context, event }) => onward(context, event.output)),
          },
          {
            target: '#diner.reserve.held',
            actions: assign(({ context, event }) => onward(context, event.output)),
          },
        ],
      },
    },
    passing: {
      invoke: {
        id: 'passOffer',
        src: 'passOffer',
        input: ({ context }) => ({ id: context.place ?? '' }),
        onDone: {
          target: '#diner.home.quiet',
          actions: [
            assign({ place: undefined }),
            { type: 'say', params: ({ event }) => ask.passed(event.output) },
          ],
        },
      },
    },
    staying: {
      invoke: {
        id: 'stayOnList',
        src: 'stayOnList',
        input: ({ context }) => ({ id: context.place ?? '' }),
        onDone: {
          target: '#diner.home.quiet',
          actions: [
            assign({ place: undefined }),
            { type: 'say', params: ({ event }) => ask.back(event.output) },
          ],
        },
      },
    },
  },
});

/** The context once a table from a line is held or booked: whatever was in the making before gives way. */
function onward(context: DinerContext, card: DinerContext['card'] | null): Partial<DinerContext> {
  const { taken } = context;
  const focus = card ? inFocus(card) : {};
  const clean = { ...finished(context), ...focus, taken: undefined, queue: [], draft: undefined };
  if (taken?.kind === 'booked')
    return { ...clean, booked: taken.booking, requested: taken.status === 'requested', moved: false };
  if (taken?.kind !== 'held') return clean;
  const { reservationId, at, partySize, date, time, deposit } = taken;
  return { ...clean, booked: undefined, reservationId, at, deposit, wish: { partySize, date, time } };
}

function inFocus(card: NonNullable<DinerContext['card']>): Partial<DinerContext> {
  const { id, name, zone, currency, booking, preOrder, pickup, hasMenu, openHours } = card;
  return {
    card,
    restaurant: { id, name, zone, currency, booking, preOrder, pickup, hasMenu, openHours },
    inCart: 0,
    cart: undefined,
  };
}

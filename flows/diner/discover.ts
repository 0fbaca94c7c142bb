import { assign } from 'xstate';
import type { Asks } from '../asks.ts';
import type { DinerContext } from './context.ts';
import * as ask from './prompts/discover.ts';
import { lookFor } from './look-for.ts';
import { diner, show, tell } from './setup.ts';
import { aboutPlace, aboutTable, merged, tableOf, takeAlong, wantsTable } from './wishes.ts';
import { phrase } from '../say.ts';
import { choices } from './prompts/home.ts';

/** From a wish to one restaurant: search, list, card. */
export const discover = diner.createStateConfig({
  initial: 'searching',
  states: {
    searching: {
      invoke: {
        id: 'search',
        src: 'search',
        input: ({ context }) => ({ wish: context.wish, ...(context.near ? { near: context.near } : {}) }),
        onDone: [
          {
            // Named a place three times that is not known: nobody is asked "where?" for ever.
            guard: ({ context, event }) => event.output.kind === 'where' && (context.lost ?? 0) >= 2,
            target: 'stuck',
            actions: assign({ lost: undefined }),
          },
          {
            guard: ({ event }) => event.output.kind === 'where',
            target: 'where',
            actions: assign({
              cities: ({ event }) => (event.output.kind === 'where' ? event.output.cities : []),
              lost: ({ context }) => (context.lost ?? -1) + 1,
            }),
          },
          {
            guard: ({ event }) => event.output.kind === 'one',
            target: 'opening',
            actions: assign({
              opening: ({ event }) => (event.output.kind === 'one' ? event.output.restaurantId : ''),
            }),
          },
          {
            guard: ({ event }) => event.output.kind === 'some',
            target: 'results',
            actions: assign({
              lost: undefined,
              found: ({ event }) =>
                event.output.kind === 'some'
                  ? {
                      rows: event.output.rows,
                      shown: 0,
                      label: event.output.label,
                      exact: event.output.exact,
                      table: event.output.table,
                    }
                  : undefined,
            }),
          },
          {
            guard: ({ event }) => event.output.kind === 'none' && event.output.table !== undefined,
            target: 'noTable',
            actions: assign({
              lost: undefined,
              found: ({ event }) =>
                event.output.kind === 'none'
                  ? {
                      rows: [],
                      shown: 0,
                      exact: true,
                      label: event.output.label,
                      table: event.output.table,
                      times: event.output.times,
                    }
                  : undefined,
            }),
          },
          {
            target: 'none',
            actions: assign({
              found: ({ event }) => ({
                rows: [],
                shown: 0,
                exact: true,
                label: event.output.kind === 'none' ? event.output.label : '',
              }),
              // What cannot be found must not narrow the next search.
              wish: ({ context }) => {
                const { words: _words, cuisine: _cuisine, restaurant: _restaurant, ...rest } = context.wish;
                return rest;
              },
            }),
          },
        ],
      },
    },
    where: {
      tags: ['waiting'],
      entry: show(ask.where),
      on: {
        back: '#diner.home',
        words: {
          target: 'searching',
          actions: lookFor,
        },
      },
    },
    // The way out when no place is understood.
    stuck: {
      tags: ['waiting'],
      entry: show(choices),
      on: {
        back: '#diner.home',
        words: {
          target: 'searching',
          actions: lookFor,
        },
      },
    },
    results: {
      tags: ['waiting'],
      entry: show(ask.results),
      on: {
        yes: {
          guard: ({ context }) => context.found?.rows.length === 1,
          target: 'opening',
          actions: assign({ opening: ({ context }) => context.found?.rows[0]?.id ?? '' }),
        },
        'pick restaurant': { target: 'opening', actions: assign({ opening: ({ event }) => event.id }) },
        more: {
          guard: ({ context }) =>
            context.found !== undefined &&
            context.found.rows.length > context.found.shown + ask.pageSize(context),
          target: 'results',
          reenter: true,
          actions: assign({
            found: ({ context }) =>
              context.found && { ...context.found, shown: context.found.shown + ask.pageSize(context) },
          }),
        },
        back: [
          {
            guard: ({ context }) => (context.found?.shown ?? 0) > 0,
            target: 'results',
            reenter: true,
            actions: assign({
              found: ({ context }) =>
                context.found && {
                  ...context.found,
                  shown: Math.max(0, context.found.shown - ask.pageSize(context)),
                },
            }),
          },
          { target: '#diner.home' },
        ],
        words: {
          target: 'searching',
          actions: lookFor,
        },
      },
    },
    none: {
      tags: ['waiting'],
      entry: show(ask.nothingFound),
      on: {
        back: '#diner.home',
        words: {
          target: 'searching',
          actions: lookFor,
        },
      },
    },
    // What is there is taken at that time. Another time or day looks again for the same.
    noTable: {
      tags: ['waiting'],
      entry: show(ask.noTable),
      on: {
        back: '#diner.home',
        wish: {
          guard: ({ event }) => aboutTable(event.wish) && !aboutPlace(event.wish),
          target: 'searching',
          actions: lookFor,
        },
        words: {
          target: 'searching',
          actions: lookFor,
        },
      },
    },
    opening: {
      invoke: {
        id: 'card',
        src: 'card',
        input: ({ context }) => ({
          restaurantId: context.opening ?? context.restaurant?.id ?? '',
          ...(context.near ? { near: context.near } : {}),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output === null,
            target: '#diner.home',
            actions: tell(() => ({ text: [phrase('discover.gone')] })),
          },
          { target: 'opened', actions: assign(({ context, event }) => entered(context, event.output)) },
        ],
      },
    },
    opened: {
      always: [
        { guard: ({ context }) => context.joining === true, target: '#diner.waitlist' },
        { guard: ({ context }) => context.asking === true, target: '#diner.waitlist.looking' },
        // Whoever named the restaurant in the same breath as dishes is read again, now that its menu is known.
        { guard: ({ context }) => context.said !== undefined, target: 'readingAgain' },
        { guard: ({ context }) => context.cater === true, target: '#diner.catering' },
        {
          // Somebody who has said when and how many wants the table, not the brochure.
          guard: ({ context }) => context.restaurant?.booking !== 'walk-in' && wantsTable(context.wish),
          target: '#diner.reserve',
        },
        {
          guard: ({ context }) => context.queue.length > 0 && context.restaurant?.hasMenu === true,
          target: '#diner.order.next',
        },
        { target: 'card' },
      ],
    },
    readingAgain: {
      invoke: {
        id: 'readAgain',
        src: 'readAgain',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          text: context.said ?? '',
        }),
        onDone: {
          target: 'opened',
          actions: assign(({ context, event }) => readAgain(context, event.output)),
        },
      },
    },
    card: {
      tags: ['waiting'],
      entry: show(ask.card),
      on: {
        book: '#diner.reserve',
        yes: { guard: ({ context }) => context.restaurant?.booking !== 'walk-in', target: '#diner.reserve' },
        order: '#diner.order',
        wish: {
          guard: ({ event }) => wantsTable(event.wish) && !aboutPlace(event.wish),
          target: '#diner.reserve',
          actions: assign({ wish: ({ context, event }) => merged(context.wish, event.wish) }),
        },
        back: [
          { guard: ({ context }) => (context.found?.rows.length ?? 0) > 1, target: 'results' },
          { target: '#diner.home' },
        ],
      },
    },
  },
});

/** What a message says once the restaurant is known: its hours decide between morning and evening, its menu the dishes. */
function readAgain(context: DinerContext, heard: Asks['readAgain']['output']): Partial<DinerContext> {
  // Without the menu dishes were words; what is to be noted is known only now.
  const { note } = heard.wish;
  return {
    said: undefined,
    wish: { ...merged({ ...context.wish, note: undefined }, tableOf(heard.wish)), ...(note ? { note } : {}) },
    ...takeAlong(context, heard),
    ...(heard.items.length > 0 && aboutTable(context.wish) ? { whole: true } : {}),
  };
}

/** The context once a restaurant has been chosen: whatever belonged to another one is let go. */
export function entered(context: DinerContext, card: DinerContext['card'] | null): Partial<DinerContext> {
  if (!card) return {};
  const { id, name, zone, currency, booking, preOrder, pickup, hasMenu, openHours } = card;
  const other = context.restaurant?.id !== id;
  const { words: _words, cuisine: _cuisine, restaurant: _restaurant, ...wish } = context.wish;
  return {
    card,
    lost: undefined,
    restaurant: { id, name, zone, currency, booking, preOrder, pickup, hasMenu, openHours },
    wish,
    ...(other
      ? {
          note: undefined,
          under: undefined,
          booked: undefined,
          moving: undefined,
          cart: undefined,
          inCart: 0,
          draft: undefined,
          times: undefined,
          table: undefined,
          heads: undefined,
        }
      : {}),
  };
}

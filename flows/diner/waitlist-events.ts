import { assign } from 'xstate';
import type { Wish } from '../../src/domain/meaning.ts';
import type { DinerContext } from './context.ts';
import { diner } from './setup.ts';
import { aboutPlace, afterwards, merged } from './wishes.ts';

/** What is wanted in line, with what was said before of the same place; of another one, or after a booking, that is nothing. */
function wishIn(context: DinerContext, said: Wish): Wish {
  return merged(context.booked || named(said) ? afterwards(context) : context.wish, said);
}

const named = (wish: Wish) => aboutPlace(wish) || wish.words !== undefined;

/** What a guest may do about lines wherever the talk stands. */
export const lineEvents = diner.createStateConfig({
  on: {
    'join list': [
      {
        guard: ({ context, event }) => context.restaurant !== undefined && !named(event.wish),
        target: '#diner.waitlist',
        actions: assign(({ context, event }) => ({ joining: true, wish: wishIn(context, event.wish) })),
      },
      {
        guard: ({ event }) => named(event.wish),
        target: '#diner.discover',
        actions: assign(({ context, event }) => ({ joining: true, wish: wishIn(context, event.wish) })),
      },
      { target: '#diner.waitlist.looking' },
    ],
    line: [
      {
        guard: ({ event }) => named(event.wish),
        target: '#diner.discover',
        actions: assign(({ context, event }) => ({ asking: true, wish: wishIn(context, event.wish) })),
      },
      { target: '#diner.waitlist.looking' },
    ],
    'leave list': { target: '#diner.waitlist.leaving', actions: assign({ place: ({ event }) => event.id }) },
    'take offer': { target: '#diner.waitlist.taking', actions: assign({ place: ({ event }) => event.id }) },
    'pass offer': { target: '#diner.waitlist.passing', actions: assign({ place: ({ event }) => event.id }) },
    'stay on list': {
      target: '#diner.waitlist.staying',
      actions: assign({ place: ({ event }) => event.id }),
    },
  },
}).on;

/** "Yes" and "no" mean an offer from a line where nothing else was asked. */
export const offered = {
  yes: {
    guard: ({ context }: { context: DinerContext }) => context.place !== undefined,
    target: '#diner.waitlist.taking',
  },
  no: {
    guard: ({ context }: { context: DinerContext }) => context.place !== undefined,
    target: '#diner.waitlist.passing',
  },
} as const;

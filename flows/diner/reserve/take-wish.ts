import type { Wish } from '../../../src/domain/meaning.ts';
import { diner } from '../setup.ts';
import { aboutPlace, aboutTable, merged, takeAlong } from '../wishes.ts';

/** A wish about the table itself starts the gathering anew, with what was known and what was just said. */
export const takeWish = {
  guard: ({ event }: { event: { wish: Wish } }) => aboutTable(event.wish) && !aboutPlace(event.wish),
  target: '#diner.reserve.gather',
  actions: diner.assign(({ context, event }) =>
    event.type === 'wish'
      ? {
          wish: merged(context.wish, event.wish),
          ...takeAlong(context, event),
          ...(event.items ? { whole: true } : {}),
        }
      : {},
  ),
} as const;

import type { Wish } from '../../../src/domain/meaning.ts';
import { aboutPlace, aboutTable } from '../wishes.ts';

/** A wish about the table itself starts the gathering anew, from any question on the way. */
export const takeWish = {
  guard: ({ event }: { event: { wish: Wish } }) => aboutTable(event.wish) && !aboutPlace(event.wish),
  target: '#diner.reserve.gather',
} as const;

import { phrase } from '../../say.ts';
import type { DinerContext } from '../context.ts';
import { diner, again } from '../setup.ts';
import { takeAlong } from '../wishes.ts';

/** Keeps what was said of the basket, and the dishes and changes that came in the same message. */
export const takeBasket = diner.assign(({ context, event }) =>
  event.type === 'basket'
    ? { ...takeAlong(context, event), basket: { said: event.said, edits: event.edits ?? [] } }
    : {},
);

/** What a coupon, a tip and their like mean anywhere: they are put into the cart of the restaurant in focus. */
export const basketHeard = [
  {
    guard: ({ context }: { context: DinerContext }) =>
      context.restaurant?.hasMenu === true && context.orderId === undefined,
    target: '.order.basketing',
    actions: [takeBasket],
  },
  { actions: again([phrase('basket.where')]) },
] as const;

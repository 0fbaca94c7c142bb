import { assign } from 'xstate';
import type { DinerContext } from './context.ts';
import { diner } from './setup.ts';
import { finished } from './wishes.ts';

/** What is left of a conversation that begins anew: who it is, and where they are. */
export function afresh(context: DinerContext): Partial<DinerContext> {
  return {
    ...finished(context),
    restaurant: undefined,
    card: undefined,
    found: undefined,
    times: undefined,
    at: undefined,
    booked: undefined,
    draft: undefined,
    queue: [],
    basket: undefined,
    missing: undefined,
    details: undefined,
    table: undefined,
    cater: undefined,
    past: undefined,
    paused: undefined,
    kept: undefined,
  };
}

/** Starting over lets a held table go; the cart stays, it is only out of sight. */
export const leaving = diner.createStateConfig({
  invoke: {
    id: 'drop',
    src: 'drop',
    input: ({ context }) => ({ reservationId: context.reservationId ?? '' }),
    onDone: { target: '#diner.home', actions: assign(({ context }) => afresh(context)) },
  },
});

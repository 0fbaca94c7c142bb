import { assign } from 'xstate';
import { floorSays } from './floor-prompts.ts';
import { staff, tell } from './setup.ts';

/** Versions kept of what was shown: a busy evening's, and no more. */
const mostSeen = 60;

/** A command for the table book is carried out; what it shows is remembered, so that the next one is not given blindly. */
export const keeping = staff.createStateConfig({
  states: {
    keeping: {
      invoke: {
        id: 'floor',
        src: 'floor',
        input: ({ context }) => ({ said: context.said ?? { act: 'covers' }, seen: context.seen ?? {} }),
        onDone: [
          {
            // Not a booking's number: that of somebody in the line at the door, who has one of the same day's numbers.
            guard: ({ context, event }) =>
              context.said?.act === 'seat' && event.output.outcome.kind === 'no booking',
            target: 'seating',
            actions: assign({
              guest: ({ context }) => (context.said?.act === 'seat' ? { number: context.said.number } : {}),
              said: undefined,
            }),
          },
          {
            target: 'idle',
            actions: [
              assign({
                floor: ({ event }) => event.output,
                seen: ({ context, event }) => lastSeen({ ...context.seen, ...event.output.seen }),
              }),
              tell(floorSays),
              assign({ floor: undefined, said: undefined }),
            ],
          },
        ],
      },
    },
  },
}).states;

function lastSeen(seen: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(seen).slice(-mostSeen));
}

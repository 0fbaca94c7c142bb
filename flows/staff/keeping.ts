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

import { assign } from 'xstate';
import { floorSays } from './floor-prompts.ts';
import { remembered, reverseOfFloor } from './undo.ts';
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
            // "Done 12" of no booking: of an order that was fetched, which counts with the same numbers of the day.
            guard: ({ context, event }) =>
              context.said?.act === 'finish' &&
              (event.output.outcome.kind === 'no booking' || event.output.outcome.kind === 'not allowed'),
            target: 'stepping',
            actions: assign({
              orderStep: ({ context }) => ({
                step: 'hand_over' as const,
                number: context.said?.act === 'finish' ? context.said.number : 0,
              }),
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
              assign(({ context, event }) => remembered(context, reverseOfFloor(event.output))),
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

import type { CareAsks } from '../care-asks.ts';
import type { StaffEvent } from '../events.ts';
import { phrase, type Say } from '../say.ts';
import { staff } from './setup.ts';

/** A guest is blocked, or let in again. */
export const blocking = staff.createStateConfig({
  invoke: {
    id: 'blockGuest',
    src: 'blockGuest',
    input: ({ context }) => context.block ?? { number: 0, blocked: true },
    onDone: { target: 'idle', actions: { type: 'say', params: ({ event }) => done(event.output) } },
  },
});

/** Notes whom it is about. */
export const noteBlock = staff.assign({
  block: ({ event }) =>
    event.type === 'block guest' ? { number: event.number, blocked: event.blocked } : undefined,
});

function done(answer: CareAsks['blockGuest']['output']): Say<StaffEvent> {
  switch (answer.kind) {
    case 'done': {
      const { number, name, blocked } = answer;
      return { text: [phrase(blocked ? 'block.done' : 'block.undone', { number, name })] };
    }
    case 'unknown':
      return { text: [phrase('block.unknown', { number: answer.number })] };
    default:
      return { text: [phrase('floor.not allowed')] };
  }
}

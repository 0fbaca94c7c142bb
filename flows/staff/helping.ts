import { assign } from 'xstate';
import { phrase } from '../say.ts';
import * as prompts from './prompts.ts';
import { staff, tell } from './setup.ts';

const typed = {
  guard: ({ event }: { event: { ticketId?: string } }) => event.ticketId === undefined,
  target: 'relaying',
} as const;
const typedGuests = {
  guard: ({ event }: { event: { reservationId?: string } }) => event.reservationId === undefined,
  target: 'relaying',
} as const;
const relayed = [
  'words',
  'yes',
  'no',
  'thanks',
  'greeting',
  'help',
  'voice',
  'media',
  'location',
  'stale',
] as const;

/** A diner who asked for a person is taken over, talked to, and given back. */
export const helping = staff.createStateConfig({
  states: {
    taking: {
      invoke: {
        id: 'takeOver',
        src: 'takeOver',
        input: ({ context }) => ({ handoverId: context.handoverId ?? '' }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'helping',
            actions: [
              assign({ diner: ({ event }) => (event.output.ok ? event.output.name : undefined) }),
              {
                type: 'say',
                params: ({ context, event }) =>
                  prompts.tookOver(context, event.output.ok ? event.output.said : []),
              },
            ],
          },
          { target: 'idle', actions: tell(() => ({ text: [phrase('staff.taken')] })) },
        ],
      },
    },
    // Everything typed goes to the diner until "done"; tickets can still be answered by tapping them.
    helping: {
      tags: ['waiting'],
      entry: staff.assign({ prompt: ({ context }) => prompts.helping(context), misses: 0 }),
      on: {
        done: 'givingBack',
        back: 'givingBack',
        restart: 'givingBack',
        news: {
          guard: ({ event }) => event.news.about === 'diner left' || event.news.about === 'diner taken',
          target: 'idle',
          actions: [
            assign({ diner: undefined }),
            { type: 'say', params: ({ event }) => prompts.news(event.news) },
          ],
        },
        // What would be a command elsewhere is an answer here; a tapped ticket has its id.
        accept: typed,
        later: typed,
        decline: typed,
        here: typedGuests,
        'no show': typedGuests,
        stock: 'relaying',
        tonight: 'relaying',
        floor: 'relaying',
        house: 'relaying',
        waiting: 'relaying',
        ready: { guard: ({ event }) => event.id === undefined, target: 'relaying' },
        'change order': { guard: ({ event }) => event.orderId === undefined, target: 'relaying' },
        'enter order': 'relaying',
        'step order': { guard: ({ event }) => event.orderId === undefined, target: 'relaying' },
        'seat guest': { guard: ({ event }) => event.id === undefined, target: 'relaying' },
        ...(Object.fromEntries(relayed.map((type) => [type, 'relaying'])) as Record<
          (typeof relayed)[number],
          'relaying'
        >),
      },
    },
    relaying: {
      invoke: {
        id: 'answerDiner',
        src: 'answerDiner',
        input: ({ context }) => ({ text: context.facts.text }),
        onDone: [
          { guard: ({ event }) => event.output.open, target: 'helping' },
          {
            target: 'idle',
            actions: [
              tell((context) => ({ text: [phrase('staff.diner left', { name: context.diner ?? '' })] })),
              assign({ diner: undefined }),
            ],
          },
        ],
      },
    },
    givingBack: {
      invoke: {
        id: 'giveBack',
        src: 'giveBack',
        input: () => ({}),
        onDone: {
          target: 'idle',
          actions: [
            tell((context) => ({ text: [phrase('staff.gave back', { name: context.diner ?? '' })] })),
            assign({ diner: undefined }),
          ],
        },
      },
    },
  },
}).states;

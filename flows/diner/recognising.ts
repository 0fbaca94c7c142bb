import { assign } from 'xstate';
import { phrase } from '../say.ts';
import { askName, notThatName } from './prompts/recognising.ts';
import { diner, show, tell } from './setup.ts';

/** Names that may be tried: whoever has booked knows theirs, and may mistype it once. */
const mostGuesses = 2;

/** Somebody writes after half a year, and the number may have changed hands: nothing is shown until a name is given. */
export const recognising = diner.createStateConfig({
  initial: 'looking',
  states: {
    looking: {
      invoke: {
        id: 'nameless',
        src: 'recognise',
        input: () => ({ text: '' }),
        onDone: [
          {
            guard: ({ event }) => event.output.nameless,
            target: '#diner.home',
            actions: tell(() => ({ text: [phrase('who.welcome')] })),
          },
          { target: 'asking' },
        ],
      },
    },
    asking: {
      tags: ['waiting'],
      entry: [assign({ guesses: 0 }), ...show(askName)],
      on: { called: 'checking', no: 'renewing' },
    },
    askingAgain: {
      tags: ['waiting'],
      entry: show(notThatName),
      on: { called: 'checking', no: 'renewing' },
    },
    checking: {
      entry: assign({ guesses: ({ context }) => (context.guesses ?? 0) + 1 }),
      invoke: {
        id: 'recognise',
        src: 'recognise',
        input: ({ context }) => ({ text: context.facts.text }),
        onDone: [
          {
            guard: ({ event }) => event.output.known,
            target: '#diner.home',
            actions: tell(() => ({ text: [phrase('who.welcome')] })),
          },
          { guard: ({ context }) => (context.guesses ?? 0) < mostGuesses, target: 'askingAgain' },
          { target: 'renewing' },
        ],
      },
    },
    renewing: {
      invoke: {
        id: 'newHolder',
        src: 'newHolder',
        input: () => ({}),
        onDone: {
          target: '#diner.home.quiet',
          actions: tell(() => ({ text: [phrase('who.fresh')] })),
        },
      },
    },
  },
});

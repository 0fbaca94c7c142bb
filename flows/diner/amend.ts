import { assign } from 'xstate';
import { dishQuestion, picked } from '../pick-dish.ts';
import { phrase } from '../say.ts';
import type { DinerContext } from './context.ts';
import * as ask from './prompts/amend.ts';
import { again, diner, show, tell } from './setup.ts';

const sorry = again([phrase('miss.sorry')]);

/** Notes what was said of an order that is placed. */
export const noteChange = diner.assign({
  amend: ({ context, event }) =>
    event.type === 'change order'
      ? { text: event.text, ...(event.orderId ? { orderId: event.orderId } : {}) }
      : context.amend,
});

/** A change of an order that is placed: what it comes to, whether it is wanted, and what becomes of it. */
export const amending = diner.createStateConfig({
  initial: 'weighing',
  states: {
    weighing: {
      invoke: {
        id: 'weighChange',
        src: 'weighChange',
        input: ({ context }) => context.amend ?? { text: '' },
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'asks',
            target: 'choosing',
            actions: assign(({ event }) =>
              event.output.kind === 'asks'
                ? {
                    amend: { draft: event.output.draft },
                    dish: { of: event.output.of, question: event.output.question },
                  }
                : {},
            ),
          },
          {
            guard: ({ event }) => event.output.kind === 'weighed',
            target: 'sure',
            actions: assign({ weighed: ({ event }) => event.output, dish: undefined }),
          },
          {
            target: '#diner.home.quiet',
            actions: [
              { type: 'say', params: ({ event }) => ask.notWeighed(event.output) },
              assign({ amend: undefined, dish: undefined }),
            ],
          },
        ],
      },
    },
    choosing: {
      tags: ['waiting'],
      entry: show((context: DinerContext) =>
        context.dish ? dishQuestion(context.dish) : { text: [phrase('change.kept')] },
      ),
      on: {
        'pick dish': {
          target: 'weighing',
          actions: assign({
            amend: ({ context, event }) => {
              const { amend, dish } = context;
              if (!amend || !('draft' in amend)) return amend;
              return { draft: { ...amend.draft, items: picked(amend.draft.items, dish, event) } };
            },
          }),
        },
        yes: { actions: sorry },
        no: { target: '#diner.home.quiet', actions: tell(() => ({ text: [phrase('change.kept')] })) },
        back: { target: '#diner.home.quiet', actions: tell(() => ({ text: [phrase('change.kept')] })) },
      },
    },
    sure: {
      tags: ['waiting'],
      entry: show(ask.sure),
      on: {
        yes: 'making',
        change: 'making',
        pay: 'making',
        no: { target: '#diner.home.quiet', actions: tell(() => ({ text: [phrase('change.kept')] })) },
        back: { target: '#diner.home.quiet', actions: tell(() => ({ text: [phrase('change.kept')] })) },
      },
    },
    making: {
      invoke: {
        id: 'makeChange',
        src: 'makeChange',
        input: ({ context }) => ({
          draft: ask.draftOf(context),
          told: context.weighed?.kind === 'weighed' ? context.weighed.difference : 0,
          onBill: false,
        }),
        onDone: [
          {
            // Somebody was faster, or it costs something else now: it is told anew.
            guard: ({ event }) => event.output.kind === 'different',
            target: 'weighing',
            actions: assign({ amend: ({ context }) => ({ draft: ask.draftOf(context) }) }),
          },
          {
            target: '#diner.home.quiet',
            actions: [
              { type: 'say', params: ({ event }) => ask.made(event.output) },
              assign({ amend: undefined, weighed: undefined }),
            ],
          },
        ],
      },
    },
  },
});

import { assign } from 'xstate';
import { phrase } from '../say.ts';
import * as prompts from './prompts-entry.ts';
import { leftAlone } from './prompts-changes.ts';
import { again, show, staff, tell } from './setup.ts';

const sorry = again([phrase('miss.sorry')]);
const kept = tell(leftAlone);

/** An order that a member of staff dictates, wherever the talk stands. */
export const entryEvents = staff.createStateConfig({
  on: {
    'enter order': {
      target: '#staff.entering',
      actions: assign({ entry: ({ event }) => ({ text: event.text }), change: undefined }),
    },
  },
}).on;

/** Orders that staff enter: what is lacking is asked, then it is read back and placed. */
export const entries = staff.createStateConfig({
  states: {
    entering: {
      invoke: {
        id: 'weighEntry',
        src: 'weighEntry',
        input: ({ context }) => context.entry ?? { text: '' },
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'asks',
            target: 'choosingDish',
            actions: assign(({ event }) =>
              event.output.kind === 'asks'
                ? {
                    entry: { draft: event.output.draft },
                    dish: { of: event.output.of, question: event.output.question },
                  }
                : {},
            ),
          },
          {
            guard: ({ event }) => event.output.kind === 'ready',
            target: 'readingBack',
            actions: assign({
              entered: ({ event }) => event.output,
              entry: ({ event }) => prompts.goOn(event.output),
              dish: undefined,
            }),
          },
          {
            // The booking has food: what was said is a change of it.
            guard: ({ event }) => event.output.kind === 'has order' && event.output.text !== '',
            target: 'weighing',
            actions: assign({
              change: ({ event }) =>
                event.output.kind === 'has order'
                  ? { text: event.output.text, orderId: event.output.orderId }
                  : undefined,
              entry: undefined,
            }),
          },
          {
            guard: ({ event }) => 'draft' in event.output,
            target: 'dictating',
            actions: assign({
              entered: ({ event }) => event.output,
              entry: ({ event }) => prompts.goOn(event.output),
            }),
          },
          {
            target: 'idle',
            actions: [
              { type: 'say', params: ({ event }) => prompts.notEntered(event.output) },
              assign({ entry: undefined }),
            ],
          },
        ],
      },
    },
    dictating: {
      tags: ['waiting'],
      entry: show(prompts.dictate),
      on: {
        words: {
          target: 'entering',
          actions: assign({ entry: ({ context, event }) => prompts.more(context, event.text) }),
        },
        yes: { actions: sorry },
        no: { target: 'idle', actions: kept },
        back: { target: 'idle', actions: kept },
      },
    },
    readingBack: {
      tags: ['waiting'],
      entry: show(prompts.readBack),
      on: {
        'on the bill': { target: 'placing', actions: assign({ onBill: true }) },
        yes: { target: 'placing', actions: assign({ onBill: true }) },
        'send link': { target: 'placing', actions: assign({ onBill: false }) },
        words: {
          target: 'entering',
          actions: assign({ entry: ({ context, event }) => prompts.more(context, event.text) }),
        },
        no: { target: 'idle', actions: kept },
        back: { target: 'idle', actions: kept },
      },
    },
    placing: {
      invoke: {
        id: 'placeEntry',
        src: 'placeEntry',
        input: ({ context }) => prompts.toPlace(context),
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'different',
            target: 'entering',
            actions: assign({ entry: ({ context }) => prompts.more(context, '') }),
          },
          {
            target: 'idle',
            actions: [
              { type: 'say', params: ({ event }) => prompts.placed(event.output) },
              assign({ entry: undefined, entered: undefined, onBill: undefined }),
            ],
          },
        ],
      },
    },
  },
}).states;

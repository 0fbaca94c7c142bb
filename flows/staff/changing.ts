import { assign } from 'xstate';
import { dishQuestion, picked } from '../pick-dish.ts';
import { phrase } from '../say.ts';
import type { StaffContext } from './context.ts';
import * as prompts from './prompts-changes.ts';
import { again, show, staff, tell } from './setup.ts';

const sorry = again([phrase('miss.sorry')]);
const kept = tell(prompts.leftAlone);

/** What staff may say of the lines of orders wherever the talk stands. */
export const changeEvents = staff.createStateConfig({
  on: {
    'change order': {
      target: '#staff.weighing',
      actions: assign({
        entry: undefined,
        change: ({ event }) => ({
          text: event.text,
          ...(event.orderId ? { orderId: event.orderId } : {}),
          ...(event.number === undefined ? {} : { number: event.number }),
        }),
      }),
    },
    'answer change': {
      target: '#staff.answeringChange',
      actions: assign({
        changeAnswer: ({ event }) => ({ amendmentId: event.amendmentId, agree: event.answer === 'agree' }),
      }),
    },
  },
}).on;

/** Orders that staff change: what it comes to, how it is paid, and whether a guest's own wish is agreed to. */
export const changing = staff.createStateConfig({
  states: {
    weighing: {
      invoke: {
        id: 'weighChange',
        src: 'weighChange',
        input: ({ context }) => context.change ?? { text: '' },
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'asks',
            target: 'choosingDish',
            actions: assign(({ event }) =>
              event.output.kind === 'asks'
                ? {
                    change: { draft: event.output.draft },
                    dish: { of: event.output.of, question: event.output.question },
                  }
                : {},
            ),
          },
          {
            guard: ({ event }) => event.output.kind === 'weighed',
            target: 'agreeing',
            actions: assign({ weighed: ({ event }) => event.output, dish: undefined }),
          },
          {
            target: 'idle',
            actions: [
              { type: 'say', params: ({ event }) => prompts.notWeighed(event.output) },
              assign({ change: undefined, dish: undefined }),
            ],
          },
        ],
      },
    },
    // Of a change and of a new order alike.
    choosingDish: {
      tags: ['waiting'],
      entry: show((context: StaffContext) =>
        context.dish ? dishQuestion(context.dish) : prompts.leftAlone(),
      ),
      on: {
        'pick dish': [
          {
            guard: ({ context }) => context.entry !== undefined,
            target: 'entering',
            actions: assign({
              entry: ({ context, event }) =>
                context.entry && 'draft' in context.entry
                  ? {
                      draft: {
                        ...context.entry.draft,
                        items: picked(context.entry.draft.items, context.dish, event),
                      },
                    }
                  : context.entry,
            }),
          },
          {
            target: 'weighing',
            actions: assign({
              change: ({ context, event }) =>
                context.change && 'draft' in context.change
                  ? {
                      draft: {
                        ...context.change.draft,
                        items: picked(context.change.draft.items, context.dish, event),
                      },
                    }
                  : context.change,
            }),
          },
        ],
        words: { actions: sorry },
        yes: { actions: sorry },
        no: { target: 'idle', actions: kept },
        back: { target: 'idle', actions: kept },
      },
    },
    agreeing: {
      tags: ['waiting'],
      entry: show(prompts.agree),
      on: {
        yes: { target: 'making', actions: assign({ onBill: false }) },
        'send link': { target: 'making', actions: assign({ onBill: false }) },
        'on the bill': { target: 'making', actions: assign({ onBill: true }) },
        words: { actions: sorry },
        no: { target: 'idle', actions: kept },
        back: { target: 'idle', actions: kept },
      },
    },
    making: {
      invoke: {
        id: 'makeChange',
        src: 'makeChange',
        input: ({ context }) => ({
          draft: prompts.draftOf(context),
          told: context.weighed?.kind === 'weighed' ? context.weighed.difference : 0,
          onBill: context.onBill === true || prompts.onlyOnBill(context),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'different',
            target: 'weighing',
            actions: assign({ change: ({ context }) => ({ draft: prompts.draftOf(context) }) }),
          },
          {
            target: 'idle',
            actions: [
              { type: 'say', params: ({ event }) => prompts.made(event.output) },
              assign({ change: undefined, weighed: undefined, onBill: undefined }),
            ],
          },
        ],
      },
    },
    answeringChange: {
      invoke: {
        id: 'answerChange',
        src: 'answerChange',
        input: ({ context }) => context.changeAnswer ?? { amendmentId: '', agree: false },
        onDone: {
          target: 'idle',
          actions: [
            { type: 'say', params: ({ event }) => prompts.answered(event.output) },
            assign({ changeAnswer: undefined }),
          ],
        },
      },
    },
  },
}).states;

import { assign } from 'xstate';
import { phrase } from '../say.ts';
import { noTerms, refunded, refundSure, triedAgain } from './prompts-refunds.ts';
import { again, show, staff, tell } from './setup.ts';

/** What staff may do about a guest's money wherever the talk stands. */
export const refundEvents = staff.createStateConfig({
  on: {
    refund: {
      target: '#staff.weighingRefund',
      actions: assign({ refunding: ({ event }) => ({ number: event.number, text: event.text }) }),
    },
    'refund again': {
      target: '#staff.retrying',
      actions: assign({ refunding: ({ event }) => ({ number: event.number, text: '' }) }),
    },
  },
}).on;

const sorry = again([phrase('miss.sorry')]);
const left = tell(() => ({ text: [phrase('refund.left')] }));

/** Money that goes back by hand: reckoned, read back, sent. */
export const refunds = staff.createStateConfig({
  states: {
    weighingRefund: {
      invoke: {
        id: 'refundTerms',
        src: 'refundTerms',
        input: ({ context }) => context.refunding ?? { number: 0, text: '' },
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'terms',
            target: 'refundSure',
            actions: assign({
              refunding: undefined,
              terms: ({ event }) => (event.output.kind === 'terms' ? event.output.terms : undefined),
            }),
          },
          {
            target: 'idle',
            actions: [
              assign({ refunding: undefined }),
              { type: 'say', params: ({ event }) => noTerms(event.output) },
            ],
          },
        ],
      },
    },
    refundSure: {
      tags: ['waiting'],
      entry: show(refundSure),
      on: {
        yes: 'refunding',
        no: { target: 'idle', actions: left },
        back: { target: 'idle', actions: left },
        keep: { target: 'idle', actions: left },
        words: { actions: sorry },
      },
    },
    refunding: {
      invoke: {
        id: 'refundNow',
        src: 'refundNow',
        input: ({ context }) =>
          context.terms ?? {
            orderId: '',
            number: 0,
            name: '',
            at: 0,
            zone: 'UTC',
            currency: 'INR',
            off: 0,
            back: 0,
          },
        onDone: {
          target: 'idle',
          actions: [
            assign({ terms: undefined }),
            { type: 'say', params: ({ event }) => refunded(event.output) },
          ],
        },
      },
    },
    retrying: {
      invoke: {
        id: 'refundAgain',
        src: 'refundAgain',
        input: ({ context }) => ({ number: context.refunding?.number ?? 0 }),
        onDone: {
          target: 'idle',
          actions: [
            assign({ refunding: undefined }),
            { type: 'say', params: ({ event }) => triedAgain(event.output) },
          ],
        },
      },
    },
  },
}).states;

import { assign } from 'xstate';
import { phrase } from '../say.ts';
import { news } from './prompts/news.ts';
import * as ask from './prompts/pay.ts';
import { diner, show, tell } from './setup.ts';

/** While a payment link is out. What happens to the money arrives as news. */
export const pay = diner.createStateConfig({
  initial: 'waiting',
  states: {
    waiting: {
      tags: ['waiting'],
      // The link itself is the question; it comes as news a moment later, so nothing is said here.
      entry: assign({ prompt: () => ask.waiting(), misses: 0 }),
      on: {
        'check payment': 'checking',
        pay: 'checking',
        yes: 'checking',
        cancel: 'abandoning',
        no: 'abandoning',
        back: 'abandoning',
        change: { target: 'abandoning', actions: assign({ reopen: true }) },
        edits: { target: 'abandoning', actions: assign({ reopen: true }) },
        items: { target: 'abandoning', actions: assign({ reopen: true, queue: ({ event }) => event.items }) },
        news: [
          {
            guard: ({ event }) =>
              ['paid', 'payment expired', 'paid too late', 'payment failed to start'].includes(
                event.news.about,
              ),
            target: '#diner.home.quiet',
            actions: { type: 'say', params: ({ event }) => news(event.news) },
          },
          { actions: { type: 'say', params: ({ event }) => news(event.news) } },
        ],
      },
    },
    checking: {
      invoke: {
        id: 'checkPayment',
        src: 'checkPayment',
        input: ({ context }) => ({ orderId: context.orderId ?? '' }),
        onDone: { target: 'waiting', actions: tell(() => ({ text: [phrase('pay.checking')] })) },
      },
    },
    abandoning: {
      invoke: {
        id: 'abandonPayment',
        src: 'abandonPayment',
        input: ({ context }) => ({ orderId: context.orderId ?? '' }),
        onDone: [
          {
            guard: ({ event }) => !event.output.ok,
            target: 'waiting',
            actions: [assign({ reopen: false }), tell(() => ({ text: [phrase('pay.already')] }))],
          },
          {
            guard: ({ context }) => context.reopen === true,
            target: '#diner.order.next',
            actions: [
              assign({ reopen: false, orderId: undefined }),
              tell(() => ({ text: [phrase('pay.reopened')] })),
            ],
          },
          {
            target: 'dropped',
            actions: assign({ orderId: undefined }),
          },
        ],
      },
    },
    dropped: {
      tags: ['waiting'],
      entry: show(ask.dropped),
      on: {
        checkout: '#diner.order.reviewing',
        cart: '#diner.order.showing',
        back: '#diner.order.showing',
      },
    },
  },
});

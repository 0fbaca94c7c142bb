import { assign } from 'xstate';
import { type Phrase, phrase } from '../say.ts';
import type { DinerContext } from './context.ts';
import { askingAgain, noteWhich } from './ask-again.ts';
import { takeBasket } from './order/take-basket.ts';
import { takeEdits } from './order/take-edits.ts';
import { news } from './prompts/news.ts';
import * as ask from './prompts/pay.ts';
import { diner, show, tell } from './setup.ts';
import type { DinerNews } from '../news.ts';
import { aboutPlace, aboutTable, finished, merged, takeAlong } from './wishes.ts';

/** Where the diner wanted to go when the link was taken back. */
function goOn(
  unpaid: NonNullable<DinerContext['unpaid']>,
  target: string,
  said: 'pay.reopened' | 'pay.dropped',
) {
  return {
    guard: ({ context }: { context: DinerContext }) => context.unpaid === unpaid,
    target,
    actions: [
      diner.assign({
        unpaid: undefined,
        // A table that is booked already is moved, not booked a second time.
        moving: ({ context }) => (unpaid === 'table' ? context.booked?.id : undefined),
      }),
      tell((context) => ({ text: context.forDeposit ? voided(unpaid) : [phrase(said)] })),
      diner.assign({ forDeposit: undefined }),
    ],
  };
}

/** That nobody can pay a deposit any more; who goes home has not booked either. */
function voided(unpaid: DinerContext['unpaid']): Phrase[] {
  return [phrase('pay.void'), ...(unpaid === 'home' ? [phrase('reserve.dropped')] : [])];
}

/** For a deposit there is no cart to go back to: it is read back again, or the table is given up. */
function ofDeposit(unpaid: 'again' | 'home') {
  return {
    guard: ({ context }: { context: DinerContext }) => context.forDeposit === true,
    target: 'abandoning',
    actions: diner.assign({ unpaid }),
  };
}

/**
 * While a payment link is out. What happens to the money arrives as news. Whoever changes what is to be paid, or starts
 * over, has the link taken back first, so that nobody pays for what they no longer want.
 */
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
        cancel: [ofDeposit('home'), { target: 'abandoning' }],
        no: [ofDeposit('home'), { target: 'abandoning' }],
        back: [ofDeposit('again'), { target: 'abandoning' }],
        change: [ofDeposit('again'), { target: 'abandoning', actions: assign({ unpaid: 'cart' }) }],
        cart: { target: 'abandoning', actions: assign({ unpaid: 'cart' }) },
        items: {
          target: 'abandoning',
          actions: [assign({ unpaid: 'cart' }), assign(({ context, event }) => takeAlong(context, event))],
        },
        edits: {
          target: 'abandoning',
          actions: [assign({ unpaid: 'edit' }), takeEdits],
        },
        basket: { target: 'abandoning', actions: [assign({ unpaid: 'basket' }), takeBasket] },
        menu: { target: 'abandoning', actions: assign({ unpaid: 'menu' }) },
        wait: { target: 'askingAgain', actions: noteWhich },
        restart: { target: 'abandoning', actions: assign({ unpaid: 'home' }) },
        wish: {
          guard: ({ event }) => aboutTable(event.wish) && !aboutPlace(event.wish),
          target: 'abandoning',
          actions: assign({
            unpaid: 'table',
            wish: ({ context, event }) => merged(context.wish, event.wish),
          }),
        },
        news: [
          {
            // Nothing was asked of the diner yet: the table is read back again.
            guard: ({ event }) =>
              event.news.about === 'payment failed to start' && event.news.deposit === true,
            target: '#diner.reserve.gather',
            actions: [
              { type: 'say', params: ({ event }) => news(event.news) },
              assign({ orderId: undefined, forDeposit: undefined }),
            ],
          },
          {
            guard: ({ event }) => isDecided(event.news),
            target: '#diner.home.quiet',
            actions: [
              assign(({ context, event }) => afterPayment(context, event.news)),
              { type: 'say', params: ({ event }) => news(event.news) },
            ],
          },
          { actions: { type: 'say', params: ({ event }) => news(event.news) } },
        ],
      },
    },
    askingAgain: askingAgain('waiting'),
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
            actions: [assign({ unpaid: undefined }), tell(() => ({ text: [phrase('pay.already')] }))],
          },
          { target: 'takenBack', actions: assign({ orderId: undefined }) },
        ],
      },
    },
    takenBack: {
      always: [
        goOn('cart', '#diner.order.next', 'pay.reopened'),
        goOn('edit', '#diner.order.editing', 'pay.reopened'),
        goOn('basket', '#diner.order.basketing', 'pay.reopened'),
        goOn('menu', '#diner.order', 'pay.reopened'),
        goOn('table', '#diner.reserve.gather', 'pay.reopened'),
        goOn('again', '#diner.reserve.gather', 'pay.dropped'),
        goOn('home', '#diner.leaving', 'pay.dropped'),
        { target: 'dropped' },
      ],
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

/** News after which no payment is out any more. */
const decided = ['paid', 'payment expired', 'paid too late', 'payment failed to start'];

/** Whether news says that a payment is over, one way or the other. */
export function isDecided({ about }: DinerNews): boolean {
  return decided.includes(about);
}

/** The context once a payment is over: what was paid for is no longer in the making, and the next wish is a new one. */
export function afterPayment(context: DinerContext, news: DinerNews): Partial<DinerContext> {
  const over = { orderId: undefined, forDeposit: undefined };
  if (news.about !== 'paid' || news.order.id !== context.orderId) return over;
  return {
    ...finished(context),
    ...over,
    // Paying for the table buys nothing that waits in the cart; whatever is ordered next goes with it.
    ...(news.order.kind === 'deposit' ? { reservationId: news.booking?.id } : { inCart: 0 }),
    booked: news.booking,
  };
}

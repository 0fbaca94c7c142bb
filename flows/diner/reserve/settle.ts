import { assign } from 'xstate';
import type { HoldAnswer } from '../../booking-answers.ts';
import { phrase } from '../../say.ts';
import { ownWords } from '../../own-words.ts';
import type { DinerNews } from '../../news.ts';
import type { DinerContext } from '../context.ts';
import { news } from '../prompts/news.ts';
import * as ask from '../prompts/reserve.ts';
import * as visits from '../prompts/visits.ts';
import { diner, show, tell } from '../setup.ts';
import {
  canOrder,
  finished,
  isName,
  justBooked,
  nameOf,
  noteOf,
  notes,
  onlyRow,
  takeAlong,
  withCart,
} from '../wishes.ts';
import { takeWish } from './take-wish.ts';

/** What is remembered of a table once it is held. */
function heldBy(answer: HoldAnswer): Partial<DinerContext> {
  return answer.ok ? { reservationId: answer.reservationId, deposit: answer.deposit } : {};
}

/** After a silence the hold may have run out; a booking that is moved has none. */
const holdAnew = [
  {
    guard: ({ context }: { context: DinerContext }) => context.moving !== undefined,
    target: 'readBack',
    reenter: true,
  },
  { target: 'holding' },
] as const;

/** The hold ran out while they thought: the same table is looked for again with one tap. */
const holdEnded = {
  guard: ({ event }: { event: { news: DinerNews } }) => event.news.about === 'hold ended',
  actions: {
    type: 'say' as const,
    params: ({ event }: { event: { news: DinerNews } }) => ask.lookAgain(news(event.news)),
  },
};

/** A table is held, everything is read back, and nothing is booked before "yes". */
export const settle = diner.createStateConfig({
  states: {
    holding: {
      invoke: {
        id: 'hold',
        src: 'hold',
        input: ({ context }) => ({
          restaurantId: context.restaurant?.id ?? '',
          partySize: context.wish.partySize ?? 2,
          at: context.at ?? 0,
          ...(context.reservationId ? { replaces: context.reservationId } : {}),
        }),
        onDone: [
          {
            guard: ({ event, context }) => event.output.ok && nameOf(context) === '',
            target: 'naming',
            actions: assign(({ event }) => heldBy(event.output)),
          },
          {
            guard: ({ event }) => event.output.ok,
            target: 'held',
            actions: assign(({ event }) => heldBy(event.output)),
          },
          {
            guard: ({ event }) => !event.output.ok && event.output.refused !== undefined,
            target: 'refused',
            actions: assign({
              refusal: ({ event }) => (event.output.ok ? undefined : event.output.refused),
            }),
          },
          { target: 'checking', actions: tell(() => ({ text: [phrase('times.just taken')] })) },
        ],
      },
    },
    // No table for this person, whatever is free; another time may be another matter.
    refused: {
      tags: ['waiting'],
      entry: show(visits.refused),
      on: {
        'pick booking': {
          target: '#diner.bookings.opening',
          actions: assign({ rows: ({ event }) => onlyRow(event), goal: undefined }),
        },
        wish: takeWish,
        back: '#diner.home',
      },
    },
    // The table is held; dishes that were asked for in the same breath come next, and then all is read back.
    held: {
      always: [
        {
          guard: ({ context }) => context.queue.length > 0 && canOrder(context),
          target: '#diner.order.next',
        },
        {
          guard: ({ context }) => context.queue.length > 0,
          target: 'readBack',
          actions: [
            assign({ queue: [], whole: undefined }),
            tell((context) => ({ text: [ask.noOrders(context)] })),
          ],
        },
        {
          guard: ({ context }) => context.whole === true && withCart(context) && canOrder(context),
          target: '#diner.order.reviewing',
        },
        { target: 'readBack' },
      ],
    },
    naming: {
      tags: ['waiting'],
      entry: show(ask.askName),
      on: {
        words: {
          guard: ({ event }) => isName(event.text),
          target: 'held',
          actions: [
            { type: 'remember', params: ({ event }) => ({ name: event.text }) },
            assign({ facts: ({ context, event }) => ({ ...context.facts, name: event.text }) }),
          ],
        },
        name: {
          target: 'held',
          actions: [
            { type: 'remember', params: ({ event }) => ({ name: event.name }) },
            assign({ facts: ({ context, event }) => ({ ...context.facts, name: event.name }) }),
          ],
        },
        wish: takeWish,
        'go on': 'holding',
        news: holdEnded,
        back: 'choosing',
      },
    },
    readBack: {
      tags: ['waiting'],
      entry: show(ask.readBack),
      on: {
        yes: [
          { guard: ({ context }) => context.moving !== undefined, target: 'moving' },
          { guard: ({ context }) => withCart(context), target: '#diner.order.reviewing' },
          { target: 'confirming' },
        ],
        'table only': [
          { guard: ({ context }) => context.moving !== undefined, target: 'moving' },
          { target: 'confirming' },
        ],
        name: {
          guard: ({ context }) => context.moving === undefined,
          target: 'readBack',
          reenter: true,
          actions: assign({ under: ({ event }) => event.name }),
        },
        order: [
          {
            guard: ({ context }) => context.moving === undefined && context.inCart > 0,
            target: '#diner.order.showing',
          },
          { guard: ({ context }) => context.moving === undefined, target: '#diner.order' },
        ],
        items: {
          guard: ({ context }) => canOrder(context),
          target: '#diner.order.next',
          // All of it is read back once more, with the food, and can be paid.
          actions: assign(({ context, event }) => ({ ...takeAlong(context, event), whole: true })),
        },
        change: { actions: tell(() => ({ text: [phrase('reserve.what to change')] })) },
        no: { actions: tell(() => ({ text: [phrase('reserve.what to change')] })) },
        wish: takeWish,
        'go on': holdAnew,
        news: holdEnded,
        words: {
          target: 'readBack',
          reenter: true,
          actions: assign({ note: ({ context, event }) => notes(context.note, ownWords(event.text)) }),
        },
        cancel: {
          target: '#diner.leaving',
          actions: tell((context) => ({
            text: [phrase(context.moving === undefined ? 'reserve.dropped' : 'reserve.not moved')],
          })),
        },
        back: 'choosing',
      },
    },
    confirming: {
      invoke: {
        id: 'confirm',
        src: 'confirm',
        input: ({ context }) => ({
          reservationId: context.reservationId ?? '',
          name: nameOf(context),
          ...(noteOf(context) ? { note: noteOf(context) } : {}),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok && event.output.status === 'to pay',
            target: '#diner.pay',
            actions: assign(({ event }) =>
              event.output.ok && event.output.status === 'to pay'
                ? { orderId: event.output.orderId, forDeposit: true }
                : {},
            ),
          },
          {
            guard: ({ event }) => event.output.ok,
            target: 'booked',
            actions: assign(({ event }) =>
              event.output.ok && event.output.status !== 'to pay'
                ? {
                    booked: event.output.booking,
                    requested: event.output.status === 'requested',
                    moved: false,
                  }
                : {},
            ),
          },
          {
            target: 'checking',
            actions: [
              tell(() => ({ text: [phrase('reserve.hold gone')] })),
              assign({ reservationId: undefined }),
            ],
          },
        ],
      },
    },
    moving: {
      invoke: {
        id: 'move',
        src: 'move',
        input: ({ context }) => ({
          reservationId: context.moving ?? '',
          partySize: context.wish.partySize ?? 2,
          at: context.at ?? 0,
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'booked',
            actions: assign(({ event, context }) =>
              event.output.ok
                ? {
                    booked: event.output.booking,
                    requested: event.output.status === 'requested',
                    moved: true,
                    reservationId: context.moving,
                    moving: undefined,
                  }
                : {},
            ),
          },
          {
            guard: ({ event }) => !event.output.ok && event.output.why === 'deposit',
            target: '#diner.person',
            actions: [
              {
                type: 'say',
                params: ({ context, event }) => ask.moveNeedsDeposit(context, event.output),
              },
              assign(({ context }) => finished(context)),
            ],
          },
          { target: 'checking', actions: tell(() => ({ text: [phrase('times.just taken')] })) },
        ],
      },
    },
    booked: {
      tags: ['waiting'],
      entry: show(ask.booked),
      on: {
        // What was booked is no more: it is not shown as booked again.
        news: {
          guard: ({ context, event }) => hasLost(context, event.news),
          target: '#diner.home.quiet',
          actions: [assign({ booked: undefined }), { type: 'say', params: ({ event }) => news(event.news) }],
        },
        'go on': { target: 'booked', reenter: true },
        order: '#diner.order',
        items: {
          guard: ({ context }) => context.restaurant?.preOrder === true,
          target: '#diner.order.next',
          actions: assign(({ context, event }) => takeAlong(context, event)),
        },
        change: {
          target: '#diner.bookings.opening',
          actions: assign({ rows: ({ context }) => justBooked(context) }),
        },
        cancel: {
          target: '#diner.bookings.opening',
          actions: assign({ rows: ({ context }) => justBooked(context), goal: 'cancel' }),
        },
        wish: {
          ...takeWish,
          actions: [takeWish.actions, assign({ moving: ({ context }) => context.booked?.id })],
        },
        back: '#diner.home',
      },
    },
  },
}).states;

/** Whether news takes away the very table that was booked last. */
function hasLost({ booked }: DinerContext, news: DinerNews): boolean {
  const gone = news.about === 'missed' || news.about === 'let go unanswered';
  return gone && booked?.id === news.booking.id;
}

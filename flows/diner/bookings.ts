import { assign } from 'xstate';
import { billOfThis } from './billing.ts';
import type { DinerContext } from './context.ts';
import { phrase } from '../say.ts';
import * as ask from './prompts/bookings.ts';
import { bookAgain } from './prompts/visits.ts';
import { diner, show, tell } from './setup.ts';
import { aboutPlace, aboutTable } from './wishes.ts';

const paidAlready = {
  guard: ({ context }: { context: DinerContext }) => context.details?.due !== undefined,
  target: '#diner.pay.checking',
  actions: diner.assign({
    orderId: ({ context }) => context.details?.id,
    forDeposit: ({ context }) => context.details?.order?.kind === 'deposit',
  }),
} as const;

/** What a diner has booked and ordered: look, change, cancel. */
export const bookings = diner.createStateConfig({
  initial: 'loading',
  states: {
    loading: {
      invoke: {
        id: 'bookings',
        src: 'bookings',
        input: () => ({}),
        onDone: [
          {
            guard: ({ event }) => event.output.length === 1,
            target: 'opening',
            actions: assign({ rows: ({ event }) => event.output }),
          },
          { target: 'list', actions: assign({ rows: ({ event }) => event.output }) },
        ],
      },
    },
    list: {
      tags: ['waiting'],
      entry: show(ask.list),
      on: {
        'pick booking': {
          target: 'opening',
          actions: assign({
            rows: ({ context, event }) =>
              context.rows?.filter((r) => r.id === event.id && r.kind === event.kind),
          }),
        },
        back: '#diner.home',
      },
    },
    // Opens the only row left in `rows`.
    opening: {
      invoke: {
        id: 'booking',
        src: 'booking',
        input: ({ context }) => ({
          id: context.rows?.[0]?.id ?? '',
          kind: context.rows?.[0]?.kind ?? 'booking',
        }),
        onDone: [
          {
            guard: ({ context, event }) => context.goal === 'cancel' && event.output !== null,
            target: 'sure',
            actions: assign({ details: ({ event }) => event.output ?? undefined, goal: undefined }),
          },
          {
            // "Can't make it" to a reminder: a question only where it costs something.
            guard: ({ context, event }) => context.goal === 'not coming' && costsNothing(event.output),
            target: 'cancelling',
            actions: assign({ details: ({ event }) => event.output ?? undefined }),
          },
          {
            guard: ({ context, event }) => context.goal === 'not coming' && isAhead(event.output),
            target: 'sure',
            actions: assign({ details: ({ event }) => event.output ?? undefined, goal: undefined }),
          },
          {
            target: 'one',
            actions: assign({ details: ({ event }) => event.output ?? undefined, goal: undefined }),
          },
        ],
      },
    },
    one: {
      tags: ['waiting'],
      entry: show(ask.one),
      on: {
        // Looked up again: what comes back depends on the hour.
        cancel: {
          guard: ({ context }) => context.details !== undefined,
          target: 'opening',
          actions: assign({ goal: 'cancel' }),
        },
        change: [
          {
            guard: ({ context }) => context.details?.canMove === true,
            target: 'entering',
            actions: assign({ goal: 'move' }),
          },
          { actions: tell(() => ({ text: [phrase('bookings.cannot change')] })) },
        ],
        ...billOfThis,
        // Back to waiting for the payment, which is asked about.
        'check payment': paidAlready,
        pay: paidAlready,
        order: {
          guard: ({ context }) => context.details?.canPreOrder === true,
          target: 'entering',
          actions: assign({ goal: 'order' }),
        },
        wish: {
          guard: ({ context, event }) =>
            context.details?.canMove === true && aboutTable(event.wish) && !aboutPlace(event.wish),
          target: 'entering',
          actions: assign({ goal: 'move', asked: ({ event }) => event.wish }),
        },
        back: '#diner.home',
      },
    },
    sure: {
      tags: ['waiting'],
      entry: show(ask.sure),
      on: {
        yes: 'cancelling',
        cancel: 'cancelling',
        no: 'one',
        back: 'one',
      },
    },
    cancelling: {
      invoke: {
        id: 'cancel',
        src: 'cancel',
        input: ({ context }) => ({
          id: context.details?.id ?? '',
          kind: context.details?.kind ?? 'booking',
          told: context.details?.refund ?? 0,
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: '#diner.home.quiet',
            actions: [
              {
                type: 'say',
                params: ({ context, event }) =>
                  event.output.ok
                    ? {
                        text: [
                          phrase('cancel.done', { restaurant: event.output.restaurant }),
                          ...(event.output.paid > 0
                            ? [
                                phrase(
                                  event.output.refund > 0
                                    ? 'news.refund coming'
                                    : event.output.secured
                                      ? 'cancel.no deposit'
                                      : 'cancel.no refund',
                                  {
                                    refund: { paise: event.output.refund, currency: event.output.currency },
                                  },
                                ),
                              ]
                            : []),
                        ],
                        ...(context.goal === 'not coming' && context.details
                          ? { options: [bookAgain(context.details.restaurantId)] }
                          : {}),
                      }
                    : { text: [] },
              },
              assign({ goal: undefined }),
            ],
          },
          {
            guard: ({ event }) => !event.output.ok && event.output.why === 'refund changed',
            target: 'opening',
            actions: [tell(() => ({ text: [phrase('cancel.changed')] })), assign({ goal: 'cancel' })],
          },
          {
            target: 'opening',
            actions: [
              tell(() => ({ text: [phrase('bookings.cannot cancel')] })),
              assign({ goal: undefined }),
            ],
          },
        ],
      },
    },
    // The restaurant of the booking comes into focus, then the booking is moved or food is added to it.
    entering: {
      invoke: {
        id: 'card',
        src: 'card',
        input: ({ context }) => ({ restaurantId: context.details?.restaurantId ?? '' }),
        onDone: [
          {
            guard: ({ event }) => event.output === null,
            target: 'one',
          },
          {
            guard: ({ context }) => context.goal === 'order',
            target: '#diner.order',
            actions: assign(({ context, event }) => inFocus(context, event.output)),
          },
          {
            guard: ({ context }) => context.asked !== undefined,
            target: '#diner.reserve.gather',
            actions: assign(({ context, event }) => ({
              ...inFocus(context, event.output),
              moving: context.details?.id,
              wish: { ...bookedWish(context), ...context.asked },
              asked: undefined,
            })),
          },
          {
            target: 'moveTo',
            actions: assign(({ context, event }) => ({
              ...inFocus(context, event.output),
              moving: context.details?.id,
            })),
          },
        ],
      },
    },
    moveTo: {
      tags: ['waiting'],
      entry: show(ask.moveTo),
      on: {
        wish: {
          guard: ({ event }) => aboutTable(event.wish) && !aboutPlace(event.wish),
          target: '#diner.reserve.gather',
          actions: assign({ wish: ({ context, event }) => ({ ...bookedWish(context), ...event.wish }) }),
        },
        back: { target: 'one', actions: assign({ moving: undefined }) },
      },
    },
  },
});

/** Whether a booking is one that can still be called off. */
function isAhead(details: DinerContext['details'] | null): boolean {
  return details?.status === 'confirmed' || details?.status === 'requested';
}

/** Whether calling it off now costs neither money nor a strike. */
function costsNothing(details: DinerContext['details'] | null): boolean {
  return isAhead(details) && details?.paid === 0 && details.late !== true;
}

/** The booking as a wish, so that "at nine instead" changes only the time. */
function bookedWish({ details }: DinerContext): DinerContext['wish'] {
  const booking = details?.booking;
  if (!booking) return {};
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: booking.zone, hourCycle: 'h23', ...options }).format(
      booking.startsAt,
    );
  return {
    partySize: booking.partySize,
    date: part({ year: 'numeric', month: '2-digit', day: '2-digit' }),
    time: part({ hour: '2-digit', minute: '2-digit' }),
  };
}

function inFocus({ details }: DinerContext, card: DinerContext['card'] | null): Partial<DinerContext> {
  if (!card) return {};
  const { id, name, zone, currency, booking, preOrder, pickup, hasMenu, openHours } = card;
  const view = details?.booking;
  return {
    card,
    restaurant: { id, name, zone, currency, booking, preOrder, pickup, hasMenu, openHours },
    ...(view ? { reservationId: view.id, booked: view, wish: { partySize: view.partySize } } : {}),
  };
}

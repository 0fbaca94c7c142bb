import { assign } from 'xstate';

import * as ask from './prompts/visits.ts';
import type { DinerContext } from './context.ts';
import { diner } from './setup.ts';
import { finished, onlyRow } from './wishes.ts';

/** Notes which booking a reminder was about. */
export const noteVisit = diner.assign({
  rows: ({ context, event }) =>
    event.type === 'coming' ? (event.id ? onlyRow({ id: event.id, kind: 'booking' }) : []) : context.rows,
});

/** A plain "yes" where nothing else was asked: it answers the reminder, once. */
export const saidToReminder = {
  guard: ({ context }: { context: DinerContext }) => context.reminded !== undefined,
  target: '#diner.reconfirming',
  actions: diner.assign({
    rows: ({ context }) => (context.reminded ? onlyRow({ id: context.reminded, kind: 'booking' }) : []),
    reminded: undefined,
  }),
} as const;

/** The state in which guests say that they come; `after` is where the conversation goes on. */
export function reconfirming(after: string) {
  return diner.createStateConfig({
    invoke: {
      id: 'reconfirm',
      src: 'reconfirm',
      input: ({ context }) => (context.rows?.[0] ? { id: context.rows[0].id } : {}),
      onDone: {
        target: after,
        actions: { type: 'say', params: ({ event }) => ask.askedToCome(event.output) },
      },
    },
  });
}

/** The state in which guests are late or there. */
export const arriving = diner.createStateConfig({
  invoke: {
    id: 'arrive',
    src: 'arrive',
    input: ({ context }) => (context.late === undefined ? {} : { minutes: context.late }),
    onDone: {
      target: '#diner.home.quiet',
      actions: { type: 'say', params: ({ event }) => ask.arrival(event.output) },
    },
  },
});

/** What a reminder's buttons and the way back after it do, wherever the conversation stands. */
export const answersToReminders = diner.createStateConfig({
  on: {
    coming: { target: '.reconfirming', actions: noteVisit },
    'not coming': {
      target: '.bookings.opening',
      actions: assign({
        rows: ({ event }) => onlyRow({ id: event.id, kind: 'booking' }),
        goal: 'not coming',
      }),
    },
    'book again': {
      target: '.discover.opening',
      actions: assign(({ context, event }) => ({
        ...finished(context),
        booked: undefined,
        queue: [],
        opening: event.id,
      })),
    },
  },
}).on;

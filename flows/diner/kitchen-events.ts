import { assign } from 'xstate';
import { diner } from './setup.ts';
import { aboutPlace, afterwards, merged, tableOf } from './wishes.ts';

/** What a guest may do wherever the talk stands: scan the code on a table, ask for food for many. */
export const kitchenEvents = diner.createStateConfig({
  on: {
    scan: {
      target: '#diner.atTable',
      actions: assign(({ event }) => ({
        code: event.code,
        said: event.text === '' ? undefined : event.text,
      })),
    },
    cater: [
      {
        guard: ({ context, event }) =>
          context.restaurant !== undefined && !aboutPlace(event.wish) && event.wish.words === undefined,
        target: '#diner.catering',
        actions: assign({ wish: ({ context, event }) => merged(tableOf(context.wish), event.wish) }),
      },
      {
        // How many and when is read again once its restaurant is known; nobody looks for a table by it.
        target: '#diner.discover',
        actions: assign(({ context, event }) => {
          const {
            partySize: _heads,
            date: _date,
            time: _time,
            from: _from,
            until: _until,
            ...place
          } = event.wish;
          return {
            cater: true,
            wish: merged(afterwards(context), place),
            said: event.text,
            found: undefined,
          };
        }),
      },
    ],
  },
}).on;

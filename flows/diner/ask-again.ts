import { askedAgain } from './prompts/bookings.ts';
import { diner } from './setup.ts';
import { onlyRow } from './wishes.ts';

/** Notes which booking or order a restaurant is to be asked about again. */
export const noteWhich = diner.assign({
  rows: ({ context, event }) => (event.type === 'wait' ? onlyRow(event) : context.rows),
});

/** The state in which a restaurant is asked again; `after` is where the conversation goes on. */
export function askingAgain(after: string) {
  return diner.createStateConfig({
    invoke: {
      id: 'askAgain',
      src: 'askAgain',
      input: ({ context }) => ({
        id: context.rows?.[0]?.id ?? '',
        kind: context.rows?.[0]?.kind ?? 'booking',
      }),
      onDone: {
        target: after,
        actions: { type: 'say', params: ({ event }) => askedAgain(event.output) },
      },
    },
  });
}

import { diner } from '../setup.ts';
import { choose } from './choose.ts';
import { isHolding } from '../wishes.ts';
import { settle } from './settle.ts';

/** From a restaurant to a table: only what is missing is asked, everything is read back, nothing is booked before "yes". */
export const reserve = diner.createStateConfig({
  initial: 'gather',
  states: { ...choose, ...settle },
  on: {
    'go on': [
      // The answer that a table was held for was taken back.
      {
        guard: ({ context }) => isHolding(context) && context.at === undefined,
        target: '.lettingGo',
      },
      { target: '.gather' },
    ],
  },
});

import { assign } from 'xstate';
import { ownWords } from '../../own-words.ts';
import * as ask from '../prompts/order/plate.ts';
import { diner, show } from '../setup.ts';

/** Letters of a name on a plate. */
const longestName = 30;

/** "Asha and Ravi" as two names. */
function namesIn(text: string): string[] {
  return ownWords(text)
    .split(/\s*[,&+/]\s*|\s+(?:and|aur|और)\s+/iu)
    .map((name) => ownWords(name, longestName))
    .filter((name) => name !== '');
}

/** Whose plate a line of the cart is: one name for all of it, or several for one plate each. */
export const plate = diner.createStateConfig({
  states: {
    plate: {
      tags: ['waiting'],
      entry: show(ask.plate),
      on: {
        words: {
          target: 'editing',
          actions: assign({
            edits: ({ context, event }) => [
              { op: 'seat', lineId: context.lineId ?? '', seats: namesIn(event.text) },
            ],
          }),
        },
        no: {
          target: 'editing',
          actions: assign({
            edits: ({ context }) => [{ op: 'seat', lineId: context.lineId ?? '', seats: [] }],
          }),
        },
        back: 'line',
      },
    },
  },
}).states;

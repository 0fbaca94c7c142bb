import type { Asks } from '../../asks.ts';
import type { Dishes } from '../../care-asks.ts';
import type { DinerEvent } from '../../events.ts';
import { phrase, type Say } from '../../say.ts';
import type { DinerContext, Step } from '../context.ts';
import { when } from './resuming.ts';

const counted = (dishes: Dishes) => ({
  dishes: { all: dishes.map(({ name, quantity }) => `${quantity} x ${name}`) },
});

/** What a change of the cart that was taken back put in and out. */
export function tookBackDishes(back: Asks['takeBack']['output']): Say<DinerEvent> {
  const text: Say['text'] = [];
  if (back.out.length > 0) text.push(phrase('undo.out', counted(back.out)));
  if (back.in.length > 0) text.push(phrase('undo.in', counted(back.in)));
  if (back.changed.length > 0) text.push(phrase('undo.changed', counted(back.changed)));
  if (back.lost.length > 0) text.push(phrase('undo.lost', counted(back.lost)));
  return { text: text.length > 0 ? text : [phrase('undo.same')] };
}

/** Which answer about a table was taken back. */
export function tookBackAnswer(
  context: DinerContext,
  step: Extract<Step, { what: 'table' }>,
  state: string,
): Say<DinerEvent> {
  const { wish, under, note } = context;
  const party = wish.partySize === step.wish.partySize ? 0 : (wish.partySize ?? 0);
  const timed = (['date', 'time', 'from', 'until'] as const).some((part) => wish[part] !== step.wish[part]);
  // Whoever says for how many is given the time they asked for before.
  const at = timed || (party === 0 && context.at !== step.at) ? when(context, state) : undefined;
  const named = step.named === true || under !== step.under;
  const noted = note !== step.note || wish.note !== step.wish.note;
  const what = party > 0 || at !== undefined ? 'table' : named ? 'name' : noted ? 'note' : 'last';
  return {
    text: [
      phrase('undo.answer', {
        what,
        party,
        known: at === undefined ? 'no' : party > 0 ? 'both' : 'yes',
        at: at ?? '',
      }),
    ],
  };
}

/** What is placed is not taken back by a word; how it can be called off. */
export function howToCancel(): Say<DinerEvent> {
  return {
    text: [phrase('undo.placed')],
    options: [{ label: phrase('option.bookings'), event: { type: 'bookings' } }],
  };
}

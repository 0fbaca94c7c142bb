import type { DinerEvent } from '../../events.ts';
import { type Phrase, phrase, type Say, type Value } from '../../say.ts';
import type { DinerContext } from '../context.ts';

/** Which state of a booking was left, if one was. */
function ofBooking({ paused }: DinerContext): string | undefined {
  const stood = paused?.stood as { reserve?: string } | undefined;
  return stood?.reserve;
}

/** When the table is wanted, as far as that was settled. */
export function when({ wish, at, restaurant }: DinerContext, state: string): Value | undefined {
  const settled = state === 'naming' || state === 'readBack';
  if (settled && at !== undefined) return { at, zone: restaurant?.zone ?? 'UTC', as: 'day and time' };
  const { date, time } = wish;
  if (date === undefined && time === undefined) return undefined;
  // Days and times of a clock on the wall, told as moments in Greenwich.
  const moment = Date.parse(`${date ?? '2000-01-01'}T${time ?? '12:00'}:00Z`);
  return {
    at: moment,
    zone: 'UTC',
    as: date === undefined ? 'time' : time === undefined ? 'day' : 'day and time',
  };
}

function table(context: DinerContext, state: string): Phrase {
  const { restaurant, wish, moving } = context;
  const at = when(context, state);
  return phrase('resume.table', {
    restaurant: restaurant?.name ?? '',
    what: moving === undefined ? 'new' : 'moved',
    party: wish.partySize ?? 0,
    known: at === undefined ? 'no' : 'yes',
    at: at ?? '',
  });
}

/** What lies in the cart, as often as it was put there, and what it comes to so far. */
function inCart({ cart, restaurant }: DinerContext) {
  return {
    restaurant: restaurant?.name ?? '',
    count: cart?.lines.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0,
    items: { paise: (cart?.shown ?? cart?.bill)?.items ?? 0, currency: cart?.currency ?? 'INR' },
  };
}

/** Where it stood when they fell silent, and whether it shall go on. */
export function whereItStood(context: DinerContext): Say<DinerEvent> {
  const state = ofBooking(context);
  const place = { restaurant: context.restaurant?.name ?? '' };
  const stood =
    state !== undefined
      ? table(context, state)
      : context.inCart > 0
        ? phrase('resume.cart', inCart(context))
        : phrase('resume.menu', place);
  return {
    text: [stood],
    options: [
      { label: phrase('option.go on'), event: { type: 'go on' } },
      { label: phrase('option.restart'), event: { type: 'restart' } },
    ],
    expects: 'confirm',
  };
}

/** The cart of days ago is still there. */
export function kept(context: DinerContext): Say<DinerEvent> {
  return { text: [phrase('resume.kept', inCart(context))] };
}

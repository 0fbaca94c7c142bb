import type { ReviewAnswer } from '../../asks.ts';
import type { CopyKey } from '../../copy/index.ts';
import type { DinerEvent } from '../../events.ts';
import type { CaterAnswer, SitAnswer } from '../../kitchen-asks.ts';
import type { OrderView } from '../../news.ts';
import { type Option, type Phrase, phrase, type Say, type Value } from '../../say.ts';
import { tableOf } from '../at-table.ts';
import type { DinerContext } from '../context.ts';

const soonest: Option<DinerEvent> = { label: phrase('option.soonest'), event: { type: 'soonest' } };
const plainOrder: Option<DinerEvent> = { label: phrase('option.plain order'), event: { type: 'order' } };

/** What is said to guests who have scanned the code on their table. */
export function sat(answer: SitAnswer): Say<DinerEvent> {
  if (answer.kind === 'unknown') return { text: [phrase('table.unknown')] };
  const { name: restaurant, zone } = answer.card;
  switch (answer.kind) {
    case 'seated':
      return { text: [phrase('table.seated', { restaurant, table: answer.table.name })] };
    case 'not here':
      return { text: [phrase('table.not here', { restaurant })] };
    case 'closed':
      return {
        text: [
          answer.next === undefined
            ? phrase('table.closed', { restaurant })
            : phrase('table.closed until', { restaurant, at: { at: answer.next, zone, as: 'day and time' } }),
        ],
      };
  }
}

/** For how many it shall be. */
export function heads({ restaurant }: DinerContext): Say<DinerEvent> {
  return { text: [phrase('catering.heads', { restaurant: restaurant?.name ?? '' })], expects: 'party' };
}

/** For when it shall be. */
export function when({ wish }: DinerContext): Say<DinerEvent> {
  return {
    text: [
      phrase(wish.date === undefined ? 'catering.when' : 'catering.time', { heads: wish.partySize ?? 0 }),
    ],
    expects: wish.date === undefined ? 'day' : 'time',
  };
}

/** It can be had; the menu follows. */
export function catered({ heads: count = 0, restaurant }: DinerContext): Say<DinerEvent> {
  return { text: [phrase('catering.menu', { heads: count, restaurant: restaurant?.name ?? '' })] };
}

/** Why it cannot be had as it was asked for, and what can. */
export function notCatered(context: DinerContext, answer: CaterAnswer | undefined): Say<DinerEvent> {
  const values: Record<string, Value> = {
    restaurant: context.restaurant?.name ?? '',
    heads: context.wish.partySize ?? 0,
  };
  switch (answer?.kind) {
    case 'too few':
      return {
        text: [phrase('catering.too few', { ...values, limit: answer.limit })],
        options: [plainOrder],
        expects: 'party',
      };
    case 'too many':
      return { text: [phrase('catering.too many', { ...values, limit: answer.limit })], expects: 'party' };
    case 'too soon':
    case 'closed': {
      if (answer.earliest === undefined) return { text: [phrase('catering.never', values)], expects: 'day' };
      const at = { at: answer.earliest, zone: answer.zone, as: 'day and time' as const };
      return {
        text: [phrase(`catering.${answer.kind}`, { ...values, at })],
        options: [soonest],
        expects: 'day',
      };
    }
    default:
      return { text: [phrase('catering.not here', values)] };
  }
}

type Ready = Extract<ReviewAnswer, { kind: 'ready' }>;

/** When and where an order is ready, and why not when it was wanted. */
export function whenAndWhere(context: DinerContext, { wantedAt, zone, later }: Ready): Phrase[] {
  const at = { at: wantedAt, zone, as: 'day and time' as const };
  const table = tableOf(context);
  const party = context.wish.partySize ?? context.booked?.partySize ?? 0;
  const where = context.reservationId
    ? phrase('review.with booking', { at, party })
    : table
      ? phrase('review.at table', { at: { at: wantedAt, zone, as: 'time' }, table: table.name })
      : context.heads === undefined
        ? phrase('review.pickup', { at })
        : phrase('review.catering', { at, heads: context.heads });
  if (!later) return [where];
  const values = {
    wished: { at: later.at, zone, as: 'time' as const },
    at: { at: wantedAt, zone, as: 'time' as const },
  };
  return [phrase(later.why === 'full' ? 'review.full then' : 'review.paused then', values), where];
}

/** Why an order cannot be had at its time, where the first one is known at which it can. */
export function notThen(why: Extract<ReviewAnswer, { kind: 'closed' }>['why']): CopyKey {
  switch (why) {
    case 'last order':
      return 'review.last order until';
    case 'full':
      return 'review.full until';
    case 'paused':
      return 'review.paused until';
    case 'too soon':
      return 'review.too soon until';
    default:
      return 'review.closed until';
  }
}

/** How an order is told of by itself: to collect, at a table, or for many. */
export function orderKey({ kind }: OrderView): 'bookings.at table' | 'bookings.catering' | 'bookings.pickup' {
  if (kind === 'at_table') return 'bookings.at table';
  return kind === 'catering' ? 'bookings.catering' : 'bookings.pickup';
}

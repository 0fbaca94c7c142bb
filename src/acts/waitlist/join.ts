import type { Asks } from '../../../flows/asks.ts';
import { openWindow, windowsOn } from '../../domain/hours.ts';
import { type Refusal, largestParty, refusalForDay } from '../../domain/tables/refusal.ts';
import { addMinutes, businessDay, type Day, isDay, momentOf } from '../../domain/time.ts';
import { aheadOf, mostLists, wishedSpan } from '../../domain/waitlist.ts';
import type { Conversation } from '../../store/conversations.ts';
import { getRestaurant, type Restaurant } from '../../store/restaurants.ts';
import { lockTablePlan } from '../../store/tables.ts';
import {
  insertWaiting,
  lineAt,
  listsOf,
  lockWaiting,
  saveWaiting,
  type WaitingGuest,
} from '../../store/waitlist.ts';
import type { Act } from '../act.ts';
import { bookOn } from '../seat.ts';
import { tellStaff } from '../tickets.ts';
import { restaurantOf } from '../views.ts';
import { doorMinutes, placeOf } from './line.ts';

type Input = Asks['joinList']['input'];
type Output = Asks['joinList']['output'];
type Refused = Extract<Output, { kind: 'refused' }>['why'];

/** The starts that would do, or why there is no line to stand in. */
type Span = { kind: WaitingGuest['kind']; day: Day; from: Date; until: Date } | 'free' | Refused;

/**
 * Takes a place in a restaurant's line. Two places of one person there on one day are one: the wish of the later counts, and
 * the place in line is kept.
 */
export async function joinList(act: Act, who: Conversation, input: Input): Promise<Output> {
  const restaurant = await getRestaurant(act.tx, input.restaurantId);
  if (!restaurant) return { kind: 'refused', why: 'no list', restaurant: '' };
  const refused = (why: Refused): Output => ({ kind: 'refused', why, restaurant: restaurant.name });
  // Numbers in line are given out one after the other, and nobody is on a list twice.
  await lockTablePlan(act.tx, restaurant.id);
  const span = await spanFor(act, restaurant, input);
  if (span === 'free') return { kind: 'free' };
  if (typeof span === 'string') return refused(span);

  const lists = await listsOf(act.tx, who.personId, act.now);
  const before = lists.find(
    (one) =>
      one.restaurantId === restaurant.id &&
      one.kind === span.kind &&
      businessDay(one.startsFrom, restaurant.hours.zone) === span.day,
  );
  if (before)
    return {
      kind: 'joined',
      place: await placeOf(act, await renew(act, before, input, span)),
      already: true,
    };
  if (lists.filter(({ status }) => status !== 'passed').length >= mostLists) return refused('too many');
  const guest = await join(act, who, restaurant, input, span);
  return { kind: 'joined', place: await placeOf(act, guest), already: false };
}

/** Which line is meant, and for when: the day that was spoken of, or the door. */
async function spanFor(act: Act, restaurant: Restaurant, input: Input): Promise<Span> {
  const { booking: rules, hours } = restaurant;
  if (input.date !== undefined && rules.mode !== 'walk-in') return spanOnDay(act, restaurant, input);
  if (!rules.waitlist) return 'no list';
  const open = openWindow(hours, act.now, 'dine_in');
  if (!open || open.last < act.now) return 'closed';
  const day = businessDay(act.now, hours.zone);
  const book = await bookOn(act, restaurant, day);
  if (input.partySize > largestParty(book.facts, 'walk-in')) return 'too large';
  return { kind: 'door', day, from: act.now, until: open.last };
}

const whyOf: Partial<Record<Refusal['reason'], Refused>> = {
  'walk-in': 'no list',
  past: 'past',
  'too large': 'too large',
  'too small': 'no list',
  'too far': 'past',
};

async function spanOnDay(act: Act, restaurant: Restaurant, input: Input): Promise<Span> {
  const { hours } = restaurant;
  const { date = '', time } = input;
  if (!isDay(date)) return 'past';
  const wished = time === undefined ? undefined : momentOf(date, time, hours.zone);
  const day = wished ? businessDay(wished, hours.zone) : date;
  const book = await bookOn(act, restaurant, day);
  const request = { party: input.partySize, now: act.now };
  const refusal = refusalForDay(book.facts, request, day);
  if (refusal) return whyOf[refusal.reason] ?? 'closed';
  const windows = windowsOn(hours, day, 'dine_in');
  const [first, last] = [windows[0], windows.at(-1)];
  if (!first || !last) return 'closed';
  const free = book.offersOn(request, day).map(({ startsAt }) => startsAt);
  const span = wished ? wishedSpan(wished, free) : { from: first.opens, until: last.last };
  if (wished ? free.some((at) => at.getTime() === wished.getTime()) : free.length > 0) return 'free';
  const soonest = addMinutes(act.now, restaurant.booking.leadMinutes);
  return span.until <= soonest ? 'past' : { kind: 'freed', day, ...span };
}

type Wanted = Exclude<Span, string>;

async function join(
  act: Act,
  who: Conversation,
  restaurant: Restaurant,
  input: Input,
  { kind, day, from, until }: Wanted,
): Promise<WaitingGuest> {
  const guest = { partySize: input.partySize, startsFrom: from, startsUntil: until, joinedAt: act.now };
  const ahead = kind === 'door' ? await lineAt(act.tx, restaurant.id, 'door', act.now) : [];
  const quotedMinutes =
    kind === 'door'
      ? await doorMinutes(
          act,
          restaurant,
          input.partySize,
          aheadOf({ id: '', turn: Number.POSITIVE_INFINITY, ...guest }, ahead),
        )
      : null;
  const joined = await insertWaiting(
    act.tx,
    {
      ...guest,
      restaurantId: restaurant.id,
      personId: who.personId,
      conversationId: who.id,
      kind,
      name: input.name,
      quotedMinutes,
    },
    day,
  );
  watch(act, joined);
  if (kind === 'door') await tellOfGuest(act, joined);
  return joined;
}

/** Tells staff of somebody who has joined the line at their door, or has come back into it. */
export async function tellOfGuest(act: Act, guest: WaitingGuest): Promise<void> {
  const restaurant = await restaurantOf(act, guest.restaurantId);
  await tellStaff(act, restaurant, 0, `waits-${guest.id}-${guest.version}`, {
    about: 'guest waits',
    id: guest.id,
    number: guest.number ?? 0,
    name: guest.name ?? '',
    partySize: guest.partySize,
    minutes: guest.quotedMinutes,
    restaurant: restaurant.name,
  });
}

/** Somebody who is on the list already: what they want now counts, their place stays. An offer that is out stands. */
async function renew(
  act: Act,
  before: WaitingGuest,
  input: Input,
  { from, until }: Wanted,
): Promise<WaitingGuest> {
  const current = (await lockWaiting(act.tx, before.id)) ?? before;
  if (current.status !== 'waiting' && current.status !== 'passed') return current;
  const back = current.status === 'passed';
  const renewed = await saveWaiting(act.tx, current, {
    status: 'waiting',
    partySize: input.partySize,
    name: input.name,
    startsFrom: current.kind === 'door' ? current.startsFrom : from,
    startsUntil: until,
    ...(back ? { joinedAt: act.now, pages: 0 } : {}),
  });
  watch(act, renewed);
  if (back && renewed.kind === 'door') await tellOfGuest(act, renewed);
  return renewed;
}

/** Seconds after which a new place is looked at: a table that came free in the moment it was taken is found then. */
const lookAgainSeconds = 30;

/** Sets the alarms of a place in line. */
function watch(act: Act, guest: WaitingGuest): void {
  act.effects.timers.push({ subject: guest.id, name: 'waitlist ends', dueAt: guest.startsUntil });
  if (guest.kind === 'freed') {
    const dueAt = new Date(act.now.getTime() + lookAgainSeconds * 1_000);
    act.effects.timers.push({ subject: guest.id, name: 'waitlist joined', dueAt });
  }
}

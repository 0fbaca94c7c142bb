import type { Asks } from '../../flows/asks.ts';
import type { DishRefused, EntryDraft, LineQuestion } from '../../flows/order-asks.ts';
import type { PricedLine } from '../domain/cart.ts';
import { checkLine, priceCart } from '../domain/cart.ts';
import type { ReadyTime } from '../domain/ready-time.ts';
import { lackingOf } from '../domain/order-items.ts';
import { missingOf, stockNeeds } from '../domain/stock.ts';
import { businessDay, businessDayCut, edgeOf, momentOf } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { bookingNumbered } from '../store/floor-bookings.ts';
import { ordersOfReservation } from '../store/orders.ts';
import { getReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { readGuest } from '../understand/floor/read.ts';
import { splitEntry } from '../understand/staff-orders.ts';
import { normalise } from '../understand/text/normalise.ts';
import type { Act } from './act.ts';
import { fewerLeft, notServedNow, questionOf, refusedFor } from './dish-questions.ts';
import { keptBy } from './floor/keepers.ts';
import { readDishes } from './read-dishes.ts';
import { dishesOf, prepMinutes, takeSlot, whenReady } from './ready.ts';
import { servingAt, servingFor } from './serving.ts';
import { isReachable } from './tell-guest.ts';
import { linesOf, restaurantOf } from './views.ts';
import { lineOf } from '../store/order-changes.ts';

type Output = Asks['weighEntry']['output'];

/** Words that say how the food leaves the house, and nothing else. */
const leaving =
  /(?<![\p{L}\p{M}])(?:to (?:collect|go)|pick[ -]?up|take[ -]?away|parcel|पार्सल)(?![\p{L}\p{M}])/giu;

/** Reads what a member of staff dictates of an order, and says what it still lacks or what it comes to. Nothing is placed. */
export async function weighEntry(
  act: Act,
  who: Conversation,
  input: Asks['weighEntry']['input'],
): Promise<Output> {
  const [restaurantId] = await keptBy(act, who.personId);
  if (!restaurantId) return { kind: 'not allowed' };
  const begun =
    'draft' in input
      ? { draft: input.draft, dishes: input.text ?? '' }
      : await readHead(act, await restaurantOf(act, restaurantId), input.text);
  if ('kind' in begun) return begun;
  let { draft } = begun;
  const { dishes } = begun;
  // What was asked for last was the name; then the dishes.
  if (dishes !== '' && draft.name === '' && draft.items.length > 0)
    draft = { ...draft, name: dishes.slice(0, 60) };
  else if (dishes !== '') {
    const read = await readDishes(act, draft.restaurantId, dishes);
    draft = { ...draft, items: [...draft.items, ...read.items] };
    if (read.unknown.length > 0) return { kind: 'not on menu', words: read.unknown, draft };
  }
  if (draft.items.length === 0) return { kind: 'needs dishes', draft };
  return price(act, draft);
}

/** What a draft comes to. */
async function price(act: Act, draft: EntryDraft): Promise<Output> {
  const restaurant = await restaurantOf(act, draft.restaurantId);
  const priced = await priceEntry(act, restaurant, draft);
  if ('kind' in priced) return { ...priced, draft };
  if (draft.name === '') return { kind: 'needs name', draft };
  const { lines, prep } = priced;
  const ready = await wantedFor(act, restaurant, draft, { prep, dishes: dishesOf(lines) });
  const { zone } = restaurant.hours;
  if (!ready.at) {
    const { next } = ready;
    return { kind: 'closed', zone, ...(next ? { next: next.getTime() } : {}) };
  }
  const wantedAt = ready.at;
  const bill = priceCart(lines, restaurant.tax, restaurant.currency);
  const booking = draft.booking && (await getReservation(act.tx, draft.booking.id));
  return {
    kind: 'ready',
    draft,
    order: {
      id: '',
      restaurant: restaurant.name,
      zone,
      currency: restaurant.currency,
      kind: draft.booking ? 'with_booking' : 'pickup',
      wantedAt: wantedAt.getTime(),
      lines: linesOf(lines.map(lineOf)),
      total: bill.total,
      deposit: 0,
      name: draft.name,
      number: draft.booking?.number ?? null,
    },
    later: draft.at !== undefined && wantedAt.getTime() > draft.at,
    reachable: draft.phone !== undefined || (booking !== undefined && (await isReachable(act, booking))),
  };
}

/** The lines of a draft as they can be had, and the minutes they take; or what is lacking. */
export async function priceEntry(
  act: Act,
  restaurant: Restaurant,
  draft: EntryDraft,
): Promise<
  { lines: PricedLine[]; prep: number } | DishRefused | { kind: 'asks'; of: number; question: LineQuestion }
> {
  const booking = draft.booking && (await getReservation(act.tx, draft.booking.id));
  const said = draft.at === undefined ? undefined : new Date(draft.at);
  const wanted = booking?.startsAt ?? said;
  const serving =
    wanted && wanted > act.now ? await servingAt(act, restaurant, wanted) : await servingFor(act, restaurant);
  const { menu, at } = serving;
  const lacking = lackingOf(menu, draft.items, at);
  if (lacking.lacks === 'stock') return refusedFor(menu, lacking.problem, lacking.itemId);
  if (lacking.lacks !== 'nothing')
    return {
      kind: 'asks',
      of: lacking.of,
      question: questionOf(lacking, restaurant, at),
    };
  const missing = missingOf(stockNeeds(menu, lacking.lines), serving.left);
  const lacked = missing.map((id) => ({ id, left: serving.left.get(id) ?? 0 }));
  const refused = notServedNow(serving, lacking.lines) ?? fewerLeft(menu, lacked);
  if (refused) return refused;
  const lines = lacking.lines
    .map((line) => checkLine(menu, line, at))
    .filter((line): line is PricedLine => !('problem' in line));
  return { lines, prep: prepMinutes(lines, restaurant) };
}

/**
 * When it can be had: with the table, or at the time that was said, but not before it is cooked. `take`: a place in that
 * slot of the kitchen is kept for it in this transaction.
 */
export async function wantedFor(
  act: Act,
  restaurant: Restaurant,
  draft: EntryDraft,
  { prep, dishes }: { prep: number; dishes: number },
  take = false,
): Promise<ReadyTime> {
  const booking = draft.booking && (await getReservation(act.tx, draft.booking.id));
  if (draft.booking && !booking) return { at: undefined, why: 'closed' };
  const said = draft.at === undefined ? undefined : new Date(draft.at);
  const wanted = {
    kind: booking ? ('with_booking' as const) : ('pickup' as const),
    prepMinutes: prep,
    dishes,
    wished: booking?.startsAt ?? said,
    // Whoever enters it has decided that the kitchen can do it.
    ...(booking ? { kept: true } : {}),
  };
  return take ? takeSlot(act, restaurant, wanted) : whenReady(act, restaurant, wanted);
}

/** Reads for whom it is: a booking by its number, or a guest with a name, a number and a time. */
async function readHead(
  act: Act,
  restaurant: Restaurant,
  text: string,
): Promise<{ draft: EntryDraft; dishes: string } | Exclude<Output, { draft: EntryDraft }>> {
  const { head, dishes } = splitEntry(text);
  const { hours } = restaurant;
  const today = businessDay(act.now, hours.zone);
  const number = /^(?:booking |table of )?#?(\d{1,5})$/u.exec(normalise(head))?.[1];
  if (number) {
    const since = edgeOf(today, businessDayCut, hours.zone);
    const id = await bookingNumbered(act.tx, restaurant.id, Number(number), since);
    const booking = id === undefined ? undefined : await getReservation(act.tx, id);
    if (!booking || !['requested', 'confirmed', 'seated'].includes(booking.status))
      return { kind: 'no booking', number: Number(number) };
    const food = (await ordersOfReservation(act.tx, booking.id)).find(
      ({ kind, status }) => kind !== 'deposit' && status !== 'unpaid',
    );
    if (food) return { kind: 'has order', orderId: food.id, text: dishes };
    const draft = {
      restaurantId: restaurant.id,
      booking: { id: booking.id, number: Number(number) },
      name: booking.name ?? `#${number}`,
      items: [],
    };
    return { draft, dishes };
  }
  // The comma keeps a number and a time apart, which would be read as one longer number.
  const guest = readGuest(normalise(head.replace(leaving, ' , ')), hours, act.now);
  if (!guest) return { kind: 'unread' };
  const { time, day = today } = guest.at;
  const at = time === undefined ? undefined : momentOf(day, time, hours.zone);
  return {
    draft: {
      restaurantId: restaurant.id,
      name: guest.name ?? '',
      ...(guest.phone ? { phone: guest.phone } : {}),
      ...(at ? { at: at.getTime() } : {}),
      items: [],
    },
    dishes,
  };
}

import { Book } from '../domain/tables/offers.ts';
import { addMinutes, businessDay, momentOf } from '../domain/time.ts';
import { restaurantsAround, type Surroundings } from '../store/around.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { tableStates } from '../store/tables.ts';
import type { Act } from './act.ts';

/** A table that is looked for at whatever restaurant has one. */
export interface WantedTable {
  party: number;
  /** YYYY-MM-DD and HH:MM on the restaurant's clock. */
  date: string;
  time: string;
}

/** A restaurant with a free table, and the start nearest to the wished one. */
export interface FreeTable {
  restaurant: Restaurant;
  at: Date;
}

/** A start this much earlier or later than the wished one is still "about then". */
const aboutMinutes = 90;
/** Minutes around the wished start in which bookings may stand in the way, those that could change tables included. */
const bookMinutes = 12 * 60;
/** Houses whose books are opened at once: small first, as most searches end there. */
const batches = [16, 16, 32, 64, 128];
/** Full houses of which it is looked at whether others would make room. */
const askedToMakeRoom = 32;

/** Restaurants around a place that take such a party, nearest first, in batches; the last of them ends the search. */
export async function* nearestFirst(
  act: Act,
  where: Surroundings,
  butNot?: string,
): AsyncGenerator<Restaurant[]> {
  let offset = 0;
  for (const size of batches) {
    const found = await restaurantsAround(act.tx, where, size, offset);
    yield found.filter(({ id }) => id !== butNot);
    if (found.length < size) return;
    offset += size;
  }
}

/** Those of a list that are wanted, in its order, in batches. */
export async function* inOrder(found: readonly Restaurant[]): AsyncGenerator<Restaurant[]> {
  const [size = found.length] = batches;
  for (let from = 0; from < found.length; from += size) yield found.slice(from, from + size);
}

/**
 * The first `enough` of the restaurants that have a table for the party within an hour and a half of the wished time, in
 * their order. Each batch's books are read in one statement; no batch is fetched once there are enough. Most full houses
 * could not make room either, and to prove it takes long: whether others would change tables is looked at where too few
 * have one as it is, and at the first houses only.
 */
export async function findTables(
  act: Act,
  candidates: AsyncIterable<Restaurant[]>,
  wanted: WantedTable,
  enough: number,
): Promise<FreeTable[]> {
  const free: (FreeTable & { place: number })[] = [];
  const full: (OpenBook & { place: number })[] = [];
  let place = 0;
  for await (const batch of candidates) {
    for (const open of await openBooks(act, batch, wanted)) {
      place += 1;
      const at = startAt(act, open, wanted, true);
      if (at) free.push({ restaurant: open.restaurant, at, place });
      else if (full.length < askedToMakeRoom) full.push({ ...open, place });
      if (free.length === enough) return free;
    }
  }
  for (const open of full) {
    const at = startAt(act, open, wanted, false);
    if (at) free.push({ restaurant: open.restaurant, at, place: open.place });
    if (free.length === enough) break;
  }
  return free.sort((a, b) => a.place - b.place);
}

/** The start nearest to the wished one at which a house has a table, of those about then. */
function startAt(act: Act, open: OpenBook, { party }: WantedTable, asItStands: boolean): Date | undefined {
  const { book, restaurant, wished } = open;
  const day = businessDay(wished, restaurant.hours.zone);
  return book.offerNearest({ party, now: act.now, asItStands }, day, wished, aboutMinutes)?.startsAt;
}

/**
 * The starts nearest to the wished one at which some of the first candidates has a table, in order of time: for a diner
 * who found none at about the wished time.
 */
export async function otherTimes(
  act: Act,
  candidates: AsyncIterable<Restaurant[]>,
  wanted: WantedTable,
  count: number,
): Promise<Date[]> {
  for await (const batch of candidates) {
    const away = new Map<number, number>();
    for (const { restaurant, book, wished } of await openBooks(act, batch, wanted)) {
      const day = businessDay(wished, restaurant.hours.zone);
      for (const { startsAt } of book.offersOn({ party: wanted.party, now: act.now }, day))
        away.set(startsAt.getTime(), Math.abs(startsAt.getTime() - wished.getTime()));
    }
    const nearest = [...away].sort((a, b) => a[1] - b[1] || a[0] - b[0]).slice(0, count);
    return nearest.map(([at]) => new Date(at)).sort((a, b) => a.getTime() - b.getTime());
  }
  return [];
}

/** The book of a restaurant around the start that is wished there. */
interface OpenBook {
  restaurant: Restaurant;
  book: Book;
  wished: Date;
}

/** The books of restaurants around the wished start, which is a moment of its own in each zone. */
async function openBooks(
  act: Act,
  restaurants: readonly Restaurant[],
  { date, time }: WantedTable,
): Promise<OpenBook[]> {
  const asked = restaurants.flatMap((restaurant) => {
    const wished = momentOf(date, time, restaurant.hours.zone);
    return wished && restaurant.booking.mode !== 'walk-in' ? [{ restaurant, wished }] : [];
  });
  const moments = asked.map(({ wished }) => wished.getTime());
  const from = addMinutes(new Date(Math.min(...moments)), -bookMinutes);
  const to = addMinutes(new Date(Math.max(...moments)), bookMinutes);
  const ids = asked.map(({ restaurant }) => restaurant.id);
  const states = await tableStates(act.tx, ids, from, to, act.now);
  return asked.flatMap(({ restaurant, wished }) => {
    const state = states.get(restaurant.id);
    const { hours, booking: rules } = restaurant;
    return state ? [{ restaurant, wished, book: new Book({ hours, rules, ...state }) }] : [];
  });
}

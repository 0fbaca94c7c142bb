import type { Asks, RestaurantRow, SearchAnswer } from '../../flows/asks.ts';
import type { Wish } from '../domain/meaning.ts';
import { openWindow } from '../domain/hours.ts';
import { distance, type Place } from '../domain/place.ts';
import { nearest } from '../domain/tables/offers.ts';
import { businessDay, momentOf } from '../domain/time.ts';
import { type Around, getRestaurant, listAreas, type Restaurant, searchNear } from '../store/restaurants.ts';
import { normalise } from '../understand/text/normalise.ts';
import type { Act } from './act.ts';
import { searchAround } from './around.ts';
import { looseWords } from './loose-words.ts';
import { searchNamed, searchServing } from './names.ts';
import { bookOn } from './seat.ts';

/** How far around a neighbourhood or a pin is still "there", and around a city's middle. */
const nearMetres = 6_000;
const cityMetres = 30_000;
const mostRows = 45;

/** Whether it serves, at tables or to collect, at this moment. */
export function isOpen(restaurant: Restaurant, now: Date): boolean {
  return Boolean(openWindow(restaurant.hours, now, 'dine_in') ?? openWindow(restaurant.hours, now, 'pickup'));
}

function rowOf(restaurant: Restaurant, now: Date, from: Place | undefined): RestaurantRow {
  return {
    id: restaurant.id,
    name: restaurant.name,
    area: restaurant.area,
    cuisines: restaurant.cuisines,
    priceBand: restaurant.priceBand,
    openNow: isOpen(restaurant, now),
    ...(from ? { metres: Math.round(distance(from, restaurant.place)) } : {}),
    zone: restaurant.hours.zone,
  };
}

/** What was looked for, in the diner's own words, for the head of the list. */
function labelOf(wish: Wish, where: string | undefined): string {
  const what = [wish.diet, wish.cuisine, wish.restaurant, wish.words].filter(Boolean).join(' ');
  return [what, where].filter(Boolean).join(', ') || (where ?? '');
}

interface Where {
  centre: Place;
  metres: number;
  name: string | undefined;
  /** Distances are worth telling: the diner gave a point, or an area small enough to stand for one. */
  exact: boolean;
}

async function whereIs(act: Act, wish: Wish, near: Place | undefined): Promise<Where | undefined> {
  const areas = await listAreas(act.tx);
  if (wish.area) {
    const area = areas.find((a) => a.name === wish.area && (!wish.city || a.city === wish.city));
    if (area) return { centre: area.place, metres: nearMetres, name: area.name, exact: true };
  }
  if (near && !wish.city) return { centre: near, metres: nearMetres, name: undefined, exact: true };
  if (wish.city) {
    const inCity = areas.filter((a) => a.city === wish.city);
    if (inCity.length === 0) return undefined;
    const middle = (pick: (p: Place) => number) =>
      inCity.reduce((sum, a) => sum + pick(a.place), 0) / inCity.length;
    const centre = { latitude: middle((p) => p.latitude), longitude: middle((p) => p.longitude) };
    return { centre, metres: cityMetres, name: wish.city, exact: false };
  }
  return undefined;
}

/** The restaurant whose name was meant, wherever it is; undefined when that is not sure. `named`: best first. */
function theOneMeant(
  named: readonly (Restaurant & { score: number })[],
  words: string,
): Restaurant | undefined {
  // A name that is said in full is the one, whatever else is in the sentence.
  const said = named.find((r) => ` ${words} `.includes(` ${normalise(r.name).replace(/^the /, '')} `));
  if (said) return said;
  const [first, second] = named;
  // A name that fits much better than the next is the one that was meant.
  return first && first.score >= 0.6 && (!second || second.score < first.score - 0.15) ? first : undefined;
}

const dietAndPrice = ({ diet, priceBand }: Wish) => ({
  ...(diet ? { diet } : {}),
  ...(priceBand ? { priceBand } : {}),
});

/** Answers when no place was said: a dish is looked for everywhere, unless a restaurant's name fits the words better. */
async function anywhere(
  act: Act,
  wish: Wish,
  named: readonly (Restaurant & { score: number })[],
  label: string,
): Promise<SearchAnswer> {
  if (wish.words) {
    const { cuisine } = wish;
    const taste = { ...dietAndPrice(wish), ...(cuisine ? { cuisine } : {}) };
    const { dish, score, found } = await searchServing(act.tx, wish.words, { ...taste, limit: mostRows });
    if (found.length > 0 && score > (named[0]?.score ?? 0)) {
      const rows = await rowsOf(act, wish, found, undefined);
      const called = labelOf({ ...wish, words: dish }, undefined);
      return rows.length > 0
        ? { kind: 'some', rows, exact: true, label: called }
        : { kind: 'none', label: called };
    }
    if (named.length > 0) {
      return { kind: 'some', rows: named.map((r) => rowOf(r, act.now, undefined)), exact: false, label };
    }
  }
  const areas = await listAreas(act.tx);
  return { kind: 'where', cities: [...new Set(areas.map((a) => a.city))] };
}

/** Of those found the rows of the open ones, or of those with a table, when that was asked for. */
async function rowsOf(
  act: Act,
  wish: Wish,
  found: readonly Restaurant[],
  from: Place | undefined,
): Promise<RestaurantRow[]> {
  const open = wish.openNow ? found.filter((r) => isOpen(r, act.now)) : found;
  if (wish.partySize && wish.date && wish.time) return withTables(act, open, wish);
  return open.map((r) => rowOf(r, act.now, from));
}

/** Who is around, of those that have the words in a name, a dish or a cuisine; without words everybody. */
async function findAround(
  act: Act,
  words: string | undefined,
  around: Around,
): Promise<(Restaurant & { score: number })[]> {
  if (words) return searchAround(act.tx, words, around);
  return (await searchNear(act.tx, around)).map((restaurant) => ({ ...restaurant, score: 1 }));
}

/**
 * Looks for restaurants: by name anywhere, else by everything that was said around the place that was meant, or a dish
 * anywhere when none was.
 */
export async function search(act: Act, { wish: said, near }: Asks['search']['input']): Promise<SearchAnswer> {
  const wish = said.words ? { ...said, words: looseWords(said.words, act.now) } : said;
  const where = await whereIs(act, wish, near);
  const label = labelOf(wish, where?.name);
  if (wish.restaurant) {
    const called = await searchNamed(act.tx, wish.restaurant, 5);
    const same = called.filter((r) => r.name === wish.restaurant);
    const [only] = same;
    if (only && same.length === 1) return { kind: 'one', restaurantId: only.id };
    if (only) return { kind: 'some', rows: same.map((r) => rowOf(r, act.now, near)), exact: true, label };
  }
  // A restaurant may be called by small words: its name is looked for in all of them.
  const named = said.words ? await searchNamed(act.tx, said.words, 5) : [];
  const meant = theOneMeant(named, said.words ?? '');
  if (meant) return { kind: 'one', restaurantId: meant.id };
  if (!where) return anywhere(act, wish, named, label);
  const around = { centre: where.centre, metres: where.metres, ...dietAndPrice(wish), limit: mostRows };
  const { cuisine } = wish;
  let found = await findAround(act, wish.words, { ...around, ...(cuisine ? { cuisine } : {}) });
  // Biryani is a cuisine to some and a dish to others.
  if (found.length === 0 && cuisine)
    found = await searchAround(act.tx, [cuisine.toLowerCase(), wish.words].filter(Boolean).join(' '), around);
  // Somebody who is out of reach of a dish wants to know how far it is.
  if (found.length === 0 && wish.words && near && !wish.area && !wish.city)
    found = (await searchServing(act.tx, wish.words, { ...dietAndPrice(wish), near, limit: mostRows })).found;
  // When something really is called that, what is merely like it only clutters the list.
  const best = Math.max(0, ...found.map((r) => r.score));
  const alike = found.filter((r) => r.score >= (best >= 0.75 ? best - 0.15 : 0));
  const rows = await rowsOf(act, wish, alike, where.exact ? where.centre : undefined);
  if (rows.length === 0) return { kind: 'none', label };
  const exact = !wish.words || (found[0]?.score ?? 0) >= 0.6;
  return { kind: 'some', rows, exact, label };
}

/** Of these restaurants those that have a table near the wished time, with that time. */
async function withTables(act: Act, found: readonly Restaurant[], wish: Wish): Promise<RestaurantRow[]> {
  const rows: RestaurantRow[] = [];
  for (const restaurant of found.slice(0, 20)) {
    const at = await freeTime(act, restaurant, wish.partySize ?? 2, wish.date ?? '', wish.time);
    if (at !== undefined) rows.push({ ...rowOf(restaurant, act.now, undefined), at });
  }
  return rows;
}

/** The free start nearest to the wished time, within an hour and a half of it. */
async function freeTime(
  act: Act,
  restaurant: Restaurant,
  partySize: number,
  date: string,
  time: string | undefined,
): Promise<number | undefined> {
  const wished = momentOf(date, time ?? '20:00', restaurant.hours.zone);
  if (!wished || restaurant.booking.mode === 'walk-in') return undefined;
  const day = businessDay(wished, restaurant.hours.zone);
  const book = await bookOn(act, restaurant, day);
  const [best] = nearest(book.offersOn({ party: partySize, now: act.now }, day), wished, 1);
  const minutes = best
    ? Math.abs(best.startsAt.getTime() - wished.getTime()) / 60_000
    : Number.POSITIVE_INFINITY;
  return best && minutes <= 90 ? best.startsAt.getTime() : undefined;
}

/** Other restaurants around this one that have a table at about the wished time, nearest first. */
export async function elsewhere(act: Act, input: Asks['elsewhere']['input']): Promise<RestaurantRow[]> {
  const here = await getRestaurant(act.tx, input.restaurantId);
  if (!here) return [];
  const around = await searchNear(act.tx, { centre: here.place, metres: nearMetres * 2, limit: 20 });
  const rows: RestaurantRow[] = [];
  for (const restaurant of around) {
    if (restaurant.id === here.id) continue;
    const at = await freeTime(act, restaurant, input.partySize, input.date, input.time);
    if (at !== undefined) rows.push({ ...rowOf(restaurant, act.now, here.place), at });
    if (rows.length === 9) break;
  }
  return rows;
}

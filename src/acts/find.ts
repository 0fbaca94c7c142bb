import type { Asks, RestaurantRow, SearchAnswer } from '../../flows/asks.ts';
import type { Wish } from '../domain/meaning.ts';
import { openWindow } from '../domain/hours.ts';
import { distance, type Place } from '../domain/place.ts';
import { momentOf } from '../domain/time.ts';
import {
  type Around,
  areasCalled,
  getRestaurant,
  listAreas,
  type Restaurant,
  searchNear,
  zoneAt,
} from '../store/restaurants.ts';
import { normalise } from '../understand/text/normalise.ts';
import type { Act } from './act.ts';
import { searchAround } from './around.ts';
import { findTables, inOrder, nearestFirst, otherTimes, type WantedTable } from './find-tables.ts';
import { looseWords } from './loose-words.ts';
import { searchNamed, searchServing } from './names.ts';

/** How far around a neighbourhood or a pin is still "there", and around a city's middle. */
const nearMetres = 6_000;
const cityMetres = 30_000;
const mostRows = 45;
/** Restaurants with a table that are offered: a page of a WhatsApp list. */
const mostTables = 9;
/** Other times that are offered when nobody around has a table at about the wished one. */
const mostOtherTimes = 3;
/** When a table is looked for and no time was said. */
const usualTime = '20:00';

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
  if (wish.area) {
    const [area] = await areasCalled(act.tx, { name: wish.area, city: wish.city });
    if (area) return { centre: area.place, metres: nearMetres, name: area.name, exact: true };
  }
  if (near && !wish.city) return { centre: near, metres: nearMetres, name: undefined, exact: true };
  if (wish.city) {
    const inCity = await areasCalled(act.tx, { city: wish.city });
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
      const called = labelOf({ ...wish, words: dish }, undefined);
      return listed(act, wish, found, { label: called, exact: true, from: undefined });
    }
    if (named.length > 0) {
      return { kind: 'some', rows: named.map((r) => rowOf(r, act.now, undefined)), exact: false, label };
    }
  }
  const areas = await listAreas(act.tx);
  return { kind: 'where', cities: [...new Set(areas.map((a) => a.city))] };
}

/** Of those found the open ones, or those with a table, when that was asked for. */
async function listed(
  act: Act,
  wish: Wish,
  found: readonly Restaurant[],
  told: { label: string; exact: boolean; from: Place | undefined },
): Promise<SearchAnswer> {
  const open = wish.openNow ? found.filter((r) => isOpen(r, act.now)) : found;
  const [first] = open;
  if (!first) return { kind: 'none', label: told.label };
  const wanted = wantedTable(wish);
  if (wanted) return tablesAnswer(act, () => inOrder(open), wanted, { ...told, zone: first.hours.zone });
  const rows = open.map((r) => rowOf(r, act.now, told.from));
  return { kind: 'some', rows, exact: told.exact, label: told.label };
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
  const wanted = wantedTable(wish);
  if (wanted && !wish.words && !wish.openNow) {
    const answer = await tablesAround(act, where, wish, wanted, label);
    // A cuisine nobody around is known for may be a dish: that is looked for below.
    if (answer.kind === 'some' || !wish.cuisine) return answer;
  }
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
  const exact = !wish.words || (found[0]?.score ?? 0) >= 0.6;
  return listed(act, wish, alike, { label, exact, from: where.exact ? where.centre : undefined });
}

/** Where a table is free around the place that was meant, nearest first. */
async function tablesAround(
  act: Act,
  { centre, metres, exact }: Where,
  wish: Wish,
  wanted: WantedTable,
  label: string,
): Promise<SearchAnswer> {
  const taste = { ...dietAndPrice(wish), ...(wish.cuisine ? { cuisine: wish.cuisine } : {}) };
  const candidates = () => nearestFirst(act, { centre, metres, party: wanted.party, ...taste });
  const from = exact ? centre : undefined;
  const zone = await zoneAt(act.tx, centre);
  return tablesAnswer(act, candidates, wanted, { label, exact: true, from, zone });
}

/** The restaurants among the candidates that have the table; where none has, what else that day would do. */
async function tablesAnswer(
  act: Act,
  candidates: () => AsyncIterable<Restaurant[]>,
  wanted: WantedTable,
  told: { label: string; exact: boolean; from: Place | undefined; zone: string | undefined },
): Promise<SearchAnswer> {
  const { label, exact, from, zone = 'UTC' } = told;
  const free = await findTables(act, candidates(), wanted, mostTables);
  const rows = free.map(({ restaurant, at }) => ({ ...rowOf(restaurant, act.now, from), at: at.getTime() }));
  const table = {
    party: wanted.party,
    at: (momentOf(wanted.date, wanted.time, zone) ?? act.now).getTime(),
    zone,
  };
  if (rows.length > 0) return { kind: 'some', rows, exact, label, table };
  const times = await otherTimes(act, candidates(), wanted, mostOtherTimes);
  return { kind: 'none', label, table, times: times.map((at) => at.getTime()) };
}

/** The table a wish asks for; undefined while it leaves open when or for how many. */
function wantedTable({ partySize, date, time }: Wish): WantedTable | undefined {
  return partySize && date && time ? { party: partySize, date, time } : undefined;
}

/** Other restaurants around this one that have a table at about the wished time, nearest first. */
export async function elsewhere(act: Act, input: Asks['elsewhere']['input']): Promise<RestaurantRow[]> {
  const here = await getRestaurant(act.tx, input.restaurantId);
  if (!here) return [];
  const { partySize: party, date, time = usualTime } = input;
  const around = nearestFirst(act, { centre: here.place, metres: nearMetres * 2, party }, here.id);
  const free = await findTables(act, around, { party, date, time }, mostTables);
  return free.map(({ restaurant, at }) => ({
    ...rowOf(restaurant, act.now, here.place),
    at: at.getTime(),
  }));
}

import type { Asks, Card, RestaurantRow, SearchAnswer } from '../../flows/asks.ts';
import type { Wish } from '../domain/meaning.ts';
import { closureOn, nextOpening, openHours, openWindow, windowsOn } from '../domain/hours.ts';
import { distance, type Place } from '../domain/place.ts';
import { businessDay, momentOf } from '../domain/time.ts';
import {
  areasCalled,
  getRestaurant,
  listAreas,
  type Restaurant,
  searchNamed,
  searchNear,
  zoneAt,
} from '../store/restaurants.ts';
import { normalise } from '../understand/text/normalise.ts';
import type { Act } from './act.ts';
import { findTables, inOrder, nearestFirst, otherTimes, type WantedTable } from './find-tables.ts';

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

function isOpen(restaurant: Restaurant, now: Date): boolean {
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

/** Looks for restaurants: by name anywhere, else by everything that was said around the place that was meant. */
export async function search(act: Act, { wish, near }: Asks['search']['input']): Promise<SearchAnswer> {
  const where = await whereIs(act, wish, near);
  const label = labelOf(wish, where?.name);
  if (wish.restaurant) {
    const called = await searchNamed(act.tx, wish.restaurant, 5);
    const same = called.filter((r) => r.name === wish.restaurant);
    const [only] = same;
    if (only && same.length === 1) return { kind: 'one', restaurantId: only.id };
    if (only) return { kind: 'some', rows: same.map((r) => rowOf(r, act.now, near)), exact: true, label };
  }
  if (wish.words) {
    const named = await searchNamed(act.tx, wish.words, 5);
    // A name that is said in full is the one, whatever else is in the sentence.
    const said = named.find((r) => ` ${wish.words} `.includes(` ${normalise(r.name).replace(/^the /, '')} `));
    if (said) return { kind: 'one', restaurantId: said.id };
    const [first, second] = named;
    // A name that fits much better than the next is the one that was meant, wherever it is.
    if (first && first.score >= 0.6 && (!second || second.score < first.score - 0.15)) {
      return { kind: 'one', restaurantId: first.id };
    }
    if (!where && named.length > 0) {
      return { kind: 'some', rows: named.map((r) => rowOf(r, act.now, undefined)), exact: false, label };
    }
  }
  if (!where) {
    const areas = await listAreas(act.tx);
    return { kind: 'where', cities: [...new Set(areas.map((a) => a.city))] };
  }
  const around = {
    centre: where.centre,
    metres: where.metres,
    ...(wish.diet ? { diet: wish.diet } : {}),
    ...(wish.priceBand ? { priceBand: wish.priceBand } : {}),
    limit: mostRows,
  };
  const wanted = wantedTable(wish);
  const from = where.exact ? where.centre : undefined;
  if (wanted && !wish.words && !wish.openNow) {
    const answer = await tablesAround(act, where, wish, wanted, label);
    // A cuisine nobody around is known for may be a dish: that is looked for below.
    if (answer.kind === 'some' || !wish.cuisine) return answer;
  }
  const words = wish.words ? { words: wish.words } : {};
  let found = await searchNear(act.tx, {
    ...around,
    ...words,
    ...(wish.cuisine ? { cuisine: wish.cuisine } : {}),
  });
  // Biryani is a cuisine to some and a dish to others.
  if (found.length === 0 && wish.cuisine)
    found = await searchNear(act.tx, {
      ...around,
      words: [wish.cuisine.toLowerCase(), wish.words].filter(Boolean).join(' '),
    });
  // When something really is called that, what is merely like it only clutters the list.
  const best = Math.max(0, ...found.map((r) => r.score));
  const alike = found.filter((r) => r.score >= (best >= 0.75 ? best - 0.15 : 0));
  const open = wish.openNow ? alike.filter((r) => isOpen(r, act.now)) : alike;
  const exact = !wish.words || (found[0]?.score ?? 0) >= 0.6;
  if (wanted && open.length > 0) {
    const candidates = () => inOrder(open);
    return tablesAnswer(act, candidates, wanted, { label, exact, from, zone: open[0]?.hours.zone });
  }
  const rows = open.map((r) => rowOf(r, act.now, from));
  return rows.length === 0 ? { kind: 'none', label } : { kind: 'some', rows, exact, label };
}

/** Where a table is free around the place that was meant, nearest first. */
async function tablesAround(
  act: Act,
  { centre, metres, exact }: Where,
  { cuisine, diet, priceBand }: Wish,
  wanted: WantedTable,
  label: string,
): Promise<SearchAnswer> {
  const taste = {
    ...(cuisine ? { cuisine } : {}),
    ...(diet ? { diet } : {}),
    ...(priceBand ? { priceBand } : {}),
  };
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

/** A restaurant's card; null when it is gone. */
export async function card(act: Act, { restaurantId, near }: Asks['card']['input']): Promise<Card | null> {
  const restaurant = await getRestaurant(act.tx, restaurantId);
  if (!restaurant) return null;
  const { hours } = restaurant;
  const day = businessDay(act.now, hours.zone);
  const service =
    restaurant.booking.mode === 'walk-in' && hours.periods.every((p) => p.service === 'pickup')
      ? 'pickup'
      : 'dine_in';
  const closure = closureOn(hours, day);
  const next = nextOpening(hours, act.now, service);
  return {
    id: restaurant.id,
    name: restaurant.name,
    zone: hours.zone,
    currency: restaurant.currency,
    area: restaurant.area,
    address: restaurant.address,
    about: restaurant.about,
    cuisines: restaurant.cuisines,
    diets: restaurant.diets,
    knownFor: restaurant.knownFor,
    priceBand: restaurant.priceBand,
    photo: restaurant.photo,
    place: restaurant.place,
    ...(near ? { metres: Math.round(distance(near, restaurant.place)) } : {}),
    menuUrl: act.url(`/r/${restaurant.slug}`),
    openNow: isOpen(restaurant, act.now),
    today: windowsOn(hours, day, service).map((w) => ({
      opens: w.opens.getTime(),
      closes: w.closes.getTime(),
    })),
    ...(closure ? { closedWhy: closure.reason } : {}),
    ...(next ? { nextOpening: next.opens.getTime() } : {}),
    openHours: openHours(hours),
    booking: restaurant.booking.mode,
    preOrder: restaurant.ordering.preOrder && restaurant.booking.mode !== 'walk-in',
    pickup: restaurant.ordering.pickup,
    hasMenu: restaurant.hasMenu,
  };
}

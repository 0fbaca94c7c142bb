import type { ServedLater, Wanted } from '../../flows/stock-asks.ts';
import { isServed, nextServed, sectionOf } from '../domain/availability.ts';
import { nextOpening, openWindow } from '../domain/hours.ts';
import type { Menu, Section } from '../domain/menu.ts';
import { type Left, menuWith } from '../domain/stock.ts';
import { businessDay, localDay, momentOf } from '../domain/time.ts';
import { getReservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { menuOf } from './menu.ts';
import { serviceOf } from './ready.ts';
import { leftFor } from './stock.ts';

/** A menu as it can be had at the moment the food is wanted. */
export interface Serving {
  /** What has none left is sold out in it. */
  menu: Menu;
  /** When the food is wanted: mealtimes, and what is off until some time, are looked at for then. */
  at: Date;
  zone: string;
  left: Left;
}

/** The moment a date and a time name on the restaurant's clock; undefined without a time, and where clocks never show it. */
export function wishedMoment(
  { hours: { zone } }: Pick<Restaurant, 'hours'>,
  now: Date,
  { date, time }: Wanted,
): Date | undefined {
  return time === undefined ? undefined : momentOf(date ?? localDay(now, zone), time, zone);
}

/** When food is wanted: with its booking, at the time that was wished, or now; while the kitchen is closed, when it opens. */
async function wantedAt(act: Act, restaurant: Restaurant, wanted: Wanted): Promise<Date> {
  const booking = wanted.reservationId ? await getReservation(act.tx, wanted.reservationId) : undefined;
  const wished = booking?.startsAt ?? wishedMoment(restaurant, act.now, wanted);
  if (wished) return wished > act.now ? wished : act.now;
  const service = serviceOf(restaurant, 'pickup');
  if (openWindow(restaurant.hours, act.now, service)) return act.now;
  return nextOpening(restaurant.hours, act.now, service)?.opens ?? act.now;
}

/** The menu of a restaurant as it can be had when the food is wanted, with what is left of what is counted. */
export async function servingFor(act: Act, restaurant: Restaurant, wanted: Wanted = {}): Promise<Serving> {
  return servingAt(act, restaurant, await wantedAt(act, restaurant, wanted));
}

/** The same for food that is wanted at a moment. */
export async function servingAt(act: Act, restaurant: Restaurant, at: Date): Promise<Serving> {
  const left = await leftFor(act, restaurant, at);
  return {
    menu: menuWith(await menuOf(act, restaurant.id), left, at),
    at,
    zone: restaurant.hours.zone,
    left,
  };
}

/** When a section that is not served at the wanted moment is served next; undefined when it is served then. */
export function servedLater(
  section: Pick<Section, 'menu' | 'mealtimes'>,
  { at, zone }: Pick<Serving, 'at' | 'zone'>,
): ServedLater | undefined {
  if (isServed(section.mealtimes, at, zone)) return undefined;
  const next = nextServed(section.mealtimes, at, zone);
  return {
    menu: section.menu ?? '',
    zone,
    ...(next ? { opens: next.opens.getTime(), closes: next.closes.getTime() } : {}),
    allDay: next?.allDay ?? false,
    sameDay: next !== undefined && businessDay(next.opens, zone) === businessDay(at, zone),
  };
}

/** The same of a dish, by the section it stands in. */
export function dishServedLater(serving: Serving, itemId: string): ServedLater | undefined {
  const section = sectionOf(serving.menu, itemId);
  return section && servedLater(section, serving);
}

import type { Asks, Card } from '../../flows/asks.ts';
import { closureOn, nextOpening, openHours, windowsOn } from '../domain/hours.ts';
import { distance } from '../domain/place.ts';
import { businessDay } from '../domain/time.ts';
import { getRestaurant, type Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { isOpen } from './find.ts';

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
  const terms = termsOf(restaurant);
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
    ...(terms ? { terms } : {}),
    waitlist: restaurant.booking.waitlist === true,
  };
}

/** The terms of a table that is booked here; undefined where guests risk nothing. */
function termsOf({ booking: rules }: Restaurant): Card['terms'] {
  const keptMinutes = rules.noShow === 'release' ? rules.graceMinutes : undefined;
  if (rules.lateCancelMinutes === undefined && keptMinutes === undefined) return undefined;
  return { cancelMinutes: rules.lateCancelMinutes, keptMinutes };
}

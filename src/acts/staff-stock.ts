import type { Asks } from '../../flows/asks.ts';
import type { StockAnswer } from '../../flows/stock-asks.ts';
import type { OffUntil } from '../domain/stock-text.ts';
import {
  addDays,
  addMinutes,
  businessDay,
  businessDayCut,
  edgeOf,
  localDay,
  momentOf,
} from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { stockOf } from '../store/sold-out.ts';
import { readWhen } from '../understand/floor/read-when.ts';
import { normalise } from '../understand/text/normalise.ts';
import type { Act } from './act.ts';
import { stockedBy } from './floor/keepers.ts';
import { menuOf } from './menu.ts';
import { type Dish, dishesOf, meantBy } from './named-dishes.ts';
import { setStock } from './set-stock.ts';
import { restaurantOf } from './views.ts';
import type { Restaurant } from '../store/restaurants.ts';

/** Dishes of which one is asked for; a list has ten rows. */
const mostAsked = 9;

/**
 * Takes a dish or an option off the menu, counts it, or brings it back, by its code or by words that are like its name, at
 * the restaurants whose kitchen this person speaks for.
 */
export async function stock(
  act: Act,
  who: Conversation,
  { said, ids }: Asks['stock']['input'],
): Promise<StockAnswer> {
  const places = await stockedBy(act, who.personId);
  if (places.length === 0) return { kind: 'not allowed' };
  const all: { dish: Dish; restaurant: Restaurant }[] = [];
  for (const restaurantId of places) {
    const restaurant = await restaurantOf(act, restaurantId);
    for (const dish of dishesOf(await menuOf(act, restaurantId))) all.push({ dish, restaurant });
  }
  const [put] = said.act === 'as it was' ? said.was : [];
  const meant = put
    ? all.filter(({ dish }) => dish.ids.includes(put.id))
    : ids
      ? all.filter(({ dish }) => dish.ids.some((id) => ids.includes(id)))
      : meantBy(all, ({ dish }) => dish, normalise(said.text));
  const [only, ...others] = meant;
  if (!only) return { kind: 'unknown' };
  if (others.length > 0) {
    const severalPlaces = new Set(meant.map(({ restaurant }) => restaurant.id)).size > 1;
    const things = meant
      .slice(0, mostAsked)
      .map(({ dish, restaurant }) => ({ ids: dish.ids, name: dish.name, restaurant: restaurant.name }));
    return { kind: 'which', things, severalPlaces };
  }
  return done(act, who, only.restaurant, only.dish, said);
}

async function done(
  act: Act,
  { personId }: Conversation,
  restaurant: Restaurant,
  dish: Dish,
  said: Asks['stock']['input']['said'],
): Promise<StockAnswer> {
  const { hours } = restaurant;
  const { name } = dish;
  const how = dish.code ?? name;
  switch (said.act) {
    case 'back':
      return { kind: 'back', name, was: await setStock(act, restaurant, dish, { act: 'back' }, personId) };
    case 'only':
      return {
        kind: 'only',
        name,
        back: how,
        count: said.count,
        was: await setStock(act, restaurant, dish, { act: 'only', count: said.count }, personId),
      };
    case 'off': {
      const until = said.until && endOf(act, hours, said.until);
      if (said.until && !until) return { kind: 'unread', name };
      const was = await setStock(act, restaurant, dish, { act: 'off', until: until ?? null }, personId);
      const { zone } = hours;
      return { kind: 'off', name, back: how, zone, was, ...(until ? { until: until.getTime() } : {}) };
    }
    case 'as it was':
      await setStock(act, restaurant, dish, said, personId);
      return asItIs(act, restaurant, dish);
  }
}

/** What staff are told of a dish that is as it was. */
async function asItIs(act: Act, { id, hours }: Restaurant, { ids, name, code }: Dish): Promise<StockAnswer> {
  const [first] = await stockOf(act.tx, id, ids);
  const back = code ?? name;
  const until = first?.until === 'infinity' ? undefined : new Date(first?.until ?? 0);
  if (until === undefined || until > act.now)
    return { kind: 'off', name, back, zone: hours.zone, ...(until ? { until: until.getTime() } : {}) };
  const { stock = null, day } = first ?? {};
  const counts = stock !== null && (!day || day === businessDay(act.now, hours.zone));
  return counts ? { kind: 'only', name, back, count: stock } : { kind: 'back', name };
}

const nextDay = /^(?:today|tonight|tomorrow|aaj|kal|आज|कल)$/u;

/** When something that is off is back; undefined when the words say no moment to come. */
function endOf({ now }: Act, hours: Restaurant['hours'], until: OffUntil): Date | undefined {
  if ('minutes' in until) return addMinutes(now, until.minutes);
  const { zone } = hours;
  const today = businessDay(now, zone);
  if (nextDay.test(until.words)) return edgeOf(addDays(today, 1), businessDayCut, zone);
  const { day, time, until: end } = readWhen(`until ${until.words}`, hours, now);
  const clock = time ?? end;
  const moment =
    clock === undefined
      ? day && edgeOf(day, businessDayCut, zone)
      : day
        ? momentOf(day, clock, zone)
        : [0, 1]
            .map((ahead) => momentOf(addDays(localDay(now, zone), ahead), clock, zone))
            .find((at) => at !== undefined && at > now);
  return moment && moment > now ? moment : undefined;
}

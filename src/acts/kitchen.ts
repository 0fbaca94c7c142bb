import type { Asks } from '../../flows/asks.ts';
import { fit } from '../domain/text.ts';
import { addDays, businessDay, businessDayCut, edgeOf } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { setItemSoldOut } from '../store/menus.ts';
import { restaurantsOf } from '../store/people.ts';
import { floorBookingsBetween } from '../store/floor-bookings.ts';
import { getRestaurant } from '../store/restaurants.ts';
import { likeness } from '../understand/text/likeness.ts';
import { normalise } from '../understand/text/normalise.ts';
import type { Act } from './act.ts';
import { rowOf } from './floor/rows.ts';
import { menuOf } from './menu.ts';

/** A note has so many characters of a line of the list. */
const noteOnList = 40;

/** Bookings of which it is remembered how they were when they were shown. */
const mostSeen = 60;

/** The bookings of this business day at the restaurant a member of staff works at. */
export async function tonight(act: Act, who: Conversation): Promise<Asks['tonight']['output']> {
  const [restaurantId] = await restaurantsOf(act.tx, who.personId);
  const restaurant = restaurantId ? await getRestaurant(act.tx, restaurantId) : undefined;
  if (!restaurant) return { restaurant: '', zone: 'UTC', rows: [], seen: {} };
  const { zone } = restaurant.hours;
  const day = businessDay(act.now, zone);
  const bookings = await floorBookingsBetween(
    act.tx,
    restaurant.id,
    edgeOf(day, businessDayCut, zone),
    edgeOf(addDays(day, 1), businessDayCut, zone),
  );
  return {
    restaurant: restaurant.name,
    zone,
    rows: bookings.map((booking) => ({
      ...rowOf(booking),
      hasOrder: booking.hasOrder,
      note: booking.note && fit(booking.note, noteOnList),
    })),
    seen: Object.fromEntries(bookings.slice(0, mostSeen).map(({ id, version }) => [id, version])),
  };
}

/** Takes a dish off the menu or brings it back, by its id, its code, or words that are like its name. */
export async function soldOut(
  act: Act,
  who: Conversation,
  input: Asks['soldOut']['input'],
): Promise<Asks['soldOut']['output']> {
  for (const restaurantId of await restaurantsOf(act.tx, who.personId)) {
    const all = (await menuOf(act, restaurantId)).sections.flatMap((s) => s.items);
    const itemId = input.itemId ?? pick(all, normalise(input.text ?? ''));
    if (Array.isArray(itemId)) {
      if (itemId.length > 0) return { kind: 'which', items: itemId };
      continue;
    }
    const name = await setItemSoldOut(act.tx, restaurantId, itemId, input.soldOut);
    if (name) return { kind: 'done', name, soldOut: input.soldOut };
  }
  return { kind: 'unknown' };
}

interface Named {
  id: string;
  name: string;
  code: string;
  aliases: string[];
}

/** The one dish the words name, or the few they may mean. */
function pick(all: readonly Named[], words: string): string | { id: string; name: string }[] {
  const scored = all
    .map((item) => ({
      id: item.id,
      name: item.name,
      score:
        item.code.toLowerCase() === words
          ? 2
          : Math.max(...[item.name, ...item.aliases].map((name) => likeness(words, normalise(name)))),
      holds: ` ${normalise(item.name)} `.includes(` ${words} `),
    }))
    .filter((item) => item.score >= 0.6 || item.holds)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best && best.score >= 0.85 && (!second || second.score < best.score)) return best.id;
  if (best && scored.length === 1) return best.id;
  return scored.slice(0, 9).map(({ id, name }) => ({ id, name }));
}

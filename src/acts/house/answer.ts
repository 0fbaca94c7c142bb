import type { Asks } from '../../../flows/asks.ts';
import type { HouseAnswer } from '../../../flows/house-asks.ts';
import type { HouseText } from '../../domain/house.ts';
import { cut, fit } from '../../domain/text.ts';
import { addDays, businessDay, businessDayCut, edgeOf } from '../../domain/time.ts';
import type { Conversation } from '../../store/conversations.ts';
import { openOrders } from '../../store/open-orders.ts';
import { restaurantsOf } from '../../store/people.ts';
import type { Act } from '../act.ts';
import { type Floor, floorOf } from '../floor/floor.ts';
import { endOfDay, standing } from '../floor/standing.ts';
import { restaurantOf } from '../views.ts';
import { price } from './price.ts';
import { summary } from './summary.ts';
import { guestsMeant } from './guest-meant.ts';

/** A list has ten rows. */
const mostGuests = 9;
/** At most so many orders go into one message; the rest is counted. */
const mostOrders = 10;
/** A name and the dishes of an order have so many letters of its line. */
const mostLetters = 30;
const lineLetters = 80;

/** Answers what a member of staff said of the house. */
export async function house(
  act: Act,
  who: Conversation,
  { said }: Asks['house']['input'],
): Promise<HouseAnswer> {
  // What is being cooked is everybody's who works there.
  if (said.act === 'orders') return orders(act, who);
  if (said.act === 'price') return price(act, who.personId, said);
  if (said.act === 'summary') return summary(act, who.personId, said);
  if (said.act === 'undo') return { kind: 'nothing to undo' };
  if (said.act === 'stay open') return { kind: 'stays open' };
  const floor = await floorOf(act, who, {});
  if (!floor) return { kind: 'not allowed' };
  return said.act === 'close'
    ? { kind: 'how long', standing: await standing(floor, endOfDay(floor)) }
    : guest(floor, said);
}

async function guest(
  floor: Floor,
  { deed, words, rest }: Extract<HouseText, { act: 'guest' }>,
): Promise<HouseAnswer> {
  const [only, ...others] = await guestsMeant(floor, deed, words);
  if (!only) return { kind: 'no guest', words };
  if (others.length === 0)
    return { kind: 'guest', deed, reservationId: only.id, number: only.number ?? 0, rest };
  const { zone } = floor.restaurant.hours;
  const guests = [only, ...others].slice(0, mostGuests).map((booking) => ({
    reservationId: booking.id,
    number: booking.number ?? 0,
    name: booking.name ?? '',
    party: booking.partySize,
    at: booking.startsAt.getTime(),
    zone,
  }));
  return { kind: 'which guest', deed, rest, guests };
}

async function orders(act: Act, who: Conversation): Promise<HouseAnswer> {
  const [restaurantId] = await restaurantsOf(act.tx, who.personId);
  if (!restaurantId) return { kind: 'not allowed' };
  const { name, hours } = await restaurantOf(act, restaurantId);
  const day = businessDay(act.now, hours.zone);
  const found = await openOrders(
    act.tx,
    restaurantId,
    edgeOf(day, businessDayCut, hours.zone),
    edgeOf(addDays(day, 1), businessDayCut, hours.zone),
  );
  return {
    kind: 'orders',
    restaurant: name,
    zone: hours.zone,
    orders: found.slice(0, mostOrders).map(({ wantedAt, name: guest, dishes, ...order }) => ({
      ...order,
      name: cut(guest ?? '', mostLetters),
      dishes: fit(dishes.join(', '), lineLetters),
      at: wantedAt.getTime(),
    })),
    more: Math.max(0, found.length - mostOrders),
  };
}

import type { Asks } from '../../flows/asks.ts';
import type { ChangeDraft, OrderChoice } from '../../flows/order-asks.ts';
import { hasBegun } from '../domain/order-life.ts';
import { requestOf } from '../domain/order-change.ts';
import { kitchenStart } from '../domain/policy.ts';
import { liveOrders } from '../domain/status.ts';
import { addMinutes } from '../domain/time.ts';
import { minimumOrder } from '../domain/minimum-order.ts';
import type { Conversation } from '../store/conversations.ts';
import { getOrder, lockOrder, type Order, ordersOfReservation, upcomingOrders } from '../store/orders.ts';
import { restaurantsOf } from '../store/people.ts';
import { upcomingReservations } from '../store/reservations.ts';
import { latestTicket } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { readDishes } from './read-dishes.ts';
import { changeView } from './apply-change.ts';
import { changeable } from './difference.ts';
import { keptBy } from './floor/keepers.ts';
import { ordersMeant, staffRow } from './order-life.ts';
import { isReachable } from './tell-guest.ts';
import { restaurantOf } from './views.ts';
import { linesToChange, weigh } from './weigh-change.ts';

type Input = Asks['weighChange']['input'];
type Output = Asks['weighChange']['output'];

/** Food that was to be fetched so many minutes ago may still be spoken of. */
const justNowMinutes = 2 * 60;

/** Whether an order's kitchen has begun, by its word or by the clock: from then on the guest can only ask. */
export function isUnderWay(order: Order, now: Date): boolean {
  if (hasBegun(order.status)) return true;
  return order.status === 'accepted' && now >= kitchenStart(order.wantedAt, order.prepMinutes);
}

/** What a change of an order would come to, as the guest or a member of staff said it. Nothing is changed. */
export async function weighChange(act: Act, who: Conversation, input: Input): Promise<Output> {
  const staff = who.flow === 'staff';
  if (staff && (await keptBy(act, who.personId)).length === 0) return { kind: 'not allowed' };
  const [only, ...others] = await meant(act, who, input);
  if (!only) return { kind: 'unknown' };
  if (others.length > 0)
    return {
      kind: 'which',
      orders: await choices(act, [only, ...others]),
      text: 'text' in input ? input.text : '',
    };
  const order = (await lockOrder(act.tx, only.id)) ?? only;
  const restaurant = await restaurantOf(act, order.restaurantId);
  if (!changeable.includes(order.status))
    return { kind: 'over', row: await staffRow(act, order, restaurant), restaurant: restaurant.name };
  const read =
    'draft' in input ? { draft: input.draft, unknown: [] } : await readChange(act, order, input.text);
  if (read.unknown.length > 0) return { kind: 'not on menu', words: read.unknown };
  const { draft } = read;
  const weighed = await weigh(act, order, restaurant, draft, false);
  if (weighed.kind === 'asks') return { ...weighed, draft };
  if (weighed.kind !== 'weighed') return weighed;
  const minimum = order.kind === 'deposit' ? 0 : minimumOrder(restaurant.ordering, order.kind);
  if (!staff && weighed.difference < 0 && weighed.bill.items < minimum)
    return { kind: 'below minimum', minimum, currency: restaurant.currency };
  const ticket = await latestTicket(act.tx, { orderId: order.id });
  return {
    kind: 'weighed',
    draft,
    view: changeView(order, restaurant, ticket?.number ?? null, order.lines, weighed.lines),
    difference: weighed.difference,
    total: weighed.bill.total + weighed.deposit,
    pay: weighed.balance.pay,
    refund: weighed.balance.refund,
    begun: !staff && isUnderWay(order, act.now),
    reachable: await isReachable(act, order),
  };
}

/** The orders that may be meant: of staff by number or choice, of a guest the one they have before them. */
async function meant(act: Act, who: Conversation, input: Input): Promise<Order[]> {
  const orderId = 'draft' in input ? input.draft.orderId : input.orderId;
  if (who.flow === 'staff') {
    const number = 'draft' in input ? undefined : input.number;
    return ordersMeant(act, await restaurantsOf(act.tx, who.personId), { orderId, number });
  }
  if (orderId) {
    const order = await getOrder(act.tx, orderId);
    return order?.personId === who.personId ? [order] : [];
  }
  const found = (await upcomingOrders(act.tx, who.personId, addMinutes(act.now, -justNowMinutes))).slice();
  for (const { id } of await upcomingReservations(act.tx, who.personId, act.now))
    found.push(...(await ordersOfReservation(act.tx, id)));
  const live = found.filter(({ kind, status }) => kind !== 'deposit' && liveOrders.includes(status));
  return [...new Map(live.map((order) => [order.id, order])).values()];
}

async function choices(act: Act, orders: readonly Order[]): Promise<OrderChoice[]> {
  const rows: OrderChoice[] = [];
  for (const order of orders) {
    const restaurant = await restaurantOf(act, order.restaurantId);
    rows.push({ ...(await staffRow(act, order, restaurant)), restaurant: restaurant.name });
  }
  return rows;
}

/** Reads what shall be different against the order's own lines and the restaurant's menu. */
async function readChange(
  act: Act,
  order: Order,
  text: string,
): Promise<{ draft: ChangeDraft; unknown: string[] }> {
  const cart = (await linesToChange(act, order)).map(requestOf);
  const { edits, items, unknown } = await readDishes(act, order.restaurantId, text, cart);
  return { draft: { orderId: order.id, edits, items }, unknown };
}

import type { Asks } from '../../flows/asks.ts';
import { cateringRefusal } from '../domain/catering.ts';
import { momentOf } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import type { Act } from './act.ts';
import { whenReady } from './ready.ts';
import { restaurantOf } from './views.ts';

/** Whether a restaurant caters for so many, and at that time: heads first, then notice, then hours. */
export async function cater(
  act: Act,
  _who: Conversation,
  { restaurantId, heads, date, time }: Asks['cater']['input'],
): Promise<Asks['cater']['output']> {
  const restaurant = await restaurantOf(act, restaurantId);
  const { catering, prepMinutes } = restaurant.ordering;
  const { zone } = restaurant.hours;
  if (!catering || !restaurant.hasMenu) return { kind: 'not here' };
  const wished = date === undefined || time === undefined ? undefined : momentOf(date, time, zone);
  const refused = cateringRefusal(catering, heads, wished, act.now);
  if (refused && 'limit' in refused) return { kind: refused.why, limit: refused.limit };
  if (!wished) return { kind: 'ok' };
  const asked = refused?.earliest ?? wished;
  const ready = await whenReady(act, restaurant, {
    kind: 'catering',
    prepMinutes,
    dishes: heads,
    wished: asked,
  });
  if (!refused && ready.at) return { kind: 'ok', at: ready.at.getTime() };
  const earliest = ready.at ?? ready.next;
  return {
    kind: refused ? 'too soon' : 'closed',
    ...(earliest ? { earliest: earliest.getTime() } : {}),
    zone,
  };
}

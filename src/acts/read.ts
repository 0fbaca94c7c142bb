import type { Asks } from '../../flows/asks.ts';
import { openHours } from '../domain/hours.ts';
import type { Conversation } from '../store/conversations.ts';
import { understand } from '../understand/understand.ts';
import type { Act } from './act.ts';
import { menuOf } from './menu.ts';
import { restaurantOf } from './views.ts';

/**
 * Understands a message that named its restaurant against that restaurant's own menu and hours. A dish that is merely
 * named was looked for, and is not ordered by that: one that is counted, or named beside counted ones, is.
 */
export async function readAgain(
  act: Act,
  who: Conversation,
  { restaurantId, text }: Asks['readAgain']['input'],
): Promise<Asks['readAgain']['output']> {
  const restaurant = await restaurantOf(act, restaurantId);
  const { name, area, city, cuisines, hours } = restaurant;
  const {
    wish,
    items,
    unknown,
    name: under,
  } = understand(text, {
    now: act.now,
    zone: hours.zone,
    lexicon: {
      restaurants: [name],
      areas: [{ name: area, city, aliases: [] }],
      cities: [city],
      cuisines,
      zone: hours.zone,
    },
    openHours: openHours(hours),
    menu: await menuOf(act, restaurantId),
    offered: [],
    numbered: who.channel === 'sms',
  });
  const orders = items.some(({ counted }) => counted);
  return {
    wish,
    items: orders ? items : [],
    unknown: orders ? unknown : [],
    ...(under ? { name: under } : {}),
  };
}

import { openHours } from '../domain/hours.ts';
import type { Meaning } from '../domain/meaning.ts';
import { understand, type World } from '../understand/understand.ts';
import type { Act } from './act.ts';
import { menuOf } from './menu.ts';
import { restaurantOf } from './views.ts';

/** Reads dishes as a guest's are read, against the restaurant's own menu and, where there is one, the `cart` they change. */
export async function readDishes(
  act: Act,
  restaurantId: string,
  text: string,
  cart?: World['cart'],
): Promise<Meaning> {
  const { hours } = await restaurantOf(act, restaurantId);
  return understand(text, {
    now: act.now,
    zone: hours.zone,
    lexicon: { restaurants: [], areas: [], cities: [], cuisines: [], zone: hours.zone },
    openHours: openHours(hours),
    expecting: 'quantity',
    offered: [],
    numbered: false,
    menu: await menuOf(act, restaurantId),
    ...(cart ? { cart } : {}),
  });
}

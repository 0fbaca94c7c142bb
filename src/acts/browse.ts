import type { Asks } from '../../flows/asks.ts';
import { fromPrice, isAvailable } from '../domain/menu.ts';
import { priceShown } from '../domain/tax.ts';
import { findCart } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import type { Act } from './act.ts';
import { servedLater, servingFor } from './serving.ts';
import { restaurantOf } from './views.ts';

/** The parts of a menu that have something to order when the food is wanted, what is served at other times, and how much is in the cart. */
export async function sections(
  act: Act,
  who: Pick<Conversation, 'personId'>,
  { restaurantId, wanted }: Asks['sections']['input'],
): Promise<Asks['sections']['output']> {
  const serving = await servingFor(act, await restaurantOf(act, restaurantId), wanted);
  const cart = await findCart(act.tx, restaurantId, who.personId);
  const all = serving.menu.sections.map((section) => ({ section, later: servedLater(section, serving) }));
  const later = all.flatMap((one) => one.later ?? []).filter(({ opens }) => opens !== undefined);
  return {
    sections: all
      .filter((one) => !one.later)
      .map(({ section: { id, name, items: dishes } }) => ({
        id,
        name,
        count: dishes.filter((i) => isAvailable(i, serving.at)).length,
      }))
      .filter(({ count }) => count > 0),
    // A menu is said once, however many parts it has.
    later: later.filter(({ menu }, i) => later.findIndex((other) => other.menu === menu) === i),
    inCart: cart?.lines.length ?? 0,
  };
}

/** What can be ordered from one part of the menu when the food is wanted. */
export async function items(
  act: Act,
  { restaurantId, sectionId, wanted }: Asks['items']['input'],
): Promise<Asks['items']['output']> {
  const restaurant = await restaurantOf(act, restaurantId);
  const serving = await servingFor(act, restaurant, wanted);
  const section = serving.menu.sections.find((s) => s.id === sectionId);
  const later = section && servedLater(section, serving);
  return {
    name: section?.name ?? '',
    currency: restaurant.currency,
    items: (later ? [] : (section?.items ?? []))
      .filter((i) => isAvailable(i, serving.at))
      .map((i) => ({
        id: i.id,
        name: i.name,
        paise: priceShown(fromPrice(i), i.taxClass, restaurant),
        from: i.sizes.length > 0,
        diet: i.diet,
        about: i.about,
      })),
  };
}

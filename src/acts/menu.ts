import type { Asks } from '../../flows/asks.ts';
import { fromPrice, isAvailable, type Menu } from '../domain/menu.ts';
import { priceShown } from '../domain/tax.ts';
import { findCart } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import type { Act } from './act.ts';
import { restaurantOf } from './views.ts';

/** A restaurant's menu as it stands; an empty one when it has none. */
export async function menuOf(act: Act, restaurantId: string): Promise<Menu> {
  return (await act.menu(restaurantId)) ?? { restaurantId, version: 0, sections: [] };
}

/** The parts of a menu that have something to order, and how much is in the cart. */
export async function sections(
  act: Act,
  who: Conversation,
  restaurantId: string,
): Promise<Asks['sections']['output']> {
  const menu = await menuOf(act, restaurantId);
  const cart = await findCart(act.tx, restaurantId, who.personId);
  return {
    sections: menu.sections
      .map((s) => ({ id: s.id, name: s.name, count: s.items.filter((i) => isAvailable(i, act.now)).length }))
      .filter((s) => s.count > 0),
    inCart: cart?.lines.length ?? 0,
  };
}

/** What can be ordered from one part of the menu. */
export async function items(
  act: Act,
  { restaurantId, sectionId }: Asks['items']['input'],
): Promise<Asks['items']['output']> {
  const restaurant = await restaurantOf(act, restaurantId);
  const section = (await menuOf(act, restaurantId)).sections.find((s) => s.id === sectionId);
  return {
    name: section?.name ?? '',
    currency: restaurant.currency,
    items: (section?.items ?? [])
      .filter((i) => isAvailable(i, act.now))
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

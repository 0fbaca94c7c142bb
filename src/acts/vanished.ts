import type { Asks, CartView } from '../../flows/asks.ts';
import type { Vanished } from '../../flows/stock-asks.ts';
import { fromPrice } from '../domain/menu.ts';
import { priceShown } from '../domain/tax.ts';
import { similarDishes } from '../domain/swaps.ts';
import { type Cart, deleteCartLines, findCart, updateCartLine } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { check, type Checked } from './cart.ts';
import { priceBasket } from './price-basket.ts';
import { dishServedLater, type Serving, servingFor } from './serving.ts';
import { restaurantOf } from './views.ts';

/** Dishes offered instead of one that is gone: as many as there are buttons beside "leave it out". */
const mostSwaps = 2;

/** What happened to the lines of a cart, each with what can be had instead. */
export function vanishedOf(
  restaurant: Restaurant,
  serving: Serving,
  { bad, fewer }: Pick<Checked, 'bad' | 'fewer'>,
): Vanished[] {
  const { menu, at, zone } = serving;
  return [
    ...bad.map(({ name, line }): Vanished => {
      const served = dishServedLater(serving, line.itemId);
      if (served) return { name, what: 'not served', served };
      const dishes = similarDishes(menu, line.itemId, at, zone, mostSwaps).map((item) => ({
        id: item.id,
        name: item.name,
        paise: priceShown(fromPrice(item), item.taxClass, restaurant),
        from: item.sizes.length > 0,
      }));
      return {
        name,
        what: 'gone',
        ...(dishes.length > 0 ? { swap: { quantity: line.quantity, dishes } } : {}),
      };
    }),
    ...fewer.map(({ name, left }): Vanished => ({ name, what: 'fewer', left })),
  ];
}

/** The cart as it can be had becomes the cart: what is gone is out, and of what is short there is what is left. */
export async function keepWhatIsLeft(
  act: Act,
  cart: Cart,
  { bad, fewer }: Pick<Checked, 'bad' | 'fewer'>,
): Promise<void> {
  await deleteCartLines(
    act.tx,
    cart.id,
    bad.map(({ id }) => id),
  );
  for (const { id, left, line } of fewer)
    await updateCartLine(act.tx, cart.id, id, { ...line, quantity: left }, line.unitPaise);
}

/**
 * The diner's cart at a restaurant, priced as of now. Whoever looks at it is told, once, what went out of it since the
 * last time. A dish that is merely served at another time stays until a time is settled at the read-back.
 */
export async function openedCart(
  act: Act,
  who: Conversation,
  { restaurantId, wanted }: Asks['cart']['input'],
): Promise<CartView> {
  const restaurant = await restaurantOf(act, restaurantId);
  const serving = await servingFor(act, restaurant, wanted);
  const cart = await findCart(act.tx, restaurantId, who.personId);
  const checked = check(serving, cart?.lines ?? []);
  const pricing = { restaurant, menu: serving.menu, personId: who.personId, cart };
  const { view } = await priceBasket(act, pricing, checked.good);
  if (!cart || (checked.bad.length === 0 && checked.fewer.length === 0)) return view;
  await keepWhatIsLeft(act, cart, checked);
  return { ...view, vanished: vanishedOf(restaurant, serving, checked) };
}

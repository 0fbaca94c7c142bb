import type { CartView } from '../../flows/asks.ts';
import { tipOn } from '../domain/basket.ts';
import { priceCart } from '../domain/cart.ts';
import { type CouponRefusal, couponRefusal, discountOf, type FoodKind } from '../domain/coupon.ts';
import { findItem, type Menu } from '../domain/menu.ts';
import { sum } from '../domain/money.ts';
import { billShown, priceShown } from '../domain/tax.ts';
import { type Basket, getBasket, saveBasket } from '../store/baskets.ts';
import type { Cart } from '../store/carts.ts';
import { couponUses, findCoupon, lockCoupon } from '../store/coupons.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import type { Checked } from './cart.ts';

/** A cart with all that is on its bill. */
export interface PricedBasket {
  basket: Basket;
  view: CartView;
  /** What takes the discount off. */
  coupon?: { id: string; code: string };
  /** Why the code in the cart takes nothing off. */
  refused?: CouponRefusal & { code: string };
}

/** Where a cart is ordered. */
interface Pricing {
  restaurant: Restaurant;
  menu: Menu;
  personId: string;
  cart: Pick<Cart, 'id'> | undefined;
  /** What it will be ordered as, once that is known. */
  kind?: FoodKind;
  /** Keeps the coupon locked, so that its uses are counted one after the other. */
  locked?: true;
}

async function couponFor(
  act: Act,
  { restaurant, personId, kind, locked }: Pricing,
  code: string,
  items: number,
): Promise<Pick<PricedBasket, 'coupon' | 'refused'> & { discount: number }> {
  const found = await findCoupon(act.tx, code, restaurant.id);
  if (!found) return { refused: { why: 'unknown', code }, discount: 0 };
  if (locked) await lockCoupon(act.tx, found.id);
  const uses = await couponUses(act.tx, found.id, personId);
  const refused = couponRefusal(found, { restaurantId: restaurant.id, kind, items }, uses, act.now);
  if (refused) return { refused: { ...refused, code }, discount: 0 };
  return { coupon: { id: found.id, code }, discount: discountOf(found, items) };
}

/** Whether anything in the cart may run out before it is cooked, so that it matters what is done then. */
function mayRunOut(menu: Menu, good: Checked['good']): boolean {
  return good.some(({ itemId }) => (findItem(menu, itemId)?.stock ?? null) !== null);
}

/** The lines of a cart with its coupon and its tip, priced as of now; nothing is changed. */
export async function priceBasket(act: Act, pricing: Pricing, good: Checked['good']): Promise<PricedBasket> {
  const { restaurant, menu, cart } = pricing;
  const basket = await getBasket(act.tx, cart?.id);
  const items = sum(good.map((line) => line.total));
  const { discount, ...found } =
    basket.coupon === null ? { discount: 0 } : await couponFor(act, pricing, basket.coupon, items);
  const tip = tipOn(basket.tip, items);
  const bill = priceCart(good, restaurant.tax, restaurant.currency, { discount, tip });
  const amounts = good.map(({ taxClass, total }) => ({ taxClass, paise: total }));
  const asks = basket.substitution === null && mayRunOut(menu, good);
  return {
    basket,
    ...found,
    view: {
      restaurant: restaurant.name,
      currency: restaurant.currency,
      lines: good.map(({ told: _told, ...line }) => ({
        ...line,
        total: priceShown(line.total, line.taxClass, restaurant),
      })),
      bill,
      ...(restaurant.tax.showAllIn ? { shown: billShown(bill, amounts, restaurant) } : {}),
      basket: {
        ...(found.coupon ? { coupon: found.coupon.code } : {}),
        tips: restaurant.ordering.tips ?? [],
        cutlery: basket.cutlery,
        substitution: basket.substitution ?? (asks ? 'not said' : null),
      },
    },
  };
}

/** Takes a code that does not hold out of a cart. */
export async function dropCoupon(act: Act, cart: Pick<Cart, 'id'>, basket: Basket): Promise<void> {
  await saveBasket(act.tx, cart.id, { ...basket, coupon: null });
}

import type { BasketAsks, BasketNote } from '../../flows/basket-asks.ts';
import { type BasketWish, mostTip, type Tip, tipLimit, tipOn } from '../domain/basket.ts';
import { mayHoldLater } from '../domain/coupon.ts';
import { type Basket, getBasket, saveBasket } from '../store/baskets.ts';
import { openCart } from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import type { Act } from './act.ts';
import { check } from './cart.ts';
import { priceBasket } from './price-basket.ts';
import { servingFor } from './serving.ts';
import { restaurantOf } from './views.ts';

/** Most of what is said of a basket in one message that is kept; nobody says more. */
const mostSaid = 10;

const noTip: Tip = { paise: 0, basisPoints: 0 };

/** A basket after one thing that was said of it. */
function after(basket: Basket, wish: BasketWish): Basket {
  switch (wish.what) {
    case 'coupon':
      return { ...basket, coupon: wish.code };
    case 'no coupon':
      return { ...basket, coupon: null };
    case 'tip':
      return { ...basket, tip: { ...noTip, paise: wish.paise } };
    case 'tip share':
      return { ...basket, tip: { ...noTip, basisPoints: wish.basisPoints } };
    case 'some tip':
      return basket;
    case 'no tip':
      return { ...basket, tip: noTip };
    case 'cutlery':
      return { ...basket, cutlery: wish.wanted };
    case 'substitution':
      return { ...basket, substitution: wish.how };
    default:
      return wish satisfies never;
  }
}

/** Most paise of a tip that is said now: while nothing is in the cart, only what is a slip for sure is refused. */
const limitNow = (items: number) => (items > 0 ? tipLimit(items) : mostTip);

function isTooMuch(wish: BasketWish, items: number): boolean {
  if (wish.what === 'tip') return wish.paise > limitNow(items);
  return wish.what === 'tip share' && wish.basisPoints > 10_000;
}

/** What of a basket was said before anything of it was changed. */
function noteOf(wish: BasketWish, before: Basket, now: Basket, items: number): BasketNote | undefined {
  if (isTooMuch(wish, items)) return { what: 'tip too large', most: limitNow(items) };
  switch (wish.what) {
    case 'coupon':
      // Told once it is priced.
      return undefined;
    case 'no coupon':
      return { what: 'coupon removed', code: before.coupon };
    case 'tip':
      return { what: 'tip', paise: wish.paise };
    case 'tip share':
      if (items === 0) return { what: 'tip share', percent: wish.basisPoints / 100 };
      return { what: 'tip', paise: tipOn(now.tip, items) };
    case 'some tip':
      return { what: 'which tip' };
    case 'no tip':
      return { what: 'no tip' };
    case 'cutlery':
      return { what: 'cutlery', wanted: wish.wanted };
    case 'substitution':
      return { what: 'substitution', how: wish.how };
    default:
      return wish satisfies never;
  }
}

/**
 * Puts what was said into the diner's cart, or takes it out, and tells what came of it. A code that does not hold is not
 * kept, but where it may still come to hold for the same cart.
 */
export async function basket(
  act: Act,
  who: Conversation,
  { restaurantId, said }: BasketAsks['basket']['input'],
): Promise<BasketAsks['basket']['output']> {
  const restaurant = await restaurantOf(act, restaurantId);
  const serving = await servingFor(act, restaurant);
  const { menu } = serving;
  const cart = await openCart(act.tx, restaurantId, who.personId, act.now);
  const { good } = check(serving, cart.lines);
  const pricing = { restaurant, menu, personId: who.personId, cart };
  const { view: old } = await priceBasket(act, pricing, good);
  const before = await getBasket(act.tx, cart.id);
  let now = before;
  const notes: BasketNote[] = [];
  for (const wish of said.slice(0, mostSaid)) {
    if (!isTooMuch(wish, old.bill.items)) now = after(now, wish);
    const note = noteOf(wish, before, now, old.bill.items);
    if (note) notes.push(note);
  }
  await saveBasket(act.tx, cart.id, now);
  const priced = await priceBasket(act, pricing, good);
  const { refused } = priced;
  let { view } = priced;
  if (refused && !mayHoldLater(refused)) {
    // A code that never holds does not take the place of one that did.
    await saveBasket(act.tx, cart.id, {
      ...now,
      coupon: before.coupon === refused.code ? null : before.coupon,
    });
    view = (await priceBasket(act, pricing, good)).view;
  }
  const code = said.findLast((wish) => wish.what === 'coupon')?.code;
  if (code !== undefined && now.coupon === code) {
    const { code: _code, ...why } = refused ?? { code, why: 'unknown' as const };
    if (refused) notes.unshift({ what: 'coupon refused', code, refused: why });
    else notes.unshift({ what: 'coupon', code, off: view.bill.discount });
  }
  return { cart: view, notes };
}

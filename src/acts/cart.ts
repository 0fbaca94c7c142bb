import type { Asks, CartView } from '../../flows/asks.ts';
import type { LineAnswer } from '../../flows/line-answer.ts';
import {
  checkLine,
  type LineProblem,
  type LineRequest,
  mostOfOneLine,
  type PricedLine,
  sameLine,
  withDefaults,
} from '../domain/cart.ts';
import { openOptions } from '../domain/choices.ts';
import { findItem, fromPrice, isAvailable, type Menu } from '../domain/menu.ts';
import { priceShown } from '../domain/tax.ts';
import {
  type CartLine,
  deleteCartLines,
  findCart,
  insertCartLine,
  openCart,
  updateCartLine,
} from '../store/carts.ts';
import type { Conversation } from '../store/conversations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { choiceNeeded, groupQuestion, nextOffer } from './choices.ts';
import { menuOf } from './menu.ts';
import { priceBasket } from './price-basket.ts';
import { restaurantOf } from './views.ts';

/** Lines of a cart checked against the menu of this moment. */
export interface Checked {
  good: (PricedLine & { id: string; told: number })[];
  bad: { id: string; name: string }[];
}

/** Checks every line of a cart; what can no longer be had is told apart by name. */
export function check(menu: Menu, lines: readonly CartLine[], now: Date): Checked {
  const checked: Checked = { good: [], bad: [] };
  for (const line of lines) {
    const result = checkLine(menu, line, now);
    if ('problem' in result) checked.bad.push({ id: line.id, name: findItem(menu, line.itemId)?.name ?? '' });
    else checked.good.push({ ...result, id: line.id, told: line.unitPaise });
  }
  return checked;
}

/** The diner's cart at a restaurant, priced as of now; lines that can no longer be had are left out of it. */
export async function cartView(act: Act, who: Conversation, restaurantId: string): Promise<CartView> {
  const restaurant = await restaurantOf(act, restaurantId);
  const cart = await findCart(act.tx, restaurantId, who.personId);
  const menu = await menuOf(act, restaurantId);
  const { good } = check(menu, cart?.lines ?? [], act.now);
  return (await priceBasket(act, { restaurant, menu, personId: who.personId, cart }, good)).view;
}

/** Up to three other dishes of the same part of the menu that can be ordered. */
function insteadOf(menu: Menu, itemId: string, now: Date): string[] {
  const section = menu.sections.find((s) => s.items.some(({ id }) => id === itemId));
  return (section?.items ?? [])
    .filter((item) => isAvailable(item, now))
    .slice(0, 3)
    .map(({ name }) => name);
}

function refusal(problem: LineProblem, menu: Menu, { itemId }: LineRequest, now: Date): LineAnswer {
  switch (problem.problem) {
    case 'sold out':
      return { next: 'refused', why: 'sold out', name: problem.name };
    case 'not by message':
      return {
        next: 'refused',
        why: 'not by message',
        name: problem.name,
        instead: insteadOf(menu, itemId, now),
      };
    case 'seat too long':
      return { next: 'refused', why: 'seat', name: '' };
    case 'bad quantity':
      return { next: 'refused', why: 'quantity', name: '' };
    case 'note too long':
      return { next: 'refused', why: 'note', name: '' };
    case 'unknown item':
      return { next: 'refused', why: 'unknown', name: '' };
    default:
      return { next: 'refused', why: 'choices', name: problem.item.name };
  }
}

/** Which of several dishes is meant; undefined when no more than one of them is there to be had. */
function dishQuestion(
  menu: Menu,
  { among = [], like }: Asks['line']['input'],
  now: Date,
  restaurant: Restaurant,
): LineAnswer | undefined {
  const items = among.flatMap((id) => findItem(menu, id) ?? []).filter((item) => isAvailable(item, now));
  if (items.length === 0 || (items.length === 1 && like === undefined)) return undefined;
  return {
    next: 'item',
    ...(like === undefined ? {} : { like }),
    items: items.map((item) => ({
      id: item.id,
      name: item.name,
      paise: priceShown(fromPrice(item), item.taxClass, restaurant),
      from: item.sizes.length > 0,
    })),
    currency: restaurant.currency,
  };
}

/**
 * Takes a dish one step further: which of several it is, what it still needs is asked, what it may have is offered once, and then it goes into
 * the cart, onto an equal line if there is one.
 */
export async function line(act: Act, who: Conversation, input: Asks['line']['input']): Promise<LineAnswer> {
  const restaurant = await restaurantOf(act, input.restaurantId);
  const menu = await menuOf(act, input.restaurantId);
  const { currency } = restaurant;
  const { settled, unsure = [] } = input;
  const which = dishQuestion(menu, input, act.now, restaurant);
  if (which) return which;
  const known = findItem(menu, input.line.itemId);
  const left = unsure.filter((group) => !settled.includes(group));
  const asked = known
    ? withDefaults(known, input.line, input.without, settled.includes('optional'), act.now, left)
    : input.line;
  const result = checkLine(menu, asked, act.now);
  if ('problem' in result) {
    if (result.problem === 'size needed') {
      const { item } = result;
      const sizes = item.sizes.map((s) => ({
        id: s.id,
        name: s.name,
        paise: priceShown(s.price, item.taxClass, restaurant),
      }));
      return { next: 'size', itemId: item.id, name: item.name, sizes, currency };
    }
    const needed = result.problem === 'choice needed' && choiceNeeded(result, asked);
    if (needed && openOptions(needed, act.now).length > 0)
      return groupQuestion(result.item, needed, asked, act.now, restaurant);
    return refusal(result, menu, asked, act.now);
  }
  const offer = known && nextOffer(known, asked, settled, unsure, act.now);
  if (known && offer) return groupQuestion(known, offer, asked, act.now, restaurant);

  let cart = await openCart(act.tx, input.restaurantId, who.personId);
  const { replaces } = input;
  if (replaces !== undefined) {
    await deleteCartLines(act.tx, cart.id, [replaces]);
    cart = { ...cart, lines: cart.lines.filter(({ id }) => id !== replaces) };
  }
  const same = cart.lines.find((l) => sameLine(l, asked));
  const quantity = (same?.quantity ?? 0) + asked.quantity;
  if (quantity > mostOfOneLine) return { next: 'refused', why: 'quantity', name: result.name };
  if (same) await updateCartLine(act.tx, cart.id, same.id, { ...same, quantity }, result.unit);
  else
    await insertCartLine(
      act.tx,
      cart.id,
      {
        ...asked,
        ...(result.note ? { note: result.note } : {}),
        ...(result.seat ? { seat: result.seat } : {}),
      },
      result.unit,
    );
  return { next: 'added', line: result, cart: await cartView(act, who, input.restaurantId) };
}

import type { Asks, CartView } from '../../flows/asks.ts';
import type { CartLineAsked } from '../../flows/care-asks.ts';
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
import { sectionOf } from '../domain/availability.ts';
import { openOptions } from '../domain/choices.ts';
import { findItem, fromPrice, isAvailable } from '../domain/menu.ts';
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
import { mostOf } from '../domain/stock.ts';
import type { Act } from './act.ts';
import { choiceNeeded, groupQuestion, nextOffer } from './choices.ts';
import { priceBasket } from './price-basket.ts';
import { dishServedLater, type Serving, servingFor } from './serving.ts';
import { restaurantOf } from './views.ts';

/** Lines of a cart checked against the menu of this moment. */
export interface Checked {
  good: (PricedLine & { id: string; told: number })[];
  bad: { id: string; name: string; line: CartLine }[];
  /** Lines of which there is less than was asked for: `good` has as many as are left. */
  fewer: { id: string; name: string; left: number; line: CartLine }[];
}

/**
 * Checks every line of a cart; what can no longer be had is told apart by name, and of what there are not enough the
 * first lines get what is left. `strictly`: what is served at another time cannot be had either.
 */
export function check(serving: Serving, lines: readonly CartLine[], strictly = false): Checked {
  const { menu, at, left } = serving;
  const checked: Checked = { good: [], bad: [], fewer: [] };
  const had: CartLine[] = [];
  for (const line of lines) {
    const most = mostOf(menu, line, had, left);
    const kept = { ...line, quantity: Math.min(line.quantity, Math.max(1, most)) };
    const result = checkLine(menu, kept, at);
    const { id } = line;
    const later = strictly && dishServedLater(serving, line.itemId);
    if ('problem' in result || most < 1 || later) {
      checked.bad.push({ id, name: findItem(menu, line.itemId)?.name ?? '', line });
      continue;
    }
    if (kept.quantity < line.quantity) checked.fewer.push({ id, name: result.name, left: most, line });
    checked.good.push({ ...result, id, told: line.unitPaise });
    had.push(kept);
  }
  return checked;
}

/** Lines as they were asked for, without what they cost. */
export function askedOf(lines: readonly CartLine[]): CartLineAsked[] {
  return lines.map(({ unitPaise: _, ...line }) => line);
}

/** The diner's cart at a restaurant, priced as of now; lines that can no longer be had are left out of it. */
async function cartView(
  act: Act,
  who: Conversation,
  restaurant: Restaurant,
  serving: Serving,
): Promise<CartView> {
  const cart = await findCart(act.tx, restaurant.id, who.personId);
  const { good } = check(serving, cart?.lines ?? []);
  const pricing = { restaurant, menu: serving.menu, personId: who.personId, cart };
  return (await priceBasket(act, pricing, good)).view;
}

/** Up to three other dishes of the same part of the menu that can be ordered. */
function insteadOf({ menu, at }: Serving, itemId: string): string[] {
  const section = sectionOf(menu, itemId);
  return (section?.items ?? [])
    .filter((item) => isAvailable(item, at))
    .slice(0, 3)
    .map(({ name }) => name);
}

function refusal(problem: LineProblem, serving: Serving, { itemId }: LineRequest): LineAnswer {
  switch (problem.problem) {
    case 'sold out':
      return { next: 'refused', why: 'sold out', name: problem.name };
    case 'not by message':
      return {
        next: 'refused',
        why: 'not by message',
        name: problem.name,
        instead: insteadOf(serving, itemId),
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
  serving: Serving,
  { among = [], like }: Asks['line']['input'],
  restaurant: Restaurant,
): LineAnswer | undefined {
  const items = among
    .flatMap((id) => findItem(serving.menu, id) ?? [])
    .filter((item) => isAvailable(item, serving.at) && !dishServedLater(serving, item.id));
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
  const serving = await servingFor(act, restaurant, input.wanted);
  const { menu, at } = serving;
  const { currency } = restaurant;
  const { settled, unsure = [] } = input;
  const which = dishQuestion(serving, input, restaurant);
  if (which) return which;
  const known = findItem(menu, input.line.itemId);
  const left = unsure.filter((group) => !settled.includes(group));
  const asked = known
    ? withDefaults(known, input.line, input.without, settled.includes('optional'), at, left)
    : input.line;
  const served = known && dishServedLater(serving, known.id);
  if (known && served) return { next: 'not served', name: known.name, served };
  const result = checkLine(menu, asked, at);
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
    if (needed && openOptions(needed, at).length > 0)
      return groupQuestion(result.item, needed, asked, at, restaurant);
    return refusal(result, serving, asked);
  }
  const offer = known && nextOffer(known, asked, settled, unsure, at);
  if (known && offer) return groupQuestion(known, offer, asked, at, restaurant);

  const cart = await openCart(act.tx, input.restaurantId, who.personId, act.now);
  const { replaces } = input;
  const beside = cart.lines.filter(({ id }) => id !== replaces);
  const same = beside.find((l) => sameLine(l, asked));
  const quantity = (same?.quantity ?? 0) + asked.quantity;
  if (quantity > mostOfOneLine) return { next: 'refused', why: 'quantity', name: result.name };
  const most = mostOf(menu, asked, beside, serving.left);
  if (most < 1) return { next: 'refused', why: 'all yours', name: result.name };
  if (most < asked.quantity) return { next: 'few', name: result.name, left: most };
  if (replaces !== undefined) await deleteCartLines(act.tx, cart.id, [replaces]);
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
  const view = await cartView(act, who, restaurant, serving);
  return { next: 'added', line: result, cart: view, was: askedOf(cart.lines) };
}

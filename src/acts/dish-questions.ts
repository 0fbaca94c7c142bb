import type { DishRefused, LineQuestion } from '../../flows/order-asks.ts';
import type { LineProblem, LineRequest } from '../domain/cart.ts';
import { findItem, fromPrice, type Menu, type ModifierGroup } from '../domain/menu.ts';
import type { Lacking } from '../domain/order-items.ts';
import { priceShown } from '../domain/tax.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { groupQuestion } from './choices.ts';
import { dishServedLater, type Serving } from './serving.ts';

type Asking = Exclude<Lacking, { lacks: 'nothing' | 'stock' }>;

/** What has to be asked before a dish can be ordered, with its answers. */
export function questionOf(lacking: Asking, restaurant: Restaurant, now: Date): LineQuestion {
  const { currency } = restaurant;
  switch (lacking.lacks) {
    case 'item':
      return {
        next: 'item',
        ...(lacking.like === undefined ? {} : { like: lacking.like }),
        items: lacking.items.map((item) => ({
          id: item.id,
          name: item.name,
          paise: priceShown(fromPrice(item), item.taxClass, restaurant),
          from: item.sizes.length > 0,
        })),
        currency,
      };
    case 'size': {
      const { item } = lacking;
      const sizes = item.sizes.map(({ id, name, price }) => ({
        id,
        name,
        paise: priceShown(price, item.taxClass, restaurant),
      }));
      return { next: 'size', itemId: item.id, name: item.name, sizes, currency };
    }
    case 'choice':
      return groupQuestion(lacking.item, lacking.answered, lacking.line, now, restaurant);
  }
}

/** Why a dish cannot be had, by name. */
export function refusedFor(menu: Menu, problem: LineProblem, itemId: string): DishRefused {
  const name = findItem(menu, itemId)?.name ?? '';
  switch (problem.problem) {
    case 'sold out':
      return { kind: 'refused', why: 'sold out', name: problem.name };
    case 'not by message':
      return { kind: 'refused', why: 'not by message', name: problem.name };
    case 'seat too long':
      return { kind: 'refused', why: 'seat', name };
    case 'bad quantity':
      return { kind: 'refused', why: 'quantity', name };
    case 'note too long':
      return { kind: 'refused', why: 'note', name };
    case 'unknown item':
      return { kind: 'refused', why: 'unknown', name };
    default:
      return { kind: 'refused', why: 'choices', name };
  }
}

/** The first dish that is not served when the food is wanted. */
export function notServedNow(serving: Serving, lines: readonly LineRequest[]): DishRefused | undefined {
  for (const { itemId } of lines) {
    const served = dishServedLater(serving, itemId);
    const name = findItem(serving.menu, itemId)?.name ?? '';
    if (served) return { kind: 'refused', why: 'not served', name, served };
  }
  return undefined;
}

/** The first dish or option of which there is less than was asked for. */
export function fewerLeft(
  menu: Menu,
  lacked: readonly { id: string; left: number }[],
): DishRefused | undefined {
  const [first] = lacked;
  return first && { kind: 'refused', why: 'few', name: nameIn(menu, first.id), left: first.left };
}

function nameIn({ sections }: Menu, id: string): string {
  const items = sections.flatMap((section) => section.items);
  const named = (groups: readonly ModifierGroup[]): string | undefined => {
    for (const option of groups.flatMap(({ options }) => options)) {
      const name = option.id === id ? option.name : named(option.groups);
      if (name !== undefined) return name;
    }
    return undefined;
  };
  return items.find((item) => item.id === id)?.name ?? named(items.flatMap(({ groups }) => groups)) ?? '';
}

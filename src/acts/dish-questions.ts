import type { DishRefused, LineQuestion } from '../../flows/order-asks.ts';
import type { LineProblem } from '../domain/cart.ts';
import { findItem, fromPrice, type Menu } from '../domain/menu.ts';
import type { Lacking } from '../domain/order-items.ts';
import { priceShown } from '../domain/tax.ts';
import type { Restaurant } from '../store/restaurants.ts';
import { groupQuestion } from './choices.ts';

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

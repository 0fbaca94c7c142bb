import type { DishRefused, LineQuestion } from '../../flows/order-asks.ts';
import type { LineProblem } from '../domain/cart.ts';
import { findItem, fromPrice, isSoldOut, type Menu } from '../domain/menu.ts';
import type { Lacking } from '../domain/order-items.ts';

type Asking = Exclude<Lacking, { lacks: 'nothing' | 'stock' }>;

/** What has to be asked before a dish can be ordered, with its answers. */
export function questionOf(lacking: Asking, currency: string, now: Date): LineQuestion {
  switch (lacking.lacks) {
    case 'item':
      return {
        next: 'item',
        ...(lacking.like === undefined ? {} : { like: lacking.like }),
        items: lacking.items.map((item) => ({
          id: item.id,
          name: item.name,
          paise: fromPrice(item),
          from: item.sizes.length > 0,
        })),
        currency,
      };
    case 'size': {
      const { item } = lacking;
      const sizes = item.sizes.map(({ id, name, price }) => ({ id, name, paise: price }));
      return { next: 'size', itemId: item.id, name: item.name, sizes, currency };
    }
    case 'choice': {
      const { item, group, chosen } = lacking;
      return {
        next: 'group',
        itemId: item.id,
        name: item.name,
        group: { id: group.id, name: group.name, min: group.min, max: group.max, chosen },
        options: group.options
          .filter((option) => !isSoldOut(option, now))
          .map(({ id, name, price }) => ({ id, name, paise: price })),
        currency,
      };
    }
  }
}

/** Why a dish cannot be had, by name. */
export function refusedFor(menu: Menu, problem: LineProblem, itemId: string): DishRefused {
  const name = findItem(menu, itemId)?.name ?? '';
  switch (problem.problem) {
    case 'sold out':
      return { kind: 'refused', why: 'sold out', name: problem.name };
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

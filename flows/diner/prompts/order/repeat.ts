import { type Phrase, phrase } from '../../../say.ts';
import type { DinerContext } from '../../context.ts';

/** Most differences that are told one by one; who ordered more than that sees the rest in the cart. */
const most = 12;

/** What of an earlier order is no longer as it was. */
export function differences({ repeated }: DinerContext): Phrase[] {
  if (!repeated) return [];
  const { currency, zone } = repeated;
  return repeated.differences.slice(0, most).map((difference): Phrase => {
    const { name: item } = difference;
    switch (difference.what) {
      case 'gone':
        return phrase('repeat.gone', { item });
      case 'sold out':
        return difference.until === undefined
          ? phrase('repeat.sold out', { item })
          : phrase('repeat.sold out until', {
              item,
              until: { at: difference.until, zone, as: 'day and time' },
            });
      case 'not now':
        return phrase('repeat.not now', { item });
      case 'size gone':
        return phrase('repeat.size gone', { item, size: difference.size });
      case 'choice gone':
        return phrase('repeat.choice gone', { item, choice: difference.choice });
      case 'price':
        return phrase('review.price', {
          item,
          from: { paise: difference.from, currency },
          to: { paise: difference.to, currency },
        });
      default:
        return difference satisfies never;
    }
  });
}

import type { FoodKind } from './coupon.ts';
import type { Paise } from './money.ts';
import type { OrderingRules } from './policy.ts';

/**
 * Paise of items, before tax and coupon, from which a restaurant takes an order of this kind. One more naan at the table
 * is an order, unless the restaurant says otherwise: what it takes to come at all was ordered before.
 */
export function minimumOrder(
  { minimum, minimums }: Pick<OrderingRules, 'minimum' | 'minimums'>,
  kind: FoodKind,
): Paise {
  return minimums?.[kind] ?? (kind === 'at_table' ? 0 : minimum);
}

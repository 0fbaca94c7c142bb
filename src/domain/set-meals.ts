import type { Item, Modifier } from './menu.ts';

const later = (a: Date | null, b: Date | null) => (a && b ? (a > b ? a : b) : (a ?? b));

const fewer = (a: number | null, b: number | null) => (a !== null && b !== null ? Math.min(a, b) : (a ?? b));

/**
 * An option that is a dish, as the dish is: sold out when either is, with the allergens of both, and liquor if the
 * dish is. Its price stays the option's own.
 */
export function asDish(
  option: Modifier,
  dish: Pick<Item, 'soldOutUntil' | 'stock' | 'diet' | 'allergens' | 'liquor'>,
): Modifier {
  return {
    ...option,
    diet: option.diet ?? dish.diet,
    allergens: [...new Set([...option.allergens, ...dish.allergens])],
    soldOutUntil: later(option.soldOutUntil, dish.soldOutUntil),
    stock: fewer(option.stock, dish.stock),
    liquor: dish.liquor,
  };
}

import { fromPrice, isAvailable, type Item, type Menu } from './menu.ts';
import { isServed, sectionOf } from './availability.ts';

/**
 * Dishes that can stand in for one that is gone, at `at`: of its section and its diet, what the restaurant is known for
 * first, then the nearest in price.
 */
export function similarDishes(menu: Menu, itemId: string, at: Date, zone: string, most: number): Item[] {
  const section = sectionOf(menu, itemId);
  const gone = section?.items.find(({ id }) => id === itemId);
  if (!section || !gone || !isServed(section.mealtimes, at, zone)) return [];
  const price = fromPrice(gone);
  return section.items
    .filter((item) => item.id !== itemId && item.diet === gone.diet && !item.liquor && isAvailable(item, at))
    .sort(
      (a, b) =>
        Number(b.knownFor) - Number(a.knownFor) ||
        Math.abs(fromPrice(a) - price) - Math.abs(fromPrice(b) - price),
    )
    .slice(0, most);
}

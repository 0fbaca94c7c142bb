import fc from 'fast-check';
import type { LineRequest } from '../../src/domain/cart.ts';
import type { Item, Menu, ModifierGroup } from '../../src/domain/menu.ts';
import type { TaxRules } from '../../src/domain/tax.ts';
import { plainGroup, plainItem, plainOption, plainSection } from '../support/plain-menu.ts';

export const now = new Date('2026-11-27T14:30:00Z');
const price = fc.integer({ min: 0, max: 5_000_00 });
const soldOutUntil = fc.constantFrom(null, null, null, null, new Date(now.getTime() + 60_000), now);
const classes = ['food', 'liquor', 'packed', 'never heard of'];

function anyGroup(id: string): fc.Arbitrary<ModifierGroup> {
  const option = fc.record({
    price,
    isDefault: fc.boolean(),
    soldOutUntil,
    allergens: fc.subarray(['milk', 'nuts', 'egg']),
  });
  return fc
    .record({
      options: fc.array(option, { minLength: 1, maxLength: 4 }),
      min: fc.constantFrom(0, 0, 1, 2),
      more: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ options, min, more }) => ({
      ...plainGroup,
      id,
      name: `Group ${id}`,
      min,
      max: Math.max(1, min + more),
      options: options.map((o, i) => ({
        ...plainOption,
        id: `${id}${i}`,
        name: `Option ${id}${i}`,
        ...o,
      })),
    }));
}

const anyItem: fc.Arbitrary<
  Pick<Item, 'price' | 'diet' | 'allergens' | 'taxClass' | 'soldOutUntil' | 'sizes' | 'groups'>
> = fc.record({
  price,
  diet: fc.constant('veg' as const),
  allergens: fc.subarray(['milk', 'gluten']),
  taxClass: fc.constantFrom(...classes),
  soldOutUntil,
  sizes: fc
    .array(price, { maxLength: 3 })
    .map((prices) => prices.map((p, i) => ({ id: `size${i}`, name: `Size ${i}`, price: p, aliases: [] }))),
  groups: fc.oneof(fc.tuple(), fc.tuple(anyGroup('a')), fc.tuple(anyGroup('a'), anyGroup('b'))),
});

/** A menu of up to five dishes, some of them sold out, sold by size, or with choices. */
export const anyMenu: fc.Arbitrary<Menu> = fc.array(anyItem, { minLength: 1, maxLength: 5 }).map((items) => ({
  restaurantId: 'r',
  version: 1,
  sections: [
    {
      id: 's',
      name: 'All',
      ...plainSection,
      items: items.map((item, i) => ({
        ...plainItem,
        ...item,
        id: `i${i}`,
        code: `C${i}`,
        name: `Dish ${i}`,
        price: item.sizes.length > 0 ? null : item.price,
      })),
    },
  ],
}));

/** A request that may be for anything on the menu, right or wrong. */
export const anyRequest: fc.Arbitrary<LineRequest> = fc.record({
  itemId: fc.constantFrom('i0', 'i0', 'i1', 'i2', 'gone'),
  sizeId: fc.constantFrom(undefined, 'size0', 'size1', 'gone'),
  quantity: fc.constantFrom(1, 1, 2, 3, 50, 51, 0, -1, 1.5),
  modifiers: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a0', 'a1', 'a2', 'b0', 'b1', 'gone'),
      quantity: fc.constantFrom(1, 1, 1, 2, 3, 0, 1.5),
    }),
    { maxLength: 4, selector: (m) => m.id },
  ),
  note: fc.constantFrom(undefined, '', ' no onion ', 'x'.repeat(140), 'x'.repeat(141)),
});

/** Rates in basis points, by tax class; liquor is outside GST. */
export const anyTaxRules: fc.Arbitrary<TaxRules> = fc.record({
  rates: fc.record({
    food: fc.constantFrom(500, 1800, 250),
    packed: fc.constantFrom(1200, 500, 825),
    liquor: fc.constant(0),
  }),
  inclusive: fc.boolean(),
  roundOff: fc.boolean(),
});

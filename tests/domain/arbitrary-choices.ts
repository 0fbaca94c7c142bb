import fc from 'fast-check';
import type { Choice, LineRequest } from '../../src/domain/cart.ts';
import type { Item, Menu, Modifier, ModifierGroup } from '../../src/domain/menu.ts';
import { plainGroup, plainItem, plainOption, plainSection } from '../support/plain-menu.ts';
import { now } from './arbitrary-menus.ts';

const later = new Date(now.getTime() + 60_000);
const price = fc.constantFrom(0, 10_00, 25_00, 40_50, 99_99);

const anyOption = (id: string, groups: fc.Arbitrary<ModifierGroup[]>): fc.Arbitrary<Modifier> =>
  fc
    .record({
      price,
      large: fc.option(price, { nil: undefined }),
      isDefault: fc.boolean(),
      maxEach: fc.constantFrom(null, null, 1, 2),
      soldOutUntil: fc.constantFrom(null, null, null, null, null, later),
      liquor: fc.constantFrom(false, false, false, false, false, false, false, true),
      allergens: fc.subarray(['milk', 'nuts']),
      itemId: fc.constantFrom(null, null, 'dish'),
      groups,
    })
    .map(({ large, ...option }): Modifier => {
      const sizePrices: Record<string, number> = large === undefined ? {} : { Large: large };
      return { ...plainOption, ...option, id, name: `Option ${id}`, sizePrices };
    });

/** Groups of up to three options; those of the outer ones lead further, with the same inner group below each. */
function anyGroups(prefix: string, inner: fc.Arbitrary<ModifierGroup[]>): fc.Arbitrary<ModifierGroup[]> {
  const group = (id: string) =>
    fc
      .record({
        min: fc.constantFrom(0, 0, 1, 2),
        more: fc.integer({ min: 0, max: 2 }),
        maxDistinct: fc.constantFrom(null, null, 1, 2),
        free: fc.constantFrom(0, 0, 1, 2),
        options: fc
          .integer({ min: 1, max: 3 })
          .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => anyOption(`${id}${i}`, inner)))),
      })
      .map(
        ({ min, more, ...rest }): ModifierGroup => ({
          ...plainGroup,
          ...rest,
          id,
          name: `Group ${id}`,
          min,
          max: Math.max(1, min + more),
        }),
      );
  return fc.oneof(fc.tuple(group(`${prefix}a`)), fc.tuple(group(`${prefix}a`), group(`${prefix}b`)));
}

const noGroups = fc.constant<ModifierGroup[]>([]);

const anyItem: fc.Arbitrary<Item> = fc
  .record({
    price,
    sized: fc.boolean(),
    groups: anyGroups('', fc.oneof(noGroups, noGroups, anyGroups('x', noGroups))),
  })
  .map(({ price: own, sized, groups }) => ({
    ...plainItem,
    id: 'i',
    code: 'DISH',
    name: 'Dish',
    diet: 'veg' as const,
    groups,
    price: sized ? null : own,
    sizes: sized
      ? ['Small', 'Large'].map((name, i) => ({ id: name, name, price: own + i * 100_00, aliases: [] }))
      : [],
  }));

/** Choices somebody may make of groups: mostly right ones, as `picks` has it. */
function choicesOf(groups: readonly ModifierGroup[], picks: Iterator<number>): Choice[] {
  const next = () => picks.next().value as number;
  return groups.flatMap((group) => {
    const wanted = Math.min(group.max, group.min + (next() % 3));
    const counts = new Map<string, number>();
    for (let i = 0; i < wanted; i++) {
      const option = group.options[next() % group.options.length];
      if (option) counts.set(option.id, (counts.get(option.id) ?? 0) + 1);
    }
    return [...counts].map(([id, quantity]): Choice => {
      const below = choicesOf(group.options.find((o) => o.id === id)?.groups ?? [], picks);
      return below.length > 0 ? { id, quantity, modifiers: below } : { id, quantity };
    });
  });
}

function* endless(picks: readonly number[]): Generator<number, never> {
  for (let i = 0; ; i++) yield picks[i % picks.length] ?? 0;
}

/** A dish with any choices, and a request for it that is right more often than not. */
export const anyOrder: fc.Arbitrary<{ menu: Menu; item: Item; request: LineRequest }> = fc
  .record({
    item: anyItem,
    picks: fc.array(fc.nat(11), { minLength: 1, maxLength: 30 }),
    quantity: fc.integer({ min: 1, max: 50 }),
    size: fc.constantFrom('Small', 'Large'),
    seat: fc.constantFrom(undefined, 'Asha', ' Ravi '),
  })
  .map(({ item, picks, quantity, size, seat }) => ({
    item,
    menu: {
      restaurantId: 'r',
      version: 1,
      sections: [{ ...plainSection, id: 's', name: 'All', items: [item] }],
    },
    request: {
      itemId: 'i',
      quantity,
      modifiers: choicesOf(item.groups, endless(picks)),
      ...(item.sizes.length > 0 ? { sizeId: size } : {}),
      ...(seat === undefined ? {} : { seat }),
    },
  }));

/** Choices that nobody could make: odd numbers, ids of elsewhere, and ever deeper. */
export const anyNonsense: fc.Arbitrary<Choice[]> = fc.letrec<{ choices: Choice[] }>((tie) => ({
  choices: fc.array(
    fc.record({
      id: fc.constantFrom('a0', 'a1', 'b0', 'xa0', 'xb0', 'elsewhere', '', '__proto__'),
      quantity: fc.constantFrom(1, 0, -1, 1e9, 1.5, Number.NaN, Number.POSITIVE_INFINITY),
      modifiers: fc.option(tie('choices'), { nil: undefined, depthIdentifier: 'deep', maxDepth: 5 }),
    }),
    { maxLength: 3, depthIdentifier: 'deep' },
  ),
})).choices;

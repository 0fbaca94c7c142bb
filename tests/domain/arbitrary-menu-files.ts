import fc from 'fast-check';
import { type CheckedMenuFile, menuFile } from '../../src/domain/menu-file.ts';

const price = fc.integer({ min: 0, max: 5_000_00 });
const word = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => /^[^\p{C}\s]/u.test(text) && !text.includes('\0'));
const aliases = fc.array(word, { maxLength: 2 });
const diet = fc.constantFrom('veg', 'egg', 'non-veg');

const option = fc.record(
  { price, aliases, isDefault: fc.boolean(), diet, allergens: fc.subarray(['milk', 'nuts', 'soy']) },
  { requiredKeys: ['price'] },
);
const group = fc.record({
  name: word,
  options: fc.array(option, { minLength: 1, maxLength: 4 }),
  min: fc.integer({ min: 0, max: 1 }),
  more: fc.integer({ min: 0, max: 2 }),
  free: fc.integer({ min: 0, max: 2 }),
});
const item = fc.record(
  {
    name: word,
    about: fc.string({ maxLength: 40, unit: 'grapheme' }).filter((text) => !text.includes('\0')),
    prices: fc.array(price, { minLength: 1, maxLength: 3 }),
    diet,
    suits: fc.subarray(['jain', 'vegan']),
    spice: fc.integer({ min: 0, max: 3 }),
    groups: fc.subarray(['g0', 'g1', 'g2']),
    aliases,
    knownFor: fc.boolean(),
    calories: fc.integer({ min: 0, max: 900 }),
  },
  { requiredKeys: ['name', 'prices', 'diet', 'groups'] },
);
const section = fc.record({
  name: word,
  menu: fc.option(fc.constantFrom('Breakfast'), { nil: undefined }),
  items: fc.array(item, { minLength: 1, maxLength: 5 }),
});

/**
 * Any menu of up to fifteen dishes that could be published: by price or by size, with choices that dishes share, options
 * that lead to a choice or are a dish, and a breakfast. Names are whatever people type, with a number that keeps them apart.
 */
export const anyMenuFile: fc.Arbitrary<CheckedMenuFile> = fc
  .record({
    groups: fc.array(group, { maxLength: 3 }),
    sections: fc.array(section, { minLength: 1, maxLength: 3 }),
    leads: fc.boolean(),
    setMeal: fc.boolean(),
  })
  .map(({ groups, sections, leads, setMeal }) => {
    let count = 0;
    const dishes = sections.map(({ name, menu, items }, s) => ({
      section: `${name} ${s}`,
      menu,
      items: items.map(({ prices, name: called, groups: asks, ...more }) => {
        const code = `D${count++}`;
        const [first] = prices;
        const bySize = prices.map((each, i) => ({ name: `Size ${i}`, price: each, aliases: [] }));
        return {
          ...more,
          code,
          name: `${called} ${code}`,
          groups: asks.filter((key) => Number(key.slice(1)) < groups.length),
          ...(prices.length === 1 ? { price: first } : { sizes: bySize }),
        };
      }),
    }));
    // What leads on is the last group, and leads to the first: neither leads further.
    const last = groups.length - 1;
    // A dish without choices of its own can be part of a set meal whatever those of others are.
    const part = dishes.flatMap(({ items }) => items).find((each) => each.groups.length === 0);
    return menuFile.parse({
      menus: { Breakfast: [{ from: '08:00', until: '11:00' }] },
      modifierGroups: Object.fromEntries(
        groups.map(({ options, more, ...rest }, g) => [
          `g${g}`,
          {
            ...rest,
            max: Math.max(1, rest.min + more),
            options: options.map((each, o) => ({
              ...each,
              name: `Option ${g}.${o}`,
              ...(leads && g === last && g > 0 && o === 0 ? { groups: ['g0'] } : {}),
              ...(setMeal && g === last && o === 1 && part ? { item: part.code } : {}),
            })),
          },
        ]),
      ),
      menu: dishes,
    });
  });

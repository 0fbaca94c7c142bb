import { describe, expect, test } from 'vitest';
import { dishesOf, meantBy } from '../../src/acts/named-dishes.ts';
import type { Menu } from '../../src/domain/menu.ts';
import { plainGroup, plainItem, plainOption, plainSection } from '../support/plain-menu.ts';

const dish = (code: string, name: string, aliases: string[] = []) => ({
  ...plainItem,
  id: code,
  code,
  name,
  aliases,
  price: 100,
  diet: 'veg' as const,
});
const cheese = (id: string) => ({
  ...plainGroup,
  id: `group ${id}`,
  name: 'More',
  min: 0,
  max: 1,
  options: [
    { ...plainOption, id, name: 'Extra cheese' },
    { ...plainOption, id: `dish ${id}`, name: 'Butter Naan', itemId: 'BN' },
    { ...plainOption, id: `tikka ${id}`, name: 'Paneer tikka' },
  ],
});
const menu: Menu = {
  restaurantId: 'r',
  version: 1,
  sections: [
    {
      ...plainSection,
      id: 's',
      name: 'All',
      items: [
        { ...dish('BN', 'Butter Naan', ['naan']), groups: [cheese('one')] },
        { ...dish('GN', 'Garlic Naan'), groups: [cheese('two')] },
        dish('PTK', 'Paneer Tikka', ['tandoori paneer']),
        dish('KP', 'Kadhai Paneer'),
      ],
    },
  ],
};
const named = (words: string) => meantBy(dishesOf(menu), (one) => one, words).map(({ name }) => name);

describe('a dish as a kitchen speaks of it', () => {
  test.each([
    ['ptk', ['Paneer Tikka']],
    ['paneer tikka', ['Paneer Tikka']],
    ['paneer tika', ['Paneer Tikka']],
    ['tandoori paneer', ['Paneer Tikka']],
    ['butter naan', ['Butter Naan']],
    ['unicorn', []],
  ])('"%s" is one, or none', (words, names) => {
    expect(named(words)).toEqual(names);
  });

  test('which one is asked where a word stands in several names, though one of them is called so for short', () => {
    expect(named('naan').sort()).toEqual(['Butter Naan', 'Garlic Naan']);
    expect(named('paneer').sort()).toEqual(['Kadhai Paneer', 'Paneer Tikka']);
  });

  test('an option that is called like a dish is off with it', () => {
    const meant = meantBy(dishesOf(menu), (one) => one, 'paneer tikka');
    expect(meant).toMatchObject([{ ids: ['PTK'], also: ['tikka one', 'tikka two'] }]);
  });

  test('an option is one thing, whatever it goes onto; one that is a dish is that dish', () => {
    const [option] = meantBy(dishesOf(menu), (one) => one, 'extra cheese');
    expect(option).toMatchObject({ ids: ['one', 'two'], code: null });
    expect(meantBy(dishesOf(menu), (one) => one, 'butter naan')).toMatchObject([{ ids: ['BN'] }]);
  });
});

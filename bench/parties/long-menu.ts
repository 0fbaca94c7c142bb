import type { Item, Menu, Modifier } from '../../src/domain/menu.ts';

const kinds = ['Curry', 'Tikka', 'Biryani', 'Dosa', 'Kebab', 'Soup', 'Salad', 'Sandwich', 'Noodles', 'Pizza'];
const manners = [
  'Smoked',
  'Garden',
  'Coastal',
  'Royal',
  'Crisp',
  'Village',
  'Stuffed',
  'Double',
  'Slow',
  'Fiery',
];
const things = ['Paneer', 'Mushroom', 'Chicken', 'Prawn', 'Potato'];

const option = (id: string, name: string): Modifier => ({
  id,
  name,
  price: 0,
  diet: null,
  allergens: [],
  aliases: [],
  isDefault: false,
  soldOutUntil: null,
  maxEach: null,
  sizePrices: {},
  itemId: null,
  liquor: false,
  stock: null,
  groups: [],
});

const spice = {
  id: 'spice',
  name: 'Spice level',
  min: 0,
  max: 1,
  maxDistinct: null,
  free: 0,
  options: [option('mild', 'Mild'), option('medium', 'Medium'), option('spicy', 'Spicy')],
};
const extras = {
  id: 'extras',
  name: 'Add to it',
  min: 0,
  max: 4,
  maxDistinct: null,
  free: 0,
  options: [
    option('cheese', 'Cheese'),
    option('onion', 'Onion'),
    option('ghee', 'Ghee'),
    option('egg', 'Egg'),
  ],
};

function item(index: number): Item {
  const manner = manners[index % 10] ?? '';
  const thing = things[Math.floor(index / 10) % 5] ?? '';
  const kind = kinds[Math.floor(index / 50) % 10] ?? '';
  return {
    id: `item-${index}`,
    code: `X${index}`,
    name: `${manner} ${thing} ${kind}`,
    about: null,
    price: index % 3 === 0 ? null : 200_00,
    diet: 'veg',
    suits: [],
    allergens: [],
    spice: 0,
    aliases: [`${thing} ${kind} ${manner}`],
    prepMinutes: null,
    taxClass: 'food',
    soldOutUntil: null,
    knownFor: false,
    calories: null,
    photo: null,
    course: null,
    liquor: false,
    stock: null,
    sizes:
      index % 3 === 0
        ? [
            { id: `half-${index}`, name: 'Half', price: 150_00, aliases: ['small'] },
            { id: `full-${index}`, name: 'Full', price: 280_00, aliases: ['large'] },
          ]
        : [],
    groups: [spice, extras],
  };
}

/** A menu of so many dishes, at most 500 of them different. */
export function longMenu(dishes: number): Menu {
  const items = Array.from({ length: dishes }, (_, index) => item(index));
  return {
    restaurantId: `menu of ${dishes}`,
    version: 1,
    sections: [{ id: 's', name: 'All', about: null, menu: null, mealtimes: [], items }],
  };
}

/** Messages as people write them, over dishes that every such menu of 50 or more has. */
export const messages: readonly string[] = [
  '2 smoked paneer curry',
  'table for 4 tomorrow at 8pm',
  '2 smoked paneer curry one extra spicy no onion and a large garden mushroom curry',
  'can i get 3 royal chicken curry with extra cheese, 1 crisp potato curry and 2 fiery prawn curry less spicy',
  'smokd paner curry x 2, coastal muhsroom curry',
  'kal raat 8 baje 4 logon ke liye table chahiye',
  'ek royal paneer curry bina pyaz aur do slow chicken curry',
  'yes',
  'no, make it 9',
  'is the royal chicken curry spicy?',
  'remove the garden mushroom curry and add 2 crisp potato curry',
  'something cheap and veg near me for 6 people on saturday between 7 and 8',
];

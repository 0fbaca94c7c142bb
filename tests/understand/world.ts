import type { Expecting, Meaning } from '../../src/domain/meaning.ts';
import type { Item, Menu, Modifier } from '../../src/domain/menu.ts';
import type { Lexicon } from '../../src/understand/meaning/guide.ts';
import { understand, type World } from '../../src/understand/understand.ts';
import { plainGroup, plainItem, plainOption, plainSection } from '../support/plain-menu.ts';

/** A Friday, six in the evening in India. */
export const friday = new Date('2026-11-27T12:30:00Z');
const zone = 'Asia/Kolkata';

export const lexicon: Lexicon = {
  restaurants: ['The Copper Ladle', 'Nizam Biryani House', 'Thali Ghar'],
  areas: [
    { name: 'Indiranagar', city: 'Bengaluru', aliases: ['इंदिरानगर'] },
    { name: 'Koramangala', city: 'Bengaluru', aliases: ['kora', 'कोरमंगला'] },
    { name: 'Bandra West', city: 'Mumbai', aliases: ['bandra'] },
  ],
  cities: ['Bengaluru', 'Mumbai', 'Hyderabad'],
  cuisines: ['Biryani', 'Chinese', 'South Indian', 'Italian'],
  zone,
};

function option(id: string, aliases: string[] = [], isDefault = false): Modifier {
  return { ...plainOption, id, name: id, aliases, isDefault };
}

function dish(code: string, name: string, change: Partial<Item> = {}): Item {
  return {
    id: code,
    code,
    name,
    ...plainItem,
    price: 200_00,
    diet: 'veg',
    ...change,
  };
}

const spice = {
  ...plainGroup,
  id: 'spice',
  name: 'Spice level',
  min: 1,
  max: 1,
  options: [
    option('Mild', ['less spicy', 'कम तीखा']),
    option('Medium', [], true),
    option('Spicy', ['teekha', 'extra spicy', 'तीखा']),
  ],
};
const along = {
  ...plainGroup,
  id: 'along',
  name: 'With',
  min: 0,
  max: 3,
  options: [option('Onion', ['pyaaz', 'प्याज'], true), option('Extra cheese', ['cheese'])],
};

export const menu: Menu = {
  restaurantId: 'r',
  version: 1,
  sections: [
    {
      ...plainSection,
      id: 's',
      name: 'All',
      items: [
        dish('PTK', 'Paneer Tikka', { aliases: ['पनीर टिक्का', 'paneer tika'], groups: [spice, along] }),
        dish('BCH', 'Butter Chicken', {
          aliases: ['murgh makhani', 'बटर चिकन'],
          allergens: ['nuts', 'milk'],
          diet: 'non-veg',
          groups: [spice, along],
        }),
        dish('NAN', 'Butter Naan', { aliases: ['naan', 'नान'] }),
        dish('GNA', 'Garlic Naan'),
        dish('DAL', 'Dal Makhani', { aliases: ['dal', 'दाल'] }),
        dish('BIR', 'Chicken Dum Biryani', {
          aliases: ['biryani', 'बिरयानी'],
          price: null,
          sizes: [
            { id: 'half', name: 'Half', price: 180_00, aliases: ['aadha', 'आधा'] },
            { id: 'full', name: 'Full', price: 320_00, aliases: ['poora', 'पूरा'] },
          ],
        }),
        dish('LIM', 'Fresh Lime Soda', { aliases: ['lime soda', 'nimbu soda'] }),
        dish('MAC', 'Mac & Cheese', { aliases: ['mac and cheese'] }),
      ],
    },
  ],
};

interface Around {
  expecting?: Expecting;
  offered?: readonly string[];
  numbered?: boolean;
  withMenu?: boolean;
  dishId?: string;
  cart?: NonNullable<World['cart']>;
  openHours?: NonNullable<World['openHours']>;
  booking?: NonNullable<World['booking']>;
  lexicon?: Lexicon;
  now?: Date;
}

/** Understands a text in this small world; on Friday evening, with nothing asked or offered, unless told otherwise. */
export function hear(text: string, around: Around = {}): Meaning {
  return understand(text, {
    now: around.now ?? friday,
    zone,
    lexicon: around.lexicon ?? lexicon,
    expecting: around.expecting,
    offered: around.offered ?? [],
    numbered: around.numbered ?? false,
    menu: around.withMenu ? menu : undefined,
    dishId: around.dishId,
    cart: around.cart ?? [],
    openHours: around.openHours,
    booking: around.booking,
  });
}

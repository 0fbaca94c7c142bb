import { menuFile, type CheckedMenuFile } from '../../src/domain/menu-file.ts';

const sizes = [
  { name: 'Half', price: 150_00, aliases: ['small', 'chota'] },
  { name: 'Full', price: 280_50, aliases: [] },
];

/** A menu of so many dishes that uses everything a menu can say. */
export function longMenuFile(dishes: number): CheckedMenuFile {
  const item = (i: number) => ({
    code: `D${i}`,
    name: `Dish ${i}, "house style"`,
    about: i % 4 === 0 ? `From the clay oven; number ${i}` : undefined,
    ...(i % 3 === 0 ? { sizes } : { price: 100_00 + i }),
    diet: i % 5 === 0 ? 'non-veg' : 'veg',
    suits: i % 7 === 0 ? ['jain', 'gluten-free'] : [],
    allergens: i % 2 === 0 ? ['milk'] : [],
    spice: i % 4,
    groups: i % 3 === 0 ? ['spice', 'extras'] : i % 10 === 1 ? ['meal'] : [],
    aliases: i % 6 === 0 ? [`व्यंजन ${i}`, `dish no ${i}`] : [],
    prepMinutes: i % 9 === 0 ? 25 : undefined,
    taxClass: i % 50 === 0 ? 'packed' : 'food',
    knownFor: i % 40 === 0,
    calories: i % 8 === 0 ? 420 : undefined,
    course: i % 2 === 0 ? 'starter' : undefined,
    liquor: i % 77 === 0,
    stock: i % 30 === 0 ? 12 : undefined,
    dailyStock: i % 60 === 0 ? 20 : undefined,
  });
  const all = Array.from({ length: dishes }, (_, i) => item(i));
  const section = (name: string, from: number, more: object) => ({
    section: name,
    ...more,
    items: all.slice(Math.floor((dishes * from) / 4), Math.floor((dishes * (from + 1)) / 4)),
  });
  return menuFile.parse({
    menus: {
      Breakfast: [
        { days: [1, 2, 3, 4, 5], from: '08:00', until: '11:00' },
        { days: [6, 7], from: '08:00', until: '12:30' },
      ],
      Diwali: [{ firstDay: '2026-11-01', lastDay: '2026-11-15' }],
    },
    modifierGroups: {
      extras: {
        name: 'Extras',
        max: 4,
        maxDistinct: 3,
        free: 1,
        options: [
          {
            name: 'Cheese',
            price: 40_00,
            sizePrices: { Half: 20_00, Full: 40_00 },
            maxEach: 2,
            allergens: ['milk'],
          },
          { name: 'Egg', price: 25_00, diet: 'egg', dailyStock: 30 },
        ],
      },
      meal: {
        name: 'Which drink?',
        min: 1,
        max: 1,
        options: [
          { name: 'The big one', item: 'D3', groups: [] },
          { name: 'Tea', groups: ['spice'], isDefault: true },
        ],
      },
      spice: {
        name: 'Spice level',
        min: 1,
        max: 1,
        options: [{ name: 'Mild', aliases: ['less spicy', 'कम तीखा'] }, { name: 'Hot' }],
      },
    },
    menu: [
      section('Small plates', 0, { about: 'To begin with' }),
      section('Mornings', 1, { menu: 'Breakfast' }),
      section('Feast', 2, { menu: 'Diwali', about: 'Once a year' }),
      section('Mains', 3, {}),
    ],
  });
}

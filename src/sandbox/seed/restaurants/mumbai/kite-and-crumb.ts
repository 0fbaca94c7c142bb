import type { RestaurantFile } from '../../../../domain/restaurant-file.ts';
import { everyDay } from '../common.ts';

export default {
  slug: 'kite-and-crumb',
  name: 'The Kite & Crumb',
  kind: 'cafe',
  city: 'Mumbai',
  area: 'Bandra West',
  address: '14, Chuim Lane, off Pali Naka, Bandra West, Mumbai 400050',
  latitude: 19.0641,
  longitude: 72.8301,
  about:
    'A bakehouse in a village lane, with paper kites on the ceiling and a queue for the sourdough. Croissants from ' +
    'eight, cakes by the half kilo, and a courtyard where dogs outrank people.',
  cuisines: ['Café', 'Bakery', 'Desserts', 'Continental'],
  diets: ['vegan'],
  knownFor: ['Sourdough', 'Birthday cakes', 'Egg-free counter'],
  priceBand: 2,
  photo: 'kite-and-crumb.jpg',

  hours: {
    dineIn: [{ days: everyDay, from: '08:00', to: '22:30', lastSeating: '22:00' }],
    pickup: [{ days: everyDay, from: '08:00', to: '22:15' }],
  },

  booking: {
    mode: 'instant',
    slotMinutes: 30,
    leadMinutes: 30,
    horizonDays: 21,
    maxParty: 10,
    turnMinutes: [
      { upTo: 2, minutes: 75 },
      { upTo: 10, minutes: 120 },
    ],
  },
  tables: [
    { name: 'String 1', seats: [1, 2], area: 'indoor' },
    { name: 'String 2', seats: [1, 2], area: 'indoor' },
    { name: 'String 3', seats: [2, 4], area: 'indoor' },
    { name: 'String 4', seats: [2, 4], area: 'indoor' },
    { name: 'Court 1', seats: [2, 4], area: 'garden' },
    { name: 'Court 2', seats: [2, 4], area: 'garden' },
    { name: 'Court 3', seats: [4, 6], area: 'garden' },
    { name: 'Counter 1', seats: [1, 1], area: 'indoor', channel: 'walk-in' },
    { name: 'Counter 2', seats: [1, 1], area: 'indoor', channel: 'walk-in' },
    { name: 'Step', seats: [1, 3], area: 'garden', channel: 'walk-in' },
  ],
  groups: [
    { tables: ['String 3', 'String 4'], seats: [5, 8] },
    { tables: ['Court 1', 'Court 2', 'Court 3'], seats: [7, 10] },
  ],

  ordering: { pickup: true, preOrder: true, prepMinutes: 12, minimum: 150_00, freeCancelMinutes: 120 },
  tax: { rates: { food: 500 }, gstin: '27ZZTFK1919K1ZO', fssai: '11524999000191' },

  modifierGroups: {
    milk: {
      name: 'Milk',
      min: 1,
      max: 1,
      options: [
        { name: 'Whole', isDefault: true, allergens: ['milk'], aliases: ['regular', 'cow'] },
        { name: 'Oat', price: 70_00, allergens: ['gluten'], aliases: ['oat milk'] },
        { name: 'Coconut', price: 60_00, aliases: ['coconut milk'] },
        { name: 'Almond', price: 70_00, allergens: ['nuts'], aliases: ['almond milk'] },
      ],
    },
    iced: {
      name: 'Hot or iced',
      min: 1,
      max: 1,
      options: [
        { name: 'Hot', isDefault: true, aliases: ['garam'] },
        { name: 'Iced', price: 30_00, aliases: ['cold', 'thanda'] },
      ],
    },
    sponge: {
      name: 'Sponge',
      min: 1,
      max: 1,
      options: [
        { name: 'With egg', diet: 'egg', allergens: ['egg'], aliases: ['egg', 'regular'] },
        { name: 'Without egg', price: 60_00, diet: 'veg', aliases: ['eggless', 'no egg', 'बिना अंडा'] },
        { name: 'Vegan', price: 180_00, diet: 'veg', allergens: ['soy'] },
      ],
    },
    candles: {
      name: 'With the cake, free',
      max: 3,
      options: [
        { name: 'Candles', isDefault: true, aliases: ['mombatti'] },
        { name: 'Cake knife', aliases: ['knife'] },
        { name: 'Name on a paper kite', aliases: ['message', 'name tag'] },
      ],
    },
    fill: {
      name: 'Add to it',
      max: 3,
      options: [
        { name: 'Poached egg', price: 60_00, diet: 'egg', allergens: ['egg'], aliases: ['egg'] },
        { name: 'Smoked chicken', price: 110_00, diet: 'non-veg', aliases: ['chicken'] },
        { name: 'Avocado', price: 130_00, aliases: ['avo'] },
        { name: 'Feta', price: 90_00, allergens: ['milk'] },
      ],
    },
    warmed: {
      name: 'Warmed',
      max: 2,
      options: [
        { name: 'Warm it', aliases: ['heat', 'garam'] },
        { name: 'Butter and jam', price: 50_00, allergens: ['milk'], aliases: ['butter', 'jam'] },
      ],
    },
  },

  // biome-ignore format: each dish stays in one piece, as on a printed menu
  menu: [
    {
      section: 'Viennoiserie',
      items: [
        { code: 'CRO', name: 'Butter Croissant', price: 190_00, diet: 'veg', allergens: ['gluten', 'milk'],
          groups: ['warmed'], aliases: ['croissant', 'crossant'] },
        { code: 'PAC', name: 'Pain au Chocolat', price: 230_00, diet: 'veg',
          allergens: ['gluten', 'milk', 'soy'], groups: ['warmed'], aliases: ['chocolate croissant'] },
        { code: 'ALM', name: 'Almond Croissant', price: 260_00, diet: 'egg',
          allergens: ['gluten', 'milk', 'egg', 'nuts'], groups: ['warmed'], aliases: ['badam croissant'] },
        { code: 'KOU', name: 'Kouign-amann', price: 220_00, diet: 'veg', allergens: ['gluten', 'milk'],
          aliases: ['kouign amann', 'queen amann'] },
        { code: 'CIN', name: 'Cinnamon Knot', price: 190_00, diet: 'egg', allergens: ['gluten', 'milk', 'egg'],
          groups: ['warmed'], aliases: ['cinnamon roll', 'cinnamon bun'] },
      ],
    },
    {
      section: 'Bread',
      items: [
        { code: 'SOU', name: 'Country Sourdough',
          sizes: [{ name: 'Half loaf', price: 180_00, aliases: ['half'] },
            { name: 'Loaf', price: 320_00, aliases: ['full', 'whole'] }],
          diet: 'veg', suits: ['vegan'], allergens: ['gluten'],
          aliases: ['sourdough', 'sour dough', 'bread loaf'] },
        { code: 'SEE', name: 'Seeded Rye', price: 360_00, diet: 'veg', suits: ['vegan'],
          allergens: ['gluten', 'sesame'], aliases: ['rye bread', 'seeded bread'] },
        { code: 'FOC', name: 'Focaccia', price: 240_00, about: 'Curry leaf and garlic', diet: 'veg',
          suits: ['vegan'], allergens: ['gluten'], aliases: ['foccacia', 'focacia'] },
        { code: 'LAD', name: 'Laadi Pav', price: 60_00, about: 'Six, from the evening bake', diet: 'veg',
          suits: ['vegan'], allergens: ['gluten'], aliases: ['pav', 'pao', 'पाव'] },
      ],
    },
    {
      section: 'Plates',
      items: [
        { code: 'AVO', name: 'Avocado and Chilli Toast', price: 420_00, diet: 'veg', suits: ['vegan'],
          allergens: ['gluten', 'sesame'], groups: ['fill'], aliases: ['avocado toast', 'avo toast'] },
        { code: 'BEN', name: 'Eggs Benedict', price: 460_00, diet: 'egg',
          allergens: ['egg', 'gluten', 'milk', 'mustard'], prepMinutes: 15, groups: ['fill'],
          aliases: ['benedict', 'eggs ben'] },
        { code: 'MUS', name: 'Mushroom and Thyme Tartine', price: 410_00, diet: 'veg',
          allergens: ['gluten', 'milk'], groups: ['fill'], aliases: ['mushroom toast', 'tartine'] },
        { code: 'CHK', name: 'Chicken and Pesto Sandwich', price: 440_00, diet: 'non-veg',
          allergens: ['gluten', 'milk', 'nuts'], aliases: ['pesto sandwich', 'chicken sandwich'] },
        { code: 'QUI', name: 'Leek Quiche', price: 340_00, diet: 'egg', allergens: ['gluten', 'milk', 'egg'],
          aliases: ['quiche', 'kish'] },
        { code: 'SAL', name: 'Kale and Millet Salad', price: 380_00, diet: 'veg',
          suits: ['vegan', 'gluten-free'], allergens: ['nuts'], groups: ['fill'],
          aliases: ['kale salad', 'salad'] },
      ],
    },
    {
      section: 'Cakes by weight',
      about: 'Ring four hours ahead for a whole cake; the oven does not hurry.',
      items: [
        { code: 'CHO', name: 'Dark Chocolate Cake',
          sizes: [{ name: 'Half kilo', price: 850_00, aliases: ['500 g', 'half kg', 'adha kilo'] },
            { name: 'One kilo', price: 1550_00, aliases: ['1 kg', 'kilo'] }],
          diet: 'veg', allergens: ['gluten', 'milk', 'soy'], prepMinutes: 240, groups: ['sponge', 'candles'],
          aliases: ['chocolate cake', 'birthday cake', 'चॉकलेट केक'] },
        { code: 'CAR', name: 'Carrot Cake',
          sizes: [{ name: 'Half kilo', price: 820_00, aliases: ['500 g', 'half kg'] },
            { name: 'One kilo', price: 1480_00, aliases: ['1 kg', 'kilo'] }],
          diet: 'veg', allergens: ['gluten', 'milk', 'nuts'], prepMinutes: 240, groups: ['sponge', 'candles'],
          aliases: ['gajar cake'] },
        { code: 'RAS', name: 'Rasmalai Cake',
          sizes: [{ name: 'Half kilo', price: 950_00, aliases: ['500 g', 'half kg'] },
            { name: 'One kilo', price: 1750_00, aliases: ['1 kg', 'kilo'] }],
          diet: 'veg', allergens: ['gluten', 'milk', 'nuts'], prepMinutes: 240, groups: ['sponge', 'candles'],
          aliases: ['ras malai cake', 'fusion cake'] },
      ],
    },
    {
      section: 'By the slice',
      items: [
        { code: 'CHE', name: 'Baked Cheesecake', price: 290_00, diet: 'egg',
          allergens: ['gluten', 'milk', 'egg'], aliases: ['cheesecake', 'cheese cake'] },
        { code: 'LEM', name: 'Lemon Tart', price: 250_00, diet: 'egg', allergens: ['gluten', 'milk', 'egg'],
          aliases: ['lemon pie'] },
        { code: 'BRO', name: 'Vegan Brownie', price: 190_00, diet: 'veg', suits: ['vegan'],
          allergens: ['gluten', 'soy', 'nuts'], aliases: ['brownie', 'eggless brownie'] },
        { code: 'COO', name: 'Sea Salt Cookie',
          sizes: [{ name: 'One', price: 110_00, aliases: ['single'] },
            { name: '6 pieces', price: 590_00, aliases: ['six', 'box'] }],
          about: 'No egg', diet: 'veg', allergens: ['gluten', 'milk', 'soy'],
          aliases: ['cookie', 'chocolate chip cookie', 'biscuit'] },
      ],
    },
    {
      section: 'Drinks',
      items: [
        { code: 'LAT', name: 'Latte', price: 230_00, diet: 'veg', suits: ['gluten-free'], allergens: ['milk'],
          groups: ['milk', 'iced'], aliases: ['cafe latte', 'coffee'] },
        { code: 'CAP', name: 'Cappuccino', price: 220_00, diet: 'veg', suits: ['gluten-free'],
          allergens: ['milk'], groups: ['milk'], aliases: ['capuccino', 'cappucino'] },
        { code: 'BLK', name: 'Long Black', price: 180_00, diet: 'veg', suits: ['vegan', 'jain', 'gluten-free'],
          groups: ['iced'], aliases: ['americano', 'black coffee'] },
        { code: 'HOT', name: 'Hot Chocolate', price: 260_00, diet: 'veg', allergens: ['milk', 'soy'],
          groups: ['milk'], aliases: ['cocoa', 'hot choc'] },
        { code: 'LMD', name: 'Kaffir Lime Fizz', price: 190_00, diet: 'veg',
          suits: ['vegan', 'jain', 'gluten-free'], aliases: ['lime soda', 'lemonade'] },
      ],
    },
  ],

  staff: [
    { name: 'Tara Almeida', phone: '+919000019001', role: 'owner' },
    { name: 'Nikhil Sawant', phone: '+919000019002', role: 'manager' },
    { name: 'Rosie Gomes', phone: '+919000019003', role: 'kitchen' },
  ],
} satisfies RestaurantFile;

import type { RestaurantFile } from '../../../../domain/restaurant-file.ts';
import { everyDay, spiceLevel } from '../common.ts';

export default {
  slug: 'millet-and-moss',
  name: 'Millet & Moss',
  kind: 'cafe',
  city: 'Hyderabad',
  area: 'Banjara Hills',
  address: '8-2-684, Lane 4, Road No. 12, Banjara Hills, Hyderabad 500034',
  latitude: 17.4118,
  longitude: 78.4352,
  about:
    'A plant kitchen in a rock garden: everything vegan, most of it without gluten, none of it solemn. Foxtail ' +
    'biryani, jowar tacos, cashew-milk coffee. Boulders to sit on, hammocks if you are quick.',
  cuisines: ['Vegan', 'Café', 'Healthy', 'Millets'],
  diets: ['pure-veg', 'vegan', 'jain'],
  knownFor: ['Everything vegan', 'Foxtail millet biryani', 'Cashew-milk coffee'],
  priceBand: 2,
  photo: 'millet-and-moss.jpg',

  hours: {
    dineIn: [{ days: everyDay, from: '08:30', to: '22:30', lastSeating: '21:45' }],
    pickup: [{ days: everyDay, from: '08:30', to: '22:00' }],
  },

  booking: {
    mode: 'instant',
    slotMinutes: 30,
    leadMinutes: 20,
    horizonDays: 30,
    maxParty: 10,
    turnMinutes: [
      { upTo: 2, minutes: 75 },
      { upTo: 10, minutes: 105 },
    ],
  },
  tables: [
    { name: 'Boulder 1', seats: [1, 2], area: 'garden' },
    { name: 'Boulder 2', seats: [1, 2], area: 'garden' },
    { name: 'Boulder 3', seats: [2, 4], area: 'garden' },
    { name: 'Boulder 4', seats: [2, 4], area: 'garden' },
    { name: 'Moss 1', seats: [1, 2], area: 'indoor' },
    { name: 'Moss 2', seats: [2, 4], area: 'indoor' },
    { name: 'Moss 3', seats: [2, 4], area: 'indoor' },
    { name: 'Long slate', seats: [6, 10], area: 'indoor' },
    { name: 'Hammock', seats: [1, 2], area: 'garden', channel: 'walk-in' },
    { name: 'Fern', seats: [2, 4], area: 'indoor', channel: 'staff' },
  ],
  groups: [
    { tables: ['Boulder 3', 'Boulder 4'], seats: [5, 8] },
    { tables: ['Moss 2', 'Moss 3'], seats: [5, 8] },
  ],

  ordering: { pickup: true, preOrder: true, prepMinutes: 18, minimum: 200_00, freeCancelMinutes: 45 },
  tax: { rates: { food: 500 }, gstin: '36ZZTFM2525M1ZN', fssai: '13624999000251' },

  modifierGroups: {
    spice: spiceLevel,
    base: {
      name: 'Base',
      min: 1,
      max: 1,
      options: [
        { name: 'Foxtail millet', aliases: ['korralu', 'foxtail', 'kangni'] },
        { name: 'Little millet', aliases: ['samalu', 'kutki'] },
        { name: 'Brown rice', aliases: ['rice'] },
        { name: 'Only greens', aliases: ['no grain', 'salad base'] },
      ],
    },
    protein: {
      name: 'Protein',
      min: 1,
      max: 2,
      options: [
        { name: 'Smoked tofu', allergens: ['soy'], aliases: ['tofu'] },
        { name: 'Tempeh', price: 60_00, allergens: ['soy'] },
        { name: 'Spiced chickpeas', aliases: ['chana', 'chickpea'] },
        { name: 'Cashew paneer', price: 50_00, allergens: ['nuts'], aliases: ['vegan paneer'] },
      ],
    },
    dressing: {
      name: 'Dressing',
      min: 1,
      max: 1,
      options: [
        { name: 'Peanut lime', allergens: ['peanuts'] },
        { name: 'Tahini', allergens: ['sesame'], aliases: ['til'] },
        { name: 'Raw mango', isDefault: true, aliases: ['kairi'] },
      ],
    },
    boosts: {
      name: 'Boosts',
      max: 3,
      options: [
        { name: 'Avocado', price: 120_00 },
        { name: 'Seeds', price: 40_00, allergens: ['sesame'], aliases: ['pumpkin seeds'] },
        { name: 'Kimchi', price: 50_00, allergens: ['soy'] },
        { name: 'Sprouts', aliases: ['moong sprouts'] },
      ],
    },
    milk: {
      name: 'Milk',
      min: 1,
      max: 1,
      options: [
        { name: 'Cashew', isDefault: true, allergens: ['nuts'], aliases: ['cashew milk', 'kaju'] },
        { name: 'Oat', allergens: ['gluten'], aliases: ['oat milk'] },
        { name: 'Soy', allergens: ['soy'], aliases: ['soya'] },
        { name: 'Coconut', aliases: ['coconut milk'] },
      ],
    },
    sweetener: {
      name: 'Sweetened with',
      max: 1,
      options: [
        { name: 'Jaggery', isDefault: true, aliases: ['gud', 'bellam'] },
        { name: 'Dates', aliases: ['khajur'] },
      ],
    },
  },

  // biome-ignore format: each dish stays in one piece, as on a printed menu
  menu: [
    {
      section: 'Mornings',
      items: [
        { code: 'RP', name: 'Ragi Pancakes', price: 290_00, about: 'Banana, jaggery, cashew cream', diet: 'veg',
          suits: ['vegan', 'gluten-free'], allergens: ['nuts'], prepMinutes: 12,
          aliases: ['pancakes', 'finger millet pancakes'] },
        { code: 'TS', name: 'Tofu Scramble', price: 310_00, about: 'On toast, with greens', diet: 'veg',
          suits: ['vegan'], allergens: ['soy', 'gluten'], spice: 1, groups: ['spice', 'boosts'],
          aliases: ['tofu bhurji', 'vegan bhurji'] },
        { code: 'JU', name: 'Jowar Upma', price: 210_00, diet: 'veg', suits: ['vegan', 'gluten-free'],
          allergens: ['mustard', 'peanuts'], aliases: ['jonna upma', 'upma', 'उपमा'] },
        { code: 'BB', name: 'Jackfruit Smoothie Bowl', price: 320_00, diet: 'veg', suits: ['vegan', 'jain'],
          allergens: ['nuts', 'gluten'], groups: ['milk'], aliases: ['smoothie bowl', 'acai bowl'] },
        { code: 'PES', name: 'Pesarattu', price: 190_00, diet: 'veg', suits: ['vegan', 'gluten-free'],
          allergens: ['mustard'], spice: 1, prepMinutes: 10, aliases: ['moong dosa', 'పెసరట్టు'] },
      ],
    },
    {
      section: 'Bowls',
      items: [
        { code: 'MB', name: 'Moss Bowl', price: 360_00, about: 'Pick a base, a protein, a dressing', diet: 'veg',
          suits: ['vegan', 'gluten-free'], groups: ['base', 'protein', 'dressing', 'boosts'],
          aliases: ['buddha bowl', 'build a bowl', 'salad bowl'] },
        { code: 'FB', name: 'Foxtail Millet Biryani', price: 340_00, diet: 'veg',
          suits: ['vegan', 'gluten-free'], allergens: ['nuts'], spice: 2, prepMinutes: 20,
          groups: ['spice', 'boosts'],
          aliases: ['millet biryani', 'korrala biryani', 'vegan biryani', 'मिलेट बिरयानी'] },
        { code: 'BG', name: 'Bisi Bele Millet', price: 290_00, diet: 'veg', suits: ['vegan'],
          allergens: ['nuts', 'mustard'], spice: 1, groups: ['boosts'],
          aliases: ['millet bisi bele', 'sambar millet'] },
        { code: 'TC', name: 'Thai Pumpkin Curry', price: 350_00, diet: 'veg', suits: ['vegan'],
          allergens: ['soy', 'gluten'], spice: 2, groups: ['base', 'spice'],
          aliases: ['pumpkin curry', 'thai curry'] },
        { code: 'JK', name: 'Jain Khichdi', price: 270_00, about: 'Little millet, moong, cumin, no roots',
          diet: 'veg', suits: ['vegan', 'jain', 'gluten-free'],
          aliases: ['millet khichdi', 'khichdi', 'जैन खिचड़ी'] },
      ],
    },
    {
      section: 'Plates',
      items: [
        { code: 'JT', name: 'Jowar Tacos',
          sizes: [{ name: '2 pieces', price: 260_00, aliases: ['two'] },
            { name: '3 pieces', price: 360_00, aliases: ['three'] }],
          about: 'Jackfruit, pickled onion, coriander', diet: 'veg', suits: ['vegan', 'gluten-free'], spice: 1,
          groups: ['boosts'], aliases: ['tacos', 'jackfruit tacos'] },
        { code: 'BR', name: 'Beet and Black Rice Burger', price: 340_00, diet: 'veg', suits: ['vegan'],
          allergens: ['gluten', 'sesame', 'mustard', 'soy'], prepMinutes: 15, groups: ['boosts'],
          aliases: ['veg burger', 'vegan burger', 'beetroot burger'] },
        { code: 'PB', name: 'Cashew Paneer Makhani', price: 360_00, diet: 'veg', suits: ['vegan', 'gluten-free'],
          allergens: ['nuts'], spice: 1, groups: ['spice', 'base'],
          aliases: ['vegan paneer butter masala', 'vegan makhani', 'paneer makhani'] },
        { code: 'MM', name: 'Mushroom Momos',
          sizes: [{ name: '6 pieces', price: 240_00, aliases: ['six'] },
            { name: '12 pieces', price: 440_00, aliases: ['twelve'] }],
          diet: 'veg', suits: ['vegan'], allergens: ['gluten', 'soy'], spice: 1, prepMinutes: 15,
          aliases: ['momo', 'vegan momos', 'मोमोज'] },
        { code: 'SP', name: 'Sweet Potato Wedges', price: 220_00, diet: 'veg', suits: ['vegan', 'gluten-free'],
          allergens: ['sesame'], aliases: ['wedges', 'shakarkandi'] },
        { code: 'JP', name: 'Raw Banana Cutlets', price: 230_00, about: 'Millet crumb, tamarind', diet: 'veg',
          suits: ['vegan', 'jain', 'gluten-free'], spice: 1, aliases: ['kachha kela cutlet', 'jain cutlet'] },
        { code: 'ZP', name: 'Zucchini Pesto Pasta', price: 370_00, diet: 'veg', suits: ['vegan'],
          allergens: ['gluten', 'nuts'], prepMinutes: 15, aliases: ['pesto pasta', 'vegan pasta'] },
      ],
    },
    {
      section: 'Sweet',
      items: [
        { code: 'CC', name: 'Coconut Cheesecake', price: 290_00, about: 'Cashew and coconut, no dairy',
          diet: 'veg', suits: ['vegan', 'jain', 'gluten-free'], allergens: ['nuts'],
          aliases: ['vegan cheesecake', 'cheesecake'] },
        { code: 'RB', name: 'Ragi Brownie', price: 190_00, diet: 'veg', suits: ['vegan', 'jain', 'gluten-free'],
          allergens: ['nuts', 'soy'], aliases: ['brownie', 'vegan brownie'] },
        { code: 'PY', name: 'Millet Payasam', price: 170_00, about: 'Coconut milk and palm jaggery', diet: 'veg',
          suits: ['vegan', 'jain', 'gluten-free'], allergens: ['nuts'], aliases: ['kheer', 'payasam', 'खीर'] },
      ],
    },
    {
      section: 'Drinks',
      items: [
        { code: 'CL', name: 'Cashew-milk Latte', price: 220_00, diet: 'veg',
          suits: ['vegan', 'jain', 'gluten-free'], allergens: ['nuts'], groups: ['milk', 'sweetener'],
          aliases: ['latte', 'coffee', 'vegan coffee'] },
        { code: 'GM', name: 'Golden Latte', price: 210_00, diet: 'veg', suits: ['vegan'], allergens: ['nuts'],
          groups: ['milk', 'sweetener'], aliases: ['haldi doodh', 'turmeric latte', 'हल्दी दूध'] },
        { code: 'KB', name: 'Kombucha', price: 190_00, diet: 'veg', suits: ['vegan', 'gluten-free'],
          aliases: ['kombuca'] },
        { code: 'NS', name: 'Nannari Cooler', price: 140_00, diet: 'veg', suits: ['vegan', 'gluten-free'],
          aliases: ['sugandhi', 'nannari sharbat'] },
        { code: 'AJ', name: 'Ash Gourd Juice', price: 150_00, diet: 'veg',
          suits: ['vegan', 'jain', 'gluten-free'], aliases: ['green juice', 'petha juice', 'lauki juice'] },
      ],
    },
  ],

  staff: [
    { name: 'Ishita Varma', phone: '+919000025001', role: 'owner' },
    { name: 'Joseph Raju', phone: '+919000025002', role: 'manager' },
  ],
} satisfies RestaurantFile;

import type { RestaurantFile } from '../../../../domain/restaurant-file.ts';
import { monToFri, sweetness } from '../common.ts';

export default {
  slug: 'cafe-faridoon',
  name: 'Café Faridoon',
  kind: 'cafe',
  city: 'Mumbai',
  area: 'Fort',
  address: '19, Gunbow Street, behind the flower market, Fort, Mumbai 400001',
  latitude: 18.9352,
  longitude: 72.8362,
  about:
    'Bentwood chairs, a cracked mirror, and a cashier who has heard every excuse. Bun maska and Irani chai from ' +
    'eight, berry pulao and sali boti at lunch, mawa cake until it runs out. No combing hair, no telling fortunes.',
  cuisines: ['Parsi', 'Irani café', 'Bakery'],
  knownFor: ['Berry pulao', 'Bun maska and chai', 'Mawa cake', 'Dhansak on Sundays'],
  priceBand: 1,
  photo: 'cafe-faridoon.jpg',

  hours: {
    dineIn: [
      { days: [...monToFri, 'sat'], from: '08:00', to: '20:00', lastSeating: '19:30' },
      { days: ['sun'], from: '08:00', to: '16:00', lastSeating: '15:15' },
    ],
    pickup: [
      { days: [...monToFri, 'sat'], from: '08:00', to: '19:45' },
      { days: ['sun'], from: '08:00', to: '15:45' },
    ],
  },
  closures: [{ from: '2027-03-21', to: '2027-03-21', reason: 'Navroz' }],

  booking: {
    mode: 'instant',
    slotMinutes: 30,
    leadMinutes: 30,
    horizonDays: 14,
    minParty: 2,
    maxParty: 8,
    turnMinutes: [
      { upTo: 4, minutes: 60 },
      { upTo: 8, minutes: 90 },
    ],
    graceMinutes: 10,
  },
  tables: [
    { name: 'Mirror 1', seats: [2, 4], area: 'indoor' },
    { name: 'Mirror 2', seats: [2, 4], area: 'indoor' },
    { name: 'Mirror 3', seats: [2, 4], area: 'indoor' },
    { name: 'Clock 1', seats: [2, 4], area: 'indoor' },
    { name: 'Clock 2', seats: [2, 4], area: 'indoor' },
    { name: 'Family room', seats: [4, 6], area: 'mezzanine' },
    { name: 'Door 1', seats: [1, 2], area: 'indoor', channel: 'walk-in' },
    { name: 'Door 2', seats: [1, 2], area: 'indoor', channel: 'walk-in' },
    { name: 'Door 3', seats: [1, 4], area: 'indoor', channel: 'walk-in' },
    { name: 'Regulars', seats: [1, 4], area: 'indoor', channel: 'staff' },
  ],
  groups: [
    { tables: ['Mirror 1', 'Mirror 2'], seats: [5, 8] },
    { tables: ['Clock 1', 'Clock 2'], seats: [5, 8] },
  ],

  ordering: { pickup: true, preOrder: true, prepMinutes: 15, minimum: 100_00, freeCancelMinutes: 30 },
  tax: { rates: { food: 500 }, inclusive: true, gstin: '27ZZTFF1313F1ZG', fssai: '11524999000131' },

  modifierGroups: {
    sugar: sweetness,
    maska: {
      name: 'Spread with',
      min: 1,
      max: 1,
      options: [
        { name: 'Maska', isDefault: true, allergens: ['milk'], aliases: ['butter', 'makhan'] },
        { name: 'Maska and jam', price: 15_00, allergens: ['milk'], aliases: ['jam', 'bun maska jam'] },
        { name: 'Maska and cheese', price: 35_00, allergens: ['milk'], aliases: ['cheese'] },
      ],
    },
    plate: {
      name: 'With it, free',
      max: 3,
      options: [
        { name: 'Kachumber', isDefault: true, aliases: ['onion salad'] },
        { name: 'Lime wedge', isDefault: true, aliases: ['nimbu'] },
        { name: 'Lagan nu achar', allergens: ['mustard'], aliases: ['carrot pickle', 'wedding pickle'] },
      ],
    },
    pavs: {
      name: 'Bread',
      min: 1,
      max: 1,
      options: [
        { name: 'Two pav', isDefault: true, allergens: ['gluten'], aliases: ['pav', 'pao', 'laadi pav'] },
        { name: 'Brun', allergens: ['gluten'], aliases: ['kadak pav', 'gutli'] },
        { name: 'No bread', aliases: ['without pav', 'no pav'] },
      ],
    },
    berryOf: {
      name: 'Pulao of',
      min: 1,
      max: 1,
      options: [
        { name: 'Chicken', diet: 'non-veg', aliases: ['murghi'] },
        { name: 'Mutton', price: 110_00, diet: 'non-veg', aliases: ['gosht'] },
        { name: 'Vegetable', diet: 'veg', aliases: ['veg'] },
      ],
    },
    lunchMain: {
      name: 'Main dish',
      min: 1,
      max: 1,
      options: [
        { name: 'Berry Pulao', item: 'BP', aliases: ['pulao'] },
        { name: 'Sali Boti', item: 'SB', price: 60_00, diet: 'non-veg', aliases: ['boti'] },
        { name: 'Vegetable Dhansak', item: 'VDS', aliases: ['veg dhansak', 'dhansak'] },
      ],
    },
    lunchSweet: {
      name: 'Sweet',
      min: 1,
      max: 1,
      options: [
        {
          name: 'Caramel Custard',
          item: 'CC',
          diet: 'egg',
          allergens: ['milk', 'egg'],
          aliases: ['custard'],
        },
        { name: 'Ravo', item: 'RVO' },
      ],
    },
    lunchDrink: {
      name: 'Drink',
      min: 1,
      max: 1,
      options: [
        { name: 'Raspberry Soda', item: 'RSP', aliases: ['raspberry'] },
        { name: 'Irani Chai', item: 'IC', aliases: ['chai'] },
        { name: 'Cold Coffee', item: 'CCF', price: 30_00, aliases: ['coffee'] },
      ],
    },
    addOns: {
      name: 'Add',
      max: 3,
      options: [
        { name: 'Fried egg', price: 30_00, diet: 'egg', allergens: ['egg'], aliases: ['egg on top'] },
        { name: 'Extra barberries', price: 60_00, aliases: ['zereshk', 'berries'] },
        { name: 'Extra sali', price: 40_00, aliases: ['potato straws'] },
        { name: 'Kebab, one', price: 70_00, diet: 'non-veg', allergens: ['egg', 'gluten'] },
      ],
    },
  },

  // biome-ignore format: each dish stays in one piece, as on a printed menu
  menu: [
    {
      section: 'Chai and bread',
      items: [
        { code: 'IC', name: 'Irani Chai', price: 45_00, diet: 'veg', suits: ['gluten-free'], allergens: ['milk'],
          groups: ['sugar'], aliases: ['chai', 'irani tea', 'tea', 'ईरानी चाय'] },
        { code: 'PCH', name: 'Pudina Chai', price: 50_00, about: 'Mint and lemongrass', diet: 'veg',
          suits: ['gluten-free'], allergens: ['milk'], groups: ['sugar'],
          aliases: ['mint tea', 'choi', 'parsi choi'] },
        { code: 'BM', name: 'Bun Maska', price: 55_00, diet: 'veg', allergens: ['gluten', 'milk'],
          groups: ['maska'], aliases: ['bun muska', 'maska bun', 'bun butter', 'बन मस्का'] },
        { code: 'BRM', name: 'Brun Maska', price: 55_00, about: 'The hard one: dip it', diet: 'veg',
          allergens: ['gluten', 'milk'], groups: ['maska'], aliases: ['brun pav', 'kadak maska', 'ब्रुन मस्का'] },
        { code: 'KHB', name: 'Khari', price: 40_00, diet: 'veg', allergens: ['gluten', 'milk'],
          aliases: ['khari biscuit', 'puff biscuit', 'खारी'] },
        { code: 'SHR', name: 'Shrewsbury Biscuits', price: 90_00, about: 'Six to a packet', diet: 'veg',
          allergens: ['gluten', 'milk'], aliases: ['shrewsberry', 'biscuits'] },
      ],
    },
    {
      section: 'Eggs',
      items: [
        { code: 'AK', name: 'Akuri', price: 160_00, diet: 'egg', allergens: ['egg', 'milk', 'gluten'], spice: 1,
          groups: ['pavs'], aliases: ['akoori', 'parsi scrambled eggs', 'egg bhurji', 'अकूरी'] },
        { code: 'KPE', name: 'Kheema per Eedu', price: 260_00, diet: 'non-veg', allergens: ['egg', 'gluten'],
          spice: 2, groups: ['pavs'], aliases: ['keema per eedu', 'keema egg'] },
        { code: 'SPE', name: 'Sali per Eedu', price: 190_00, about: 'Eggs baked on potato straws', diet: 'egg',
          allergens: ['egg', 'gluten'], groups: ['pavs'], aliases: ['salli par eedu', 'sali eedu'] },
        { code: 'MOM', name: 'Masala Omelette', price: 130_00, diet: 'egg', allergens: ['egg', 'gluten'],
          spice: 1, groups: ['pavs'], aliases: ['omelette pav', 'omlet', 'ऑमलेट पाव'] },
      ],
    },
    {
      section: 'Lunch',
      about: 'From noon.',
      items: [
        { code: 'WL', name: 'Wedding Lunch', price: 490_00, about: 'A main dish, a sweet and a drink, as at a lagan',
          diet: 'veg', allergens: ['milk'], prepMinutes: 20, knownFor: true, course: 'Set meal',
          groups: ['lunchMain', 'lunchSweet', 'lunchDrink'],
          aliases: ['wedding meal', 'lagan nu bhonu', 'set lunch', 'लगन नु भोनु'] },
        { code: 'BP', name: 'Berry Pulao', price: 340_00, about: 'Barberries, fried onion, saffron rice',
          diet: 'veg', allergens: ['milk', 'nuts'], prepMinutes: 15, groups: ['berryOf', 'addOns', 'plate'],
          aliases: ['berry pilaf', 'zereshk polo', 'chicken berry pulao', 'बेरी पुलाव'] },
        { code: 'SB', name: 'Sali Boti', price: 390_00, about: 'Mutton and apricot under potato straws',
          diet: 'non-veg', allergens: ['gluten'], spice: 1, groups: ['pavs', 'addOns', 'plate'],
          aliases: ['salli boti', 'sali mutton', 'jardaloo sali boti', 'साली बोटी'] },
        { code: 'DS', name: 'Mutton Dhansak', price: 420_00, about: 'Sundays, with brown rice and kachumber',
          diet: 'non-veg', allergens: ['milk', 'mustard'], spice: 1, groups: ['addOns', 'plate'],
          aliases: ['dhansak', 'dhansaak', 'dhanshak', 'धानसाक'] },
        { code: 'VDS', name: 'Vegetable Dhansak', price: 290_00, diet: 'veg', allergens: ['milk', 'mustard'],
          spice: 1, groups: ['plate'], aliases: ['veg dhansak', 'masoor dhansak'] },
        { code: 'PNM', name: 'Patra ni Machhi', price: 440_00,
          about: 'Pomfret in green chutney, steamed in a leaf', diet: 'non-veg', suits: ['gluten-free'],
          allergens: ['fish'], spice: 1, prepMinutes: 20, groups: ['plate'],
          aliases: ['patrani macchi', 'patra ni machi', 'पात्रा नी मच्छी'] },
        { code: 'CF', name: 'Chicken Farcha', price: 310_00, diet: 'non-veg', allergens: ['egg', 'gluten'],
          spice: 1, prepMinutes: 15, groups: ['plate'],
          aliases: ['farcha', 'parsi fried chicken', 'marghi na farcha'] },
        { code: 'KP', name: 'Kheema Pav', price: 240_00, diet: 'non-veg', allergens: ['gluten'], spice: 2,
          groups: ['pavs', 'addOns'], aliases: ['keema pav', 'kheema pao', 'कीमा पाव'] },
        { code: 'MCU', name: 'Mutton Cutlet Gravy', price: 280_00, diet: 'non-veg', allergens: ['egg', 'gluten'],
          spice: 1, groups: ['pavs'], aliases: ['cutlets', 'gravy cutlet', 'kavab'] },
        { code: 'LNP', name: 'Lagan nu Stew', price: 210_00, about: 'Sweet-sour wedding vegetables', diet: 'veg',
          suits: ['vegan'], allergens: ['gluten'], groups: ['pavs'],
          aliases: ['istew', 'parsi stew', 'veg stew'] },
      ],
    },
    {
      section: 'Sweet',
      items: [
        { code: 'MC', name: 'Mawa Cake',
          sizes: [{ name: 'Piece', price: 50_00, aliases: ['one'] },
            { name: '6 pieces', price: 280_00, aliases: ['six', 'box'] }],
          diet: 'egg', allergens: ['gluten', 'milk', 'egg', 'nuts'],
          aliases: ['mava cake', 'mawa cup cake', 'मावा केक'] },
        { code: 'LNC', name: 'Lagan nu Custard', price: 120_00, diet: 'egg', suits: ['gluten-free'],
          allergens: ['milk', 'egg', 'nuts'], aliases: ['lagan custard', 'wedding custard'] },
        { code: 'CC', name: 'Caramel Custard', price: 100_00, diet: 'egg', suits: ['gluten-free'],
          allergens: ['milk', 'egg'], aliases: ['caramel pudding', 'custard'] },
        { code: 'RVO', name: 'Ravo', price: 90_00, about: 'Semolina, vanilla, nutmeg', diet: 'veg',
          allergens: ['milk', 'gluten', 'nuts'], aliases: ['parsi sheera', 'rava pudding'] },
        { code: 'NAN', name: 'Nankhatai', price: 80_00, about: 'Six to a packet', diet: 'veg',
          allergens: ['gluten', 'milk'], aliases: ['naan khatai', 'nan khatai', 'नानखटाई'] },
      ],
    },
    {
      section: 'Cold',
      items: [
        { code: 'RSP', name: 'Raspberry Soda', price: 70_00, about: 'The wedding drink', diet: 'veg',
          suits: ['vegan', 'jain', 'gluten-free'], aliases: ['raspberry', 'rasberry soda'] },
        { code: 'GIN', name: 'Ginger Fizz', price: 70_00, diet: 'veg', suits: ['vegan', 'gluten-free'],
          aliases: ['ginger soda', 'adrak soda'] },
        { code: 'CCF', name: 'Cold Coffee', price: 120_00, diet: 'veg', suits: ['gluten-free'],
          allergens: ['milk'], groups: ['sugar'], aliases: ['iced coffee', 'कोल्ड कॉफी'] },
      ],
    },
  ],

  staff: [
    { name: 'Freny Irani', phone: '+919000013001', role: 'owner' },
    { name: 'Santosh Jadhav', phone: '+919000013002', role: 'manager' },
  ],
} satisfies RestaurantFile;

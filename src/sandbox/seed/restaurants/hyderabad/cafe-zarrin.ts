import type { RestaurantFile } from '../../../../domain/restaurant-file.ts';
import { everyDay, sweetness } from '../common.ts';

export default {
  slug: 'cafe-zarrin',
  name: 'Café Zarrin',
  kind: 'cafe',
  city: 'Hyderabad',
  area: 'Secunderabad',
  address: '3-1-18, Clock Tower Crossroads, Rashtrapati Road, Secunderabad 500003',
  latitude: 17.4412,
  longitude: 78.4979,
  about:
    'Irani chai since the trams, or so the owner says. Osmania biscuits warm at four, lukhmi and dum ke roat, and a ' +
    'family room with ceiling fans where tables may be kept. The front hall is whoever sits first.',
  cuisines: ['Irani café', 'Hyderabadi', 'Bakery'],
  diets: ['halal'],
  knownFor: ['Irani chai', 'Osmania biscuits', 'Khara bun maska', 'Sunday nahari'],
  priceBand: 1,
  photo: 'cafe-zarrin.jpg',

  hours: {
    dineIn: [{ days: everyDay, from: '05:30', to: '23:30', lastSeating: '23:00' }],
    pickup: [{ days: everyDay, from: '05:30', to: '23:15' }],
  },

  booking: {
    mode: 'instant',
    slotMinutes: 30,
    leadMinutes: 15,
    horizonDays: 14,
    minParty: 2,
    maxParty: 8,
    turnMinutes: [{ upTo: 8, minutes: 60 }],
    graceMinutes: 10,
  },
  tables: [
    { name: 'Family 1', seats: [2, 4], area: 'family room' },
    { name: 'Family 2', seats: [2, 4], area: 'family room' },
    { name: 'Family 3', seats: [2, 4], area: 'family room' },
    { name: 'Family 4', seats: [4, 6], area: 'family room' },
    { name: 'Hall 1', seats: [1, 4], area: 'indoor', channel: 'walk-in' },
    { name: 'Hall 2', seats: [1, 4], area: 'indoor', channel: 'walk-in' },
    { name: 'Hall 3', seats: [1, 4], area: 'indoor', channel: 'walk-in' },
    { name: 'Hall 4', seats: [1, 4], area: 'indoor', channel: 'walk-in' },
    { name: 'Clock', seats: [1, 2], area: 'terrace', channel: 'walk-in' },
    { name: 'Owner’s', seats: [1, 4], area: 'indoor', channel: 'staff' },
  ],
  groups: [
    { tables: ['Family 1', 'Family 2'], seats: [5, 8] },
    { tables: ['Family 2', 'Family 3'], seats: [5, 8] },
  ],

  ordering: { pickup: true, preOrder: true, prepMinutes: 10, minimum: 60_00, freeCancelMinutes: 20 },
  tax: { rates: { food: 500 }, inclusive: true, gstin: '36ZZTCZ2424Z1ZS', fssai: '13624999000241' },

  modifierGroups: {
    sugar: sweetness,
    strength: {
      name: 'Strength',
      min: 1,
      max: 1,
      options: [
        { name: 'Sada', isDefault: true, aliases: ['normal', 'regular'] },
        { name: 'Pauna', aliases: ['strong', 'kadak', 'less milk'] },
        { name: 'Khade chammach', price: 10_00, aliases: ['malai', 'extra thick', 'spoon standing'] },
      ],
    },
    spread: {
      name: 'Inside',
      max: 3,
      options: [
        { name: 'Maska', isDefault: true, allergens: ['milk'], aliases: ['butter'] },
        { name: 'Malai', price: 20_00, allergens: ['milk'], aliases: ['cream'] },
        { name: 'Jam', price: 15_00 },
      ],
    },
    bread: {
      name: 'With',
      min: 1,
      max: 1,
      options: [
        { name: 'Two pav', isDefault: true, allergens: ['gluten'], aliases: ['pav', 'bread'] },
        { name: 'Kulcha', price: 15_00, allergens: ['gluten', 'milk'] },
        { name: 'Khameeri roti', price: 10_00, allergens: ['gluten'], aliases: ['roti'] },
      ],
    },
    plate: {
      name: 'Free with it',
      max: 3,
      options: [
        { name: 'Onion and lemon', isDefault: true, aliases: ['pyaaz nimbu'] },
        { name: 'Green chutney', allergens: ['milk'], aliases: ['hari chutney'] },
        { name: 'Fried green chilli', aliases: ['mirchi'] },
      ],
    },
    eggs: {
      name: 'Add an egg',
      max: 2,
      options: [
        {
          name: 'Half fry',
          price: 25_00,
          diet: 'egg',
          allergens: ['egg'],
          aliases: ['fried egg', 'bullseye'],
        },
        { name: 'Boiled egg', price: 20_00, diet: 'egg', allergens: ['egg'], aliases: ['ubla anda'] },
      ],
    },
  },

  // biome-ignore format: each dish stays in one piece, as on a printed menu
  menu: [
    {
      section: 'Chai',
      items: [
        { code: 'IC', name: 'Irani Chai',
          sizes: [{ name: 'Cup', price: 30_00, aliases: ['one', 'small'] },
            { name: 'Flask for six', price: 170_00, aliases: ['flask', 'large', 'thermos'] }],
          diet: 'veg', suits: ['jain', 'gluten-free'], allergens: ['milk'], groups: ['strength', 'sugar'],
          aliases: ['chai', 'tea', 'dum chai', 'ईरानी चाय', 'ఇరానీ చాయ్'] },
        { code: 'ZC', name: 'Zafrani Chai', price: 60_00, diet: 'veg', suits: ['jain', 'gluten-free'],
          allergens: ['milk', 'nuts'], groups: ['sugar'], aliases: ['saffron tea', 'kesar chai'] },
        { code: 'SL', name: 'Sulaimani', price: 25_00, diet: 'veg', suits: ['vegan', 'jain', 'gluten-free'],
          groups: ['sugar'], aliases: ['black tea', 'sulemani chai', 'सुलेमानी चाय'] },
        { code: 'DC', name: 'Dum Coffee', price: 45_00, diet: 'veg', suits: ['jain', 'gluten-free'],
          allergens: ['milk'], groups: ['sugar'], aliases: ['coffee', 'कॉफी'] },
      ],
    },
    {
      section: 'From the oven',
      items: [
        { code: 'OB', name: 'Osmania Biscuits',
          sizes: [{ name: '4 pieces', price: 30_00, aliases: ['four', 'plate'] },
            { name: '250 g box', price: 120_00, aliases: ['small box', 'pav kilo'] },
            { name: '500 g box', price: 230_00, aliases: ['box', 'half kilo'] }],
          diet: 'veg', allergens: ['gluten', 'milk'],
          aliases: ['osmania biscuit', 'usmania biscuit', 'उस्मानिया बिस्कुट', 'ఉస్మానియా బిస్కెట్'] },
        { code: 'BM', name: 'Bun Maska', price: 45_00, diet: 'veg', allergens: ['gluten', 'milk'],
          groups: ['spread'], aliases: ['bun butter', 'maska bun', 'बन मस्का'] },
        { code: 'KB', name: 'Khara Bun', price: 40_00, diet: 'veg', allergens: ['gluten', 'milk'], spice: 1,
          groups: ['spread'], aliases: ['masala bun', 'khara bun maska'] },
        { code: 'DKR', name: 'Dum ke Roat', price: 70_00, about: 'Semolina and ghee cookie, almond on top',
          diet: 'veg', allergens: ['gluten', 'milk', 'nuts'], aliases: ['dum ka roat', 'rot', 'दम के रोट'] },
        { code: 'TB', name: 'Tie Biscuit', price: 30_00, diet: 'veg', allergens: ['gluten', 'milk'],
          aliases: ['tie', 'bow biscuit'] },
        { code: 'FB', name: 'Fine Biscuit', price: 30_00, about: 'Flaky, salted', diet: 'veg',
          allergens: ['gluten', 'milk'], aliases: ['khari', 'fine'] },
        { code: 'CK', name: 'Chand Cake', price: 50_00, diet: 'egg', allergens: ['gluten', 'milk', 'egg'],
          aliases: ['plum cake', 'cake slice'] },
      ],
    },
    {
      section: 'Savoury',
      items: [
        { code: 'LK', name: 'Lukhmi',
          sizes: [{ name: '2 pieces', price: 60_00, aliases: ['two'] },
            { name: '6 pieces', price: 170_00, aliases: ['six'] }],
          diet: 'non-veg', suits: ['halal'], allergens: ['gluten'], spice: 1, groups: ['plate'],
          aliases: ['luqmi', 'लुख़मी'] },
        { code: 'OS', name: 'Onion Samosa',
          sizes: [{ name: '4 pieces', price: 50_00, aliases: ['four'] },
            { name: '12 pieces', price: 140_00, aliases: ['twelve', 'dozen'] }],
          diet: 'veg', suits: ['vegan'], allergens: ['gluten'], spice: 1,
          aliases: ['irani samosa', 'chota samosa', 'समोसा', 'సమోసా'] },
        { code: 'CP', name: 'Chicken Puff', price: 50_00, diet: 'non-veg', suits: ['halal'],
          allergens: ['gluten', 'milk'], spice: 1, aliases: ['chicken pattice', 'puff', 'chicken curry puff'] },
        { code: 'EP', name: 'Egg Puff', price: 40_00, diet: 'egg', allergens: ['gluten', 'milk', 'egg'],
          spice: 1, aliases: ['anda puff', 'अंडा पफ'] },
        { code: 'DR', name: 'Dilkhush', price: 60_00, about: 'Coconut and tutti frutti pastry', diet: 'veg',
          allergens: ['gluten', 'milk', 'nuts'], aliases: ['dilpasand', 'dil khush'] },
      ],
    },
    {
      section: 'Plates',
      items: [
        { code: 'KR', name: 'Kheema Roti', price: 180_00, diet: 'non-veg', suits: ['halal'],
          allergens: ['gluten', 'milk'], spice: 2, groups: ['bread', 'eggs', 'plate'],
          aliases: ['keema roti', 'kheema pav', 'कीमा रोटी'] },
        { code: 'NH', name: 'Nahari', price: 210_00, about: 'Sundays and Fridays from half past five',
          diet: 'non-veg', suits: ['halal'], allergens: ['gluten', 'milk'], spice: 2, groups: ['bread', 'plate'],
          aliases: ['nihari', 'paya', 'निहारी'] },
        { code: 'KK', name: 'Khichdi Kheema Khatta', price: 190_00, about: 'The city’s own breakfast',
          diet: 'non-veg', suits: ['halal'], allergens: ['sesame', 'peanuts', 'milk'], spice: 1,
          groups: ['eggs'], aliases: ['khichdi keema', 'khichdi khatta', 'खिचड़ी कीमा'] },
        { code: 'OM', name: 'Masala Omelette', price: 80_00, diet: 'egg', allergens: ['egg', 'gluten'], spice: 1,
          groups: ['bread'], aliases: ['omlet', 'omelette', 'ऑमलेट'] },
        { code: 'KD', name: 'Khatti Dal and Rice', price: 120_00, diet: 'veg', suits: ['vegan'],
          allergens: ['mustard'], spice: 1, aliases: ['dal chawal', 'khatti dal', 'दाल चावल'] },
      ],
    },
    {
      section: 'Sweet',
      items: [
        { code: 'KM', name: 'Khubani ka Meetha', price: 110_00, diet: 'veg', suits: ['jain', 'gluten-free'],
          allergens: ['milk', 'nuts'], aliases: ['qubani', 'apricot sweet', 'ख़ूबानी का मीठा'] },
        { code: 'FD', name: 'Faluda', price: 110_00, diet: 'veg', suits: ['jain'],
          allergens: ['milk', 'gluten', 'nuts'], aliases: ['falooda', 'फालूदा'] },
      ],
    },
  ],

  staff: [
    { name: 'Hormuz Zarrin', phone: '+919000024001', role: 'owner' },
    { name: 'Mohammed Ghouse', phone: '+919000024002', role: 'manager' },
  ],
} satisfies RestaurantFile;

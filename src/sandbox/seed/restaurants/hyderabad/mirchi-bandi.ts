import type { RestaurantFile } from '../../../../domain/restaurant-file.ts';
import { everyDay } from '../common.ts';

export default {
  slug: 'mirchi-bandi',
  name: 'Mirchi Bandi',
  kind: 'truck',
  city: 'Hyderabad',
  area: 'HITEC City',
  address: 'Service lane by the flyover’s third pillar, HITEC City, Hyderabad 500081',
  latitude: 17.4468,
  longitude: 78.3802,
  about:
    'A cart with a stove and an opinion. Ghee karam idli before office, butter dosa and mirchi bajji after it, until ' +
    'the last cab. Too small for GST, so the price you see is the price.',
  cuisines: ['South Indian', 'Tiffin', 'Street food', 'Andhra'],
  diets: ['pure-veg', 'vegan'],
  knownFor: ['Ghee karam idli', 'Stuffed mirchi bajji', 'Butter masala dosa at midnight'],
  priceBand: 1,
  photo: 'mirchi-bandi.jpg',

  hours: {
    pickup: [
      { days: everyDay, from: '06:30', to: '11:00' },
      { days: everyDay, from: '19:00', to: '03:00', lastSeating: '02:45' },
    ],
  },

  booking: { mode: 'walk-in' },

  ordering: {
    pickup: true,
    preOrder: false,
    prepMinutes: 8,
    minimum: 50_00,
    freeCancelMinutes: 10,
    lateRefundPercent: 0,
  },
  tax: { rates: { food: 0 }, inclusive: true, roundOff: false, fssai: '23624999000231' },

  modifierGroups: {
    karam: {
      name: 'Karam',
      min: 1,
      max: 1,
      options: [
        { name: 'Less', aliases: ['mild', 'takkuva', 'kam'] },
        { name: 'Normal', isDefault: true, aliases: ['medium'] },
        { name: 'Full', aliases: ['spicy', 'ekkuva', 'teekha', 'तीखा'] },
      ],
    },
    fat: {
      name: 'Roasted in',
      min: 1,
      max: 1,
      options: [
        { name: 'Butter', isDefault: true, allergens: ['milk'], aliases: ['venna', 'makhan'] },
        { name: 'Ghee', price: 15_00, allergens: ['milk'], aliases: ['neyyi', 'नेयी'] },
        { name: 'Oil', aliases: ['nune', 'vegan', 'no butter'] },
      ],
    },
    chutney: {
      name: 'Chutneys, free',
      max: 3,
      options: [
        {
          name: 'Peanut chutney',
          isDefault: true,
          allergens: ['peanuts', 'mustard'],
          aliases: ['palli chutney', 'palli'],
        },
        {
          name: 'Ginger chutney',
          isDefault: true,
          allergens: ['mustard'],
          aliases: ['allam chutney', 'allam'],
        },
        { name: 'Coconut chutney', allergens: ['mustard'], aliases: ['kobbari chutney'] },
      ],
    },
    add: {
      name: 'Add',
      max: 3,
      options: [
        { name: 'Paneer crumble', price: 35_00, allergens: ['milk'], aliases: ['paneer'] },
        { name: 'Cheese', price: 30_00, allergens: ['milk'] },
        { name: 'Upma inside', price: 20_00, allergens: ['gluten', 'mustard'], aliases: ['upma'] },
        { name: 'Extra karam podi', aliases: ['podi', 'karam podi'] },
      ],
    },
    stuffed: {
      name: 'Stuffed with',
      min: 1,
      max: 1,
      options: [
        { name: 'Onion and lime', aliases: ['ullipaya', 'onion'] },
        { name: 'Tamarind and sesame', allergens: ['sesame'], aliases: ['chintapandu', 'til'] },
        { name: 'Nothing', aliases: ['plain', 'khali'] },
      ],
    },
  },

  // biome-ignore format: each dish stays in one piece, as on a printed menu
  menu: [
    {
      section: 'Idli and vada',
      items: [
        { code: 'GKI', name: 'Ghee Karam Idli',
          sizes: [{ name: '2 pieces', price: 60_00, aliases: ['two', 'half'] },
            { name: '4 pieces', price: 110_00, aliases: ['four', 'full'] }],
          diet: 'veg', allergens: ['milk', 'peanuts', 'mustard'], spice: 2, groups: ['karam', 'chutney'],
          aliases: ['karam idli', 'ghee idli', 'neyyi karam idli', 'కారం ఇడ్లీ', 'घी इडली'] },
        { code: 'ID', name: 'Idli', price: 40_00, about: 'Four to a plate', diet: 'veg', suits: ['vegan'],
          allergens: ['peanuts', 'mustard'], groups: ['chutney'],
          aliases: ['idly', 'plain idli', 'इडली', 'ఇడ్లీ'] },
        { code: 'VD', name: 'Vada', price: 50_00, about: 'Three to a plate', diet: 'veg', suits: ['vegan'],
          allergens: ['peanuts', 'mustard'], groups: ['chutney'],
          aliases: ['garelu', 'medu vada', 'gare', 'वड़ा', 'వడ'] },
        { code: 'TI', name: 'Tawa Idli', price: 80_00, diet: 'veg', allergens: ['milk', 'peanuts', 'mustard'],
          spice: 2, groups: ['karam', 'chutney'], aliases: ['fry idli', 'tava idli'] },
        { code: 'PG', name: 'Pongal', price: 60_00, diet: 'veg',
          allergens: ['milk', 'nuts', 'peanuts', 'mustard'], groups: ['chutney'],
          aliases: ['ven pongal', 'పొంగల్'] },
      ],
    },
    {
      section: 'Dosa',
      items: [
        { code: 'BMD', name: 'Butter Masala Dosa', price: 90_00, diet: 'veg',
          allergens: ['milk', 'peanuts', 'mustard'], spice: 1, prepMinutes: 8, groups: ['fat', 'add', 'chutney'],
          aliases: ['masala dosa', 'venna dosa', 'मसाला डोसा', 'మసాలా దోశ'] },
        { code: 'PD', name: 'Plain Dosa', price: 60_00, diet: 'veg', allergens: ['milk', 'peanuts', 'mustard'],
          prepMinutes: 6, groups: ['fat', 'add', 'chutney'], aliases: ['sada dosa', 'सादा डोसा'] },
        { code: 'KD', name: 'Karam Dosa', price: 80_00, diet: 'veg', allergens: ['milk', 'peanuts', 'mustard'],
          spice: 3, prepMinutes: 8, groups: ['fat', 'add', 'chutney'],
          aliases: ['erra karam dosa', 'red dosa', 'nellore karam dosa'] },
        { code: 'PPD', name: 'Pizza Dosa', price: 130_00, about: 'Do not ask, just eat', diet: 'veg',
          allergens: ['milk', 'gluten', 'peanuts', 'mustard'], spice: 1, prepMinutes: 10, groups: ['chutney'],
          aliases: ['cheese pizza dosa'] },
        { code: 'PES', name: 'MLA Pesarattu', price: 90_00, about: 'Green gram dosa, upma inside', diet: 'veg',
          suits: ['vegan'], allergens: ['gluten', 'mustard', 'peanuts'], spice: 1, prepMinutes: 8,
          groups: ['chutney'], aliases: ['pesarattu', 'upma pesarattu', 'పెసరట్టు'] },
        { code: 'OU', name: 'Onion Uttapam', price: 80_00, diet: 'veg', suits: ['vegan'],
          allergens: ['peanuts', 'mustard'], prepMinutes: 8, groups: ['add', 'chutney'],
          aliases: ['uttappam', 'utappam', 'उत्तपम'] },
      ],
    },
    {
      section: 'Bajji, evenings',
      items: [
        { code: 'MB', name: 'Stuffed Mirchi Bajji',
          sizes: [{ name: '2 pieces', price: 40_00, aliases: ['two'] },
            { name: '4 pieces', price: 75_00, aliases: ['four'] }],
          diet: 'veg', suits: ['vegan'], spice: 2, groups: ['stuffed'],
          aliases: ['mirchi bajji', 'mirapakaya bajji', 'mirchi bhaji', 'मिर्ची बज्जी', 'మిర్చి బజ్జి'] },
        { code: 'PUN', name: 'Punugulu', price: 50_00, diet: 'veg', suits: ['vegan'],
          allergens: ['peanuts', 'mustard'], groups: ['chutney'], aliases: ['punukulu', 'పునుగులు'] },
        { code: 'MSB', name: 'Mysore Bajji', price: 50_00, diet: 'veg',
          allergens: ['gluten', 'milk', 'peanuts', 'mustard'], groups: ['chutney'],
          aliases: ['mysore bonda', 'bonda', 'మైసూర్ బజ్జి'] },
        { code: 'UD', name: 'Ullipaya Pakodi', price: 50_00, diet: 'veg', suits: ['vegan'], spice: 1,
          aliases: ['onion pakoda', 'pakora', 'प्याज़ पकोड़ा'] },
      ],
    },
    {
      section: 'Drink',
      items: [
        { code: 'IC', name: 'Irani Chai', price: 25_00, diet: 'veg', suits: ['jain', 'gluten-free'],
          allergens: ['milk'], aliases: ['chai', 'tea', 'చాయ్', 'चाय'] },
        { code: 'FC', name: 'Filter Coffee', price: 30_00, diet: 'veg', suits: ['jain', 'gluten-free'],
          allergens: ['milk'], aliases: ['coffee', 'kaapi', 'కాఫీ'] },
      ],
    },
  ],

  staff: [
    { name: 'Srinivas Goud', phone: '+919000023001', role: 'owner' },
    { name: 'Padma Goud', phone: '+919000023002', role: 'kitchen' },
  ],
} satisfies RestaurantFile;

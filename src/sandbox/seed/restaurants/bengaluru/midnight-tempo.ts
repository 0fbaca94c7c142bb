import type { RestaurantFile } from '../../../../domain/restaurant-file.ts';
import { everyDay, spiceLevel } from '../common.ts';

export default {
  slug: 'midnight-tempo',
  name: 'Midnight Tempo',
  kind: 'truck',
  city: 'Bengaluru',
  area: 'Koramangala',
  address: 'Parked on 80 Feet Road by the petrol bunk, 4th Block, Koramangala, Bengaluru 560034',
  latitude: 12.9329,
  longitude: 77.6302,
  about:
    'A yellow tempo with a tawa where the cargo was. Kathi rolls, smash burgers and chilli fries for people whose ' +
    'day ends late. Text your order from the office; it is hot when you reach.',
  cuisines: ['Street food', 'Rolls', 'Burgers', 'Fast food'],
  diets: ['halal'],
  knownFor: ['Double egg chicken roll', 'Tempo smash burger', 'Open till half past two'],
  priceBand: 1,
  photo: 'midnight-tempo.jpg',

  hours: { pickup: [{ days: everyDay, from: '19:00', to: '02:30', lastSeating: '02:15' }] },

  booking: { mode: 'walk-in' },

  ordering: { pickup: true, preOrder: false, prepMinutes: 12, minimum: 100_00, freeCancelMinutes: 10 },
  tax: { rates: { food: 500 }, inclusive: true, gstin: '29ZZTFM1111M1ZU', fssai: '11224999000111' },

  modifierGroups: {
    spice: spiceLevel,
    paratha: {
      name: 'Rolled in',
      min: 1,
      max: 1,
      options: [
        { name: 'Laccha paratha', isDefault: true, allergens: ['gluten', 'milk'], aliases: ['paratha'] },
        { name: 'Rumali roti', allergens: ['gluten'], aliases: ['rumali', 'roomali'] },
        { name: 'Whole wheat', price: 10_00, allergens: ['gluten'], aliases: ['atta roti'] },
      ],
    },
    eggCoat: {
      name: 'Egg on the paratha',
      max: 1,
      options: [
        { name: 'Single egg', price: 20_00, diet: 'egg', allergens: ['egg'], aliases: ['egg'] },
        { name: 'Double egg', price: 35_00, diet: 'egg', allergens: ['egg'] },
      ],
    },
    inRoll: {
      name: 'Inside',
      max: 4,
      options: [
        { name: 'Onion', isDefault: true, aliases: ['pyaaz', 'kanda'] },
        { name: 'Green chutney', isDefault: true, aliases: ['hari chutney'] },
        { name: 'Lime', isDefault: true, aliases: ['nimbu'] },
        { name: 'Green chilli', aliases: ['hari mirch'] },
      ],
    },
    extras: {
      name: 'Extra',
      max: 3,
      options: [
        { name: 'Cheese slice', price: 30_00, allergens: ['milk'], aliases: ['cheese'] },
        {
          name: 'Eggless mayo',
          price: 20_00,
          allergens: ['milk', 'mustard'],
          aliases: ['mayo', 'mayonnaise'],
        },
        { name: 'Double filling', price: 70_00, aliases: ['double', 'extra filling'] },
        { name: 'Peri peri dust', aliases: ['peri peri'] },
      ],
    },
  },

  // biome-ignore format: each dish stays in one piece, as on a printed menu
  menu: [
    {
      section: 'Kathi rolls',
      items: [
        { code: 'CR', name: 'Chicken Tikka Roll', price: 160_00, diet: 'non-veg', suits: ['halal'],
          allergens: ['gluten', 'milk', 'mustard'], spice: 1,
          groups: ['paratha', 'eggCoat', 'inRoll', 'extras', 'spice'],
          aliases: ['chicken roll', 'chicken kathi roll', 'चिकन रोल'] },
        { code: 'DER', name: 'Double Egg Chicken Roll', price: 185_00, diet: 'non-veg', suits: ['halal'],
          allergens: ['gluten', 'milk', 'egg', 'mustard'], spice: 1, groups: ['inRoll', 'extras', 'spice'],
          aliases: ['double egg roll', 'egg chicken roll', 'anda chicken roll'] },
        { code: 'MR', name: 'Mutton Seekh Roll', price: 195_00, diet: 'non-veg', suits: ['halal'],
          allergens: ['gluten', 'milk', 'egg'], spice: 2, groups: ['paratha', 'eggCoat', 'inRoll', 'extras'],
          aliases: ['mutton roll', 'seekh roll'] },
        { code: 'ER', name: 'Egg Roll', price: 95_00, diet: 'egg', allergens: ['gluten', 'milk', 'egg'],
          spice: 1, groups: ['inRoll', 'extras', 'spice'], aliases: ['anda roll', 'egg kathi', 'अंडा रोल'] },
        { code: 'PR', name: 'Paneer Tikka Roll', price: 150_00, diet: 'veg',
          allergens: ['gluten', 'milk', 'mustard'], spice: 1,
          groups: ['paratha', 'eggCoat', 'inRoll', 'extras', 'spice'],
          aliases: ['paneer roll', 'paneer kathi roll', 'पनीर रोल'] },
        { code: 'AR', name: 'Aloo Chatpata Roll', price: 100_00, diet: 'veg', allergens: ['gluten', 'milk'],
          spice: 2, groups: ['paratha', 'eggCoat', 'inRoll', 'extras'], aliases: ['aloo roll', 'potato roll'] },
        { code: 'SR', name: 'Soya Keema Roll', price: 130_00, diet: 'veg', allergens: ['gluten', 'milk', 'soy'],
          spice: 2, groups: ['paratha', 'inRoll', 'extras'], aliases: ['soya roll', 'soy roll'] },
      ],
    },
    {
      section: 'Smash burgers',
      items: [
        { code: 'TSB', name: 'Tempo Smash',
          sizes: [{ name: 'Single', price: 190_00, aliases: ['one patty'] },
            { name: 'Double', price: 260_00, aliases: ['two patties'] }],
          about: 'Lamb, pressed thin, American cheese, pickles', diet: 'non-veg', suits: ['halal'],
          allergens: ['gluten', 'milk', 'egg', 'mustard'], groups: ['extras'],
          aliases: ['smash burger', 'lamb burger', 'mutton burger'] },
        { code: 'CZB', name: 'Crispy Chicken Burger', price: 180_00, diet: 'non-veg', suits: ['halal'],
          allergens: ['gluten', 'egg', 'milk', 'mustard'], spice: 1, groups: ['extras', 'spice'],
          aliases: ['chicken burger', 'fried chicken burger'] },
        { code: 'ATB', name: 'Aloo Tikki Burger', price: 110_00, diet: 'veg',
          allergens: ['gluten', 'milk', 'mustard'], spice: 1, groups: ['extras'],
          aliases: ['tikki burger', 'veg burger', 'आलू टिक्की बर्गर'] },
        { code: 'PB', name: 'Paneer Crunch Burger', price: 160_00, diet: 'veg',
          allergens: ['gluten', 'milk', 'mustard'], spice: 1, groups: ['extras'], aliases: ['paneer burger'] },
      ],
    },
    {
      section: 'On the side',
      items: [
        { code: 'FF', name: 'Fries',
          sizes: [{ name: 'Regular', price: 90_00, aliases: ['small', 'r'] },
            { name: 'Large', price: 130_00, aliases: ['l', 'big'] }],
          diet: 'veg', suits: ['vegan'], aliases: ['french fries', 'finger chips'] },
        { code: 'CF', name: 'Chilli Cheese Fries', price: 150_00, diet: 'veg', allergens: ['milk'], spice: 2,
          aliases: ['loaded fries', 'cheese fries'] },
        { code: 'KF', name: 'Keema Fries', price: 190_00, diet: 'non-veg', suits: ['halal'], allergens: ['milk'],
          spice: 2, aliases: ['keema loaded fries'] },
        { code: 'CP', name: 'Chicken Pops',
          sizes: [{ name: '6 pieces', price: 130_00, aliases: ['six'] },
            { name: '12 pieces', price: 230_00, aliases: ['twelve'] }],
          diet: 'non-veg', suits: ['halal'], allergens: ['gluten', 'egg'], spice: 1,
          aliases: ['popcorn chicken', 'chicken popcorn'] },
      ],
    },
    {
      section: 'Cold',
      items: [
        { code: 'CC', name: 'Cold Coffee', price: 90_00, diet: 'veg', allergens: ['milk'],
          aliases: ['iced coffee', 'कोल्ड कॉफी'] },
        { code: 'MJ', name: 'Masala Shikanji', price: 60_00, diet: 'veg', suits: ['vegan'],
          aliases: ['shikanji', 'nimbu pani', 'lemonade', 'शिकंजी'] },
        { code: 'WB', name: 'Water Bottle', price: 20_00, diet: 'veg', suits: ['vegan', 'jain', 'gluten-free'],
          aliases: ['water', 'pani', 'पानी'] },
      ],
    },
  ],

  staff: [
    { name: 'Imran Khan', phone: '+919000011001', role: 'owner' },
    { name: 'Suresh Babu', phone: '+919000011002', role: 'kitchen' },
  ],
} satisfies RestaurantFile;

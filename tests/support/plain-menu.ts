/** What most menus leave unsaid; tests spread these and name what they are about. */
export const plainSection = { about: null, menu: null, mealtimes: [] };
export const plainItem = {
  about: null,
  suits: [],
  allergens: [],
  spice: 0,
  aliases: [],
  prepMinutes: null,
  taxClass: 'food',
  soldOutUntil: null,
  knownFor: false,
  calories: null,
  photo: null,
  course: null,
  liquor: false,
  stock: null,
  sizes: [],
  groups: [],
};
export const plainGroup = { maxDistinct: null, free: 0 };
export const plainOption = {
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
};

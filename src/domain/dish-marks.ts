/** Whom a dish suits beside those who eat its diet. */
export const suits = ['vegan', 'jain', 'halal', 'gluten-free'] as const;

/** What a dish may contain that somebody must not eat. */
export const allergens = [
  'milk',
  'nuts',
  'peanuts',
  'gluten',
  'egg',
  'fish',
  'shellfish',
  'soy',
  'sesame',
  'mustard',
] as const;

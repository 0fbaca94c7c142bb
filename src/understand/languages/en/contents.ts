import type { DishLexeme } from '../../dishes/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** Words of questions about what is in a dish, or on the menu. */
export const contents: Entry<DishLexeme>[] = [
  entry(
    { role: 'contents' },
    `contain, contains, containing, ingredient, ingredients, allergen, allergens, made of, made with, made from,
    spicy, hot, sweet, gluten, gluten free, dairy, dairy free, lactose,
    nut, nuts, peanut, peanuts, milk, egg, eggs, eggless, soy, soya, sesame, fish, shellfish, prawn, wheat, mustard,
    vegetarian, veg, non veg, vegan, jain, halal, kosher`,
  ),
  entry({ role: 'contents', inIt: true }, 'in it, in this, in that, inside it, inside this'),
  entry(
    { role: 'atLarge' },
    `anything, something, option, options, choices, starter, starters, appetizer, appetizers, main, mains, dishes,
    items, things, snacks, desserts`,
  ),
  entry({ role: 'atLarge', diet: true }, 'any, some'),
];

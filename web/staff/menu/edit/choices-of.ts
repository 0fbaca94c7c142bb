import * as marks from '../../../../src/domain/dish-marks.ts';

/** What dishes can be marked with, in words. */
export const diets = [
  { value: 'veg', label: 'Vegetarian' },
  { value: 'egg', label: 'With egg' },
  { value: 'non-veg', label: 'Not vegetarian' },
];

const named = (values: readonly string[]) =>
  values.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }));

export const suits = named(marks.suits);
export const allergens = named(marks.allergens);
export const spice = ['Not spicy', 'Mild', 'Medium', 'Hot'].map((label, value) => ({
  value: String(value),
  label,
}));

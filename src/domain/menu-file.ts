import { z } from 'zod';
import { allergens, suits } from './dish-marks.ts';
import { menuContradictions } from './menu-file-checks.ts';
import { clockTime, day, isoDays, paise, portions } from './file-values.ts';

const diet = z.enum(['veg', 'egg', 'non-veg'], 'must be veg, egg or non-veg');
const suit = z.enum(suits, 'can be vegan, jain, halal and gluten-free');
const allergen = z.enum(allergens, `can be ${allergens.join(', ')}`);

const stock = {
  /** How many can still be had. */
  stock: portions.optional(),
  /** How many there are each business day. */
  dailyStock: portions.optional(),
};

const modifier = z.strictObject({
  name: z.string().min(1).max(60),
  price: paise.default(0),
  diet: diet.optional(),
  allergens: z.array(allergen).default([]),
  /** Comes along unless it is left out; one of it is in the dish's price. */
  isDefault: z.boolean().default(false),
  aliases: z.array(z.string()).default([]),
  /** Most of this one option. */
  maxEach: z.int().min(1).max(99).optional(),
  /** Price by the name of a size, where it depends on it. */
  sizePrices: z.record(z.string(), paise).default({}),
  /** Code of the dish that the option is, in a set meal; its own choices are asked for. */
  item: z.string().optional(),
  /** Modifier groups, by key, that are asked about when it is chosen. */
  groups: z.array(z.string()).default([]),
  ...stock,
});

const modifierGroup = z.strictObject({
  name: z.string().min(1).max(60),
  min: z.int().min(0).default(0),
  max: z.int().min(1),
  /** Most different options. */
  maxDistinct: z.int().min(1).optional(),
  /** So many choices cost nothing, the cheapest first. */
  free: z.int().min(0).default(0),
  options: z.array(modifier).min(1),
});

/** Hours or days of a menu; every part that is there must hold. */
const mealtime = z.strictObject({
  days: isoDays.optional(),
  from: clockTime.optional(),
  until: clockTime.optional(),
  firstDay: day.optional(),
  lastDay: day.optional(),
});

const size = z.strictObject({
  name: z.string().min(1).max(30),
  price: paise,
  aliases: z.array(z.string()).default([]),
});

const item = z
  .strictObject({
    /** Short code printed on the menu and accepted in a text, unique in the restaurant: "PTK". */
    code: z.string().regex(/^[A-Z0-9]{2,5}$/, 'must be 2 to 5 capitals and digits'),
    name: z.string().min(1).max(80),
    about: z.string().max(300).optional(),
    price: paise.optional(),
    sizes: z.array(size).default([]),
    diet,
    suits: z.array(suit).default([]),
    allergens: z.array(allergen).default([]),
    spice: z.int().min(0).max(3).default(0),
    groups: z.array(z.string()).default([]),
    aliases: z.array(z.string()).default([]),
    prepMinutes: z.int().min(0).max(240).optional(),
    taxClass: z.string().default('food'),
    knownFor: z.boolean().default(false),
    calories: z.int().min(0).max(10_000).optional(),
    /** File name under the photo folder. */
    photo: z.string().max(200).optional(),
    course: z.string().min(1).max(30).optional(),
    /** Shown, never ordered by message. */
    liquor: z.boolean().default(false),
    ...stock,
  })
  .refine(
    (i) => (i.price === undefined) !== (i.sizes.length === 0),
    'needs a price or sizes, one of the two',
  );

const section = z.strictObject({
  section: z.string().min(1).max(40),
  about: z.string().optional(),
  menu: z.string().optional(),
  items: z.array(item).min(1),
});

const menuName = z.string().min(1).max(40);

/** What of a restaurant's file is its menu. */
export const menuParts = {
  /** By key; items name the keys they take, in order. */
  modifierGroups: z.record(z.string(), modifierGroup).default({}),
  /** Menus with hours or days of their own, by name; sections without one are always there. */
  menus: z.record(menuName, z.array(mealtime)).default({}),
  menu: z.array(section),
};

/** What each field of a menu may hold, by what it is a field of. */
export const menuFields = {
  item: item.shape,
  size: size.shape,
  option: modifier.shape,
  group: modifierGroup.shape,
  section: section.shape,
  mealtimes: z.array(mealtime),
  menuName,
};

const wellFormed = z.strictObject(menuParts);
/** A menu file after checking, defaults filled in. */
export type CheckedMenuFile = z.output<typeof wellFormed>;

/** A menu as a file of its own: sections of dishes, their choices, and the hours of its menus. */
export const menuFile = wellFormed.superRefine((file, context) => {
  for (const { path, message } of menuContradictions(file))
    context.addIssue({ code: 'custom', path, message });
});

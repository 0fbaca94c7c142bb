import type { RestaurantFile } from '../../../domain/restaurant-file.ts';
import { weekdays } from '../../../domain/restaurant-file-hours.ts';

// As a restaurant file writes it: mon to sun.
type Weekday = (typeof weekdays)[number];

type ModifierGroup = NonNullable<RestaurantFile['modifierGroups']>[string];

/** Monday to Sunday. */
export const everyDay: Weekday[] = [...weekdays];

/** Monday to Thursday: the days that keep ordinary hours where the weekend runs late. */
export const monToThu: Weekday[] = ['mon', 'tue', 'wed', 'thu'];

/** Friday to Sunday. */
export const friToSun: Weekday[] = ['fri', 'sat', 'sun'];

/** Monday to Friday. */
export const monToFri: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Saturday and Sunday. */
export const satAndSun: Weekday[] = ['sat', 'sun'];

/** How hot: required, medium unless the diner says otherwise. */
export const spiceLevel: ModifierGroup = {
  name: 'Spice level',
  min: 1,
  max: 1,
  options: [
    { name: 'Mild', aliases: ['kam teekha', 'less spicy', 'कम तीखा', 'फीका'] },
    { name: 'Medium', isDefault: true, aliases: ['normal', 'मीडियम'] },
    { name: 'Spicy', aliases: ['teekha', 'tikha', 'extra spicy', 'तीखा'] },
  ],
};

/** Sweetness of a tea, coffee or cooler: required, normal unless the diner says otherwise. */
export const sweetness: ModifierGroup = {
  name: 'Sugar',
  min: 1,
  max: 1,
  options: [
    { name: 'No sugar', aliases: ['bina cheeni', 'sugar free', 'बिना चीनी'] },
    { name: 'Less sugar', aliases: ['kam cheeni', 'कम चीनी'] },
    { name: 'Normal sugar', isDefault: true, aliases: ['normal', 'cheeni', 'चीनी'] },
  ],
};

import type { Mealtime } from '../menu.ts';
import { moneyText } from '../money.ts';

/** What values are put into words with. */
export interface Speaks {
  currency: string;
  /** Names of dishes by id. */
  dishes: ReadonlyMap<string, string>;
  /** Names of groups of choices by key. */
  groups: ReadonlyMap<string, string>;
}

const labels: Record<string, string> = {
  name: 'name',
  code: 'code',
  about: 'description',
  price: 'price',
  diet: 'diet',
  suits: 'suits',
  allergens: 'allergens',
  spice: 'spice',
  groups: 'choices',
  aliases: 'other names',
  prepMinutes: 'minutes the kitchen needs',
  taxClass: 'tax class',
  knownFor: 'known for',
  calories: 'calories',
  photo: 'photo',
  course: 'course',
  liquor: 'liquor',
  isDefault: 'comes along',
  maxEach: 'most of it',
  sizePrices: 'price by size',
  item: 'dish',
  min: 'at least',
  max: 'at most',
  maxDistinct: 'most different',
  free: 'free',
  menu: 'menu',
  times: 'hours',
};

/** A field as people call it. */
export const labelOf = (field: string): string => labels[field] ?? field;

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function stretch({ days, from, until, firstDay, lastDay }: Mealtime): string {
  const parts = [
    days?.map((day) => weekdays[day - 1]).join(' '),
    (from ?? until) ? `${from ?? 'opening'} to ${until ?? 'closing'}` : undefined,
    (firstDay ?? lastDay) ? `${firstDay ?? 'now'} to ${lastDay ?? 'further notice'}` : undefined,
  ];
  return parts.filter(Boolean).join(', ') || 'always';
}

const listed = (value: unknown, name: (each: string) => string = (each) => each) =>
  Array.isArray(value) && value.length > 0 ? (value as string[]).map(name).join(', ') : null;

/** What a field holds, in words; null where it holds nothing. Photos have no words. */
export function valueInWords(
  field: string,
  value: unknown,
  { currency, dishes, groups }: Speaks,
): string | null {
  if (value === undefined || value === null || field === 'photo') return null;
  switch (field) {
    case 'price':
      return moneyText(value as number, currency);
    case 'sizePrices':
      return listed(
        Object.entries(value as Record<string, number>).map(
          ([size, price]) => `${size} ${moneyText(price, currency)}`,
        ),
      );
    case 'groups':
      return listed(value, (key) => groups.get(key) ?? key);
    case 'item':
      return dishes.get(value as string) ?? null;
    case 'times':
      return (value as Mealtime[]).map(stretch).join('; ') || 'always';
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return listed(value);
  const said = String(value as string | number);
  return said.length > 60 ? `${said.slice(0, 59)}…` : said;
}

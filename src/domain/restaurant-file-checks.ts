import { about, type Contradiction, menuContradictions } from './menu-file-checks.ts';
import type { CheckedRestaurantFile } from './restaurant-file.ts';
import {
  bookingContradictions,
  couponContradictions,
  hoursContradictions,
  orderingContradictions,
} from './restaurant-file-settings-checks.ts';

const seatsOf = (all: readonly { seats: readonly [number, number] }[], list: string): Contradiction[] =>
  all.flatMap(({ seats: [least, most] }, i) =>
    about(least > most, `seats from ${least} to ${most}: the smaller number comes first`, list, i, 'seats'),
  );

/** Contradictions of a part of the file, by where they stand in the whole. */
const below = (found: readonly Contradiction[], ...at: (string | number)[]): Contradiction[] =>
  found.map(({ path, message }) => ({ path: [...at, ...path], message }));

function couponsOf(file: CheckedRestaurantFile): Contradiction[] {
  const codes = new Set<string>();
  return file.coupons.flatMap((coupon, i) => {
    const { code } = coupon;
    const twice = about(codes.has(code), `a second coupon is called ${code}`, 'coupons', i, 'code');
    codes.add(code);
    return [...twice, ...below(couponContradictions(coupon), 'coupons', i)];
  });
}

/** Tax that has a fault of its own has not been given its rates yet when the rest is looked at. */
type WithRates = Pick<CheckedRestaurantFile, 'menu' | 'currency'> & {
  tax: { rates?: Record<string, number> };
};

/** A dish of a class that nobody gave a rate would be sold without tax, and nobody would see it. */
export function taxesOf({ menu, tax, currency }: WithRates): Contradiction[] {
  const { rates } = tax;
  if (!rates) return [];
  return menu.flatMap(({ items }, s) =>
    items.flatMap(({ taxClass, liquor }, i) => {
      const path = ['menu', s, 'items', i, 'taxClass'];
      const rate = rates[taxClass];
      return [
        ...about(rate === undefined, `no rate is given for ${taxClass}`, ...path),
        // Liquor for people is outside GST (Constitution, article 366(12A)).
        ...about(liquor && currency === 'INR' && (rate ?? 0) > 0, 'liquor bears no GST', ...path),
      ];
    }),
  );
}

/** What a file whose every word is right in itself still gets wrong: names nobody has, ranges that are empty. */
export function contradictions(file: CheckedRestaurantFile): Contradiction[] {
  const tables = new Set(file.tables.map((table) => table.name));
  return [
    ...below(hoursContradictions(file)),
    ...below(bookingContradictions(file.booking), 'booking'),
    ...below(orderingContradictions(file.ordering), 'ordering'),
    ...seatsOf(file.tables, 'tables'),
    ...seatsOf(file.groups, 'groups'),
    ...file.groups.flatMap((group, i) =>
      group.tables.flatMap((name, t) =>
        about(!tables.has(name), `no table is called ${name}`, 'groups', i, 'tables', t),
      ),
    ),
    ...menuContradictions(file),
    ...couponsOf(file),
    ...taxesOf(file),
  ];
}

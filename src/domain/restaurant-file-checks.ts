import { about, type Contradiction, menuContradictions } from './menu-file-checks.ts';
import type { CheckedRestaurantFile } from './restaurant-file.ts';

const seatsOf = (all: readonly { seats: readonly [number, number] }[], list: string): Contradiction[] =>
  all.flatMap(({ seats: [least, most] }, i) =>
    about(least > most, `seats from ${least} to ${most}: the smaller number comes first`, list, i, 'seats'),
  );

function couponsOf(file: CheckedRestaurantFile): Contradiction[] {
  const codes = new Set<string>();
  return file.coupons.flatMap(({ code, percent, amount, from, until }, i) => {
    const twice = about(codes.has(code), `a second coupon is called ${code}`, 'coupons', i, 'code');
    codes.add(code);
    return [
      ...twice,
      ...about(
        (percent === undefined) === (amount === undefined),
        'a coupon takes off a percentage or an amount, one of the two',
        'coupons',
        i,
      ),
      ...about(
        from !== undefined && until !== undefined && until < from,
        `ends before ${from}`,
        'coupons',
        i,
        'until',
      ),
    ];
  });
}

/** Tax that has a fault of its own has not been given its rates yet when the rest is looked at. */
type WithRates = Pick<CheckedRestaurantFile, 'menu' | 'currency'> & {
  tax: { rates?: Record<string, number> };
};

/** A dish of a class that nobody gave a rate would be sold without tax, and nobody would see it. */
function taxesOf({ menu, tax, currency }: WithRates): Contradiction[] {
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
  const { minParty, maxParty } = file.booking;
  return [
    ...file.closures.flatMap(({ from, to }, i) =>
      about(to < from, `ends before ${from}`, 'closures', i, 'to'),
    ),
    ...about(maxParty < minParty, `is below the smallest party, ${minParty}`, 'booking', 'maxParty'),
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

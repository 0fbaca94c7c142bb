import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLine, type LineRequest, type PricedLine, priceCart, sameLine } from '../../src/domain/cart.ts';
import { findItem, type Menu } from '../../src/domain/menu.ts';
import { anyMenu, anyRequest, anyTaxRules, now } from './arbitrary-menus.ts';

const onSale = (thing: { soldOutUntil: Date | null }) =>
  thing.soldOutUntil === null || thing.soldOutUntil <= now;

/** The rules of an order line, written out one by one. */
function isRight(menu: Menu, request: LineRequest): boolean {
  const item = findItem(menu, request.itemId);
  if (!item) return false;
  const options = item.groups.flatMap((group) => group.options);
  const picked = (id: string) =>
    request.modifiers.filter((m) => m.id === id).reduce((n, m) => n + m.quantity, 0);
  return (
    onSale(item) &&
    item.groups.every((group) => group.min === 0 || group.options.some(onSale)) &&
    [1, 2, 3, 50].includes(request.quantity) &&
    (request.note ?? '').length <= 140 &&
    (item.sizes.length === 0 || item.sizes.some((s) => s.id === request.sizeId)) &&
    request.modifiers.every((m) => m.quantity >= 1 && Number.isInteger(m.quantity)) &&
    request.modifiers.every((m) => options.some((o) => o.id === m.id && onSale(o))) &&
    item.groups.every((group) => {
      const count = group.options.reduce((n, option) => n + picked(option.id), 0);
      return group.min <= count && count <= group.max;
    })
  );
}

/** The price of one, added up by hand. */
function unitByHand(menu: Menu, request: LineRequest): number {
  const item = findItem(menu, request.itemId);
  if (!item) return Number.NaN;
  let unit =
    item.sizes.length > 0 ? (item.sizes.find((s) => s.id === request.sizeId)?.price ?? 0) : (item.price ?? 0);
  for (const option of item.groups.flatMap((group) => group.options)) {
    // One of what comes along is in the dish's price.
    const along = option.isDefault ? 1 : 0;
    for (const m of request.modifiers) if (m.id === option.id) unit += option.price * (m.quantity - along);
  }
  return unit;
}

const linesOf = (menu: Menu, requests: readonly LineRequest[]): PricedLine[] =>
  requests.flatMap((request) => {
    const line = checkLine(menu, request, now);
    return 'problem' in line ? [] : [line];
  });

describe('any line', () => {
  test('passes exactly when every rule of the menu is kept', () => {
    fc.assert(
      fc.property(anyMenu, anyRequest, (menu, request) => {
        const result = checkLine(menu, request, now);
        expect('problem' in result ? result.problem : 'right').toEqual(
          isRight(menu, request) ? 'right' : expect.not.stringMatching(/^right$/),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('costs what base, size and choices cost, times how many, in whole paise', () => {
    fc.assert(
      fc.property(anyMenu, anyRequest, (menu, request) => {
        for (const line of linesOf(menu, [request])) {
          expect(line.unit).toBe(unitByHand(menu, request));
          expect(line.total).toBe(line.unit * request.quantity);
          expect(Number.isSafeInteger(line.total)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('names the allergens of the dish and of everything chosen', () => {
    fc.assert(
      fc.property(anyMenu, anyRequest, (menu, request) => {
        for (const line of linesOf(menu, [request])) {
          const item = findItem(menu, line.itemId);
          const chosen = (item?.groups ?? [])
            .flatMap((g) => g.options)
            .filter((o) => request.modifiers.some((m) => m.id === o.id));
          for (const allergen of [item, ...chosen].flatMap((x) => x?.allergens ?? [])) {
            expect(line.allergens).toContain(allergen);
          }
        }
      }),
    );
  });
});

describe('any cart', () => {
  test('costs exactly what its lines cost, to the paisa', () => {
    fc.assert(
      fc.property(anyMenu, fc.array(anyRequest, { maxLength: 8 }), anyTaxRules, (menu, requests, rules) => {
        const lines = linesOf(menu, requests);
        const bill = priceCart(lines, rules, 'INR');
        const byHand = lines.reduce((sum, line) => sum + line.total, 0);
        const taxes = bill.taxes.reduce((sum, tax) => sum + tax.paise, 0);
        expect(bill.items).toBe(byHand);
        expect(bill.total).toBe(byHand + (rules.inclusive ? 0 : taxes) + bill.roundOff);
      }),
    );
  });

  test('costs the same in whatever order it was filled', () => {
    fc.assert(
      fc.property(anyMenu, fc.array(anyRequest, { maxLength: 6 }), anyTaxRules, (menu, requests, rules) => {
        const lines = linesOf(menu, requests);
        expect(priceCart(lines.toReversed(), rules, 'INR')).toEqual(priceCart(lines, rules, 'INR'));
      }),
    );
  });
});

describe('two lines are one', () => {
  const line: LineRequest = {
    itemId: 'i',
    sizeId: 's',
    quantity: 1,
    modifiers: [
      { id: 'a', quantity: 1 },
      { id: 'b', quantity: 2 },
    ],
    note: 'crisp',
  };

  test.each<[string, Partial<LineRequest>, boolean]>([
    ['the order of choices is different', { modifiers: line.modifiers.toReversed() }, true],
    ['the note has spaces around it', { note: ' crisp ' }, true],
    ['there are more of it', { quantity: 9 }, true],
    ['the size is different', { sizeId: 't' }, false],
    ['the note is different', { note: 'soft' }, false],
    ['there is no note', { note: undefined }, false],
    ['a choice is missing', { modifiers: line.modifiers.slice(1) }, false],
    [
      'a choice is doubled',
      {
        modifiers: [
          { id: 'a', quantity: 2 },
          { id: 'b', quantity: 2 },
        ],
      },
      false,
    ],
    ['the dish is different', { itemId: 'j' }, false],
  ])('when %s?', (_what, change, same) => {
    expect(sameLine(line, { ...line, ...change })).toBe(same);
  });
});

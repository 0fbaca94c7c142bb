import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item, Menu } from '../../src/domain/menu.ts';
import { balanceOf, changedLines, deltaOf, type OrderedLine } from '../../src/domain/order-change.ts';
import { isPaidBack, nextSteps } from '../../src/domain/order-life.ts';
import { plainItem, plainSection } from '../support/plain-menu.ts';

const now = new Date('2026-11-27T12:30:00Z');
const item = (id: string, price: number, more: Partial<Item> = {}): Item => ({
  ...plainItem,
  id,
  code: id,
  name: id,
  price,
  diet: 'veg',
  ...more,
});
const menuOf = (...items: Item[]): Menu => ({
  restaurantId: 'r',
  version: 1,
  sections: [{ ...plainSection, id: 's', name: 'All', items }],
});
const line = (id: string, itemId: string | null, quantity: number, unit: number): OrderedLine => ({
  id,
  itemId,
  sizeId: null,
  asked: [],
  quantity,
  note: null,
  seat: null,
  unit,
});
const soldOut = { soldOutUntil: new Date('2027-01-01T00:00:00Z') };

describe('the lines of an order after a change', () => {
  const ordered = [line('1', 'naan', 3, 80_00), line('2', 'raita', 1, 90_00)];

  test('what stays or becomes less keeps its price and is not checked', () => {
    const menu = menuOf(item('naan', 99_00, soldOut), item('raita', 99_00));
    expect(changedLines(menu, ordered, [{ op: 'set quantity', lineId: '1', quantity: 2 }], [], now)).toEqual({
      lines: [
        { id: '1', quantity: 2 },
        { id: '2', quantity: 1 },
      ],
    });
  });

  test('a dish that left the menu can be taken out, and the rest stays', () => {
    const lines = [line('1', null, 3, 80_00), line('2', 'raita', 1, 90_00)];
    const menu = menuOf(item('raita', 90_00));
    expect(changedLines(menu, lines, [{ op: 'remove', lineId: '2' }], [], now)).toEqual({
      lines: [{ id: '1', quantity: 3 }],
    });
  });

  test('more of the same is one line at the same price, and a line of its own at another', () => {
    const more = { itemId: 'naan', quantity: 1, modifiers: [] };
    expect(changedLines(menuOf(item('naan', 80_00)), ordered.slice(0, 1), [], [more], now)).toEqual({
      lines: [{ id: '1', quantity: 4 }],
    });
    const dearer = changedLines(menuOf(item('naan', 85_00)), ordered.slice(0, 1), [], [more], now);
    expect(dearer).toMatchObject({
      lines: [
        { id: '1', quantity: 3 },
        { quantity: 1, unit: 85_00, total: 85_00 },
      ],
    });
  });

  test('more of what is sold out is refused', () => {
    const menu = menuOf(item('naan', 80_00, soldOut), item('raita', 90_00));
    expect(
      changedLines(menu, ordered, [{ op: 'set quantity', lineId: '1', quantity: 4 }], [], now),
    ).toMatchObject({ problem: { problem: 'sold out', name: 'naan' } });
  });
});

test('the difference of two lists of lines names what is more and what is less', () => {
  const before = [
    { name: 'naan', quantity: 3 },
    { name: 'raita', quantity: 1 },
  ];
  const after = [
    { name: 'naan', quantity: 2 },
    { name: 'dal', quantity: 1 },
  ];
  expect(deltaOf(before, after, ({ name }) => name)).toEqual({
    more: [{ name: 'dal', quantity: 1 }],
    less: [
      { name: 'naan', quantity: 1 },
      { name: 'raita', quantity: 1 },
    ],
  });
});

test.each([
  [{ paid: 100, back: 100, open: 0 }, true],
  [{ paid: 100, back: 50, open: 0 }, false],
  [{ paid: 100, back: 100, open: 1 }, false],
  [{ paid: 0, back: 0, open: 0 }, false],
])('%o is paid back: %s', (ledger, back) => {
  expect(isPaidBack(ledger)).toBe(back);
});

test('what can be said of an order next never leads back', () => {
  expect(nextSteps('accepted')).toEqual(['begin', 'finish', 'hand_over']);
  expect(nextSteps('ready')).toEqual(['hand_over']);
  expect(nextSteps('served')).toEqual([]);
  expect(nextSteps('placed')).toEqual([]);
});

type Act =
  | { act: 'change'; total: number; onBill: boolean }
  | { act: 'pay' | 'let lapse' | 'call off' }
  | { act: 'diner cancels'; keeps: number };

const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('change' as const),
      total: fc.nat(500_000),
      onBill: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ act: 'pay' as const }) },
  { weight: 1, arbitrary: fc.constant({ act: 'let lapse' as const }) },
  { weight: 1, arbitrary: fc.constant({ act: 'call off' as const }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('diner cancels' as const), keeps: fc.nat(100) }) },
);

/** Runs in a moment; CASES=100000 runs it long. */
const numRuns = Number(process.env['CASES'] ?? 300);

test('whatever is changed and called off: what is here is what the order costs, and never less than nothing', {
  timeout: 30_000 + numRuns * 10,
}, () => {
  fc.assert(
    fc.property(
      fc.nat(500_000),
      fc.option(fc.nat(500_000), { nil: null }),
      fc.array(acts, { maxLength: 20 }),
      (price, deposit, story) => {
        const advance = deposit === null ? null : Math.min(deposit, price);
        let account = { paid: advance ?? price, total: price, advance };
        let waiting: number | undefined;
        let over = false;
        for (const what of story) {
          if (over) break;
          if (what.act === 'change') {
            // A change that waited is taken in by the next one; its link is void.
            waiting = undefined;
            const balance = balanceOf(account, what.total, what.onBill);
            expect(balance.pay === 0 || balance.refund === 0).toBe(true);
            if (balance.pay > 0) waiting = what.total;
            else
              account = {
                paid: account.paid - balance.refund,
                total: what.total,
                advance: balance.advance,
              };
          } else if (what.act === 'pay' && waiting !== undefined) {
            account = { ...account, paid: account.paid + waiting - account.total, total: waiting };
            waiting = undefined;
          } else if (what.act === 'let lapse') waiting = undefined;
          else if (what.act === 'call off') {
            account = { ...account, paid: 0, total: 0 };
            over = true;
          } else if (what.act === 'diner cancels') {
            const kept = Math.floor((account.paid * what.keeps) / 100);
            account = { paid: kept, total: kept, advance: null };
            over = true;
          }
          expect(account.paid).toBeGreaterThanOrEqual(0);
          expect(account.paid).toBeLessThanOrEqual(account.total);
          if (account.advance === null) expect(account.paid).toBe(account.total);
          else if (!over) expect(account.paid).toBeLessThanOrEqual(account.total);
        }
      },
    ),
    { numRuns },
  );
});

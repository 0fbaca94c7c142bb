import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance, type LedgerRow, misfits } from '../../src/domain/ledger.ts';
import type { OrderStatus } from '../../src/domain/status.ts';
import { cases } from '../support/cases.ts';

const row = (change: Partial<LedgerRow> = {}): LedgerRow => ({
  id: 'pay_1',
  restaurant: 'the-copper-ladle',
  currency: 'INR',
  amount: 977_00,
  purpose: 'order',
  fee: 23_05,
  payment: {
    id: 'p1',
    amount: 977_00,
    currency: 'INR',
    status: 'paid',
    purpose: 'order',
    transfer: null,
    transferred: 0,
    reversed: 0,
  },
  order: { id: 'o1', status: 'accepted', total: 977_00, takenOff: 0, kept: null },
  refunds: [],
  ...change,
});
const refund = (amount: number, status: LedgerRow['refunds'][number]['status']) => ({
  id: 'r',
  amount,
  status,
});
const why = (...rows: LedgerRow[]) => misfits(rows).map((found) => [found.why, found.paise]);

describe('what does not fit is named', () => {
  const ended = { ...row().order, status: 'cancelled' as const };
  const split = { ...row().payment, amount: 391_00, purpose: 'advance' as const };
  test.each<[string, LedgerRow[], [string, number][]]>([
    ['an order that is paid', [row()], []],
    [
      'one that was called off and paid back',
      [row({ order: ended, refunds: [refund(977_00, 'processed')] })],
      [],
    ],
    ['one that is on its way back', [row({ order: ended, refunds: [refund(977_00, 'pending')] })], []],
    [
      'one of which a part is kept',
      [row({ order: { ...ended, kept: 77_00 }, refunds: [refund(900_00, 'processed')] })],
      [],
    ],
    [
      'one whose refund failed',
      [row({ order: ended, refunds: [refund(977_00, 'failed')] })],
      [['kept of an order that is over', 977_00]],
    ],
    ['an advance without its rest', [row({ amount: 391_00, payment: split })], []],
    [
      'a rest that came twice',
      [row(), row({ id: 'pay_2', payment: { ...split, id: 'p2' }, amount: 391_00 })],
      [['more than the order costs', 391_00]],
    ],
    [
      'a part that waits',
      [
        row({
          amount: 100_00,
          purpose: 'held',
          payment: { ...row().payment, status: 'part_paid' },
          order: { ...ended, status: 'unpaid' },
        }),
      ],
      [],
    ],
    [
      'a part of what is over',
      [
        row({
          amount: 100_00,
          purpose: 'held',
          payment: { ...row().payment, status: 'part_paid' },
          order: ended,
        }),
      ],
      [['held for nothing', 100_00]],
    ],
    [
      'money of another country',
      [row({ currency: 'USD', purpose: 'held' })],
      [['kept in another currency', 977_00]],
    ],
    [
      'more back than came',
      [row({ refunds: [refund(978_00, 'processed')] })],
      [
        ['more went back than came', -1_00],
        ['less than was paid for the order', -978_00],
      ],
    ],
    [
      'money sent back of an order that stands',
      [row({ refunds: [refund(1, 'processed')] })],
      [['less than was paid for the order', -1]],
    ],
    [
      'the same after staff took it off',
      [row({ order: { ...row().order, takenOff: 1 }, refunds: [refund(1, 'processed')] })],
      [],
    ],
    [
      'a transfer nobody heard of',
      [row({ payment: { ...row().payment, transfer: 928_15 } })],
      [['not transferred', -928_15]],
    ],
    [
      'a transfer of another amount',
      [row({ payment: { ...row().payment, transfer: 928_15, transferred: 928_00 } })],
      [['transferred wrongly', -15]],
    ],
  ])('%s', (_what, rows, found) => {
    expect(why(...rows)).toEqual(found);
  });
});

/** Orders whose money is where it belongs, whatever they have been through. */
const sound = fc
  .record({
    total: fc.integer({ min: 100, max: 1_000_000_00 }),
    advance: fc.nat(100),
    off: fc.nat(100),
    kept: fc.nat(100),
    status: fc.constantFrom<OrderStatus>(
      'placed',
      'accepted',
      'served',
      'cancelled',
      'declined',
      'lapsed',
      'unpaid',
    ),
    restaurant: fc.constantFrom('a', 'b'),
    twice: fc.boolean(),
    done: fc.boolean(),
  })
  .map(({ total, advance, off, kept, status, restaurant, twice, done }): LedgerRow[] => {
    const id = `${total}-${advance}-${off}-${kept}-${status}-${restaurant}`;
    const paid = Math.max(1, Math.floor((total * advance) / 100));
    const takenOff = Math.floor((total * off) / 100);
    const over = status === 'cancelled' || status === 'declined' || status === 'lapsed';
    const keeps = Math.floor((paid * kept) / 100);
    const stays = status === 'unpaid' ? paid : over ? keeps : Math.min(paid, total - takenOff);
    const state = done ? 'processed' : 'pending';
    const base = row({
      id,
      restaurant,
      amount: paid,
      purpose: status === 'unpaid' ? 'held' : 'order',
      payment: { ...row().payment, id, amount: paid, status: status === 'unpaid' ? 'part_paid' : 'paid' },
      order: { id, status, total, takenOff, kept: over ? keeps : null },
      refunds: paid === stays ? [] : [refund(paid - stays, state)],
    });
    const again = { ...base, id: `${id}-again`, purpose: 'held' as const, refunds: [refund(paid, state)] };
    return twice ? [base, again] : [base];
  });

describe('the balance', () => {
  test('is there for money that is where it belongs, and gone by any paisa that is not', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(sound, { minLength: 1, maxLength: 8, selector: ([first]) => first?.order.id ?? '' }),
        fc.integer({ min: -50, max: 50 }),
        (orders, slip) => {
          const rows = orders.flat();
          expect(misfits(rows)).toEqual([]);
          for (const line of balance(rows)) {
            expect(line.balanced).toBe(true);
            expect(line.captured).toBe(line.forOrders + line.refunded + line.onTheWay + line.held);
          }
          const paying = rows.find(({ purpose }) => purpose === 'order');
          if (!paying || slip === 0 || paying.amount + slip <= 0) return;
          const wrong = rows.map((one) => (one === paying ? { ...one, amount: one.amount + slip } : one));
          expect(misfits(wrong).length).toBeGreaterThan(0);
          expect(balance(wrong).some(({ balanced }) => !balanced)).toBe(true);
        },
      ),
      { numRuns: cases(500) },
    );
  });

  test('of several restaurants and currencies is one line each', () => {
    const lines = balance([
      row(),
      row({ restaurant: 'forno' }),
      row({ currency: 'GBP', purpose: 'held', refunds: [refund(977_00, 'wanted')] }),
    ]);
    expect(lines.map(({ restaurant, currency }) => [restaurant, currency])).toEqual([
      ['forno', 'INR'],
      ['the-copper-ladle', 'GBP'],
      ['the-copper-ladle', 'INR'],
    ]);
  });
});

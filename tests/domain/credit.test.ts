import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditOf, leftOf } from '../../src/domain/credit.ts';
import { type Amounts, invoiceOf } from '../../src/domain/invoice.ts';
import { sum } from '../../src/domain/money.ts';
import { cases } from '../support/cases.ts';
import { type AnyBill, anyBill } from './arbitrary-bills.ts';

const numRuns = cases(500);

/** The amounts on the invoice of any bill. */
function amountsOf({ bill, rules, currency }: Pick<AnyBill, 'bill' | 'rules' | 'currency'>): Amounts {
  const order = {
    ...bill,
    name: null,
    wantedAt: new Date(0),
    version: 1,
    lines: [],
    coupon: null,
    deposit: 0,
  };
  const seller = { name: '', address: '', city: '', zone: 'Asia/Kolkata', currency, tax: rules };
  return invoiceOf(order, seller, []).amounts;
}

/** Every amount of an invoice in a row, tax lines each for themselves. */
const flat = ({ parts, untaxed, tip }: Amounts) => [
  ...parts.flatMap(({ taxable, taxes }) => [taxable, ...taxes.map((tax) => tax.paise)]),
  untaxed,
  tip,
];
const totalOf = (amounts: Amounts) => sum(flat(amounts)) + amounts.roundOff;

test('the amounts of an invoice add up to its total, and none is negative', () => {
  fc.assert(
    fc.property(anyBill, (any) => {
      const amounts = amountsOf(any);
      expect(amounts.total).toBe(any.bill.total);
      expect(totalOf(amounts)).toBe(amounts.total);
      expect(Math.min(...flat(amounts))).toBeGreaterThanOrEqual(0);
    }),
    { numRuns },
  );
}, 600_000);

describe('refunds in parts', { timeout: 600_000 }, () => {
  const shares = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { maxLength: 6 });

  test('add up to the invoice line by line, never above it, with CGST and SGST equal in each', () => {
    fc.assert(
      fc.property(anyBill, shares, (any, parts) => {
        const invoice = amountsOf(any);
        let left = invoice;
        const credits: Amounts[] = [];
        for (const part of [...parts, 1]) {
          const back = Math.ceil(left.total * part);
          if (back === 0) continue;
          const credit = creditOf(left, back);
          expect(credit.total).toBe(back);
          expect(totalOf(credit)).toBe(back);
          expect(Math.min(...flat(credit))).toBeGreaterThanOrEqual(0);
          for (const { taxes } of credit.parts) expect(new Set(taxes.map((tax) => tax.paise)).size).toBe(1);
          credits.push(credit);
          left = leftOf(invoice, credits);
          expect(Math.min(...flat(left))).toBeGreaterThanOrEqual(0);
        }
        if (invoice.total > 0) {
          expect(flat(left)).toEqual(flat(left).map(() => 0));
          expect([left.roundOff, left.total]).toEqual([0, 0]);
        }
      }),
      { numRuns },
    );
  });

  test('hold the same share of every line, to the paisa or two', () => {
    fc.assert(
      fc.property(anyBill, fc.double({ min: 0.001, max: 1, noNaN: true }), (any, part) => {
        const invoice = amountsOf(any);
        const back = Math.ceil(invoice.total * part);
        if (back === 0) return;
        const credit = flat(creditOf(invoice, back));
        const [whole, told] = [invoice.total, invoice.total - invoice.roundOff];
        for (const [i, paise] of flat(invoice).entries()) {
          const exact = (paise * back) / whole;
          // The rounding of a bill of a few paise is as large as the bill.
          const slack = 2 + (back * Math.abs(invoice.roundOff)) / Math.max(1, Math.min(whole, told));
          expect(Math.abs((credit[i] ?? 0) - exact)).toBeLessThanOrEqual(slack + whole / 1e12);
        }
      }),
      { numRuns },
    );
  });

  test('half of 1,208.00 by hand, then the rest', () => {
    const bill = { items: 1_150_00, discount: 0, inclusive: false, roundOff: 50, tip: 0, total: 1_208_00 };
    const line = { basisPoints: 250, taxable: 1_150_00, paise: 28_75 };
    const taxes = ['CGST', 'SGST'].map((name) => ({ name, ...line }));
    const rules = { rates: {}, inclusive: false, roundOff: true };
    const invoice = amountsOf({ bill: { ...bill, taxes }, rules, currency: 'INR' });
    const first = creditOf(invoice, 604_00);
    // 603.75 of 604.00 are value and tax: 575.00 exactly, 14.375 and 14.375. A paisa cannot be halved.
    expect([...flat(first), first.roundOff]).toEqual([575_00, 14_37, 14_37, 0, 0, 26]);
    const rest = creditOf(leftOf(invoice, [first]), 604_00);
    expect([...flat(rest), rest.roundOff]).toEqual([575_00, 14_38, 14_38, 0, 0, 24]);
  });

  test('are refused beyond what is left, and of nothing', () => {
    const invoice = amountsOf({
      bill: { items: 100, discount: 0, taxes: [], inclusive: false, roundOff: 0, tip: 0, total: 100 },
      rules: { rates: {}, inclusive: false, roundOff: false },
      currency: 'INR',
    });
    expect(() => creditOf(invoice, 101)).toThrow(RangeError);
    expect(() => creditOf(invoice, 0)).toThrow(RangeError);
  });
});

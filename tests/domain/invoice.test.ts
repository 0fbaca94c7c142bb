import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountInWords } from '../../src/domain/amount-in-words.ts';
import { financialYear, invoiceNumber, invoiceOf, type Supplied } from '../../src/domain/invoice.ts';
import { isFssai, isGstin, secondHalf, stateOf } from '../../src/domain/registrations.ts';
import { ratesOf } from '../../src/domain/tax-presets.ts';
import { billFor, type TaxRules } from '../../src/domain/tax.ts';

describe('an amount in words', () => {
  test.each([
    [0, 'Rupees Zero Only'],
    [977_00, 'Rupees Nine Hundred Seventy Seven Only'],
    [1_208_50, 'Rupees One Thousand Two Hundred Eight and Paise Fifty Only'],
    [1_00_000_00, 'Rupees One Lakh Only'],
    [
      12_34_567_89,
      'Rupees Twelve Lakh Thirty Four Thousand Five Hundred Sixty Seven and Paise Eighty Nine Only',
    ],
    [10_00_00_010_00, 'Rupees Ten Crore Ten Only'],
    [1_20_00_00_000_00, 'Rupees One Hundred Twenty Crore Only'],
  ])('%i paise', (paise, words) => {
    expect(amountInWords(paise, 'INR')).toBe(words);
  });

  test('of another currency goes by thousands and millions', () => {
    expect(amountInWords(1_234_567_05, 'GBP')).toBe(
      'British Pound One Million Two Hundred Thirty Four Thousand Five Hundred Sixty Seven and 05/100 Only',
    );
  });
});

describe('a number', () => {
  test.each([
    ['2026-03-31', 4, '2025-26', '2526'],
    ['2026-04-01', 4, '2026-27', '2627'],
    ['2026-12-31', 1, '2026', '26'],
    ['2099-07-01', 7, '2099-00', '9900'],
  ])('of %s, where years begin in month %i, is of %s', (day, start, name, short) => {
    expect(financialYear(day, start)).toEqual({ name, short });
  });

  test('has at most 16 characters of those the rules allow, for any serial below a million', () => {
    const year = financialYear('2026-11-27', 4);
    expect(invoiceNumber('invoice', 'THL', year, 1)).toBe('THL/2627/00001');
    expect(invoiceNumber('credit note', 'THL', year, 999_999)).toBe('THLC/2627/999999');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom('invoice', 'credit note'),
        (serial, kind) => {
          expect(invoiceNumber(kind, 'THL', year, serial)).toMatch(/^[A-Z0-9/-]{1,16}$/);
        },
      ),
    );
  });
});

describe('numbers of the state', () => {
  // The example of the GST portal's own documents.
  const gstin = '27AAPFU0939F1ZV';

  test('a GSTIN with its right last character, and with no other', () => {
    expect(isGstin(gstin)).toBe(true);
    for (const last of '0123456789ABCDEFGHIJKLMNOPQRSTUWXYZ')
      expect(isGstin(gstin.slice(0, 14) + last)).toBe(false);
    expect(['', '27AAPFU0939F1Z', '99AAPFU0939F1ZV', gstin.toLowerCase()].map(isGstin)).toEqual(
      Array(4).fill(false),
    );
  });

  test('one that differs in one character is found out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 13 }),
        fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')),
        (at, other) => {
          fc.pre(gstin[at] !== other);
          expect(isGstin(gstin.slice(0, at) + other + gstin.slice(at + 1))).toBe(false);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('say the state', () => {
    expect([stateOf(gstin), secondHalf(gstin), secondHalf('38X'), secondHalf(undefined)]).toEqual([
      '27 Maharashtra',
      'SGST',
      'UTGST',
      'SGST',
    ]);
    expect(['11224999000011', '21224999000011', '31224999000011', '1122499900001'].map(isFssai)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

test('a preset fills rates, and those given beside it win', () => {
  expect(ratesOf({})).toEqual({ food: 500 });
  expect(ratesOf({ preset: 'india-hotel' })).toEqual({ food: 1800, liquor: 0 });
  expect(ratesOf({ preset: 'india-restaurant', rates: { packed: 1200, food: 250 } })).toEqual({
    food: 250,
    packed: 1200,
    liquor: 0,
  });
  expect(ratesOf({ rates: { food: 0 } })).toEqual({ food: 0 });
});

describe('an invoice', () => {
  const rules: TaxRules = {
    rates: { food: 500, liquor: 0 },
    inclusive: false,
    roundOff: true,
    gstin: '27AAPFU0939F1ZV',
  };
  const bill = billFor(
    [
      { taxClass: 'food', paise: 400_00 },
      { taxClass: 'liquor', paise: 100_00 },
    ],
    rules,
    'INR',
  );
  const order: Supplied = {
    ...bill,
    name: 'Asha',
    wantedAt: new Date('2026-11-27T12:55:00Z'),
    version: 1,
    coupon: null,
    deposit: 0,
    lines: [
      {
        quantity: 2,
        name: 'Thali',
        size: 'Large',
        total: 400_00,
        modifiers: [
          { name: 'Onion', quantity: 0 },
          { name: 'Roti', quantity: 3, modifiers: [{ name: 'Ghee', quantity: 1 }] },
        ],
      },
    ],
  };
  const seller = {
    name: 'Door',
    address: '1 Lane',
    city: 'Mumbai',
    currency: 'INR',
    zone: 'Asia/Kolkata',
    tax: rules,
  };
  const titleWith = (tax: Partial<TaxRules>, taxes = bill.taxes, currency = 'INR') =>
    invoiceOf({ ...order, taxes }, { ...seller, currency, tax: { ...rules, ...tax } }, []).title;

  test('says who sells, what, where and for how much', () => {
    const body = invoiceOf(order, { ...seller, tax: { ...rules, legalName: 'Door Foods LLP' } }, []);
    expect(body).toMatchObject({
      title: 'Tax invoice',
      seller: { name: 'Door Foods LLP', trade: 'Door', address: '1 Lane, Mumbai', gstin: rules.gstin },
      sac: '996331',
      placeOfSupply: '27 Maharashtra',
      lines: [
        { quantity: 2, name: 'Thali', details: ['Large', 'no Onion', '3 x Roti', 'Ghee'], paise: 400_00 },
      ],
      amounts: {
        parts: [
          {
            basisPoints: 500,
            taxable: 400_00,
            taxes: [
              { name: 'CGST', paise: 10_00 },
              { name: 'SGST', paise: 10_00 },
            ],
          },
        ],
        untaxed: 100_00,
        total: 520_00,
      },
      inWords: 'Rupees Five Hundred Twenty Only',
    });
  });

  test('is called what it may be called', () => {
    expect([
      titleWith({}),
      titleWith({ gstin: undefined }),
      titleWith({}, []),
      titleWith({}, bill.taxes, 'GBP'),
    ]).toEqual(['Tax invoice', 'Bill', 'Bill of supply', 'Invoice']);
  });
});

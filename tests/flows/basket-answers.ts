import type { CartView } from '../../flows/asks.ts';
import type { BasketAsks, BasketNote } from '../../flows/basket-asks.ts';
import type { CouponRefusal } from '../../src/domain/coupon.ts';

export const longCode = 'WELCOMEBACK20262';
export const substitutionWays = ['ask', 'remove', 'substitute', 'cancel'] as const;

export const refusals: CouponRefusal[] = [
  { why: 'below minimum', minimum: 99_999_00 },
  { why: 'unknown' },
  { why: 'elsewhere' },
  { why: 'not yet', from: Date.parse('2026-12-24T12:30:00Z') },
  { why: 'ended' },
  { why: 'used up' },
  { why: 'used by you' },
  ...(['with_booking', 'pickup', 'at_table', 'catering'] as const).map((kind) => ({
    why: 'other kind' as const,
    kinds: [kind],
  })),
];

interface Longest {
  full: CartView;
  empty: CartView;
  id: string;
  long: string;
  at: number;
}

/** Answers to what is asked about a basket, and about ordering again. */
export function basketAnswers({ full, empty, id, long, at }: Longest): {
  baskets: BasketAsks['basket']['output'][];
  repeats: NonNullable<BasketAsks['lastOrder']['output']>[];
} {
  const notes: BasketNote[] = [
    { what: 'coupon', code: longCode, off: 99_999_00 },
    { what: 'coupon', code: longCode, off: 0 },
    ...refusals.map((refused) => ({ what: 'coupon refused' as const, code: longCode, refused })),
    { what: 'coupon removed', code: longCode },
    { what: 'coupon removed', code: null },
    { what: 'tip', paise: 5_000_00 },
    { what: 'tip share', percent: 12.5 },
    { what: 'tip too large', most: 5_000_00 },
    { what: 'no tip' },
    { what: 'cutlery', wanted: true },
    { what: 'cutlery', wanted: false },
    ...substitutionWays.map((how) => ({ what: 'substitution' as const, how })),
  ];
  const again = { restaurantId: id, currency: 'INR', zone: 'Asia/Kolkata' };
  const items = [{ itemId: id, quantity: 2, modifiers: [{ id, quantity: 1 }], without: [id] }];
  return {
    baskets: [
      // A coupon, a tip, cutlery and a way out of a shortage may come in one message; of these, all kinds there are.
      { cart: full, notes: notes.slice(0, 8) },
      { cart: full, notes: notes.slice(8, 16) },
      { cart: full, notes: notes.slice(16) },
      { cart: empty, notes: notes.slice(0, 1) },
      { cart: full, notes: [{ what: 'which tip' }] },
      { cart: empty, notes: [{ what: 'coupon', code: longCode, off: 0 }, { what: 'which tip' }] },
    ],
    repeats: [
      { ...again, items, differences: [] },
      { ...again, items: [], differences: [{ name: long, what: 'gone' }] },
      {
        ...again,
        items,
        differences: [
          { name: long, what: 'gone' },
          { name: long, what: 'sold out' },
          { name: long, what: 'sold out', until: at },
          { name: long, what: 'not now' },
          { name: long, what: 'size gone', size: long },
          { name: long, what: 'choice gone', choice: long },
          { name: long, what: 'price', from: 99_998_00, to: 99_999_00 },
        ],
      },
    ],
  };
}

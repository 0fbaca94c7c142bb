import type { BasketWish, Substitution } from '../src/domain/basket.ts';
import type { CouponRefusal } from '../src/domain/coupon.ts';
import type { HeardItem } from '../src/domain/meaning.ts';
import type { Difference } from '../src/domain/reorder.ts';
import type { CartView } from './asks.ts';

/** What is in a cart besides dishes; the discount and the tip are on its bill. */
export interface BasketView {
  /** The code that takes something off. */
  coupon?: string;
  /** Tips the restaurant offers, in paise. */
  tips: number[];
  cutlery: boolean;
  /** What is done about a dish that has run out; `not said` where that may well happen. */
  substitution: Substitution | 'not said' | null;
}

/** What was read back before: it is told where that is no longer so. */
export interface Told {
  wantedAt: number;
  discount: number;
}

/** What is different on the bill, or of the time, from what was said or read back. */
export type BasketChange =
  | { what: 'coupon'; code: string; refused: CouponRefusal }
  | { what: 'discount'; code: string; from: number; to: number }
  | { what: 'time'; from: number; to: number; zone: string };

/** What came of what was said of a basket. Amounts in paise. */
export type BasketNote =
  | { what: 'coupon'; code: string; off: number }
  | { what: 'coupon refused'; code: string; refused: CouponRefusal }
  | { what: 'coupon removed'; code: string | null }
  | { what: 'tip'; paise: number }
  /** A part of what is yet to come into the cart. */
  | { what: 'tip share'; percent: number }
  | { what: 'tip too large'; most: number }
  /** How much was not said. */
  | { what: 'which tip' }
  | { what: 'no tip' }
  | { what: 'cutlery'; wanted: boolean }
  | { what: 'substitution'; how: Substitution };

/** An earlier order as it can be had today. */
export interface Repeated {
  restaurantId: string;
  currency: string;
  zone: string;
  items: HeardItem[];
  differences: Difference[];
}

/** What is asked about a basket, and about ordering again. */
export interface BasketAsks {
  /** Puts a coupon, a tip, cutlery, or what to do about a dish that has run out, into a cart or out of it. */
  basket: {
    input: { restaurantId: string; said: BasketWish[] };
    output: { cart: CartView; notes: BasketNote[] };
  };
  /**
   * What the diner ordered last, at this restaurant, at the one of this name, or anywhere; `usual`: what they order again
   * and again there, where there is any such thing.
   */
  lastOrder: {
    input: { restaurantId?: string; restaurant?: string; usual?: boolean };
    output: Repeated | null;
  };
}

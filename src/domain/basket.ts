import { type Paise, share } from './money.ts';

/** What a kitchen does about a dish it has run out of: ask, leave it out, give something like it, or call the order off. */
export type Substitution = 'ask' | 'remove' | 'substitute' | 'cancel';

/** A tip as it was said: an amount, or a part of what the items cost; nothing of either is no tip. */
export interface Tip {
  paise: Paise;
  basisPoints: number;
}

/** What somebody says of a basket besides its dishes. */
export type BasketWish =
  | { what: 'coupon'; code: string }
  | { what: 'no coupon' }
  | { what: 'tip'; paise: Paise }
  | { what: 'tip share'; basisPoints: number }
  /** A tip, and not how much. */
  | { what: 'some tip' }
  | { what: 'no tip' }
  | { what: 'cutlery'; wanted: boolean }
  | { what: 'substitution'; how: Substitution };

/** Most paise of a tip, whatever was ordered. Our own: what is more is a slip of the finger. */
export const mostTip: Paise = 5_000_00;

/** Most paise of a tip on items: as much as they cost, and never more than `mostTip`. */
export function tipLimit(items: Paise): Paise {
  return Math.min(items, mostTip);
}

/** Paise of a tip on items, to the whole rupee where it is a part of them; never above the limit. */
export function tipOn({ paise, basisPoints }: Tip, items: Paise): Paise {
  const part = Math.round(share(items, basisPoints) / 100) * 100;
  return Math.min(paise + part, tipLimit(items));
}

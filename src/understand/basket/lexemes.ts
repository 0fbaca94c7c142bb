import type { Substitution } from '../../domain/basket.ts';

/** Words about what is in a basket besides dishes. */
export type BasketLexeme =
  /** "coupon", "promo code"; a weak one ("code") only before what can be nothing else. */
  | { role: 'couponWord'; weak?: true }
  /** "apply", "use": makes a code a coupon; a weak one ("with") only where it has digits. */
  | { role: 'couponUse'; weak?: true }
  | { role: 'tipWord' }
  | { role: 'percentWord' }
  | { role: 'cutleryWord' }
  /** Takes out, or says that it is not wanted: "no", "remove", "nahi chahiye". */
  | { role: 'basketNo' }
  /** What somebody always orders: "the usual". */
  | { role: 'usual' }
  /** "if something is out". */
  | { role: 'shortage' }
  /** What shall be done then; `alone`: it says so without any "if". */
  | { role: 'ifOut'; how: Substitution; alone?: true };

import type { BasketLexeme } from '../../basket/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** Coupons, tips, cutlery, and what to do about a dish that has run out. */
export const basket: Entry<BasketLexeme>[] = [
  entry(
    { role: 'couponWord' },
    'coupon, coupon code, promo, promo code, promocode, discount code, voucher, voucher code, offer code',
  ),
  entry({ role: 'couponWord', weak: true }, 'code'),
  entry({ role: 'couponUse' }, 'use, apply, redeem'),
  entry({ role: 'couponUse', weak: true }, 'try, with, using'),
  entry({ role: 'tipWord' }, 'tip, tips, gratuity'),
  entry({ role: 'percentWord' }, '%, percent, per cent, pct'),
  entry(
    { role: 'cutleryWord' },
    'cutlery, disposable cutlery, plastic cutlery, plastic spoons, disposable spoons, spoons, forks, spoon and fork, spoons and forks, forks and spoons',
  ),
  entry(
    { role: 'basketNo' },
    'no, without, remove, drop, skip, delete, cancel, take off, take out, take away, dont, do not, dont want, dont need, do not need, do not want, dont send, dont add, do not send, do not add, no need of, no need for, no more, not needed, not required, undo',
  ),
  entry(
    { role: 'shortage' },
    'if out, if out of stock, if its out, if it is out, if something is out, if something is out of stock, if something runs out, if anything runs out, if a dish runs out, if a dish is out, if anything is out, if anything is out of stock, if any item is out of stock, if an item is out of stock, if something is sold out, if anything is sold out, if sold out, if something is unavailable, if anything is unavailable, if unavailable, if not available, if something is not available, if anything is not available, if something is missing, if anything is missing, in case something is out, in case anything is out',
  ),
  entry(
    { role: 'ifOut', how: 'ask' },
    'ask, ask me, call, call me, ring me, phone me, give me a call, contact me, message me, text me, tell me, let me know, check with me',
  ),
  entry(
    { role: 'ifOut', how: 'remove' },
    'leave it out, leave it, leave that out, leave them out, skip it, skip that, drop it, remove it, take it off, take it out, without it',
  ),
  entry({ role: 'ifOut', how: 'remove', alone: true }, 'no substitutes, no substitutions, dont substitute'),
  entry(
    { role: 'ifOut', how: 'substitute' },
    'something similar, anything similar, give something similar, send something similar, a similar dish, similar dish, something else, replace it, swap it, substitute, substitute it, give a substitute',
  ),
  entry(
    { role: 'ifOut', how: 'substitute', alone: true },
    'substitutes ok, substitutes are ok, substitution ok',
  ),
  entry(
    { role: 'ifOut', how: 'cancel' },
    'cancel, cancel it, cancel order, cancel the order, cancel my order, cancel everything, cancel all',
  ),
  entry({ role: 'usual' }, 'usual, the usual, my usual, my usual order, usual order'),
];

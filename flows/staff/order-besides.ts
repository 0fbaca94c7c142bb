import type { OrderView } from '../news.ts';
import { type Phrase, phrase } from '../say.ts';

/** What the kitchen and the counter have to know of an order besides its dishes. */
export function besides({ basket, currency }: OrderView): Phrase[] {
  if (!basket) return [];
  const { coupon, discount, tip, cutlery, substitution } = basket;
  const lines: Phrase[] = [];
  if (coupon && discount > 0)
    lines.push(phrase('ticket.coupon', { code: coupon, amount: { paise: -discount, currency } }));
  if (tip > 0) lines.push(phrase('ticket.tip', { amount: { paise: tip, currency } }));
  if (cutlery) lines.push(phrase('ticket.cutlery'));
  if (substitution) lines.push(phrase(`ticket.substitution ${substitution}`));
  return lines;
}

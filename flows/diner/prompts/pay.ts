import type { DinerEvent } from '../../events.ts';
import { phrase, type Say } from '../../say.ts';

/** Shown again when somebody writes while a payment is out. */
export function waiting(): Say<DinerEvent> {
  return {
    text: [phrase('pay.waiting')],
    options: [
      { label: phrase('option.check payment'), event: { type: 'check payment' } },
      { label: phrase('option.drop payment'), event: { type: 'cancel' } },
    ],
    expects: 'choice',
  };
}

/** The link was given up; the cart is still there. */
export function dropped(): Say<DinerEvent> {
  return {
    text: [phrase('pay.dropped')],
    options: [
      { label: phrase('option.checkout'), event: { type: 'checkout' } },
      { label: phrase('option.view cart'), event: { type: 'cart' } },
      { label: phrase('option.find'), event: { type: 'find' } },
    ],
    expects: 'choice',
  };
}

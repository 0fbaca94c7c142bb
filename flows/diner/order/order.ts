import { diner } from '../setup.ts';
import { browse } from './browse.ts';
import { cart } from './cart.ts';
import { checkout } from './checkout.ts';

/** From a menu to an order. The cart lives in the database; the conversation only points at it. */
export const order = diner.createStateConfig({
  initial: 'starting',
  states: { ...browse, ...cart, ...checkout },
});

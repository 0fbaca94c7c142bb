import { describe, expect, it } from 'vitest';
import { edited } from './house.ts';

/** What is said, over which cart, and what it does. */
const said: [text: string, cart: string, does: string][] = [
  ["what's in the basket", '1 korma', 'an order'],
  ['how much is the korma', '1 korma', 'an order'],
  ['is the korma spicy', '1 korma', 'an order'],
  ['kitna hua', '1 korma', 'an order'],
  ['kitne phulka hain', '2 fulka', 'an order'],
  ['show my cart', '1 korma', 'an order'],
  ['do you have halwa', '1 korma', 'an order'],
  ['thats all', '1 korma', 'an order'],
  ['yes exactly', '1 korma', 'an order'],
  ['no', '1 korma', 'an order'],
  ['no thank you so much', '1 korma', 'an order'],
  ['ok', '1 korma', 'an order'],
  ['place the order', '1 korma', 'an order'],
  ['confirm order', '1 korma', 'an order'],
  ['nothing else', '1 korma', 'an order'],
  ['book a table for 4', '1 korma', 'an order'],
  ['hi', '1 korma', 'an order'],
  ['the korma was great last time', '1 korma', 'an order'],
  ['i think 3 samosas is enough', '5 samosa, 1 korma', 'an order'],
  ['quantity of kulcha 5', '3 kulcha, 1 korma', 'an order'],
  ['same again for the samosa', '3 samosa, 1 korma', 'an order'],
  ['korma x2', '1 korma', 'an order'],
];

describe('edits: no change', () => {
  it.each(said)('%s | %s', (text, cart, does) => {
    expect(edited(text, cart)).toBe(does);
  });
});

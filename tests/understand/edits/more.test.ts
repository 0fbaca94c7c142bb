import { describe, expect, it } from 'vitest';
import { edited } from './house.ts';

/** What is said, over which cart, and what it does. */
const said: [text: string, cart: string, does: string][] = [
  ['also 2 pepsi', '1 korma', 'an order'],
  ['aur ek pepsi', '1 korma', 'an order'],
  ['and a pepsi', '1 korma', 'an order'],
  ['pepsi bhi', '1 korma', 'an order'],
  ['add one pepsi without ice', '1 pepsi, 1 korma', 'an order'],
  ['one more pepsi without ice', '1 pepsi, 1 korma', 'add 1 pepsi -ice'],
  ['one more pepsi but no ice', '1 pepsi, 1 korma', 'add 1 pepsi -ice'],
  ['another large pepsi', '1 pepsi/s, 1 korma', 'add 1 pepsi/l'],
  ['another korma, mild', '1 korma +hot', 'add 1 korma +mild'],
  ['one spicy korma too', '1 korma +mild', 'an order'],
  ['one more halwa', '1 korma', 'an order'],
  ['2 pepsi and 1 halwa please', '1 korma', 'an order'],
];

describe('edits: more of the same', () => {
  it.each(said)('%s | %s', (text, cart, does) => {
    expect(edited(text, cart)).toBe(does);
  });
});

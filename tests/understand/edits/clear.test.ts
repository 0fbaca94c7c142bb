import { describe, expect, it } from 'vitest';
import { edited } from './house.ts';

/** What is said, over which cart, and what it does. */
const said: [text: string, cart: string, does: string][] = [
  ['clear everything', '2 samosa, 1 korma', 'remove all'],
  ['remove everything', '2 samosa, 1 korma', 'remove all'],
  ['cancel everything', '2 samosa, 1 korma', 'remove all'],
  ['delete all', '2 samosa, 1 korma', 'remove all'],
  ['remove all items', '2 samosa, 1 korma', 'remove all'],
  ['start from scratch', '2 samosa, 1 korma', 'remove all'],
  ['sab kuch hata do', '2 samosa, 1 korma', 'remove all'],
  ['sab cancel kar do', '2 samosa, 1 korma', 'remove all'],
  ['poora order hata do', '2 samosa, 1 korma', 'remove all'],
  ['cart khali kar do', '2 samosa, 1 korma', 'remove all'],
  ['सब हटा दो', '2 samosa, 1 korma', 'remove all'],
  ['start over, 2 pepsi', '2 samosa, 1 korma', 'remove all, add 2 pepsi'],
  ['clear it and give me one korma', '2 samosa, 1 korma', 'remove all, add 1 korma'],
  ['cancel my order', '2 fanta, 1 korma', 'remove all'],
  ['dont send anything', '2 fanta, 1 korma', 'remove all'],
  ['i want to start again', '2 fanta, 1 korma', 'remove all'],
  ['phir se shuru karte hain', '2 fanta, 1 korma', 'remove all'],
  ['sab nikal do', '2 fanta, 1 korma', 'remove all'],
  ['clear the cart please', '2 fanta, 1 korma', 'remove all'],
  ['remove everything and add 2 samosa', '2 fanta, 1 korma', 'remove all, add 2 samosa'],
];

describe('edits: an empty cart', () => {
  it.each(said)('%s | %s', (text, cart, does) => {
    expect(edited(text, cart)).toBe(does);
  });
});

import { describe, expect, it } from 'vitest';
import { edited } from './house.ts';

/** What is said, over which cart, and what it does. */
const said: [text: string, cart: string, does: string][] = [
  ['remove the pepsi and add 2 samosa', '1 korma, 1 pepsi', 'remove 2, add 2 samosa'],
  ['pepsi hata do aur do samosa add kar do', '1 korma, 1 pepsi', 'remove 2, add 2 samosa'],
  ['pepsi hata do aur do samosa', '1 korma, 2 samosa, 1 pepsi', 'remove 3, add 2 samosa'],
  ['make the phulka 4, remove pepsi and add a halwa', '2 fulka, 1 pepsi', 'set 1 = 4, remove 2, add 1 halwa'],
  ['make the phulka 4 and the pepsi 2', '2 fulka, 1 pepsi', 'set 1 = 4, set 2 = 2'],
  ['phulka 4, pepsi 2 kar do', '2 fulka, 1 pepsi', 'set 1 = 4, set 2 = 2'],
  ['remove 2 phulka and 1 pepsi', '4 fulka, 3 pepsi', 'remove 1 x2, remove 2 x1'],
  ['add 2 phulka and remove pepsi', '1 korma, 1 pepsi', 'add 2 fulka, remove 2'],
  ['korma spicy kar do aur pepsi hata do', '1 korma, 1 pepsi', 'change 1 +hot, remove 2'],
  [
    'swap pepsi for fanta and make the korma spicy',
    '1 korma, 1 pepsi',
    'replace 2 by 1 fanta, change 1 +hot',
  ],
  ['remove pepsi, 2 more phulka', '2 fulka, 1 pepsi', 'remove 2, set 1 = 4'],
  ['remove pepsi make phulka 4', '2 fulka, 1 pepsi', 'remove 2, set 1 = 4'],
  ['phulka 4 kar do pepsi hata do', '2 fulka, 1 pepsi', 'set 1 = 4, remove 2'],
  ['remove korma and make it 3 samosas', '1 korma, 1 samosa', 'remove 1, set 2 = 3'],
  ['add a samosa and a dhokla, remove pepsi', '1 korma, 1 pepsi', 'add 1 samosa, remove 2'],
  ['remove the tea, and make the espresso large', '1 mint-tea, 1 espresso', 'remove 1, change 2 /l'],
  ['सब में प्याज मत डालना', '1 korma, 1 rajma', 'change 1 -onion, change 2 -onion'],
  ['पेप्सी हटा दो और दो समोसा जोड़ दो', '1 pepsi, 1 korma', 'remove 1, add 2 samosa'],
  ['and one more kulcha and one more pepsi', '2 kulcha, 1 pepsi', 'set 1 = 3, set 2 = 2'],
  ['ek kulcha aur ek pepsi aur', '2 kulcha, 1 pepsi', 'set 1 = 3, set 2 = 2'],
  ['remove 1 samosa and add 1 pakora', '2 samosa', 'remove 1 x1, add 1 pakora'],
  ['pepsi mat bhejo fanta bhejo', '2 pepsi', 'remove 1, add 1 fanta'],
  ['ek pepsi ki jagah fanta', '2 pepsi', 'remove 1 x1, add 1 fanta'],
  ['change one pepsi to a large fanta', '2 pepsi', 'remove 1 x1, add 1 fanta/l'],
  ['dono drinks bina baraf', '1 pepsi, 1 fanta, 1 korma', 'change 1 -ice, change 2 -ice'],
  ['remove items 1 and 3', '2 fanta, 1 korma, 1 pepsi', 'remove 1, remove 3'],
  ['double the order', '2 fanta, 1 korma', 'set 1 = 4, set 2 = 2'],
  ['everything twice', '2 fanta, 1 korma', 'set 1 = 4, set 2 = 2'],
  ['sab double kar do', '2 fanta, 1 korma', 'set 1 = 4, set 2 = 2'],
  ['double the fanta and korma', '2 fanta, 1 korma', 'set 1 = 4, set 2 = 2'],
  ['one more of everything', '2 fanta, 1 korma', 'set 1 = 3, set 2 = 2'],
  ['2 of each', '1 fanta, 1 korma', 'set 1 = 2, set 2 = 2'],
  ['make it 2 each', '1 fanta, 1 korma', 'set 1 = 2, set 2 = 2'],
  ['sab do do kar do', '1 fanta, 1 korma', 'set 1 = 2, set 2 = 2'],
];

describe('edits: several changes at once', () => {
  it.each(said)('%s | %s', (text, cart, does) => {
    expect(edited(text, cart)).toBe(does);
  });
});

import { describe, expect, it } from 'vitest';
import { edited } from './house.ts';

/** What is said, over which cart, and what it does, with the last order. */
const said: [text: string, cart: string, does: string, lastOrder: string][] = [
  ['same again', '', 'add 1 korma -onion, add 2 fulka', '1 korma -onion, 2 fulka'],
  ['same as last time', '', 'add 1 korma, add 2 fulka', '1 korma, 2 fulka'],
  ['repeat my last order', '', 'add 1 korma, add 2 fulka', '1 korma, 2 fulka'],
  ['the usual please', '', 'add 1 korma, add 2 fulka', '1 korma, 2 fulka'],
  ['pichli baar wala order bhej do', '', 'add 1 korma, add 2 fulka', '1 korma, 2 fulka'],
  ['wahi phir se', '', 'add 1 korma, add 2 fulka', '1 korma, 2 fulka'],
  ['पिछली बार वाला ही भेज दो', '', 'add 1 korma, add 2 fulka', '1 korma, 2 fulka'],
  ['same as last time but 4 phulka', '', 'add 1 korma, add 4 fulka', '1 korma, 2 fulka'],
  ['same as last time but without the phulka', '', 'add 1 korma', '1 korma, 2 fulka'],
  ['same as last time but no onion in the korma', '', 'add 1 korma -onion, add 2 fulka', '1 korma, 2 fulka'],
  ['same as last time plus a pepsi', '', 'add 1 korma, add 2 fulka, add 1 pepsi', '1 korma, 2 fulka'],
  ['pichli baar wala hi, bas phulka 4 kar do', '', 'add 1 korma, add 4 fulka', '1 korma, 2 fulka'],
  ['last time wala order, korma spicy kar dena', '', 'add 1 korma +hot, add 2 fulka', '1 korma, 2 fulka'],
  ['same order but make the korma mild', '', 'add 1 korma +mild, add 2 fulka', '1 korma, 2 fulka'],
  ['same as before, kulcha instead of phulka', '', 'add 1 korma, add 2 kulcha', '1 korma, 2 fulka'],
];

describe('edits: the last order again', () => {
  it.each(said)('%s | %s', (text, cart, does, lastOrder) => {
    expect(edited(text, cart, lastOrder)).toBe(does);
  });
});

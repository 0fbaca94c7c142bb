import { describe, expect, test } from 'vitest';
import { understand, type World } from '../../src/understand/understand.ts';
import { plainWorld } from './basket-world.ts';

const hear = (text: string, around: Partial<World> = {}) => understand(text, plainWorld(around));

describe('what is said of a basket', () => {
  const coupon = (code: string) => [{ what: 'coupon', code }];
  const none = [{ what: 'no coupon' }];
  const tip = (rupees: number) => [{ what: 'tip', paise: rupees * 100 }];
  const share = (percent: number) => [{ what: 'tip share', basisPoints: percent * 100 }];
  const noTip = [{ what: 'no tip' }];
  const cutlery = (wanted: boolean) => [{ what: 'cutlery', wanted }];
  const out = (how: string) => [{ what: 'substitution', how }];
  test.each([
    ['coupon DOSA50', coupon('DOSA50')],
    ['use code dosa50', coupon('DOSA50')],
    ['apply coupon DOSA50 please', coupon('DOSA50')],
    ['Coupon code: DOSA50', coupon('DOSA50')],
    ['i have a coupon WELCOME', coupon('WELCOME')],
    ['apply DASARA', coupon('DASARA')],
    ['DOSA50', coupon('DOSA50')],
    ['कूपन DOSA50 लगाओ', coupon('DOSA50')],
    ['remove coupon', none],
    ['remove the code DOSA50', none],
    ['coupon hatao', none],
    ['tip 50', tip(50)],
    ['tip ₹50', tip(50)],
    ['tip rs. 50', tip(50)],
    ['50 rupees tip', tip(50)],
    ['tip 12.50', tip(12.5)],
    ['टिप 50 रुपये', tip(50)],
    ['add 10% tip', share(10)],
    ['10 percent tip', share(10)],
    ['add a tip', [{ what: 'some tip' }]],
    ['no tip', noTip],
    ['tip 0', noTip],
    ['remove the tip please', noTip],
    ['tip mat do', noTip],
    ['with cutlery', cutlery(true)],
    ['send spoons', cutlery(true)],
    ['no cutlery', cutlery(false)],
    ['please dont send cutlery', cutlery(false)],
    ['cutlery nahi chahiye', cutlery(false)],
    ['चम्मच मत भेजो', cutlery(false)],
    ['if something is out, call me', out('ask')],
    ['call me if something is out of stock', out('ask')],
    ['if out, leave it out', out('remove')],
    ['if anything is sold out: something similar', out('substitute')],
    ['cancel the order if something is out', out('cancel')],
    ['agar kuch khatam ho to call kar lena', out('ask')],
  ])('%s', (text, basket) => {
    const { acts, items, edits, wish, ...meaning } = hear(text);
    expect(meaning.basket).toEqual(basket);
    expect({ acts, items, edits, wish }).toEqual({ acts: [], items: [], edits: [], wish: {} });
  });

  test.each([
    'any coupons?',
    'do you have a coupon code?',
    'is cutlery included?',
    'call me',
    'cancel the order',
    'leave it',
    'use the back door',
    'USE LESS OIL',
    'naan with BUTTER',
    '2 masala dosa without onion',
    'table for 2',
    'no thanks',
    'if out',
  ])('%s says nothing of it', (text) => {
    expect(hear(text).basket).toBeUndefined();
  });

  test('dishes beside it are dishes still, and the last word of each kind counts', () => {
    const heard = hear('2 masala dosa, 1 sweet lassi, no cutlery, tip 20, no make that tip 50');
    expect(heard.items.map(({ itemId, quantity }) => [itemId, quantity])).toEqual([
      ['dosa', 2],
      ['lassi', 1],
    ]);
    expect(heard.basket).toEqual([...cutlery(false), ...tip(50)]);
    const table = hear('table for 4 tomorrow at 8 with coupon DOSA50');
    expect(table.wish).toMatchObject({ partySize: 4, date: '2026-11-28', time: '20:00' });
    expect(table.basket).toEqual(coupon('DOSA50'));
  });

  test('asked how much the tip shall be, a number is the tip; where rows are numbered, a row', () => {
    const asked = { expecting: 'tip' as const, offered: ['Tip Rs 30', 'Tip Rs 50'] };
    expect(hear('40', asked).basket).toEqual(tip(40));
    expect(hear('15%', asked).basket).toEqual(share(15));
    expect(hear('tip 40', asked)).toMatchObject({ basket: tip(40) });
    const numbered = hear('2', { ...asked, numbered: true });
    expect([numbered.basket, numbered.choice]).toEqual([undefined, 1]);
  });

  test('a note is taken as it is written', () => {
    expect(hear('no cutlery, tip the rider', { expecting: 'note' }).basket).toBeUndefined();
  });

  test('the usual is not merely the last order', () => {
    expect(hear('the usual')).toMatchObject({ acts: ['repeat'], usual: true });
    expect(hear('hamesha wala')).toMatchObject({ acts: ['repeat'], usual: true });
    expect(hear('same as last time').usual).toBeUndefined();
  });
});

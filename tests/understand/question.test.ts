import { describe, expect, test } from 'vitest';
import { hear } from './world.ts';

describe('a question about a dish', () => {
  test.each([
    'is the butter chicken halal?',
    'what is in the butter chicken',
    'does butter chicken contain nuts',
    'i am allergic to nuts is butter chicken ok',
    'nut allergy, butter chicken please',
  ])('"%s" orders nothing and is answered from the menu', (text) => {
    const { items, question } = hear(text, { withMenu: true });
    expect(items).toEqual([]);
    expect(question?.dish).toMatchObject({
      name: 'Butter Chicken',
      diet: 'non-veg',
      allergens: ['milk', 'nuts'],
    });
  });

  test('that names none is about the dish being chosen', () => {
    const { question } = hear('does it contain nuts?', { withMenu: true, dishId: 'BCH' });
    expect(question?.dish?.name).toBe('Butter Chicken');
  });

  test.each(['any veg starters', 'any veg starters under 300', 'do you have jain options', 'kuch veg hai?'])(
    '"%s" is about the menu and not about the dish being chosen',
    (text) => {
      expect(hear(text, { withMenu: true, dishId: 'BCH' }).question?.dish).toBeUndefined();
    },
  );

  test('that points at the dish being chosen is about it, whatever else it asks', () => {
    const { question } = hear('any nuts in this?', { withMenu: true, dishId: 'BCH' });
    expect(question?.dish?.name).toBe('Butter Chicken');
  });

  test('is none when it is a polite order', () => {
    expect(hear('can i get 2 butter chicken?', { withMenu: true }).items).toHaveLength(1);
    expect(hear('2 butter chicken?', { withMenu: true }).items).toHaveLength(1);
  });
});

describe('a question about the place', () => {
  test.each(['do you have parking', 'what time do you close', 'can i bring a cake?', 'is it halal?'])(
    '"%s" is no order, no search and no note',
    (text) => {
      expect(hear(text, { withMenu: true, expecting: 'confirm', dishId: 'NAN' })).toMatchObject({
        items: [],
        wish: {},
        question: {},
      });
    },
  );

  test.each([
    ['where is it?', true],
    ['what is the address?', true],
    ['aap kahan ho?', true],
    ['do you have parking', undefined],
  ])('"%s" asks the way: %s', (text, where) => {
    expect(hear(text, { withMenu: true, expecting: 'confirm' }).question?.where).toBe(where);
  });

  test('with everything a table needs in it is a wish', () => {
    const { wish, question } = hear('is there a table for 4 tomorrow at 8?');
    expect(question).toBeUndefined();
    expect(wish).toMatchObject({ partySize: 4, date: '2026-11-28', time: '20:00' });
  });
});

describe('an allergy', () => {
  test('beside a wish is noted', () => {
    expect(hear('table for 6 friday 9pm, nut allergy!!').wish).toMatchObject({
      partySize: 6,
      note: 'nut allergy',
    });
  });

  test('beside a table and dishes goes along with both', () => {
    expect(hear('table for 2 tomorrow at 8, nut allergy, 2 naan', { withMenu: true })).toMatchObject({
      wish: { partySize: 2, date: '2026-11-28', time: '20:00', note: 'nut allergy' },
      items: [{ itemId: 'NAN', quantity: 2 }],
    });
  });

  test('by itself, while a booking is read back, is something to note', () => {
    const { question, items } = hear('nut allergy', { withMenu: true, expecting: 'confirm', dishId: 'NAN' });
    expect([question, items]).toEqual([undefined, []]);
  });
});

describe('somebody in trouble', () => {
  test.each([
    ['thats too late cancel it', 'cancel'],
    ['please cancel my order now', 'cancel'],
    ['when do i get my money back', 'bookings'],
    ['i never got my food', 'bookings'],
  ])('"%s": %s', (text, act) => {
    expect(hear(text).acts).toEqual([act]);
  });

  test('who will be late says how late, and no time for a table', () => {
    expect(hear('i am running 20 mins late')).toMatchObject({ acts: ['late'], lateMinutes: 20, wish: {} });
  });

  test('does not cancel by "don\'t cancel it please"', () => {
    expect(hear("don't cancel it please").acts).toEqual(['no']);
  });

  test('is not late in a "late night cafe"', () => {
    expect(hear('late night cafe').acts).toEqual([]);
  });
});

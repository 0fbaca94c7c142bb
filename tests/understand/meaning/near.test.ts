import { describe, expect, test } from 'vitest';
import { nearestTo } from '../../../src/understand/meaning/near.ts';
import { hear, menu } from '../world.ts';

describe('a dish that is not on the menu', () => {
  test('comes with those it may have been meant for, and the words', () => {
    expect(nearestTo(menu, 'naan stuffed')).toEqual({
      itemId: 'NAN',
      orIds: ['GNA'],
      quantity: 1,
      modifiers: [],
      like: 'naan stuffed',
    });
  });

  test('is never more than two', () => {
    const near = nearestTo(menu, 'dal naan biryani');
    expect([near?.itemId, ...(near?.orIds ?? [])]).toHaveLength(2);
  });

  test('is told when nothing is like it', () => {
    expect(nearestTo(menu, 'sushi')).toBeUndefined();
    expect(hear('2 naan and 3 sushi', { withMenu: true })).toMatchObject({
      items: [{ itemId: 'NAN', quantity: 2 }],
      unknown: ['sushi'],
    });
  });

  test('is one of the words that follow another question only when it is ordered', () => {
    expect(hear('sushi please', { withMenu: true, expecting: 'confirm' }).unknown).toEqual([]);
  });
});

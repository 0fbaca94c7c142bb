import { describe, expect, test } from 'vitest';
import { hear } from './world.ts';

describe('a name that is given', () => {
  test.each([
    ['Book it under Ravi Kumar please.', 'Ravi Kumar'],
    ['put it in the name of Dr. D’Souza', 'D’Souza'],
    ['my name is Asha', 'Asha'],
    ['Name: Asha Rao', 'Asha Rao'],
    ['change name to Meera', 'Meera'],
    ['mera naam Meera hai', 'Meera'],
    ['Ravi ke naam se', 'Ravi'],
    ['under Ravi', 'Ravi'],
    ['मेरा नाम मीरा है', 'मीरा'],
    ['रवि के नाम से बुक करो', 'रवि'],
  ])('%s', (text, name) => {
    const heard = hear(text);
    expect(heard.name).toBe(name);
    expect(heard.wish.words).toBeUndefined();
  });

  test.each([
    'under 500',
    'under budget',
    'name',
    'Ravi',
    'something under the bridge, please',
    'table for 2',
    '',
  ])('not in %j', (text) => {
    expect(hear(text).name).toBeUndefined();
  });
});

describe('when a name is asked for', () => {
  test.each([
    ['Zxqwv', 'Zxqwv'],
    ['McDonald', 'McDonald'],
    ["O'Brien", "O'Brien"],
    ['मीरा', 'मीरा'],
    ['under Ravi', 'Ravi'],
    ['Ok Singh', 'Ok Singh'],
  ])('"%s" is kept as it is written', (text, name) => {
    expect(hear(text, { expecting: 'name' })).toMatchObject({ text, name, acts: [], wish: {}, items: [] });
  });

  test.each(['cancel', 'menu', 'help'] as const)('"%s" is a command', (text) => {
    const heard = hear(text, { expecting: 'name' });
    expect([heard.acts, heard.name]).toEqual([[text], undefined]);
  });
});

describe('when a note is asked for', () => {
  test.each(['window seat, birthday', 'no onion please', 'nut allergy', 'high chair for 2 at 8'])(
    '"%s" is one, as it is written, and nothing else',
    (text) => {
      expect(hear(text, { expecting: 'note', withMenu: true })).toMatchObject({
        text,
        acts: [],
        wish: {},
        items: [],
        edits: [],
      });
    },
  );

  test('"no" is an answer', () => {
    expect(hear('no', { expecting: 'note' }).acts).toEqual(['no']);
  });
});

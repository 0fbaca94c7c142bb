import { describe, expect, test } from 'vitest';
import { nameGiven } from '../../src/understand/name.ts';

describe('a name that is given', () => {
  test.each([
    ['Book it under Ravi Kumar please.', 'Ravi Kumar'],
    ['put it in the name of Dr. D’Souza', "Dr. D'Souza"],
    ['my name is Asha', 'Asha'],
    ['Name: Asha Rao', 'Asha Rao'],
    ['change name to Meera', 'Meera'],
    ['mera naam Meera hai', 'Meera'],
    ['Ravi ke naam se', 'Ravi'],
    ['मेरा नाम मीरा है', 'मीरा'],
    ['रवि के नाम से बुक करो', 'रवि'],
  ])('%s', (text, name) => {
    expect(nameGiven(text)).toBe(name);
  });

  test('said shortly, while a booking is being made', () => {
    expect(nameGiven('under Ravi', 'confirm')).toBe('Ravi');
    expect(nameGiven('under budget', 'search')).toBeUndefined();
  });

  test.each([
    'under 500',
    'under Ravi',
    'name',
    'Ravi',
    'something under the bridge, please',
    'table for 2',
    '',
  ])('not in %j', (text) => {
    expect(nameGiven(text)).toBeUndefined();
  });
});

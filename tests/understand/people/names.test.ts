import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexNames } from '../../../src/understand/places/name-index.ts';
import { namesOf } from './reading.ts';

describe('a name that is introduced', () => {
  test.each([
    ['my name is leela', 'leela', undefined],
    ['My name is Leela Thomas and I need a table', 'Leela', 'Thomas'],
    ['MY NAME IS LEELA', 'LEELA', undefined],
    ['Name: Leela Thomas', 'Leela', 'Thomas'],
    ['a table for 4 under the name of Imran Qureshi at 8', 'Imran', 'Qureshi'],
    ['put it under imran', 'imran', undefined],
    ['booked by Imran Qureshi', 'Imran', 'Qureshi'],
    ["I'm Leela", 'Leela', undefined],
    ['this is Leela Thomas', 'Leela', 'Thomas'],
    ['book it for Imran', 'Imran', undefined],
    ['a table for Imran Qureshi tomorrow', 'Imran', 'Qureshi'],
    ['Leela here', 'Leela', undefined],
    ['leela here, running late', 'leela', undefined],
    ['Leela Thomas is my name', 'Leela', 'Thomas'],
    ['my surname is Thomas', undefined, 'Thomas'],
    ['first name Leela, last name Thomas', 'Leela', 'Thomas'],
    ['Imran Qureshi, table of six', 'Imran', 'Qureshi'],
    ['mera naam imran hai', 'imran', undefined],
    ['mera naam Imran Qureshi hai', 'Imran', 'Qureshi'],
    ['imran ke naam se table', 'imran', undefined],
    ['main imran bol raha hoon', 'imran', undefined],
    ['मेरा नाम लीला है', 'लीला', undefined],
    ['लीला थॉमस के नाम से', 'लीला', 'थॉमस'],
  ])('%s', (text, first, last) => {
    expect(namesOf(text)).toEqual([first, last]);
  });

  test.each([
    ['under Mr Qureshi', undefined, 'Qureshi'],
    ['this is Dr. Leela Thomas', 'Leela', 'Thomas'],
    ['reserve for Mr and Mrs Thomas', undefined, 'Thomas'],
    ['my name is N. K. Pillai', 'N. K.', 'Pillai'],
    ['my name is Marie-Anne Smith-Jones', 'Marie-Anne', 'Smith-Jones'],
    ["under Sean O'Neill", 'Sean', "O'Neill"],
    ['my name is Jan van den Berg', 'Jan', 'van den Berg'],
    ['my name is L E E L A', 'Leela', undefined],
    ['the name is Leela, l-e-e-l-a', 'Leela', undefined],
  ])('its form: %s', (text, first, last) => {
    expect(namesOf(text)).toEqual([first, last]);
  });

  test.each([
    'Hello',
    'Good Evening',
    'a table for Saturday',
    'a table for Sunday Brunch',
    'i am hungry',
    'I am running late',
    'this is urgent',
    "it's my birthday",
    'name please',
    'what is your name',
    'aapka naam kya hai',
    'kiske naam pe hai',
    'could you hold it for me',
    'I am looking for a restaurant called Silver Lotus',
    'what is the restaurant name',
    "I am Leela's brother",
  ])('no name: %s', (text) => {
    expect(namesOf(text)).toEqual([undefined, undefined]);
  });

  test('what the guide knows is no person', () => {
    const names = indexNames({ restaurant: [{ name: 'Silver Lotus' }], area: [{ name: 'Thornbury' }] });
    expect(namesOf('a table for Silver Lotus', { names })).toEqual([undefined, undefined]);
    expect(namesOf('I am in Thornbury', { names })).toEqual([undefined, undefined]);
    expect(namesOf('Thornbury', { names, asked: ['firstName'] })).toEqual([undefined, undefined]);
  });
});

describe('an answer to a question for a name', () => {
  test.each([
    ['leela', 'leela', undefined],
    ['Leela Thomas', 'Leela', 'Thomas'],
    ["yes, it's Leela", 'Leela', undefined],
    ['haan, imran', 'imran', undefined],
    ['Leela, thanks', 'Leela', undefined],
    ['Mr Thomas', undefined, 'Thomas'],
    ['Qureshi sahab', undefined, 'Qureshi'],
    ['लीला थॉमस', 'लीला', 'थॉमस'],
    ['லீலா', 'லீலா', undefined],
    ['Leela, Thomas', 'Leela', 'Thomas'],
    ['no thanks', undefined, undefined],
    ['cancel', undefined, undefined],
    ['why do you need that', undefined, undefined],
    ['5 guests', undefined, undefined],
  ])('%s', (text, first, last) => {
    expect(namesOf(text, { asked: ['firstName', 'lastName'] })).toEqual([first, last]);
  });

  test('a single name is the one that was asked for, or asked for first', () => {
    expect(namesOf('Thomas', { asked: ['lastName'] })).toEqual([undefined, 'Thomas']);
    expect(namesOf('Thomas', { asked: ['lastName', 'firstName'] })).toEqual([undefined, 'Thomas']);
    expect(namesOf('imran ji', { asked: ['firstName'] })).toEqual(['imran', undefined]);
  });

  test('any text is read', () => {
    const words = fc.constantFrom(
      'my',
      'name',
      'is',
      'Leela',
      'R',
      '.',
      '-',
      'Mr',
      'and',
      'ji',
      ',',
      'here',
      'von',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          const [first] = namesOf(text, { asked: ['firstName', 'lastName'] });
          expect(first).not.toBe('');
        },
      ),
    );
  });
});

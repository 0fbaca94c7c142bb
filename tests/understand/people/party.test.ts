import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Claims } from '../../../src/understand/claims.ts';
import { findParty } from '../../../src/understand/people/find-party.ts';
import { Sentence } from '../../../src/understand/sentence.ts';
import { partyOf } from './reading.ts';

describe('how many come', () => {
  test.each([
    ['me and 2 cousins', 3],
    ['my aunt and I', 2],
    ['my husband, my mother and two kids', 4],
    ['me, my sister and 3 kids', 5],
    ['five couples', 10],
    ['four couples and a baby', 9],
    ['a couple of cousins and me', 3],
    ['group of 9', 9],
    ['a table for a family of five', 5],
    ['8 including me', 8],
    ['9 people including 3 kids', 9],
    ['the three of us', 3],
    ['us two', 2],
    ['8 or 9 guests', 9],
    ['10-14 people', 14],
    ['a dozen guests', 12],
    ['around 15 pax', 15],
    ['5 covers at 9pm', 5],
    ['3ppl tonight', 3],
    ['do you have a 12 seater', 12],
    ['3 adults 1 child', 4],
    ['3 adults, 1 child and an infant', 5],
    ['7 people, 2 of them kids', 7],
    ['lunch with my 4 colleagues', 5],
    ['coming with my wife', 2],
    ['just me', 1],
    ['only my son and me', 2],
    ['a table for myself', 1],
    ['hum do aur teen bachche', 5],
    ['hum paanch log', 5],
    ['hum dono', 2],
    ['main aur meri behen', 2],
    ['mere teen dost aur main', 4],
    ['3 logon ke liye', 3],
    ['teen char log', 4],
    ['main akela aaunga', 1],
    ['कल पांच लोग', 5],
    ['मैं और मेरे पति', 2],
    ['kul 6', 6],
  ])('%s: %i', (text, count) => {
    expect(partyOf(text).count).toBe(count);
  });

  test.each([
    ['please reserve for 3', 3],
    ['party of eleven', 11],
    ['pax: 6', 6],
    ['number of guests is 7', 7],
    ['we are 6', 6],
    ['there will be nine of us', 9],
    ['can you fit 13', 13],
    ['6 in total', 6],
    ['booking 4 three', 3],
  ])('a phrase holds a lone number: %s', (text, count) => {
    expect(partyOf(text).count).toBe(count);
  });

  test.each([
    '7',
    'book at 8',
    'a table for 8pm',
    'for 3 nights',
    'room 204',
    'on march 5',
    'call in 10 minutes',
    'raat 9 baje',
    'for 7:30',
    'what do you have',
    'let me ask my husband',
    "it is for my sister's birthday",
    'one of us is vegan',
    'three of us are diabetic',
    'do you have high chairs for 2 kids',
    'could you hold it for me',
    'I just want to know the price',
    'please add 3 more guests',
    'a couple of questions',
  ])('no party: %s', (text) => {
    expect(partyOf(text).count).toBeUndefined();
  });

  test.each([
    ['3', 3],
    ['ten', 10],
    ['do', 2],
    ['around 20', 20],
    ['5+1', 6],
    ['me plus two', 3],
    ['solo', 1],
    ['akela hoon', 1],
    ['0', undefined],
    ['1000000', undefined],
    ['123456789012345678901234', undefined],
    ['table book kar do', undefined],
    ['kal 9 baje', undefined],
  ])('asked for: %s', (text, count) => {
    expect(partyOf(text, { asked: ['partySize'] }).count).toBe(count);
  });

  test.each([
    ['5, no 6', 6],
    ['table for 3, sorry, 4', 4],
    ['not 5, 6 people', 6],
    ['make that 7 people instead of 9', 7],
    ['from 3 to 5 people', 5],
    ['4 guests, I mean 5 guests', 5],
  ])('the last word wins: %s', (text, count) => {
    expect(partyOf(text, { asked: ['partySize'] }).count).toBe(count);
  });

  test.each([
    ['3 more', 8],
    ['two people less', 3],
    ['ek aur', 6],
    ['do log aur', 7],
    ['add 2 guests', 7],
    ['another friend is joining', 6],
    ['2 people cannot come', 3],
    ["one of us can't make it", 4],
    ['ek kam kar do', 4],
    ['+2', 7],
    ['make it 6 people', 6],
  ])('against a booking for 5: %s', (text, count) => {
    expect(partyOf(text, { partySize: 5 }).count).toBe(count);
  });

  test.each(['one more question', '2 more minutes', 'add 1 more naan', 'extra cheese', 'thanks'])(
    'changes nothing: %s',
    (text) => {
      expect(partyOf(text, { partySize: 5 }).count).toBeUndefined();
    },
  );

  test('a number that is spoken for is nobody', () => {
    const claims = new Claims();
    claims.take(3, 4);
    const setting = { today: '2030-03-06', clock: '18:00', asked: ['partySize'] as const };
    expect(findParty(new Sentence('table tomorrow at 4'), setting, claims)).toEqual({});
  });

  test('any text is read, and the party is within reason', () => {
    const words = fc.constantFrom(
      'me',
      'and',
      '2',
      'my',
      'kids',
      'for',
      ',',
      'one',
      'do',
      'aur',
      'of',
      'us',
      '-',
      'more',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          const { count = 1 } = partyOf(text, { asked: ['partySize'], partySize: 4 });
          expect(count).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('where the party was said', () => {
  test.each([
    ['a table for 9 people at noon', '9 people'],
    ['room for 9 of us', '9'],
    ['the nine of us', 'the nine'],
    ['we need 6 seats', '6'],
    ['3 adults and 2 kids please', '3 adults and 2 kids'],
    ['a table for me, my aunt and 2 kids', 'me, my aunt and 2 kids'],
    ['5 or 6 people', '6 people'],
    ['I am coming with my mother', 'with my mother'],
  ])('%s: %s', (text, said) => {
    expect(partyOf(text).said).toBe(said);
  });
});

describe('a party in words', () => {
  test.each([
    ['dinner for my parents and I', 'my parents and I', 3],
    ['book a table for kavita and rohini', 'kavita and rohini', undefined],
    ['kavita, rohini and I want a table', 'kavita, rohini and I', undefined],
    ['a booth for me and my friends', 'me and my friends', undefined],
    ['a table for me and 3 friends', undefined, 4],
    ['my name is Kavita Rao and I need a table', undefined, undefined],
  ])('%s', (text, described, count) => {
    expect(partyOf(text)).toMatchObject({ described, count });
  });
});

import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/domain/meaning.ts';
import { hear, lexicon } from './world.ts';

const said: [Act, string[]][] = [
  [
    'yes',
    [
      'Yes',
      'y',
      'OK!',
      'sure please',
      'book it',
      'haan',
      'haan ji',
      'theek hai',
      'हाँ',
      'जी हाँ',
      'ठीक है',
      '👍',
      'yes please.',
    ],
  ],
  ['no', ['no', 'Nope.', 'no thanks', 'nahi', 'नहीं', 'nothing else', '👎']],
  ['cancel', ['cancel', 'please cancel my booking', 'cancel kar do', 'रद्द करो', 'i want to cancel my order']],
  ['change', ['change', 'can i change my booking', 'reschedule', 'badal do', 'बदलना है']],
  ['bookings', ['my bookings', 'where is my order?', 'meri booking', 'मेरी बुकिंग', 'status']],
  ['help', ['help', '?', 'madad', 'मदद', 'what can you do?']],
  ['menu', ['menu', 'show menu', 'menu dikhao', 'मेनू दिखाओ', 'see the menu please']],
  ['cart', ['cart', 'my cart', 'कार्ट']],
  [
    'bill',
    [
      'bill',
      'bill please',
      'can I have the bill?',
      'Invoice',
      'send me the invoice',
      'i need a gst invoice',
      'receipt please',
      'where is my receipt',
      'bill bhejo',
      'rasid chahiye',
      'बिल दो',
      'रसीद',
    ],
  ],
  ['pay', ['pay', 'pay now', 'checkout', 'i have paid', 'भुगतान करें']],
  ['more', ['more', 'show more', 'aur dikhao', 'और']],
  ['back', ['back', '0', 'wapas', 'वापस']],
  ['restart', ['start over', 'main menu', 'phir se', 'फिर से']],
  ['person', ['talk to a human', 'Agent', 'can I speak to someone please', 'kisi se baat', 'इंसान से बात']],
  ['again', ['what?', 'say that again', 'phir se bolo']],
  ['repeat', ['same as last time', 'the usual please']],
  ['thanks', ['thanks', 'Thank you so much!', 'shukriya', 'धन्यवाद', '🙏']],
  ['greeting', ['Hi', 'hello!', 'namaste', 'नमस्ते', 'Good evening']],
  ['stop', ['STOP', 'Unsubscribe', 'stopall', 'बंद', 'quit']],
  ['start', ['START', 'unstop']],
];

describe.each(said)('%s', (act, texts) => {
  test.each(texts)('%s', (text) => {
    expect(hear(text).acts).toEqual([act]);
  });
});

describe('an act in front of something else', () => {
  test('lends its yes or no to what follows', () => {
    expect(hear('no, make it 9', { expecting: 'confirm' })).toMatchObject({
      acts: ['no', 'change'],
      wish: { time: '21:00' },
    });
    expect(hear('haan, 8 baje')).toMatchObject({ acts: ['yes'], wish: { time: '20:00' } });
    expect(hear('ok, window please')).toMatchObject({ acts: ['yes'], wish: { words: 'window' } });
  });

  test.each(['stop by at 8', 'menu for 4', 'no 19 cafe', 'yesterday'])(
    'in "%s" a word is not the whole message',
    (text) => {
      expect(hear(text).acts.filter((act) => ['stop', 'cancel', 'menu', 'yes'].includes(act))).toEqual([]);
    },
  );
});

describe('a word of an act', () => {
  test('is none in the name of a restaurant', () => {
    const around = { lexicon: { ...lexicon, restaurants: ['Cancel Culture Cafe', 'Stop Over'] } };
    expect(hear('cancel culture cafe', around)).toMatchObject({
      acts: [],
      wish: { restaurant: 'Cancel Culture Cafe' },
    });
    expect(hear('table for 2 at stop over', around)).toMatchObject({
      acts: [],
      wish: { restaurant: 'Stop Over', partySize: 2 },
    });
  });

  test('of going back is "0" by itself, and not a number of people', () => {
    expect(hear('0').acts).toEqual(['back']);
    expect(hear('0 people').acts).toEqual([]);
  });

  test('is none in a name that sounds like it', () => {
    expect(hear('my name is Asha')).toMatchObject({ acts: [], name: 'Asha' });
  });
});

describe('a language asked for', () => {
  test.each([
    ['Hindi', 'hi'],
    ['hindi please', 'hi'],
    ['in Hindi', 'hi'],
    ['हिंदी', 'hi'],
    ['हिंदी में', 'hi'],
    ['hindi mein baat karo', 'hi'],
    ['English', 'en'],
    ['switch to english', 'en'],
    ['angrezi me', 'en'],
    ['अंग्रेज़ी', 'en'],
  ])('%s', (text, language) => {
    expect(hear(text).language).toBe(language);
  });

  test('is not any mention of one', () => {
    expect(hear('english breakfast').language).toBeUndefined();
  });
});

describe('the language a message is written in', () => {
  test.each([
    ['कल', { language: 'hi', sure: true }],
    ['kal', { language: 'hi-Latn', sure: false }],
    ['kal raat 8 baje table chahiye', { language: 'hi-Latn', sure: true }],
    ['Ghar ka Khana', { language: 'hi-Latn', sure: false }],
    ['2 aloo gobi, 1 dal makhani', undefined],
    ['a table for 2', { language: 'en', sure: true }],
    ['8', undefined],
    ['👍', undefined],
  ])('%s', (text, written) => {
    expect(hear(text).written).toEqual(written);
  });
});

import { describe, expect, test } from 'vitest';
import { at, booking, hear } from './hear.ts';

describe('late', () => {
  test.each<[string, number | undefined]>([
    ['running late', undefined],
    ["we're late", undefined],
    ['will be a bit late', undefined],
    ['running 25 min late', 25],
    ['late by 10 mins', 10],
    ['10 min late', 10],
    ["we'll be 20 minutes late", 20],
    ['delayed by half an hour', 30],
    ['an hour late', 60],
    ['one hour late', 60],
    ['stuck in traffic, 15 min', 15],
    ['stuck in traffic', undefined],
    ['15-20 mins late', 20],
    ['reaching in 10 minutes', 10],
    ['will be there in 30 mins', 30],
    ['thoda late ho jayega', undefined],
    ['10 minute late ho jayenge', 10],
    ['20 min der se aayenge', 20],
    ['aadha ghanta late', 30],
    ['der ho jayegi', undefined],
    ['15 minute mein pahunch rahe hain', 15],
    ['15 min mein pahunch jayenge', 15],
    ['ek ghanta der ho jayegi', 60],
    ['hum 10 min late hain', 10],
    ['थोड़ी देर हो जाएगी', undefined],
    ['15 मिनट देर हो जाएगी', 15],
    ['आधे घंटे की देरी होगी', 30],
    ['१० मिनट लेट', 10],
    ['jam mein phas gaye', undefined],
  ])('%s', (text, minutes) => {
    expect(hear(text, { booking })).toMatchObject({ intent: 'late' });
    expect(hear(text, { booking }).lateMinutes).toBe(minutes);
  });

  test.each(['late night table for 2', 'how late are you open?', 'too late', 'a late dinner', 'not late'])(
    'not "%s"',
    (text) => {
      expect(hear(text).acts).not.toContain('late');
    },
  );

  test('whoever is on the way without a booking says when, not how late', () => {
    const found = { party: at(3), when: { time: at('19:00') } };
    expect(hear('3 log, ek ghante mein pahunch rahe hain', {}, found).intent).toBe('book');
  });
});

describe('a language', () => {
  test.each([
    ['english', 'en'],
    ['in English please', 'en'],
    ['speak english', 'en'],
    ['can you talk in hindi', 'hi'],
    ['switch to Hindi', 'hi'],
    ['change language to english', 'en'],
    ['hindi', 'hi'],
    ['hindi mein baat karo', 'hi'],
    ['hindi me bolo', 'hi'],
    ['angrezi mein', 'en'],
    ['हिंदी', 'hi'],
    ['हिन्दी में बात करो', 'hi'],
    ['अंग्रेज़ी में', 'en'],
    ['tamil please', 'ta'],
    ['marathi madhe', 'mr'],
    ['do you speak telugu', 'te'],
    ['english mein batao', 'en'],
    ['I want hindi', 'hi'],
  ])('%s', (text, code) => {
    expect(hear(text)).toMatchObject({ intent: 'language', language: code });
  });

  test.each(['english subtitles', 'hindi movie songs'])('not "%s"', (text) => {
    expect(hear(text).language).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { read } from './guide.ts';

type Places = ReturnType<typeof read>['places'];

const wishes: [string, Places][] = [
  ['cheap chinese', { price: ['cheap'], cuisine: ['Chinese'] }],
  ['sasta khana', { price: ['cheap'] }],
  ['सस्ता ढाबा', { price: ['cheap'], placeType: ['ढाबा'] }],
  ['nothing moderately priced?', { price: ['moderate'] }],
  ['not too expensive please', { price: ['moderate'] }],
  ['mehnga restaurant', { price: ['expensive'], placeType: ['restaurant'] }],
  ['under 600', { price: ['under 600'] }],
  ['₹900 tak', { price: ['under 900'] }],
  ['400 rupaye se kam', { price: ['under 400'] }],
  ['budget of rs. 1200', { price: ['under 1200'] }],
  ['under 6 people', {}],
  ['pure veg near me', { diet: ['pure-veg'], near: ['near'], nearMe: ['yes'] }],
  ['shudh shakahari', { diet: ['pure-veg'] }],
  ['jain food nearby', { diet: ['jain'], near: ['nearby'], nearMe: ['yes'] }],
  ['nearby in versova', { near: ['nearby'], area: ['Versova'] }],
  ['mere paas kuch khula hua hai', { nearMe: ['yes'], openNow: ['yes'] }],
  ['आस पास अभी खुला', { nearMe: ['yes'], openNow: ['yes'] }],
  ['far from here', { near: ['far'] }],
  [
    'top rated rooftop bar with live music',
    { sort: ['top rated'], facility: ['rooftop', 'live music'], placeType: ['bar'] },
  ],
  ['a pub with wifi and parking', { placeType: ['pub'], facility: ['wifi', 'parking'] }],
  ['mithai ki dukaan', { placeType: ['mithai ki dukaan'] }],
  ['open now', { openNow: ['yes'] }],
];

const minds: [string, Parameters<typeof read>[1], Places][] = [
  ['koi bhi', ['area'], { area: 'any' }],
  ['anything', ['cuisine'], { cuisine: 'any' }],
  ['any', ['price'], { price: 'any' }],
  ['doesn’t matter', ['area'], { area: 'any' }],
  ['kahin bhi chalega', [], { area: 'any' }],
  ['any part of town', ['price'], { area: 'any' }],
  ['the price does not matter', ['area'], { price: 'any' }],
  ['daam se farak nahi padta', [], { price: 'any' }],
  ['कोई भी', ['cuisine'], { cuisine: 'any' }],
  ['any cuisine in versova', [], { cuisine: 'any', area: ['Versova'] }],
  ['dont care, maybe versova', ['area'], { area: ['Versova'] }],
  ['anything that has appam', ['price'], { dish: ['appam'] }],
  ['any', [], {}],
  ['dont care about parking', [], {}],
];

const refusals: [string, Places][] = [
  ['not chinese', { cuisine: null }],
  ['not chinese, burmese', { cuisine: ['Burmese'] }],
  ['chinese nahi burmese', { cuisine: ['Burmese'] }],
  ['burmese instead of chinese', { cuisine: ['Burmese'] }],
  ['chinese khana nahi chahiye', { cuisine: null }],
  ['anywhere but versova', { area: null }],
  ['something that is not in versova', { area: null }],
  ['no, chinese', { cuisine: ['Chinese'] }],
];

describe('what is looked for', () => {
  test.each(wishes)('%s', (text, places) => {
    expect(read(text).places).toEqual(places);
  });
});

describe('what does not matter', () => {
  test.each(minds)('%s %j', (text, asked, places) => {
    expect(read(text, asked).places).toEqual(places);
  });
});

describe('what is not wanted', () => {
  test.each(refusals)('%s', (text, places) => {
    expect(read(text).places).toEqual(places);
  });
});

describe('an allergy', () => {
  test.each([
    ['I am allergic to cashews', 'allergic to cashews'],
    ['one of us has a sesame allergy', 'sesame allergy'],
    ['mujhe til se allergy hai', 'til se allergy'],
    ['मुझे तिल से एलर्जी है', 'तिल से एलर्जी'],
    ['allergic to prawns and eggs', 'allergic to prawns and eggs'],
  ])('%s', (text, note) => {
    expect(read(text).notes).toEqual([note]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrase, type Value } from '../../flows/say.ts';
import { type Manner, money, word } from '../../src/converse/words.ts';
import { onSms, onWhatsapp } from './manners.ts';

const hindi: Manner = { ...onWhatsapp, language: 'hi' };
const evening = Date.parse('2026-11-27T14:30:00Z');
/** A value as it stands in a sentence that is nothing but the value. */
const shown = (value: Value, manner: Manner) => word(phrase('option.time', { time: value }), manner);

describe('an amount', () => {
  test.each([
    [0, 'INR', '₹0'],
    [1_250_00, 'INR', '₹1,250'],
    [1_250_50, 'INR', '₹1,250.50'],
    [1_00_000_00, 'INR', '₹1,00,000'],
    [5, 'INR', '₹0.05'],
    [1_250_00, 'USD', '$1,250'],
    [1_250_00, 'GBP', '£1,250'],
  ])('%i paise of %s is %s', (paise, currency, text) => {
    expect(money(paise, currency, onWhatsapp)).toBe(text);
  });

  test('on SMS has nothing that GSM-7 lacks', () => {
    expect(money(1_250_50, 'INR', onSms)).toBe('Rs 1,250.50');
  });

  test('reads back as what it was, in either language', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000_00), fc.constantFrom(onWhatsapp, onSms, hindi), (paise, manner) => {
        const digits = money(paise, 'INR', manner)
          .replace(/^(?:₹|Rs )/, '')
          .replaceAll(',', '');
        expect(Math.round(Number(digits) * 100)).toBe(paise);
      }),
    );
  });
});

describe('a moment', () => {
  test('is shown on the clock of the place, without spaces that cost a whole SMS', () => {
    const at = (zone: string, as: 'time' | 'day' | 'day and time', manner = onSms) =>
      shown({ at: evening, zone, as }, manner);
    expect(at('Asia/Kolkata', 'time')).toBe('8:00 pm');
    expect(at('Europe/London', 'time')).toBe('2:30 pm');
    expect(at('America/New_York', 'day and time')).toMatch(/^Fri, 27 Nov.*9:30 am$/);
    expect(at('Asia/Kolkata', 'day and time')).not.toMatch(/[\u00a0\u202f\u2009]/);
  });

  test('in Hindi keeps the digits people type', () => {
    expect(shown({ at: evening, zone: 'Asia/Kolkata', as: 'time' }, hindi)).toMatch(/8:00/);
  });
});

describe('other values', () => {
  test.each([
    [30, '50 m'],
    [437, '450 m'],
    [949, '950 m'],
    [1_000, '1.0 km'],
    [12_340, '12.3 km'],
  ])('%i metres are %s', (metres, text) => {
    expect(shown({ metres }, onWhatsapp)).toBe(text);
  });

  test('a price band is rupee signs on WhatsApp and a word on SMS', () => {
    expect(shown({ band: 3 }, onWhatsapp)).toBe('₹₹₹');
    expect(shown({ band: 3 }, onSms)).toBe('upscale');
  });

  test('a bill shows every line of its tax and a rounding only when there is one', () => {
    const bill = {
      items: 335_10,
      taxes: [
        { name: 'CGST', basisPoints: 250, taxable: 335_10, paise: 8_38 },
        { name: 'SGST', basisPoints: 250, taxable: 335_10, paise: 8_38 },
      ],
      inclusive: false,
      discount: 0,
      tip: 0,
      roundOff: 14,
      total: 352_00,
    };
    const text = shown({ bill, currency: 'INR', deposit: 0 }, onWhatsapp);
    expect(text.match(/₹[\d,.]+/g)).toEqual(['₹335.10', '₹8.38', '₹8.38', '₹0.14', '₹352']);
    expect(text).toContain('2.5%');
    const even = shown({ bill: { ...bill, roundOff: 0 }, currency: 'INR', deposit: 0 }, onWhatsapp);
    expect(even.match(/₹[\d,.]+/g)).toHaveLength(4);
    // Taxes that the prices hold stand below the total they do not add to.
    const held = shown(
      { bill: { ...bill, inclusive: true, roundOff: 0, total: 335_10 }, currency: 'INR', deposit: 0 },
      onWhatsapp,
    );
    expect(held.match(/₹[\d,.]+/g)).toEqual(['₹335.10', '₹335.10', '₹8.38', '₹8.38']);
    // What is paid for the table stands above the total, and is in it.
    const secured = shown({ bill, currency: 'INR', deposit: 48_00 }, onWhatsapp);
    expect(secured.match(/₹[\d,.]+/g)?.slice(-2)).toEqual(['₹48', '₹400']);
  });

  test('a line names its size, its choices, what was left out, and the note', () => {
    const line = {
      quantity: 2,
      name: 'Thali',
      size: 'Full',
      modifiers: [
        { id: 'a', name: 'naan', quantity: 1, paise: 0 },
        { id: 'b', name: 'papad', quantity: 2, paise: 0 },
        { id: 'c', name: 'onion', quantity: 0, paise: 0 },
      ],
      note: 'crisp',
      total: 600_00,
    };
    const text = shown({ lines: [line], currency: 'INR' }, onWhatsapp);
    expect(text).toMatch(/2 .*Thali \(Full, naan, 2 x papad, no onion, .*crisp.*\).*₹600/);
  });
});

test('words that are nobody’s copy stay as they are', () => {
  expect(word({ words: 'Café {name} *bold*' }, onSms)).toBe('Café {name} *bold*');
});

describe('a name that runs from right to left', () => {
  const at = (restaurant: string, manner: Manner) => word(phrase('cancel.done', { restaurant }), manner);

  test.each(['مطعم البيت', 'בית קפה 8'])(
    '%s is set apart on WhatsApp, and on SMS it is as it was',
    (name) => {
      expect(at(name, onWhatsapp)).toBe(`Cancelled at \u2068${name}\u2069.`);
      expect(at(name, { ...onWhatsapp, language: 'hi-Latn' })).toContain(`\u2068${name}\u2069`);
      expect(at(name, onSms)).not.toMatch(/[\u2068\u2069]/);
    },
  );

  test('and none that runs with the sentence', () => {
    expect(at('Café Zoë', onWhatsapp)).toBe('Cancelled at Café Zoë.');
    expect(at('थाली', hindi)).not.toMatch(/[\u2068\u2069]/);
  });
});

describe('Hindi in Latin letters', () => {
  const hinglish: Manner = { ...onSms, language: 'hi-Latn' };
  test('has the numbers and days of Indian English, and nothing that GSM-7 lacks', () => {
    expect(money(12_34_567_00, 'INR', hinglish)).toBe('Rs 12,34,567');
    expect(shown({ at: evening, zone: 'Asia/Kolkata', as: 'day and time' }, hinglish)).toBe(
      'Fri, 27 Nov, 8:00 pm',
    );
  });
});

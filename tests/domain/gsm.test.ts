import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inGsm } from '../../src/domain/gsm.ts';
import { segmentsOf } from '../../src/domain/segments.ts';

test.each([
  ['Mary’s “Café” – Crème Brûlée…', 'Mary\'s "Café" - Crème Brulée...'],
  ['₹200 or 5 ₹', 'Rs 200 or 5 Rs'],
  ['Façade, Škoda, Łódź, Œuf', 'Facade, Skoda, Lodz, OEuf'],
  ['Ñandú à l’été', "Ñandu à l'été"],
  ['Zoe\u0301', 'Zoé'],
])('%s is carried as %s', (text, plain) => {
  expect(inGsm(text)).toBe(plain);
  expect(segmentsOf(plain).encoding).toBe('GSM-7');
});

test.each(['आशा राव', 'Brûlée आशा', 'Table 🎉', 'دوستی'])('%s stays: no plain letters say it', (text) => {
  expect(inGsm(text)).toBe(text);
});

test('the letters that are left alone are those that Twilio counts as GSM-7', () => {
  for (let code = 0x09; code < 0x2100; code++) {
    if ((code > 0x0d && code < 0x20) || (code >= 0x80 && code < 0xa0)) continue;
    const letter = String.fromCharCode(code);
    if (segmentsOf(letter).encoding === 'GSM-7') expect(inGsm(letter)).toBe(letter);
    else expect(segmentsOf(inGsm(letter)).encoding === 'GSM-7' || inGsm(letter) === letter).toBe(true);
  }
});

test('plain text is left alone, and nothing gets longer to send', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const plain = inGsm(text);
      expect(inGsm(plain)).toBe(plain);
      if (segmentsOf(text).encoding === 'GSM-7') expect(plain).toBe(text);
      else expect(segmentsOf(plain).count).toBeLessThanOrEqual(segmentsOf(text).count);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJson } from '../../src/store/json.ts';

test('text that Postgres refuses is replaced', () => {
  expect(JSON.parse(toJson({ a: 'half \ud83d', b: '\udc00 half', c: 'nul\0' }))).toEqual({
    a: 'half \ufffd',
    b: '\ufffd half',
    c: 'nul\ufffd',
  });
});

test('anything else comes back as it was, a written-out escape among it', () => {
  expect(JSON.parse(toJson('😀 \\ud83d \\\\u0000'))).toBe('😀 \\ud83d \\\\u0000');
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const clean = text.replaceAll('\0', '').toWellFormed();
      expect(JSON.parse(toJson({ value, clean }))).toMatchObject({ clean });
    }),
  );
});

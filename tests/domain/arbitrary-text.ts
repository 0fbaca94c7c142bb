import fc from 'fast-check';

/** Any code units whatever, halves of characters included, as a broken client may send them. */
export const anyUnits = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.nat(0x7f), fc.integer({ min: 0x900, max: 0x97f }), fc.nat(0xffff)), {
      maxLength: most,
      size: 'max',
    })
    .map((units) => String.fromCharCode(...units));

/** Any whole code points, assigned or not, from every plane. */
export const anyCodePoints = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.nat(0x7f), fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff })), {
      maxLength: most,
      size: 'max',
    })
    .map((points) => String.fromCodePoint(...points));

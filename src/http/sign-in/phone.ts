import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A number as it was typed, understood. */
export interface Phone {
  /** E.164: +919845012345. */
  number: string;
  /** ISO 3166: IN. */
  country: string;
  /** Whether a text message to it costs what messages to people cost: a mobile, or a number that may be one. */
  mobile: boolean;
  /** The number without its last four digits: numbers of one prefix are mostly in one hand. */
  prefix: string;
}

/**
 * Reads a telephone number, with its country or as people of `country` (ISO 3166) write it: "98450 12345" is Indian in
 * India. Undefined: it is none. Premium, shared-cost and toll-free numbers, pagers and landlines are not mobile, by
 * Google's table of number types, which libphonenumber-js/max carries whole.
 */
export function readPhone(typed: string, country: string): Phone | undefined {
  if (typed.length > 40) return undefined;
  const read = parsePhoneNumberFromString(typed, country as CountryCode);
  if (!read?.isValid() || read.country === undefined) return undefined;
  const type = read.getType();
  return {
    number: read.number,
    country: read.country,
    mobile: type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE',
    prefix: read.number.slice(0, -4),
  };
}

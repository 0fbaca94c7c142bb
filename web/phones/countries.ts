/** A country a phone can be from. Invented numbers come from ranges kept for fiction where a country has one. */
export interface Country {
  code: string;
  name: string;
  calling: string;
  /** Lengths of the groups in which people write the rest of a number. */
  groups: number[];
  /** The fixed beginning of an invented number, after the calling code. */
  prefix: string;
  /** Random digits after it. */
  digits: number;
}

/** The countries offered first; a number of any other can be typed. */
export const countries: readonly Country[] = [
  { code: 'IN', name: 'India', calling: '91', groups: [5, 5], prefix: '98450', digits: 5 },
  // Ofcom: 07700 900000 to 900999 for drama.
  { code: 'GB', name: 'United Kingdom', calling: '44', groups: [4, 6], prefix: '7700900', digits: 3 },
  // North American plan: 555-0100 to 0199 for fiction.
  { code: 'US', name: 'United States', calling: '1', groups: [3, 3, 4], prefix: '21255501', digits: 2 },
  { code: 'AE', name: 'United Arab Emirates', calling: '971', groups: [2, 3, 4], prefix: '5055', digits: 5 },
  { code: 'SG', name: 'Singapore', calling: '65', groups: [4, 4], prefix: '8122', digits: 4 },
  // Bundesnetzagentur: 0171 39200 00 to 99 for drama.
  { code: 'DE', name: 'Germany', calling: '49', groups: [3, 5, 2], prefix: '17139200', digits: 2 },
];

/** The country of a phone, when it is one of those offered. */
export function countryOf(code: string | null): Country | undefined {
  return countries.find((country) => country.code === code);
}

/** An invented number of a country, with plus. */
export function inventNumber({ calling, prefix, digits }: Country): string {
  const random = String(Math.floor(Math.random() * 10 ** digits)).padStart(digits, '0');
  return `+${calling}${prefix}${random}`;
}

/** A number in the groups its country writes it in; anything else as it is. */
export function written(number: string): string {
  const country = countries.find(({ calling }) => number.startsWith(`+${calling}`));
  if (country === undefined) return number;
  let rest = number.slice(country.calling.length + 1);
  const parts = [`+${country.calling}`];
  for (const length of country.groups) {
    if (rest !== '') parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return parts.join(' ') + rest;
}

/** An address of ours as people would dial it. */
export function dialled(sender: string): string {
  return written(sender.replace('whatsapp:', ''));
}

/** Numbers the state has given a restaurant in India, and what can be read off them. */

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The last character of a GSTIN, from the fourteen before it: weights 1 and 2 in turn, in base 36. */
function checkCharacter(first: string): string | undefined {
  let total = 0;
  for (const [i, character] of first.split('').entries()) {
    const product = digits.indexOf(character) * ((i % 2) + 1);
    total += Math.floor(product / 36) + (product % 36);
  }
  return digits[(36 - (total % 36)) % 36];
}

/**
 * Whether a GSTIN can be one: the state's code, a PAN, the number of the registration, "Z" and a check character (form
 * GST REG-06). Whether it is in force only the portal knows.
 */
export function isGstin(text: string): boolean {
  if (!/^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/.test(text)) return false;
  return text.slice(0, 2) in states && checkCharacter(text.slice(0, 14)) === text[14];
}

/** Whether an FSSAI number can be one: fourteen digits, the first of which says licence (1) or registration (2). */
export function isFssai(text: string): boolean {
  return /^[12]\d{13}$/.test(text);
}

/** First two digits of a GSTIN (codes of the GST portal). */
const states: Readonly<Record<string, string>> = {
  '01': 'Jammu and Kashmir',
  '02': 'Himachal Pradesh',
  '03': 'Punjab',
  '04': 'Chandigarh',
  '05': 'Uttarakhand',
  '06': 'Haryana',
  '07': 'Delhi',
  '08': 'Rajasthan',
  '09': 'Uttar Pradesh',
  '10': 'Bihar',
  '11': 'Sikkim',
  '12': 'Arunachal Pradesh',
  '13': 'Nagaland',
  '14': 'Manipur',
  '15': 'Mizoram',
  '16': 'Tripura',
  '17': 'Meghalaya',
  '18': 'Assam',
  '19': 'West Bengal',
  '20': 'Jharkhand',
  '21': 'Odisha',
  '22': 'Chhattisgarh',
  '23': 'Madhya Pradesh',
  '24': 'Gujarat',
  '26': 'Dadra and Nagar Haveli and Daman and Diu',
  '27': 'Maharashtra',
  '29': 'Karnataka',
  '30': 'Goa',
  '31': 'Lakshadweep',
  '32': 'Kerala',
  '33': 'Tamil Nadu',
  '34': 'Puducherry',
  '35': 'Andaman and Nicobar Islands',
  '36': 'Telangana',
  '37': 'Andhra Pradesh',
  '38': 'Ladakh',
};

/** The state a GSTIN was given in, as "29 Karnataka": where food is eaten or fetched is where it is supplied. */
export function stateOf(gstin: string): string | undefined {
  const code = gstin.slice(0, 2);
  return states[code] && `${code} ${states[code]}`;
}

/** Union territories without an assembly of their own. */
const territories: readonly string[] = ['04', '26', '31', '35', '38'];

/** What the half of the tax is called that is not the Union's: of a state, or of a territory without an assembly (UTGST Act). */
export function secondHalf(gstin: string | undefined): string {
  return gstin && territories.includes(gstin.slice(0, 2)) ? 'UTGST' : 'SGST';
}

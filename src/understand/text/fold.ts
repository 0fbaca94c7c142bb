// Zero-width spaces and joiners, direction marks, the byte order mark, the picture selector of an emoji, and the key
// drawn around a digit.
const marks = /[\u200b-\u200f]|[\u202a-\u202e]|\u2060|[\u2066-\u2069]|\ufeff|\ufe0f|\u20e3/g;
// Dots below letters borrowed into Devanagari: people leave them out as often as not.
const nukta = /\u093c/g;
// What folding leaves as it is: small letters and digits, and the signs of Devanagari that nothing is composed with.
const kept = '\\u0902\\u0903\\u0905-\\u0928\\u092a-\\u0930\\u0932\\u0933\\u0935-\\u0939\\u093e-\\u094d';
const plain = new RegExp(`^(?:[a-z0-9]*|[${kept}]*)$`);
const ascii = /^[\0-\x7f]*$/;
const apostrophes = /['`]/g;

/**
 * A word as every stage compares it: composed, lower case, without accents, apostrophes and invisible marks; Devanagari
 * without nukta, and with one sign for the nasal. Letters of other scripts stay as they are.
 */
export function fold(word: string): string {
  if (plain.test(word)) return word;
  if (ascii.test(word)) return word.toLowerCase().replace(apostrophes, '');
  return word
    .normalize('NFKD')
    .replace(marks, '')
    .replace(nukta, '')
    .replace(/[\u0300-\u036f'’‘ʼ`´]/g, '')
    .replace(/\u0901/g, '\u0902')
    .normalize('NFC')
    .toLowerCase();
}

/**
 * The value of a decimal digit of an Indian script or of a full-width one; -1 for any other character. Unicode 17
 * chapter 12: the Indian blocks are 128 code points apart and hold their digits at 0x66.
 */
export function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  const within = code & 0x7f;
  return code >= 0x0900 && code < 0x0d80 && within >= 0x66 && within <= 0x6f ? within - 0x66 : -1;
}

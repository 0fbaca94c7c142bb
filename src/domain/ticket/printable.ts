import { romanise } from '../romanise.ts';

/** Stands for letters that no receipt printer has. */
export const unprintable = '[#]';

/** What Windows-1252 has beside Latin-1; every receipt printer knows this code page (Epson's 16, Star's 32). */
const beyondLatin = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

const isPlain = (character: string): boolean =>
  /[ -~\u00a1-\u00ac\u00ae-\u00ff]/.test(character) || beyondLatin.has(character);

/** Letters of Indian scripts that stand elsewhere in their block than their Devanagari sisters. */
const ownPlaces: Record<string, string> = {
  ൺ: 'ण्',
  ൻ: 'न्',
  ർ: 'र्',
  ൽ: 'ल्',
  ൾ: 'ळ्',
  ൿ: 'क्',
  ৎ: 'त्',
  'ੰ': 'ं',
  'ੱ': '',
};
/** Short vowels of the south, the nasal, stops and lengths, as the table of letters has them. */
const likeOthers: Record<string, string> = {
  ऎ: 'ए',
  ऒ: 'ओ',
  'ॆ': 'े',
  'ॊ': 'ो',
  'ँ': 'ं',
  ॠ: 'ऋ',
  'ॄ': 'ृ',
  '।': '.',
  '॥': '.',
  ऽ: "'",
  ॐ: 'om',
  '\u093c': '',
  '\u0955': '',
  '\u0956': 'े',
  '\u0957': '',
};

/** A letter of an Indian script as its sister in Devanagari: the blocks are laid out alike, 128 apart (Unicode 17, chapter 12). */
function sister(letter: string): string {
  const own = ownPlaces[letter];
  if (own !== undefined) return own;
  const within = (letter.codePointAt(0) ?? 0) & 0x7f;
  if (within >= 0x66 && within <= 0x6f) return String(within - 0x66);
  return String.fromCodePoint(0x0900 + within);
}

function latin(word: string): string {
  const sisters = Array.from(word, sister).join('').normalize('NFD');
  return romanise(Array.from(sisters, (letter) => likeOthers[letter] ?? letter).join(''));
}

function letter(character: string): string {
  if (isPlain(character)) return character;
  if (/\s/u.test(character)) return ' ';
  if (character === '₹') return 'Rs ';
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return base !== '' && Array.from(base).every(isPlain) ? base : '\0';
}

/**
 * `text` in letters a receipt printer has. Names in Indian scripts are written as they are spoken; pictures and invisible
 * marks go away where words are left; any other letters become `unprintable`, never what a printer makes of bytes it
 * does not know.
 */
export function printable(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cf}|[\ufe00-\ufe0f]/gu, '')
    .replace(/[\u0900-\u0d7f]+/gu, latin);
  const bare = words.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}/gu, (one) =>
    isPlain(one) ? one : '',
  );
  const kept = bare.trim() === '' ? words : bare;
  const shown = Array.from(kept, letter).join('').replace(/\0+/g, unprintable).replace(/\s+/g, ' ').trim();
  // Some letters are signs that come to nothing without others beside them, such as the Tamil aytham.
  return shown === '' && /\p{L}/u.test(text) ? unprintable : shown;
}

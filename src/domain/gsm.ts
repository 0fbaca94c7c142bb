/** Typography with a plain twin that reads the same. */
const marks: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201a\u2032\u02bc`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00a0\u2002-\u200a\u202f]/g, ' '],
  // Joiners, direction marks and the emoji selector show nothing in Latin letters.
  [/[\u200b\u200e\u200f\u2060\ufeff]/g, ''],
  [/[\u2022\u00b7]/g, '-'],
  [/\u00d7/g, 'x'],
  [/\u2192/g, '->'],
  [/₹ ?(?=\d)/g, 'Rs '],
  [/₹/g, 'Rs'],
];

/** Latin letters that no mark can be taken from. */
const letters: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  œ: 'oe',
  Œ: 'OE',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** The letters of GSM 03.38 and of its extension; a pattern, as every sentence of ours goes through it. */
const gsm = /^[\n\f\r -_a-~@£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà€]*$/;

const isPlain = (text: string) => gsm.test(text);

/** A letter without its marks, unless GSM-7 has it with them, as it has é, è, ù, ì, ò, ñ, ä, ö and ü. */
function bare(letter: string): string {
  if (isPlain(letter)) return letter;
  return letters[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * `text` in letters an SMS carries at 160 a segment (GSM 03.38), when it can be said in them: one curly quote or one ū
 * turns the whole message into UCS-2 at 70. Words of another script, and what stands among them, stay as they are.
 */
export function inGsm(text: string): string {
  if (isPlain(text)) return text;
  const typed = marks.reduce((so, [mark, plain]) => so.replace(mark, plain), text);
  if (isPlain(typed)) return typed;
  const spelled = Array.from(typed.normalize('NFC'), bare).join('');
  return isPlain(spelled) ? spelled : typed;
}

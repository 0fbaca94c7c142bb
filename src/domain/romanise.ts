const consonants: Record<string, string> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'chh',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
};
const vowels: Record<string, string> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'e',
  ओ: 'o',
  औ: 'o',
  ऑ: 'o',
  ऍ: 'e',
};
const signs: Record<string, string> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'e',
  'ो': 'o',
  'ौ': 'o',
  'ॉ': 'o',
  'ॅ': 'e',
};
const virama = '\u094d';

/** A folded Devanagari word in Latin letters, as it is spoken: the last "a" of a word is silent. */
export function romanise(word: string): string {
  let out = '';
  const letters = Array.from(word);
  for (const [i, letter] of letters.entries()) {
    const consonant = consonants[letter];
    if (consonant !== undefined) {
      const next = letters[i + 1];
      const silent = next === undefined || next === virama || next in signs;
      out += consonant + (silent ? '' : 'a');
    } else {
      out +=
        vowels[letter] ??
        signs[letter] ??
        (letter === '\u0902' ? 'n' : letter === virama || letter === '\u0903' ? '' : letter);
    }
  }
  return out;
}

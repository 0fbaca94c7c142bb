// Zero-width spaces and joiners, direction marks, the byte order mark, the picture selector of an emoji, and the key
// drawn around a digit.
const marks = /[\u200b-\u200f]|[\u202a-\u202e]|\u2060|\ufeff|\ufe0f|\u20e3/g;

/**
 * Text as the matchers read it: composed, lower case, digits of every script as 0-9, one space between words. The
 * meaning is taken from this; what was written stays as it was.
 */
export function normalise(text: string): string {
  return (
    text
      .slice(0, 1_600)
      .normalize('NFKC')
      // One letter may become eighteen.
      .slice(0, 1_600)
      .replace(marks, '')
      .toLowerCase()
      .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
      .replace(/[‘’`´]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/;/g, ',')
      .replace(/[।!?¡¿]+/g, ' ')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ *\n */g, '\n')
      .trim()
  );
}

/** Whether the text is written in Devanagari. */
export function isDevanagari(text: string): boolean {
  return /[\u0900-\u097f]/.test(text);
}

/** How alike two words or names are, 0 to 1: the share of letter pairs they have in common (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      common += 1;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * common) / (a.length + b.length - 2);
}

/** A pattern that finds any of the words as whole words, in any script. */
export function anyOf(words: readonly string[]): RegExp {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'u');
}

// Zero-width spaces and joiners, direction marks, the byte order mark, the picture selector of an emoji, and the key
// drawn around a digit.
const marks = /[\u200b-\u200f]|[\u202a-\u202e]|[\u2066-\u2069]|\u2060|\ufeff|\ufe0f|\u20e3/g;

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

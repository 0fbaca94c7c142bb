// Places in a text, by code units and without patterns, for what nearly every message consists of.

/** The end of the space that begins at a place, line ends included; the place itself where there is none. */
export function endOfSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** What `\s` matches, the end of a line and the byte order mark included. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  if (code >= 0x2000 && code <= 0x200a) return true;
  return (
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * The end of a word of plain Latin letters; the place itself where none begins, or where an apostrophe or another
 * script may go on with it.
 */
export function endOfLetters(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  while ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) code = text.charCodeAt(++at);
  return code >= 0x80 || code === 0x27 ? start : at;
}

/** The end of a number of plain digits; the place itself where none begins, or where digits of another script follow. */
export function endOfDigits(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  while (code >= 0x30 && code <= 0x39) code = text.charCodeAt(++at);
  return code >= 0x80 ? start : at;
}

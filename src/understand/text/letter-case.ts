const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;
const isLarge = (code: number) => code >= 0x41 && code <= 0x5a;

/** Whether a text has a small letter of any script. */
export function hasSmallLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSmall(text.charCodeAt(at))) return true;
  return /\p{Ll}/u.test(text);
}

/** Whether a text has a capital of any script. */
export function hasCapital(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLarge(text.charCodeAt(at))) return true;
  return !isPlain(text) && /\p{Lu}/u.test(text);
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

/** The first letter between two places of a text, or nothing. */
export function firstLetter(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start);
  if (start < end && (isSmall(code) || isLarge(code))) return text.charAt(start);
  return text.slice(start, end).match(/\p{L}/u)?.[0] ?? '';
}

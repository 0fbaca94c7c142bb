/** Letters written from right to left: Hebrew, Arabic and their neighbours. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** What is written from left to right inside such a text: letters of other scripts, and figures ("₹450", "8:00 pm"). */
const leftToRight = /[\p{L}\p{N}]/gu;

export type Direction = 'ltr' | 'rtl';

/**
 * A value inside a sentence of the given direction. One that runs the other way is set apart by U+2068 and U+2069, or the
 * numbers and marks beside it would change sides (Unicode, UAX #9, isolates). WhatsApp heeds them; an SMS has them not.
 */
export function isolated(value: string, sentence: Direction): string {
  const other = sentence === 'ltr' ? rightToLeft.test(value) : runsLeftToRight(value);
  return other ? `\u2068${value}\u2069` : value;
}

/** Text as paper has it, where nothing is set apart. */
export function joined(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}

function runsLeftToRight(text: string): boolean {
  return (text.match(leftToRight) ?? []).some((letter) => !rightToLeft.test(letter));
}

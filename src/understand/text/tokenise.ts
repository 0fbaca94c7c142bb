import { digitValue, fold } from './fold.ts';

/** A word, a number, a sign, a picture or the end of a line, and where it was written. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'emoji' | 'line';
  /** Folded (see fold.ts); the digits of a number; a sign as it is. */
  text: string;
  /** Of a number written in digits. */
  value?: number;
  /** UTF-16 offsets in what was written, end exclusive. */
  start: number;
  end: number;
  /** Nothing stands between it and the token before it: the "pm" of "8pm". */
  glued: boolean;
}

/** Nobody orders in more; what comes after is left unread. */
export const mostCharacters = 1_600;

const fractions: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const invisible = '\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
const pieces = new RegExp(
  [
    `(?<line>\\s*\\n\\s*)`,
    `(?<fraction>[½¼¾])`,
    `(?<number>\\p{Nd}+)`,
    `(?<word>\\p{L}[\\p{L}\\p{M}${invisible}]*(?:['’ʼ][\\p{L}\\p{M}]+)*)`,
    `(?<emoji>\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}\\u200d\\p{Extended_Pictographic}]*)`,
    `(?<mark>[^\\s\\p{M}${invisible}])`,
  ].join('|'),
  'gu',
);
// Between letters, or a number and letters, a hyphen is no more than a space: "extra-large", "7-up", "पाँच-तीस".
const hyphens = new Set(['-', '‐', '‑']);

/** The tokens of a text in their order. Never throws; reads at most `mostCharacters` characters. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.slice(0, mostCharacters).matchAll(pieces)) {
    const start = match.index;
    const end = start + match[0].length;
    const glued = start === last && start > 0;
    last = end;
    const { line, fraction, number, word, emoji, mark } = match.groups ?? {};
    if (word !== undefined) {
      const folded = fold(word);
      if (folded === '') continue;
      const before = tokens.at(-1);
      const joined = glued && before?.glued && hyphens.has(before.text);
      if (joined && (tokens.at(-2)?.kind === 'word' || tokens.at(-2)?.kind === 'number')) tokens.pop();
      tokens.push({ kind: 'word', text: folded, start, end, glued });
    } else if (number !== undefined) {
      const digits = Array.from(number, digitValue);
      if (digits.some((digit) => digit < 0)) continue;
      const written = digits.join('');
      // Beyond fifteen digits a number is noise, and no longer exact.
      if (written.length > 15) tokens.push({ kind: 'word', text: written, start, end, glued });
      else tokens.push({ kind: 'number', text: written, value: Number(written), start, end, glued });
    } else if (fraction !== undefined) {
      tokens.push({ kind: 'number', text: fraction, value: fractions[fraction] ?? 0, start, end, glued });
    } else if (line !== undefined) {
      tokens.push({ kind: 'line', text: '\n', start, end, glued });
    } else if (emoji !== undefined) {
      const base = Array.from(emoji)[0] ?? emoji;
      tokens.push({ kind: 'emoji', text: base, start, end, glued });
    } else if (mark !== undefined) {
      tokens.push({ kind: 'mark', text: mark.normalize('NFKC'), start, end, glued });
    }
  }
  return tokens;
}

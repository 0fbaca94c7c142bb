import { digitValue, fold } from './fold.ts';
import { endOfDigits, endOfLetters, endOfSpace } from './scan.ts';

/** A word, a number, a sign, a picture or the end of a line, and where it was written. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'emoji' | 'line';
  /** Folded (see fold.ts); the digits of a number; a sign as it is. */
  text: string;
  /** Of a number written in digits. */
  value: number | undefined;
  /** UTF-16 offsets in what was written, end exclusive. */
  start: number;
  end: number;
  /** Nothing stands between it and the token before it: the "pm" of "8pm". */
  glued: boolean;
}

/** Nobody orders in more; what comes after is left unread. */
export const mostCharacters = 1_600;

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const invisible = '\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
// What begins at a place, looked for there only.
const digits = /\p{Nd}+/uy;
const word = new RegExp(`\\p{L}[\\p{L}\\p{M}${invisible}]*(?:['’ʼ][\\p{L}\\p{M}]+)*`, 'uy');
const pictured = '\\ufe0f\\u{1f3fb}-\\u{1f3ff}\\u200d\\p{Extended_Pictographic}';
const emoji = new RegExp(`\\p{Extended_Pictographic}[${pictured}]*`, 'uy');
const mark = new RegExp(`[^\\s\\p{M}${invisible}]`, 'uy');
// Between letters, or a number and letters, a hyphen is no more than a space: "extra-large", "7-up", "पाँच-तीस".
const hyphens = new Set(['-', '‐', '‑']);

/** The end of what a pattern finds at `start`, or -1. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function pushWord(tokens: Token[], folded: string, start: number, end: number, glued: boolean): void {
  if (folded === '') return;
  const before = tokens[tokens.length - 1];
  if (glued && before?.glued && hyphens.has(before.text)) {
    const kind = tokens[tokens.length - 2]?.kind;
    if (kind === 'word' || kind === 'number') tokens.pop();
  }
  tokens.push({ kind: 'word', text: folded, value: undefined, start, end, glued });
}

function pushNumber(tokens: Token[], written: string, start: number, end: number, glued: boolean): void {
  // Beyond fifteen digits a number is noise, and no longer exact.
  if (written.length > 15) tokens.push({ kind: 'word', text: written, value: undefined, start, end, glued });
  else tokens.push({ kind: 'number', text: written, value: Number(written), start, end, glued });
}

/** The digits of any script as 0 to 9; undefined where one is of a script that is not read. */
function plainDigits(written: string): string | undefined {
  let plain = '';
  for (const digit of written) {
    const value = digitValue(digit);
    if (value < 0) return undefined;
    plain += value;
  }
  return plain;
}

/** Reads what begins at `start` and is no space; the end of it, or of the character that is nothing. */
function readToken(text: string, start: number, glued: boolean, tokens: Token[]): number {
  const code = text.charCodeAt(start);
  // Most messages are plain letters and digits, and need no pattern.
  let end = endOfLetters(text, start);
  if (end > start) {
    pushWord(tokens, text.slice(start, end).toLowerCase(), start, end, glued);
    return end;
  }
  end = endOfDigits(text, start);
  if (end > start) {
    pushNumber(tokens, text.slice(start, end), start, end, glued);
    return end;
  }
  const fraction = fractions[text.charAt(start)];
  if (fraction !== undefined) {
    tokens.push({ kind: 'number', text: text.charAt(start), value: fraction, start, end: start + 1, glued });
    return start + 1;
  }
  end = endOf(digits, text, start);
  if (end > start) {
    const plain = plainDigits(text.slice(start, end));
    if (plain !== undefined) pushNumber(tokens, plain, start, end, glued);
    return end;
  }
  end = endOf(word, text, start);
  if (end > start) {
    pushWord(tokens, fold(text.slice(start, end)), start, end, glued);
    return end;
  }
  end = code < 0x80 ? -1 : endOf(emoji, text, start);
  if (end > start) {
    const base = String.fromCodePoint(text.codePointAt(start) ?? 0);
    tokens.push({ kind: 'emoji', text: base, value: undefined, start, end, glued });
    return end;
  }
  end = endOf(mark, text, start);
  if (end > start) {
    const sign = text.slice(start, end);
    tokens.push({
      kind: 'mark',
      text: code < 0x80 ? sign : sign.normalize('NFKC'),
      value: undefined,
      start,
      end,
      glued,
    });
    return end;
  }
  return -1;
}

/** As many tokens are read; an order of sixty dishes has no more, and noise has. */
const mostTokens = 256;

/** The tokens of a text in their order. Never throws; reads at most `mostCharacters` characters. */
export function tokenise(text: string): Token[] {
  const read = text.length > mostCharacters ? text.slice(0, mostCharacters) : text;
  const tokens: Token[] = [];
  let last = 0;
  for (let at = 0; at < read.length && tokens.length < mostTokens; ) {
    const glued = at === last && at > 0;
    const space = endOfSpace(read, at);
    if (space > at) {
      if (read.slice(at, space).includes('\n')) {
        tokens.push({ kind: 'line', text: '\n', value: undefined, start: at, end: space, glued });
        last = space;
      }
      at = space;
      continue;
    }
    const end = readToken(read, at, glued, tokens);
    if (end > at) last = end;
    at = end > at ? end : at + ((read.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
  return tokens;
}

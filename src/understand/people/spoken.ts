import { isPossessive as endsInPossessive } from '../text/possessive.ts';
import type { Role } from '../languages/lexeme.ts';
import type { Sentence, Spoken } from '../sentence.ts';

/** A guess at a word is worth something only for words long enough to be guessed at. */
const shortestGuessed = 5;
/** Short words sound like each other: "tai" like "the", "naan" like "nan". */
const shortestSounded = 5;
const otherNumber = 0.05;
const surely = 0.2;
const perhaps = 0.4;

/**
 * The lexeme of a role that begins at token `at`, unless the word is surely another: "for" sounds like "four" and is
 * not. Slips of the finger count in longer words only, for "wine" is no "wife".
 */
export function said<R extends Role>(sentence: Sentence, at: number, role: R): Spoken<R> | undefined {
  const found = sentence.lexeme(at, role);
  if (!found || found.cost <= otherNumber) return found;
  const length = sentence.tokens[at]?.text.length ?? 0;
  if (length < shortestSounded) return undefined;
  if (found.cost > (role === 'person' && length >= shortestGuessed ? perhaps : surely)) return undefined;
  return sentence.lexemes(at).some(({ cost }) => cost === 0) ? undefined : found;
}

/** The longest phrase of the role that ends right before token `at`. */
export function endsBefore<R extends Role>(
  sentence: Sentence,
  at: number,
  role: R,
): { lexeme: Spoken<R>['lexeme']; from: number } | undefined {
  for (const { entry, from, cost } of sentence.lexemesBefore(at)) {
    if (entry.role !== role || cost > surely) continue;
    if (cost > 0 && sentence.lexemes(from).some((other) => other.cost === 0)) continue;
    return { lexeme: entry as Spoken<R>['lexeme'], from };
  }
  return undefined;
}

/** The first token from `at` on that begins no phrase of these roles. */
export function past(sentence: Sentence, at: number, ...roles: Role[]): number {
  let to = at;
  for (let role = 0; role < roles.length; ) {
    const step = said(sentence, to, roles[role] ?? 'filler');
    to = step?.to ?? to;
    role = step ? 0 : role + 1;
  }
  return to;
}

/** The first token of the phrases of these roles that stand right before `at`. */
export function backOver(sentence: Sentence, at: number, ...roles: Role[]): number {
  let from = at;
  for (let role = 0; role < roles.length; ) {
    const step = endsBefore(sentence, from, roles[role] ?? 'filler');
    from = step?.from ?? from;
    role = step ? 0 : role + 1;
  }
  return from;
}

/** Whether token `at` is one of these signs. */
export function isMark(sentence: Sentence, at: number, marks: string): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** Whether token `at` is a word that no language surely has. */
export function isUnknown(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.kind !== 'word') return false;
  return !sentence.lexemes(at).some(({ cost }) => cost <= otherNumber);
}

/** Whether the word before `to` is a possessive: "my wife's" is something of hers, and not she. */
export function isPossessive(sentence: Sentence, to: number): boolean {
  return endsInPossessive(sentence, to - 1);
}

import type { Role } from '../languages/lexeme.ts';
import type { Sentence, Spoken } from '../sentence.ts';

/** What a word may be off and still be taken as written: the other number of a noun, one word written as two. */
const asWritten = 0.1;
const slipped = 0.4;

/** See `Sentence.written`. */
export function word<R extends Role>(sentence: Sentence, at: number, role: R): Spoken<R> | undefined {
  return sentence.written(at, role);
}

/** Like `word`, and a long word may also be spelt by its sound ("shanivaar"), if it is no other word as it stands. */
export function alike<R extends Role>(sentence: Sentence, at: number, role: R): Spoken<R> | undefined {
  const near = misspelt(sentence, at, role);
  return near && near.cost >= slipped ? undefined : near;
}

/** Like `alike`, and a longer one may have a slip ("wensday"); in short words slips make too many others. */
export function misspelt<R extends Role>(sentence: Sentence, at: number, role: R): Spoken<R> | undefined {
  const plain = word(sentence, at, role);
  const { length } = sentence.tokens[at]?.text ?? '';
  if (plain || length < 5) return plain;
  if (sentence.lexemes(at).some(({ cost }) => cost <= asWritten)) return undefined;
  const near = sentence.lexeme(at, role);
  return near && near.cost >= slipped && length < 6 ? undefined : near;
}

/** Whether a lexeme of one of the roles begins at a token. */
export function isAny(sentence: Sentence, at: number, roles: readonly Role[]): boolean {
  return roles.some((role) => sentence.written(at, role) !== undefined);
}

import type { Lexeme, Role } from '../languages/lexeme.ts';
import type { Sentence, Spoken } from '../sentence.ts';

/** What a word may be off and still be taken as written: the other number of a noun, one word written as two. */
const asWritten = 0.1;
const slipped = 0.4;

/** A lexeme of a role at a token, taken only as the tables write it: short words sound like too many others. */
export function word<R extends Role>(sentence: Sentence, at: number, role: R): Spoken<R> | undefined {
  for (const { entry, to, cost } of sentence.lexemes(at)) {
    if (entry.role === role && cost <= asWritten) {
      return { lexeme: entry as Extract<Lexeme, { role: R }>, to, cost };
    }
  }
  return undefined;
}

/** Like `word`, and a long word may also be misspelt ("wensday"), if it is no other word as it stands. */
export function misspelt<R extends Role>(sentence: Sentence, at: number, role: R): Spoken<R> | undefined {
  const plain = word(sentence, at, role);
  const { length } = sentence.tokens[at]?.text ?? '';
  if (plain || length < 5) return plain;
  if (sentence.lexemes(at).some(({ cost }) => cost <= asWritten)) return undefined;
  const near = sentence.lexeme(at, role);
  // A slip in a short word makes too many others.
  return near && near.cost >= slipped && length < 6 ? undefined : near;
}

/** Whether a lexeme of one of the roles begins at a token. */
export function isAny(sentence: Sentence, at: number, roles: ReadonlySet<Role>): boolean {
  return sentence.lexemes(at).some(({ entry, cost }) => cost <= asWritten && roles.has(entry.role));
}

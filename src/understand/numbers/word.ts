import type { Match } from '../index/phrase-index.ts';
import type { Lexeme, Role } from '../languages/lexeme.ts';
import type { Sentence, Spoken } from '../sentence.ts';

/** What a word may be off and still be taken as written: the other number of a noun, one word written as two. */
const asWritten = 0.1;
const slipped = 0.4;

/**
 * A lexeme of a role at a token, taken only as the tables write it: short words sound like too many others. One that
 * is written as it stands comes before a longer one that is not ("baje ke" is no "bajeke").
 */
export function word<R extends Role>(sentence: Sentence, at: number, role: R): Spoken<R> | undefined {
  let best: Match<Lexeme> | undefined;
  for (const match of sentence.lexemes(at)) {
    if (match.entry.role !== role || match.cost > asWritten) continue;
    if (match.cost === 0) {
      best = match;
      break;
    }
    best ??= match;
  }
  return best && { lexeme: best.entry as Extract<Lexeme, { role: R }>, to: best.to, cost: best.cost };
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
export function isAny(sentence: Sentence, at: number, roles: ReadonlySet<Role>): boolean {
  return sentence.lexemes(at).some(({ entry, cost }) => cost <= asWritten && roles.has(entry.role));
}

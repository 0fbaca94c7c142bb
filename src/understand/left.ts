import type { Claims } from './claims.ts';
import type { Role } from './languages/lexeme.ts';
import type { Sentence } from './sentence.ts';

/** What a word may be off and still be one that is known. */
const known = 0.1;

/** Roles that say what sort of word it is, and nothing of what to do with it: "sushi", "window", "birthday". */
const contentOnly: ReadonlySet<Role> = new Set<Role>([
  'atLarge',
  'contents',
  'counted',
  'food',
  'measure',
  'nameless',
  'ordinary',
  'plain',
  'trait',
]);

/**
 * The words that nobody has taken and that are no small words either, as they are compared: perhaps a name that only a
 * database knows, or something to be noted.
 */
export function leftOf(sentence: Sentence, claims: Claims): string {
  const left: string[] = [];
  let covered = 0;
  for (const [at, token] of sentence.tokens.entries()) {
    for (const { entry, to, cost } of sentence.lexemes(at))
      if (cost <= known && to > covered && !contentOnly.has(entry.role)) covered = to;
    if (token.kind === 'word' && at >= covered && claims.free(at)) left.push(token.text);
  }
  return left.join(' ');
}

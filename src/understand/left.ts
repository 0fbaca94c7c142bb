import type { Claims } from './claims.ts';
import type { Sentence } from './sentence.ts';

/** What a word may be off and still be one that is known. */
const known = 0.1;

/** The words that nobody has taken and no language knows, as they are compared: perhaps a name that only a database knows. */
export function leftOf(sentence: Sentence, claims: Claims): string {
  const left: string[] = [];
  let covered = 0;
  for (const [at, token] of sentence.tokens.entries()) {
    for (const { to, cost } of sentence.lexemes(at)) if (cost <= known && to > covered) covered = to;
    if (token.kind === 'word' && at >= covered && claims.free(at)) left.push(token.text);
  }
  return left.join(' ');
}

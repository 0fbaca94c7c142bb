import type { Claims } from './claims.ts';
import { contentRoles } from './languages/content-roles.ts';
import type { Role } from './languages/lexeme.ts';
import type { Sentence } from './sentence.ts';

/** What a word may be off and still be one that is known. */
const known = 0.1;

/** Such words are left, whatever else is known of them. */
const contentOnly: ReadonlySet<Role> = new Set<Role>([...contentRoles, 'ordinary']);

/** Which tokens nobody has taken that are no small words either. */
function leftTokens(sentence: Sentence, claims: Claims): boolean[] {
  let covered = 0;
  return sentence.tokens.map((token, at) => {
    for (const { role, to, cost } of sentence.lexemes(at))
      if (cost <= known && to > covered && !contentOnly.has(role)) covered = to;
    return token.kind === 'word' && at >= covered && claims.free(at);
  });
}

const ends = /^[,.;!?।\n]$/;
const small: readonly Role[] = ['address', 'and', 'filler'];

/** A stretch of a sentence without the small words at its ends, as written. */
function clauseText(sentence: Sentence, from: number, to: number): string {
  const isSmall = (at: number) => small.some((role) => sentence.written(at, role));
  let [start, end] = [from, to];
  while (start < end && isSmall(start)) start++;
  while (end > start && isSmall(end - 1)) end--;
  return sentence.span(start, end).text;
}

/** What nobody has taken of a sentence. */
export interface Left {
  /** The words, as written: perhaps a name that only a database knows. */
  left: string;
  /** Whole clauses of which nothing was taken, and the words outside them: "window seat please" beside a table. */
  remarks: string[];
  beside: string;
}

/** What is left of a sentence when all that was understood, and the small words, are taken out. */
export function leftOf(sentence: Sentence, claims: Claims): Left {
  const { tokens } = sentence;
  const left = leftTokens(sentence, claims);
  const words = (from: number, to: number) =>
    left.slice(from, to).flatMap((is, i) => (is ? [sentence.span(from + i, from + i + 1).text] : []));
  const found: Left = { left: words(0, tokens.length).join(' '), remarks: [], beside: '' };
  const beside: string[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && !ends.test(token.text)) continue;
    const own = words(from, at);
    if (own.length > 0 && claims.free(from, at)) found.remarks.push(clauseText(sentence, from, at));
    else beside.push(...own);
    from = at + 1;
  }
  return { ...found, beside: beside.join(' ') };
}

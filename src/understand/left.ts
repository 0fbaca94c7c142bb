import type { Claims } from './claims.ts';
import { contentRoles } from './languages/content-roles.ts';
import type { Role } from './languages/lexeme.ts';
import type { Sentence } from './sentence.ts';

/** What a word may be off and still be one that is known. */
const known = 0.1;

/** Such words are left, whatever else is known of them. */
const contentOnly: ReadonlySet<Role> = new Set<Role>([...contentRoles, 'ordinary']);

/** Which tokens are words, and no small ones: whoever takes none of them leaves them. */
export function contentTokens(sentence: Sentence): readonly boolean[] {
  const { tokens } = sentence;
  const content: boolean[] = [];
  let covered = 0;
  for (let at = 0; at < tokens.length; at++) {
    for (const { role, to, cost } of sentence.lexemes(at))
      if (cost <= known && to > covered && !contentOnly.has(role)) covered = to;
    content.push(tokens[at]?.kind === 'word' && at >= covered);
  }
  return content;
}

/** The words, as written, that nobody has taken of the tokens `from` to `to`. */
export function wordsLeft(
  sentence: Sentence,
  content: readonly boolean[],
  claims: Claims,
  from = 0,
  to = content.length,
): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++)
    if (content[at] && claims.free(at)) words.push(sentence.span(at, at + 1).text);
  return words;
}

const ends = /^[,.;!?।\n]$/;
const small: readonly Role[] = ['address', 'and', 'filler'];

function isSmall(sentence: Sentence, at: number): boolean {
  for (const role of small) if (sentence.written(at, role)) return true;
  return false;
}

/** A stretch of a sentence without the small words at its ends, as written. */
function clauseText(sentence: Sentence, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start < end && isSmall(sentence, start)) start++;
  while (end > start && isSmall(sentence, end - 1)) end--;
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

/** What is left of a sentence when all that was understood, and the small words, are taken out; `content` as `contentTokens` gives it. */
export function leftOf(sentence: Sentence, content: readonly boolean[], claims: Claims): Left {
  const { tokens } = sentence;
  const left: string[] = [];
  const remarks: string[] = [];
  const beside: string[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && !ends.test(token.text)) continue;
    const own = wordsLeft(sentence, content, claims, from, at);
    left.push(...own);
    if (own.length > 0 && claims.free(from, at)) remarks.push(clauseText(sentence, from, at));
    else beside.push(...own);
    from = at + 1;
  }
  return { left: left.join(' '), remarks, beside: beside.join(' ') };
}

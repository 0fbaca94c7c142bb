import type { Role } from '../languages/lexeme.ts';
import type { Sentence } from '../sentence.ts';

const small: readonly Role[] = ['filler', 'address', 'and', 'article', 'own', 'couponUse', 'doing'];
const ends = /^[,.;!?।\n]$/;

/** Whether a token ends what is said. */
export function endsThere(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return !token || ends.test(token.text);
}

/** The token after the small word that begins at `at`; `at` itself where there is none. */
function pastSmall(sentence: Sentence, at: number): number {
  let to = at;
  for (const role of small) to = Math.max(to, sentence.written(at, role)?.to ?? at);
  return sentence.tokens[at]?.text === ':' ? at + 1 : to;
}

/** The longest lexeme that says no and begins at a token. */
function noAt(sentence: Sentence, at: number): number | undefined {
  return sentence.written(at, 'basketNo')?.to;
}

/** What stands after the tokens before `to` and belongs to them, as far as nothing else is said. */
export function after(sentence: Sentence, to: number): { to: number; not: boolean } {
  let not = false;
  for (;;) {
    if (endsThere(sentence, to) || sentence.written(to, 'and')) return { to, not };
    const no = noAt(sentence, to);
    const next = no ?? pastSmall(sentence, to);
    if (next === to) return { to, not };
    not ||= no !== undefined;
    to = next;
  }
}

/** The same before `from`; `removed`: it was there and shall go, where "no" may also correct what was said before. */
export function before(sentence: Sentence, from: number): { from: number; not: boolean; removed: boolean } {
  let not = false;
  let removed = false;
  for (;;) {
    const last = from - 1;
    if (last < 0 || endsThere(sentence, last)) return { from, not, removed };
    const no = sentence.lexemesBefore(from).find(({ role, cost }) => role === 'basketNo' && cost <= 0.1);
    const word = sentence
      .lexemesBefore(from)
      .find(({ role, cost }) => cost <= 0.1 && small.some((one) => one === role));
    const found = no ?? word;
    if (!found) return { from, not, removed };
    not ||= no !== undefined;
    removed ||= no !== undefined && sentence.written(no.from, 'editing')?.lexeme.verb === 'remove';
    from = found.from;
  }
}

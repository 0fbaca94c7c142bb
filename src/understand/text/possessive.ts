import type { Token } from './tokenise.ts';

/** Whether a token was written with an "'s" at its end; false where there is no such token. */
export function isPossessive(
  { text, tokens }: { text: string; tokens: readonly Token[] },
  at: number,
): boolean {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  if (end - start < 2 || text.charAt(end - 1) !== 's') return false;
  const sign = text.charAt(end - 2);
  return sign === "'" || sign === '’';
}

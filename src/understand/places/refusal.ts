import type { Sentence } from '../sentence.ts';
import type { Mention } from './mention.ts';
import { surely } from './surroundings.ts';

/** Words that may stand between "not" and what is not wanted. */
const between = ['article', 'leadIn', 'any', 'placeNoun'] as const;
/** Words that may stand between what is not wanted and "nahi". */
const trailing = ['foodNoun', 'kind', 'placeType', 'areaNoun', 'priceNoun', 'leadOut'] as const;

/** Whether a mention is of something that the guest does not want. */
export function isRefused(sentence: Sentence, { from, to }: Mention): boolean {
  let before = from - 1;
  for (let steps = 0; steps < 3 && before > 0; steps++, before--) {
    if (!between.some((role) => surely(sentence, before, role))) break;
  }
  for (let at = before; at >= 0 && at >= before - 2; at--) {
    const not = surely(sentence, at, 'notWanted');
    if (not?.lexeme.stands === 'before' && not.to >= before + 1 && not.to <= from) return true;
  }
  let after = to;
  for (const _ of trailing) {
    const role = trailing.find((trail) => surely(sentence, after, trail));
    if (!role) break;
    after = surely(sentence, after, role)?.to ?? after + 1;
  }
  return surely(sentence, after, 'notWanted')?.lexeme.stands === 'after';
}

/** Whether only an "or" stands between two mentions: one of them will do. */
export function isAlternative(sentence: Sentence, first: Mention, second: Mention): boolean {
  let at = surely(sentence, first.to, 'foodNoun')?.to ?? first.to;
  const either = surely(sentence, at, 'either');
  if (!either) return false;
  at = either.to;
  return at === second.from;
}

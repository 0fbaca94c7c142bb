import type { Expecting } from '../../domain/meaning.ts';
import { likeness } from '../text/likeness.ts';
import { normalise } from '../text/normalise.ts';

/** What was last put in front of somebody, and what was asked. */
export interface Offered {
  /** Labels of the options, in order. */
  offered: readonly string[];
  /** They were shown with numbers in front, so a number means one of them. */
  numbered: boolean;
  expecting?: Expecting | undefined;
}

/** Several of an option, "2 extra cheese", where a choice is asked for; undefined when the message is not that. */
export function countedChoice(
  text: string,
  numbers: readonly number[],
  { offered, expecting }: Offered,
): { choice: number; quantity: number } | undefined {
  const [quantity, ...others] = numbers;
  if (expecting !== 'choice' || quantity === undefined || quantity < 1 || others.length > 0) return undefined;
  if (offered.some((label) => normalise(label) === text)) return undefined;
  const [, rest = ''] = /^\S+ (?:x )?(.+)$/.exec(text) ?? [];
  const choice = choiceAmong(rest, undefined, { offered, numbered: false });
  return choice === undefined ? undefined : { choice, quantity };
}

/**
 * Which of the options a whole message chooses; undefined when it chooses none. `number`: the whole message is this
 * number.
 */
export function choiceAmong(
  text: string,
  number: number | undefined,
  { offered, numbered, expecting }: Offered,
): number | undefined {
  const asFact = expecting === 'party' || (!numbered && (expecting === 'quantity' || expecting === 'time'));
  const row = number !== undefined && !asFact && number <= offered.length ? number - 1 : -1;
  // Where rows have numbers in front, a number means its row, even when another row is called so.
  if (numbered && row >= 0) return row;
  const exact = offered.findIndex((label) => normalise(label) === text);
  if (exact >= 0) return exact;
  if (number !== undefined) return row >= 0 ? row : undefined;
  if (expecting === 'name' || expecting === 'note' || text.length < 4) return undefined;
  const words = text.split(' ');
  const holding = offered.flatMap((label, index) => {
    const own = normalise(label).split(/[^\p{L}\p{M}\p{N}]+/u);
    return words.every((word) => own.includes(word)) ? [index] : [];
  });
  if (holding.length === 1) return holding[0];
  const scored = offered.map((label, index) => ({ index, score: likeness(text, normalise(label)) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.75 ? best.index : undefined;
}

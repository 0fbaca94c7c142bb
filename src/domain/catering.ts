import type { OrderingRules } from './policy.ts';
import { addMinutes } from './time.ts';

type Rules = NonNullable<OrderingRules['catering']>;

/** Why nothing is catered for: `limit` is in heads, `earliest` the first moment that notice allows. */
export type CateringRefusal =
  | { why: 'too few'; limit: number }
  | { why: 'too many'; limit: number }
  | { why: 'too soon'; earliest: Date };

/** Hours of notice a restaurant wants for so many heads: of the first row that reaches them, else of the last. */
export function noticeHours({ lead }: Rules, heads: number): number {
  return (lead.find(({ upTo }) => heads <= upTo) ?? lead.at(-1))?.hours ?? 0;
}

/** Why `heads` cannot be catered for at `at`, or undefined. Without a time, only the number is looked at. */
export function cateringRefusal(
  rules: Rules,
  heads: number,
  at: Date | undefined,
  now: Date,
): CateringRefusal | undefined {
  if (heads < rules.minHeads) return { why: 'too few', limit: rules.minHeads };
  if (heads > rules.maxHeads) return { why: 'too many', limit: rules.maxHeads };
  const earliest = addMinutes(now, noticeHours(rules, heads) * 60);
  return at && at < earliest ? { why: 'too soon', earliest } : undefined;
}

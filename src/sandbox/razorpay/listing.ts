import { type Body, queryTime } from './fields.ts';
import { refusals } from './refusals.ts';

interface Dated {
  created_at: number;
}

function whole(query: Body, field: string, usual: number): number {
  const value = query[field];
  return value === undefined || value === '' ? usual : Number(value);
}

/**
 * The part of a list a request asks for: newest first, `count` (10, at most 100) after `skip`, created between
 * `from` and `to` (Unix seconds). Throws a `Refusal` for values out of bounds.
 */
export function page<R extends Dated>(records: Iterable<R>, query: Body): R[] {
  const [count, skip] = [whole(query, 'count', 10), whole(query, 'skip', 0)];
  if (!Number.isInteger(count) || count < 1) throw refusals.countTooSmall();
  if (count > 100) throw refusals.countTooLarge();
  if (!Number.isInteger(skip) || skip < 0) throw refusals.skipNegative();
  const [from, to] = [queryTime(query, 'from') ?? 0, queryTime(query, 'to') ?? Number.POSITIVE_INFINITY];
  const wanted = [...records].toReversed().filter(({ created_at }) => created_at >= from && created_at <= to);
  return wanted.slice(skip, skip + count);
}

/** Razorpay's envelope of a list. */
export function collection<T>(items: T[]): { entity: 'collection'; count: number; items: T[] } {
  return { entity: 'collection', count: items.length, items };
}

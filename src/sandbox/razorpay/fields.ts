import { refusals } from './refusals.ts';

/** Reads the fields of a request body and refuses what Razorpay would refuse. A missing field is undefined. */
export type Body = Record<string, unknown>;

const largest = 50_000_000;
const earliestTime = 946_684_800;
const latestTime = 4_765_046_400;

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names in `body` that are not among `known`. */
export function unknownFields(body: Body, known: readonly string[]): string[] {
  return Object.keys(body).filter((name) => !known.includes(name));
}

/** An amount in subunits. Digits in a string count where the documentation's own samples send them so. */
export function amount(body: Body, field: string, allowText = false): number | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  const number = allowText && typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw refusals.notInteger(field);
  if (number > largest) throw refusals.tooLarge(field);
  return number;
}

export function text(body: Body, field: string, longest: number): string | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw refusals.wrongFields(field);
  if (value.length > longest) throw refusals.tooLong(field, longest);
  return value;
}

export function flag(body: Body, field: string): boolean | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw refusals.wrongFields(field);
  return value;
}

/** Like `flag`, but also takes 0 and 1, as the payments and Route services do. */
export function looseFlag(body: Body, field: string): boolean | undefined {
  const value = body[field];
  if (value === 0 || value === 1 || value === '0' || value === '1') return Number(value) === 1;
  return flag(body, field);
}

export function object(body: Body, field: string): Body | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw refusals.wrongFields(field);
  return value;
}

/** Notes: at most 15 pairs, values of at most 255 characters; null when there are none. */
export function notes(body: Body): Record<string, string> | null {
  const value = body['notes'];
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null;
  if (!isObject(value)) throw refusals.wrongFields('notes');
  const pairs = Object.entries(value).map(([name, note]): [string, string] => {
    if (typeof note !== 'string' && typeof note !== 'number') throw refusals.wrongFields('notes');
    return [name, String(note)];
  });
  if (pairs.length > 15) throw refusals.tooManyNotes();
  if (pairs.some(([name, note]) => name.length > 255 || note.length > 255)) throw refusals.noteTooLong();
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}

/** A number in a query string, within Razorpay's bounds for times. */
export function queryTime(query: Body, field: string): number | undefined {
  const value = query[field];
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < earliestTime || number > latestTime)
    throw refusals.timeRange(field);
  return number;
}

/** Whether a time in a body lies within Razorpay's bounds. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= earliestTime && value <= latestTime;
}

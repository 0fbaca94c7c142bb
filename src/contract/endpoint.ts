import { z } from 'zod';
import { kept, lengthKept } from '../domain/typed.ts';

/** What somebody may do at a restaurant; each role may do what those after it may, and its own. */
export const roles = ['owner', 'manager', 'host', 'kitchen'] as const;
export type Role = (typeof roles)[number];

/** Who may call: anybody; whoever is signed in; whoever is signed in as staff; these roles at `:restaurant`; Thali's own desk. */
export type Who = 'anyone' | 'person' | 'staff' | 'operator' | readonly Role[];

/** Those who look after guests. */
export const front = ['owner', 'manager', 'host'] as const;
/** Those who run the place. */
export const managers = ['owner', 'manager'] as const;
export const ownerOnly = ['owner'] as const;

/** One thing that can be asked of Thali, keyed in a contract by its method and path below /api: "GET /restaurants/:restaurant/board". */
export interface Endpoint {
  who: Who;
  /** A sentence for the document. */
  summary: string;
  /** The chapter of the document it stands in. */
  tag: string;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** The body is a file: the content types it may claim to be, and its most bytes. */
  takes?: { types: readonly string[]; mostBytes: number };
  /** Absent: 204, nothing. */
  answer?: z.ZodType;
  /** The answer is a file, or a stream of server-sent events. */
  gives?: 'file' | 'events';
  /** Requests a minute from one session, where it is not the usual 240. */
  perMinute?: number;
  /** Not written to the database: no transaction, and the same answer twice costs nothing. Reads are always so. */
  repeatable?: boolean;
  /**
   * The handler runs outside a transaction, without `act`, and opens its own: it waits for a provider, or counts what must
   * stay counted when it refuses.
   */
  untied?: boolean;
}

export type Contract = Record<`${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`, Endpoint>;

type Params<Path> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name | keyof Params<`/${Rest}`>]: string }
  : Path extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : object;

/** The parts of an endpoint's path that begin with a colon. */
export type ParamsOf<Key extends string> = Key extends `${string} ${infer Path}` ? Params<Path> : never;
/** What a caller may put into the query. */
export type QueryIn<E> = E extends { query: infer Q extends z.ZodType } ? z.input<Q> : undefined;
/** What the server reads from it. */
export type QueryOut<E> = E extends { query: infer Q extends z.ZodType } ? z.output<Q> : undefined;
export type BodyIn<E> = E extends { body: infer B extends z.ZodType } ? z.input<B> : undefined;
export type BodyOut<E> = E extends { body: infer B extends z.ZodType } ? z.output<B> : undefined;
export type AnswerOf<E> = E extends { answer: infer A extends z.ZodType } ? z.output<A> : undefined;

/** A row's id. */
export const id = z.uuid('must be an id as Thali gives them');
/** An instant, in UTC: 2026-11-27T12:30:00.000Z. */
export const instant = z.iso.datetime('must be an instant in UTC, like 2026-11-27T12:30:00.000Z');
/** A day on the restaurant's calendar. */
export const day = z.iso.date('must be a day, like 2026-11-27');
/** A time on the restaurant's clock. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time, like 19:30');
/** Money: whole paise, never negative. */
export const paise = z
  .int('must be whole paise')
  .min(0, 'must not be negative')
  .max(100_000_000, 'must be at most 10,00,000 rupees');

/** Text that people type: trimmed, without what cannot be seen, of `least` to `most` code points. */
export function words(most: number, least = 1) {
  return z
    .string()
    .transform(kept)
    .pipe(
      z
        .string()
        .min(least, 'must not be empty')
        .refine((text) => lengthKept(text) <= most, `must be at most ${most} characters`),
    );
}

/** What a list is asked for: how many rows, and after which (`next` of the answer before). */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  after: z.string().max(200).optional(),
});

/** A page of a list: `next` asks for the following one, null at the end. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: z.array(row), next: z.string().nullable() });
}

/** What every refusal says (RFC 9457): what is wrong, where, and what to do about it. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** A sentence that says what to do. */
  detail: z.string().optional(),
  errors: z
    .array(z.object({ field: z.string(), message: z.string(), remedy: z.string().optional() }))
    .optional(),
  /** What has become of the thing meanwhile, where somebody else was faster. */
  current: z.unknown().optional(),
});
export type ProblemBody = z.output<typeof problem>;

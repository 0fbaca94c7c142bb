import type { Context } from 'koa';
import { rawBody } from '../body.ts';

/** What a printer says of itself when it asks for work; every field may be missing or null. */
export interface Poll {
  /** Like "200 OK" or "410 Out of paper". */
  statusCode: string | null;
  printingInProgress: boolean;
}

/** Bytes a poll may have. Beside its status a printer may tell of keyboards, displays and what it was asked to do. */
const mostBytes = 16 * 1024;

/** Characters of a status that are kept. */
const mostOfStatus = 60;

/** A status code without what a printer, or a stranger, may have put into it. */
export function statusOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  // Printers write spaces as "%20" in both places.
  const text = value
    .replace(/%20|\+/g, ' ')
    .replace(/[^ -~]/g, '')
    .trim();
  return text === '' ? null : text.slice(0, mostOfStatus);
}

/** Reads a poll. Throws an HTTP error: 413 when it is too long, 400 when it is no JSON object. */
export async function readPoll(ctx: Context): Promise<Poll> {
  const bytes = await rawBody(ctx, mostBytes);
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null) ctx.throw(400, 'A poll is a JSON object.');
  const { statusCode, printingInProgress } = value as Record<string, unknown>;
  return { statusCode: statusOf(statusCode), printingInProgress: printingInProgress === true };
}

/** A job as it is named to a printer: another name each time it is offered anew, so that one name is one document. */
export function jobToken({ id, offers }: { id: string; offers: number }): string {
  return `${id}.${offers}`;
}

/** The job a token names; undefined where none is given, as by printers that know no tokens. */
export function readToken(value: unknown): { id: string; offers: number } | 'none' | 'wrong' {
  if (value === undefined || value === '') return 'none';
  if (typeof value !== 'string') return 'wrong';
  const [, id, offers] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,4})$/.exec(value) ?? [];
  return id && offers ? { id, offers: Number(offers) } : 'wrong';
}

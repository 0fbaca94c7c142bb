import type { Context } from 'koa';
import { rawBody } from '../body.ts';
import { Problem } from './problem.ts';

/** Bytes a JSON body may have: a menu of 500 dishes fits twice. */
const mostJson = 1024 * 1024;
/** Lists and objects within each other: nothing we take has half as many, and what walks them runs out of stack at some thousands. */
const deepest = 40;

// Letter by letter: a pattern for quoted text takes the square of its length where a quote is not closed.
function isDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === '"') quoted = !quoted;
    else if (quoted) i += letter === '\\' ? 1 : 0;
    else if (letter === '[' || letter === '{') depth += 1;
    else if (letter === ']' || letter === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Text as Postgres keeps it, which has no place for a NUL, nor for half a surrogate pair. */
const keepable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value;

/** The JSON a request brings. Throws a 415 when it says it is something else, a 413 when it is too long, a 400 when it is none. */
export async function readJson(ctx: Context): Promise<unknown> {
  if (!ctx.is('application/json')) {
    throw new Problem(415, 'The body must be JSON.', {
      detail: 'Send it with Content-Type: application/json.',
    });
  }
  const text = (await rawBody(ctx, mostJson)).toString('utf8');
  if (isDeep(text)) {
    throw new Problem(400, 'The body has too many lists within lists.', {
      detail: `Send at most ${deepest} within each other.`,
    });
  }
  try {
    // Only an escape can bring either, and most bodies have none.
    return JSON.parse(text, /\\u/.test(text) ? keepable : undefined) as unknown;
  } catch {
    throw new Problem(400, 'The body is not JSON.', {
      detail: 'Check its commas and quotes, and send it again.',
    });
  }
}

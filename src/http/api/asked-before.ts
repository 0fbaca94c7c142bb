import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { Problem } from './problem.ts';

/** The key by which a request that comes twice is done once; undefined: it has none. Throws the problem when it is too short or long. */
export function idempotencyKey(ctx: Context): string | undefined {
  const key = ctx.get('Idempotency-Key');
  if (key === '') return undefined;
  if (key.length < 8 || key.length > 80) {
    throw new Problem(400, 'The Idempotency-Key must have 8 to 80 characters.', {
      detail: 'A UUID will do.',
    });
  }
  return key;
}

/** The same key came with something else. */
export const keyUsed = () =>
  new Problem(422, 'This Idempotency-Key was used for another request.', {
    type: '/api/problems#key-used',
    detail: 'Use a new key for a new request.',
  });

/** What was asked, in short: by it the same request is known again. */
export function hashOf(ctx: Context, { body, bytes }: { body: unknown; bytes: Buffer }): string {
  const hash = createHash('sha256').update(`${ctx.method} ${ctx.url}\n`);
  return hash
    .update(JSON.stringify(body ?? null))
    .update(bytes)
    .digest('hex');
}

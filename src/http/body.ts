import type { Context } from 'koa';
import getRawBody from 'raw-body';

/** Bytes a webhook may have, unless it says otherwise: Razorpay's are a few kilobytes, and some carry whole entities. */
const usualMost = 128 * 1024;

/**
 * The bytes of a request as they came, for signatures are made over bytes. Throws an HTTP error: 413 when there are too
 * many, 400 when they stop short.
 */
export function rawBody(ctx: Context, most = usualMost): Promise<Buffer> {
  const length = ctx.request.length;
  return getRawBody(ctx.req, { limit: most, ...(length === undefined ? {} : { length }) });
}

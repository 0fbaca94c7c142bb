import type { Context } from 'koa';
import getRawBody from 'raw-body';

/** Bytes a webhook may have. Twilio's and Razorpay's are a few kilobytes. */
const most = 128 * 1024;

/**
 * The bytes of a request as they came, for signatures are made over bytes. Throws an HTTP error: 413 when there are too
 * many, 400 when they stop short.
 */
export function rawBody(ctx: Context): Promise<Buffer> {
  const length = ctx.request.length;
  return getRawBody(ctx.req, { limit: most, ...(length === undefined ? {} : { length }) });
}

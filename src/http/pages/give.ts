import { createHash } from 'node:crypto';
import type { Context } from 'koa';

const digits = (address: string) => address.replace(/\D/g, '');

/** A chat with one of our WhatsApp numbers, with the first words ready (wa.me). */
export const chatAt = (sender: string, words: string): string =>
  `https://wa.me/${digits(sender)}?text=${encodeURIComponent(words)}`;

/** Answers with something public that may change at any moment: browsers keep it, and ask each time whether it still holds. */
export function giveFresh(ctx: Context, body: string, type = 'html'): void {
  ctx.type = type;
  ctx.set('Cache-Control', 'no-cache');
  ctx.etag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  // What is compared is of a good answer alone.
  ctx.status = 200;
  if (ctx.fresh) ctx.status = 304;
  else ctx.body = body;
}

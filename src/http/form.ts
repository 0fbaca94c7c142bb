import type { Context } from 'koa';
import { rawBody } from './body.ts';

/** Bytes the form of a page may have: a few fields, none of them long. */
const mostForm = 16 * 1024;

/** What was sent by a form of a page. Throws an HTTP error: 413 when there is too much of it, 415 when it is no form. */
export async function readForm(ctx: Context): Promise<URLSearchParams> {
  if ((ctx.request.length ?? 0) > 0 && !ctx.is('application/x-www-form-urlencoded'))
    ctx.throw(415, 'This page takes what its own form sends.');
  return new URLSearchParams((await rawBody(ctx, mostForm)).toString('utf8'));
}

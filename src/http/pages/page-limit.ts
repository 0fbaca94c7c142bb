import type { Middleware } from 'koa';
import { Problem } from '../api/problem.ts';
import { callerOf } from '../caller.ts';
import type { Limit, RateLimits } from '../rate-limits.ts';
import { html, page } from './html.ts';

/**
 * What everybody may open in a minute without signing in. A whole house's guests may share one address, and mobile networks
 * put many more behind one: whoever meets these is a program.
 */
const ofPages: Limit = { name: 'public pages', points: 600, seconds: 60 };
/** Pictures and styles: a menu has dozens of them, and browsers keep each. */
const ofFiles: Limit = { name: 'public files', points: 6_000, seconds: 60 };

const files = /^\/(?:photos|assets)\//;

/** Keeps each caller to so many public pages and files a minute; more are answered with 429 and when to come back. */
export function pageLimit(requests: RateLimits): Middleware {
  return async (ctx, next) => {
    try {
      await requests.take(files.test(ctx.path) ? ofFiles : ofPages, callerOf(ctx));
    } catch (refused) {
      if (!(refused instanceof Problem)) throw refused;
      const { title, detail } = refused.body;
      ctx.status = refused.body.status;
      ctx.set({ 'Cache-Control': 'no-store', 'Retry-After': String(refused.retryAfter) });
      ctx.type = 'html';
      ctx.body = page(title, html`<main class="narrow"><h1>${title}</h1><p>${detail}</p></main>`, {
        hidden: true,
      });
      return;
    }
    await next();
  };
}

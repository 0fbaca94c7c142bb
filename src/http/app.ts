import { Router } from '@koa/router';
import Koa from 'koa';
import helmet from 'koa-helmet';
import type { Context, Middleware } from 'koa';
import type { Log } from '../log.ts';

/** Postgres and the network, when the database is away: connection refused, reset, shutting down, starting up, full. */
const away = /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|57P0[1-3]|53300|08\w{3})$/;

function isAway(error: { code?: string; message?: string }): boolean {
  return (
    away.test(error.code ?? '') ||
    /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Cannot use a pool after/.test(
      error.message ?? '',
    )
  );
}

/** The secret in the address of a printer, of a bill or in a link sent by text, which no log shall hold. */
const secret = /^(\/print\/|\/bills\/|\/staff\/invited\/|\/api\/entry-links\/)[^/]+/;

/** Whether the request line holds a path. It may hold anything, and of "http://[" even asking for the path throws. */
function hasPath(ctx: Context): boolean {
  try {
    return ctx.path !== '';
  } catch {
    return false;
  }
}

/**
 * Turns what was thrown into an answer: a client's mistake says what it is; a database that is away is 503, so that
 * providers send again; anything else is 500 and ours.
 */
function errors(log: Log): Middleware {
  return async (ctx, next) => {
    if (!hasPath(ctx)) {
      ctx.status = 400;
      ctx.body = { title: 'The address of the request is none.' };
      return;
    }
    try {
      await next();
    } catch (thrown) {
      const error = thrown as { status?: number; expose?: boolean; message?: string; code?: string };
      if (error.status !== undefined && error.status >= 400 && error.status < 500) {
        ctx.status = error.status;
        ctx.body = { title: error.message ?? 'The request cannot be answered.' };
        return;
      }
      const unavailable = isAway(error);
      ctx.status = unavailable ? 503 : 500;
      if (unavailable) ctx.set('Retry-After', '5');
      ctx.body = {
        title: unavailable
          ? 'The database is away; please send this again shortly.'
          : 'Something went wrong on our side.',
      };
      log[unavailable ? 'warn' : 'error'](
        { err: thrown, path: ctx.path.replace(secret, '$1…') },
        'a request failed',
      );
    }
  };
}

/** Safe headers for pages: only our own scripts, styles and pictures. Webhooks come before this; no browser reads them. */
export function safeHeaders(): Middleware {
  return helmet({
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    // Served over plain HTTP on a laptop; behind TLS the proxy says this once for the whole host.
    strictTransportSecurity: false,
  });
}

/**
 * The Koa application: errors, then the given parts in order. Behind `proxies` of our own, whoever calls is whom the
 * outermost of them saw; what callers write into X-Forwarded-For themselves stands further left and is not looked at.
 */
export function createApp(log: Log, parts: readonly (Router | Middleware)[], proxies: number): Koa {
  const app = new Koa(proxies > 0 ? { proxy: true, maxIpsCount: proxies } : {});
  app.on('error', (error: unknown) => log.debug({ err: error }, 'a response was cut off'));
  app.use(errors(log));
  for (const part of parts) app.use(part instanceof Router ? (part.routes() as Middleware) : part);
  return app;
}

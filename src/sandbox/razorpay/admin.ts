import type { Router, RouterContext } from '@koa/router';
import getRawBody from 'raw-body';
import { ZodError, z } from 'zod';
import { adminRoutes } from './admin-routes.ts';
import { Refusal } from './refusals.ts';
import type { LocalRazorpay } from './handle.ts';
import { NotNow } from './world.ts';

async function read(ctx: RouterContext): Promise<unknown> {
  const text = await getRawBody(ctx.req, { limit: '100kb', encoding: 'utf-8' });
  return text.trim() === '' ? {} : (JSON.parse(text) as unknown);
}

/** What went wrong, as status and sentence; undefined for a defect of ours. */
function complaint(error: unknown): { status: number; message: string } | undefined {
  if (error instanceof ZodError) return { status: 400, message: z.prettifyError(error) };
  if (error instanceof SyntaxError) return { status: 400, message: 'The body must be JSON.' };
  if (error instanceof Refusal) return { status: 404, message: error.message };
  if (error instanceof NotNow) return { status: 409, message: error.message };
  return undefined;
}

/** Puts the operator's routes under `/sandbox` on `router`. Answers are JSON; errors are `{error: sentence}`. */
export function serveAdmin(router: Router, local: LocalRazorpay): void {
  for (const { method, path, run } of adminRoutes) {
    router[method](`/sandbox${path}`, async (ctx) => {
      try {
        ctx.body = (await run(local, ctx.params, await read(ctx))) ?? { done: true };
      } catch (error) {
        const known = complaint(error);
        if (known === undefined) throw error;
        ctx.status = known.status;
        ctx.body = { error: known.message };
      }
    });
  }
}

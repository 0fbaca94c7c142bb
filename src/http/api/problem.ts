import type { Context } from 'koa';
import type { z } from 'zod';
import type { ProblemBody } from '../../contract/endpoint.ts';

/** A refusal with a reason: whoever called can do something about it. Sent as application/problem+json (RFC 9457). */
export class Problem extends Error {
  override name = 'Problem';
  readonly body: ProblemBody;
  /** Seconds after which it is worth trying again. */
  readonly retryAfter: number | undefined;

  constructor(status: number, title: string, more: Partial<ProblemBody> = {}, retryAfter?: number) {
    super(title);
    this.body = { type: 'about:blank', title, status, ...more };
    this.retryAfter = retryAfter;
  }
}

/** 401: nobody is signed in, or no longer. */
export const signedOut = () =>
  new Problem(401, 'You are signed out.', {
    type: '/api/problems#signed-out',
    detail: 'Sign in and try again; nothing was changed.',
  });

/** 403: signed in, but this is not theirs to do. */
export const notYours = (detail = 'Ask the owner to give you a role that may do this.') =>
  new Problem(403, 'You may not do this.', { type: '/api/problems#not-yours', detail });

/** 404; also for what is another restaurant's, which must not be told apart from what does not exist. */
export const notThere = (what: string) =>
  new Problem(404, `There is no such ${what}.`, {
    type: '/api/problems#not-there',
    detail: 'It may have been removed; load the page again.',
  });

/** 409: the thing has changed since it was read; `current` is what it is now. */
export const changedMeanwhile = (title: string, current?: unknown) =>
  new Problem(409, title, {
    type: '/api/problems#changed',
    detail: 'Look at what it is now, then save again.',
    current,
  });

/** 422 about one field, named by its path ("hours.0.closes"). */
export const wrongField = (field: string, message: string, remedy?: string) =>
  new Problem(422, 'Something in it is not right.', {
    type: '/api/problems#invalid',
    errors: [{ field, message, ...(remedy ? { remedy } : {}) }],
  });

/** 422 for everything zod found. */
export function invalid(issues: readonly z.core.$ZodIssue[]): Problem {
  return new Problem(422, 'Something in it is not right.', {
    type: '/api/problems#invalid',
    detail: 'Correct the fields named in "errors" and send it again; nothing was changed.',
    errors: issues.map(({ path, message }) => ({ field: path.join('.'), message })),
  });
}

/** Answers with the problem. */
export function sendProblem(ctx: Context, { body, retryAfter }: Problem): void {
  ctx.status = body.status;
  if (retryAfter !== undefined) ctx.set('Retry-After', String(retryAfter));
  ctx.body = JSON.stringify(body);
  ctx.type = 'application/problem+json';
}

import type { Router } from '@koa/router';
import type { Context } from 'koa';
import { type Act, writeEffects } from '../../../acts/act.ts';
import { actIn } from '../../../converse/take-turn.ts';
import { again } from '../../../store/again.ts';
import type { Session } from '../../../store/sessions.ts';
import type { ApiTools } from '../../api/handlers.ts';
import { Problem } from '../../api/problem.ts';
import { readForm } from '../../form.ts';
import type { Limit } from '../../rate-limits.ts';
import { fromOurPages } from '../../same-site.ts';
import { sessionOf, signOut } from '../../session.ts';
import { html, type Html } from '../html.ts';
import { framed } from './frame.ts';

/** What the pages of an account need of their surroundings. */
export interface AccountTools extends ApiTools {
  /** Where a guest goes on talking. */
  chatUrl: string;
}

/** Somebody who is signed in, at a page of their account. */
export interface Visit {
  ctx: Context;
  session: Session;
  tools: AccountTools;
  /** Surroundings of acts, in the transaction of this visit. What they leave to be done is done after it. */
  act: Act;
  /** What the page's form sent; empty where none was. */
  form: URLSearchParams;
  param(name: string): string;
}

/** What comes of a visit: a page, another address to go on to, or a file to keep. */
export type Outcome =
  | { title: string; body: Html; status?: number }
  | { goTo: string /** Nobody is signed in there any more. */; signedOut?: true }
  | { file: string; type: string; text: string };

/** Changes a session makes in a minute at most. */
const changes = { name: 'account', points: 30, seconds: 60 };

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What is told of a thing that is not there, or not theirs: the two must not be told apart. */
export const nothing: Outcome = {
  title: 'Not here',
  status: 404,
  body: html`<h1>Not here</h1><p>It is not among what you have booked and ordered with this number.</p>
<p><a class="button" href="/account/visits">All your bookings and orders</a></p>`,
};

/** Answers with a page of the account. */
export function show(ctx: Context, outcome: Outcome, signedIn: boolean): void {
  ctx.set({
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow',
    'Referrer-Policy': 'same-origin',
  });
  if ('goTo' in outcome) {
    ctx.status = 303;
    ctx.set('Location', outcome.goTo);
    ctx.body = '';
    return;
  }
  if ('file' in outcome) {
    ctx.attachment(outcome.file);
    ctx.type = outcome.type;
    ctx.body = outcome.text;
    return;
  }
  ctx.status = outcome.status ?? 200;
  ctx.type = 'html';
  ctx.body = framed(outcome.title, outcome.body, signedIn ? ctx.path : undefined);
}

/** What went wrong, as a page that says what to do. */
export function troubled(thrown: unknown): Outcome {
  if (!(thrown instanceof Problem)) throw thrown;
  const { title, detail, status, errors = [] } = thrown.body;
  return {
    title,
    status,
    body: html`<h1>${title}</h1>${errors.map(({ field, message }) => html`<p>${field} ${message}.</p>`)}
<p>${detail ?? 'Go back, and try it again.'}</p><p><a class="button" href="/account">Your account</a></p>`,
  };
}

/** Refuses what does not come from our own pages. */
export function refuseStrangers(ctx: Context, { publicUrl }: AccountTools): void {
  if (fromOurPages(ctx, publicUrl)) return;
  throw new Problem(403, 'This did not come from our pages.', {
    detail: 'Open your account in this browser and do it there.',
  });
}

/**
 * Puts a page of the account on the router. Whoever is not signed in is asked to, and comes back to it. Each visit is one
 * transaction, run again when it lost a race; what a GET does must be harmless. `limit`: what each person may do of it.
 */
export function accountPage(
  router: Router,
  tools: AccountTools,
  method: 'get' | 'post',
  path: string,
  handle: (visit: Visit) => Promise<Outcome>,
  limit?: Limit,
): void {
  router[method](path, async (ctx) => {
    try {
      refuseStrangers(ctx, tools);
      const session = await sessionOf(tools, ctx);
      if (!session) {
        const back = method === 'get' ? ctx.path : '/account';
        return show(ctx, { goTo: `/account/sign-in?to=${encodeURIComponent(back)}` }, false);
      }
      const params = ctx['params'] as Record<string, string>;
      if (Object.values(params).some((value) => !id.test(value))) return show(ctx, nothing, true);
      // Counted before the transaction: counting takes a connection of its own, and who holds one while waiting for another
      // can hold up everybody.
      if (method === 'post') await tools.limits.take(changes, session.id);
      if (limit) await tools.limits.take(limit, session.personId);
      const form = method === 'post' ? await readForm(ctx) : new URLSearchParams();
      const { outcome, written } = await again(() =>
        tools.db.transaction(async (tx) => {
          const act = actIn(tools, tx, tools.clock.now());
          const visit = { ctx, session, tools, act, form, param: (name: string) => params[name] ?? '' };
          const outcome = await handle(visit);
          return { outcome, written: await writeEffects(tx, act.effects, act.now, tools.me) };
        }),
      );
      tools.engine.goOn(written);
      // Outside of the transaction, which may hold the session's row.
      if ('goTo' in outcome && outcome.signedOut) await signOut(tools, ctx);
      show(ctx, outcome, true);
    } catch (thrown) {
      show(ctx, troubled(thrown), false);
    }
  });
}

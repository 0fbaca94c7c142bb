import type { Context, Middleware } from 'koa';
import { type Act, writeEffects } from '../../acts/act.ts';
import type { Key } from '../../contract/contract.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { actIn } from '../../converse/take-turn.ts';
import { again } from '../../store/again.ts';
import type { Transaction } from '../../store/database.ts';
import { claimKey, keepAnswer } from '../../store/idempotency.ts';
import { inRestaurant } from '../../store/tenancy.ts';
import { callerOf } from '../caller.ts';
import type { Limit } from '../rate-limits.ts';
import { fromOurPages } from '../same-site.ts';
import { sessionOf } from '../session.ts';
import { goOn } from './acting.ts';
import { hashOf, idempotencyKey, keyUsed } from './asked-before.ts';
import type { ApiTools, Call, Given, Handler } from './handlers.ts';
import { permitted } from './permitted.ts';
import { Problem, signedOut } from './problem.ts';
import { checkedParams, readSent, restaurantIn } from './read-sent.ts';

/** Requests a session makes in a minute at most, where the endpoint says nothing else. */
const usualPerMinute = 240;

/**
 * Answers one endpoint. Every request is dealt with in the same order: where it comes from, how often, who it is, what
 * they are there, what they sent; then the handler in one transaction, with its effects; the answer, kept for when the same comes again.
 */
export function serveEndpoint<K extends Key>(
  tools: ApiTools,
  key: K,
  endpoint: Endpoint,
  handle: Handler<K>,
): Middleware {
  const changes = !key.startsWith('GET ') && endpoint.repeatable !== true && endpoint.untied !== true;
  const limit: Limit = {
    name: `api ${endpoint.perMinute === undefined ? '' : key}`,
    points: endpoint.perMinute ?? usualPerMinute,
    seconds: 60,
  };
  return async (ctx) => {
    ctx.set({ 'Cache-Control': 'no-store', 'Thali-Time': tools.clock.now().toISOString() });
    if (!fromOurPages(ctx, tools.publicUrl)) {
      throw new Problem(403, 'This request does not come from our pages.', {
        type: '/api/problems#other-site',
        detail: 'Open Thali in this browser and do it there.',
      });
    }
    const session = await sessionOf(tools, ctx);
    await tools.requests.take(limit, session?.id ?? callerOf(ctx));
    const restaurantId = restaurantIn(ctx);
    const role = await permitted(tools, endpoint, session, restaurantId);
    const sent = await readSent(ctx, endpoint);
    const base = {
      ...sent,
      params: checkedParams(ctx),
      session,
      get personId() {
        if (!session) throw signedOut();
        return session.personId;
      },
      restaurantId,
      role,
      now: tools.clock.now(),
      tools,
      ctx,
    };
    const call = (act: Act) => Object.assign(base, { act }) as unknown as Call<K>;
    const run = (act: Act) => handle(call(act)) as Promise<unknown>;
    if (endpoint.gives === 'events') {
      await run(undefined as unknown as Act);
      return;
    }
    if (endpoint.untied) {
      const answer = await run(undefined as unknown as Act);
      present(ctx, endpoint, statusOf(key, endpoint), answer);
      return;
    }
    const repeated = changes ? idempotencyKey(ctx) : undefined;
    const requestHash = repeated === undefined ? '' : hashOf(ctx, sent);
    const { answer, status, written } = await again(() =>
      inTransaction(tools, restaurantId, async (tx) => {
        const known =
          repeated !== undefined && session
            ? await claimKey(tx, session.personId, repeated, requestHash, tools.clock.now())
            : undefined;
        if (known && known.requestHash !== requestHash) throw keyUsed();
        if (known)
          return { answer: known.answer ?? undefined, status: known.status ?? 204, written: undefined };
        const act: Act = { ...actIn(tools, tx, tools.clock.now()), door: 'web' };
        const answer = await run(act);
        const status = statusOf(key, endpoint);
        const written = await writeEffects(tx, act.effects, act.now, tools.me);
        if (repeated !== undefined && session)
          await keepAnswer(tx, session.personId, repeated, status, answer);
        return { answer, status, written };
      }),
    );
    if (written) goOn(tools, written);
    present(ctx, endpoint, status, answer);
  };
}

function statusOf(key: Key, endpoint: Endpoint): number {
  if (!endpoint.answer && !endpoint.gives) return 204;
  return key.startsWith('POST ') ? 201 : 200;
}

function inTransaction<T>(
  tools: ApiTools,
  restaurantId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return restaurantId === '' ? tools.db.transaction(work) : inRestaurant(tools.db, restaurantId, work);
}

function present(ctx: Context, endpoint: Endpoint, status: number, answer: unknown): void {
  ctx.status = status;
  if (endpoint.gives === 'file') {
    const { type, bytes, name } = answer as Given;
    ctx.type = type;
    if (name !== undefined) ctx.attachment(name);
    ctx.body = bytes;
  } else if (endpoint.answer) {
    // A handler that gives a field too many gives it away: what is not in the contract does not leave.
    ctx.body = JSON.stringify(endpoint.answer.parse(answer));
    ctx.type = 'application/json';
  }
}

import { createHash } from 'node:crypto';
import type { Context, Middleware } from 'koa';
import { type Act, writeEffects, type Written } from '../../acts/act.ts';
import type { Key } from '../../contract/contract.ts';
import { type Endpoint, id as isId, type Role } from '../../contract/endpoint.ts';
import { actIn } from '../../converse/take-turn.ts';
import { again } from '../../store/again.ts';
import type { Transaction } from '../../store/database.ts';
import { claimKey, keepAnswer } from '../../store/idempotency.ts';
import { isOperator, roleOf } from '../../store/session-places.ts';
import type { Session } from '../../store/sessions.ts';
import { inRestaurant } from '../../store/tenancy.ts';
import { rawBody } from '../body.ts';
import { callerOf } from '../caller.ts';
import type { Limit } from '../rate-limits.ts';
import { fromOurPages } from '../same-site.ts';
import { sessionOf } from '../session.ts';
import type { ApiTools, Call, Given, Handler } from './handlers.ts';
import { invalid, notThere, notYours, Problem, signedOut, wrongField } from './problem.ts';
import { readJson } from './read-json.ts';

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
        const act = actIn(tools, tx, tools.clock.now());
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

/**
 * Runs `work` in a transaction of its own, with what it leaves to be done: for handlers that are untied. It sees every
 * restaurant, so each statement in it names the one it is about.
 */
export async function acting<T>(tools: ApiTools, work: (act: Act) => Promise<T>): Promise<T> {
  const { answer, written } = await again(() =>
    tools.db.transaction(async (tx) => {
      const act = actIn(tools, tx, tools.clock.now());
      const answer = await work(act);
      return { answer, written: await writeEffects(tx, act.effects, act.now, tools.me) };
    }),
  );
  goOn(tools, written);
  return answer;
}

function goOn(tools: ApiTools, written: Written): void {
  if (written.calls.length + written.inboxIds.length + written.timers.length > 0) tools.engine.goOn(written);
}

function inTransaction<T>(
  tools: ApiTools,
  restaurantId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return restaurantId === '' ? tools.db.transaction(work) : inRestaurant(tools.db, restaurantId, work);
}

function restaurantIn(ctx: Context): string {
  const given = (ctx['params'] as Record<string, string>)['restaurant'];
  if (given === undefined) return '';
  if (!isId.safeParse(given).success) throw notThere('restaurant');
  return given;
}

/** The parts of the path. A NUL is in nothing we have, and no database takes one. */
function checkedParams(ctx: Context): Record<string, string> {
  const params = ctx['params'] as Record<string, string>;
  if (Object.values(params).some((value) => value.includes('\0'))) throw notThere('page of the API');
  return params;
}

/** Lets through whoever may; gives what they are at the restaurant. What is not theirs is told like what does not exist. */
async function permitted(
  tools: ApiTools,
  { who }: Endpoint,
  session: Session | undefined,
  restaurantId: string,
): Promise<Role | undefined> {
  if (who === 'anyone') return undefined;
  if (!session) throw signedOut();
  if (who === 'person') return undefined;
  // A code alone opens a guest's account, and never the books of a restaurant.
  if (session.kind !== 'staff') throw signedOut();
  if (who === 'staff') return undefined;
  if (who === 'operator') {
    if (await isOperator(tools.db, session.personId)) return undefined;
    throw notThere('page');
  }
  const role = await roleOf(tools.db, session.personId, restaurantId);
  if (role === undefined) throw notThere('restaurant');
  if (!who.includes(role)) throw notYours();
  return role;
}

async function readSent(
  ctx: Context,
  endpoint: Endpoint,
): Promise<{ query: unknown; body: unknown; bytes: Buffer }> {
  if (/%00/.test(ctx.querystring)) {
    throw new Problem(400, 'The address holds a character that is none.', {
      detail: 'Take "%00" out of it.',
    });
  }
  const query = endpoint.query?.safeParse({ ...ctx.query });
  if (query?.error) throw invalid(query.error.issues);
  const nothing = { query: query?.data, body: undefined, bytes: Buffer.alloc(0) };
  if (endpoint.takes) return { ...nothing, bytes: await readFile(ctx, endpoint.takes) };
  if (!endpoint.body) return nothing;
  const body = endpoint.body.safeParse(await readJson(ctx));
  if (body.error) throw invalid(body.error.issues);
  return { ...nothing, body: body.data };
}

async function readFile(ctx: Context, { types, mostBytes }: NonNullable<Endpoint['takes']>): Promise<Buffer> {
  if (!ctx.is([...types])) {
    throw new Problem(415, 'This kind of file cannot be taken.', {
      detail: `Send one of: ${types.join(', ')}.`,
    });
  }
  const tooLarge = new Problem(413, 'The file is too large.', {
    detail: `At most ${Math.floor(mostBytes / 1024 / 1024)} MB can be taken.`,
  });
  if ((ctx.request.length ?? 0) > mostBytes) throw tooLarge;
  const bytes = await rawBody(ctx, mostBytes).catch((error: { status?: number }) => {
    throw error.status === 413 ? tooLarge : error;
  });
  if (bytes.length === 0) throw wrongField('file', 'is empty', 'Choose another file.');
  return bytes;
}

function idempotencyKey(ctx: Context): string | undefined {
  const key = ctx.get('Idempotency-Key');
  if (key === '') return undefined;
  if (key.length < 8 || key.length > 80) {
    throw new Problem(400, 'The Idempotency-Key must have 8 to 80 characters.', {
      detail: 'A UUID will do.',
    });
  }
  return key;
}

const keyUsed = () =>
  new Problem(422, 'This Idempotency-Key was used for another request.', {
    type: '/api/problems#key-used',
    detail: 'Use a new key for a new request.',
  });

function hashOf(ctx: Context, { body, bytes }: { body: unknown; bytes: Buffer }): string {
  const hash = createHash('sha256').update(`${ctx.method} ${ctx.url}\n`);
  return hash
    .update(JSON.stringify(body ?? null))
    .update(bytes)
    .digest('hex');
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

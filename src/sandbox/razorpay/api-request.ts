import type { RouterContext } from '@koa/router';
import getRawBody from 'raw-body';
import { serverError } from './api-faults.ts';
import type { ApiHandler } from './api-routes.ts';
import { expireDue } from './links.ts';
import { Refusal, refusals } from './refusals.ts';
import type { World } from './world.ts';

/** An API request as it came in. */
export interface RawRequest {
  method: string;
  path: string;
  params: Record<string, string>;
  query: Record<string, unknown>;
  authorization: string;
  idempotencyKey: string | null;
  body: string;
}

export interface Answer {
  status: number;
  body: unknown;
}

export async function readRequest(ctx: RouterContext): Promise<RawRequest> {
  const body = await getRawBody(ctx.req, { limit: '1mb', encoding: 'utf-8' });
  const authorization = ctx.get('authorization');
  const idempotencyKey = ctx.get('x-refund-idempotency') || null;
  const { method, path, params } = ctx;
  return { method, path, params, query: { ...ctx.query }, authorization, idempotencyKey, body };
}

/** HTTP Basic with key id and key secret; the scheme must be written exactly "Basic" (api/authentication). */
function authenticate(world: World, header: string): void {
  const [scheme, encoded = ''] = header.split(' ');
  if (scheme !== 'Basic' || encoded === '') throw refusals.noKey();
  const credentials = Buffer.from(encoded, 'base64').toString();
  const colon = credentials.indexOf(':');
  if (credentials.slice(0, Math.max(colon, 0)) !== world.merchant.keyId) throw refusals.wrongKey();
  if (!world.merchant.acceptsSecret(credentials.slice(colon + 1))) throw refusals.wrongSecret();
}

/** JSON, or nothing: the SDK cancels with an empty form body. */
function parse(body: string): unknown {
  if (body.trim() === '') return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw refusals.wrongFields();
  }
}

/** Carries a request out in one go: no other request comes in between. */
export function carryOut(world: World, handler: ApiHandler, request: RawRequest): Answer {
  try {
    authenticate(world, request.authorization);
    expireDue(world);
    const { params, query, idempotencyKey } = request;
    return {
      status: 200,
      body: handler(world, { params, query, idempotencyKey, body: parse(request.body) }),
    };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body(world.settings.wording) };
    world.log.error({ error, path: request.path }, 'local razorpay: a request could not be carried out');
    return serverError;
  }
}

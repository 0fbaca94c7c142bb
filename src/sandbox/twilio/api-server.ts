import type { IncomingMessage, ServerResponse } from 'node:http';
import getRawBody from 'raw-body';
import { accountRoutes } from './account-api.ts';
import { type ApiAnswer, type ApiCall, type ApiRoute, recordedParams } from './api-call.ts';
import { contentRoutes } from './content-api.ts';
import { Refusal, envelope } from './errors.ts';
import type { ApiEffect } from './faults.ts';
import { limits } from './limits.ts';
import { lookupRoutes } from './lookup-api.ts';
import { mediaRoutes } from './media-api.ts';
import { messageRoutes } from './messages-api.ts';
import { newSid } from './sids.ts';
import { verifyRoutes } from './verify-api.ts';
import type { World } from './world.ts';

const routes: readonly ApiRoute[] = [
  ...messageRoutes,
  ...contentRoutes,
  ...verifyRoutes,
  ...lookupRoutes,
  ...mediaRoutes,
  ...accountRoutes,
];

const unavailable =
  '<html><head><title>503 Service Temporarily Unavailable</title></head><body><h1>503</h1></body></html>';

/**
 * Answers one request of Twilio's REST API. The paths alone tell the products apart. In order: read, route,
 * authenticate, faults before the effect, the work, faults after it, answer; the message then goes on its way.
 */
export async function answerApi(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = await readCall(request);
  if (!(await world.tasks.pause(world.settings.latencyMs))) return;
  const route = routeFor(call);
  const record = {
    at: world.clock.now().toISOString(),
    method: call.method,
    path: call.path,
    product: route?.product ?? 'unknown',
    params: recordedParams(call),
  };
  const fault = world.faults.onApi({
    product: record.product,
    method: call.method,
    to: call.form.get('To') ?? undefined,
    from: call.form.get('From') ?? undefined,
  });
  const keep = (status: number | null, answer: unknown): void => {
    world.recorder.requests.push({ ...record, status, answer, fault: fault?.kind ?? null });
  };
  if (fault !== null && strikeFirst(fault, response, keep)) return;

  world.deliveries.release();
  const answer = work(world, request, call, route, fault);
  const gone = fault?.kind === 'done-then-cut' || fault?.kind === 'done-then-hang';
  keep(gone ? null : answer.status, answer.body);
  if (answer.accepted !== undefined) {
    const journey = world.deliveries.start(answer.accepted);
    if (fault?.kind === 'callbacks-first') {
      await journey;
      await world.webhooks.emptied(`status ${answer.accepted.sid}`);
    }
  }
  if (fault?.kind === 'done-then-cut') response.socket?.destroy();
  if (!gone) write(response, answer);
}

async function readCall(request: IncomingMessage): Promise<ApiCall> {
  const url = request.url ?? '/';
  const cut = url.indexOf('?');
  const path = cut === -1 ? url : url.slice(0, cut);
  const query = new URLSearchParams(cut === -1 ? '' : url.slice(cut + 1));
  const call: ApiCall = {
    method: request.method ?? 'GET',
    path,
    captured: [],
    query,
    form: new URLSearchParams(),
    json: undefined,
  };
  if (call.method === 'GET') return call;
  const body = await getRawBody(request, { limit: limits.requestBytes, encoding: true });
  const type = request.headers['content-type'] ?? '';
  if (type.includes('json')) call.json = parsed(body);
  else if (type.includes('x-www-form-urlencoded')) call.form = new URLSearchParams(body);
  return call;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    // A body that is no JSON is refused by the resource, in Twilio's words.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function routeFor(call: ApiCall): ApiRoute | null {
  for (const route of routes) {
    if (route.method !== call.method) continue;
    const match = route.pattern.exec(call.path);
    if (match === null) continue;
    call.captured = match.slice(1);
    return route;
  }
  return null;
}

/** Faults before any effect. True when the request is dealt with. */
function strikeFirst(
  fault: ApiEffect,
  response: ServerResponse,
  keep: (status: number | null, answer: unknown) => void,
): boolean {
  switch (fault.kind) {
    case 'hang':
      keep(null, null);
      return true;
    case 'cut':
      keep(null, null);
      response.socket?.destroy();
      return true;
    case 'unavailable':
      keep(503, unavailable);
      response.writeHead(503, { 'content-type': 'text/html' }).end(unavailable);
      return true;
    default:
      return false;
  }
}

function work(
  world: World,
  request: IncomingMessage,
  call: ApiCall,
  route: ApiRoute | null,
  fault: ApiEffect | null,
): ApiAnswer {
  try {
    if (route?.open?.(world) !== true) authenticate(world, request.headers.authorization);
    if (fault?.kind === 'too-many-requests') throw new Refusal(20429);
    if (fault?.kind === 'server-error') throw new Refusal(20500);
    if (fault?.kind === 'refuse') throw new Refusal(fault.code, fault.message, fault.status);
    if (route === null) throw unrouted(call);
    if (call.path.startsWith('/2010-04-01/') && call.captured[0] !== world.account.sid) throw notFound(call);
    return route.handle(world, call);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: envelope(error) };
  }
}

function unrouted(call: ApiCall): Refusal {
  return routes.some((route) => route.pattern.test(call.path)) ? new Refusal(20004) : notFound(call);
}

function notFound(call: ApiCall): Refusal {
  return new Refusal(20404, `The requested resource ${call.path} was not found`);
}

function authenticate(world: World, authorization: string | undefined): void {
  const { sid, token } = world.account;
  const expected = `Basic ${Buffer.from(`${sid}:${token}`).toString('base64')}`;
  if (authorization !== expected) throw new Refusal(20003);
}

function write(response: ServerResponse, answer: ApiAnswer): void {
  response.setHeader('twilio-request-id', newSid('RQ'));
  if (answer.status === 401) response.setHeader('www-authenticate', 'Basic realm="Twilio API"');
  if (answer.bytes !== undefined) {
    response.writeHead(answer.status, { 'content-type': answer.bytes.contentType }).end(answer.bytes.content);
  } else if (answer.body === null) {
    response.writeHead(answer.status).end();
  } else {
    response
      .writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(answer.body));
  }
}

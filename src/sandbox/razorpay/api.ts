import type { ServerResponse } from 'node:http';
import type { Router, RouterContext } from '@koa/router';
import { type ApiFault, type ApiFaults, standIns } from './api-faults.ts';
import { type Answer, carryOut, type RawRequest, readRequest } from './api-request.ts';
import { type ApiHandler, apiRoutes } from './api-routes.ts';
import type { RecordedRequest, Recorder } from './recorder.ts';
import { RefundKeys } from './refund-keys.ts';
import { refusals } from './refusals.ts';
import type { WebhookFaults } from './webhook-faults.ts';
import type { World } from './world.ts';

interface ApiParts {
  world: World;
  recorder: Recorder;
  faults: ApiFaults;
  webhookFaults: WebhookFaults;
  /** Called after each request that was carried out. */
  changed: () => void;
}

/** Resolves when the answer has gone out, or its client has. */
function over(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    response.once('finish', resolve);
    response.once('close', resolve);
  });
}

/** Waits `milliseconds`, or until the client has gone. */
async function pause(response: ServerResponse, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([over(response), new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)))]);
  clearTimeout(timer);
}

/** Leaves the request without an answer: cut off, or hanging until the client gives up. */
function withhold(ctx: RouterContext, fault: ApiFault): void {
  ctx.respond = false;
  if (fault.kind === 'cut' || fault.kind === 'lost-answer') ctx.req.socket.destroy();
}

/** Puts the API under `/v1` on `router`. */
export function serveApi(
  router: Router,
  { world, recorder, faults, webhookFaults, changed }: ApiParts,
): void {
  const keys = new RefundKeys();

  /** Carries the request out and sees to its webhooks; `silent` means that nobody will get the answer. */
  const work = async (ctx: RouterContext, request: RawRequest, handler: ApiHandler, silent: boolean) => {
    const { result, events } = world.post.gather(() => carryOut(world, handler, request));
    changed();
    const early = events.some((event) => webhookFaults.meet('before-answer', event.name) !== undefined);
    if (early) await world.post.release(events);
    else world.post.releaseAfter(events, silent ? Promise.resolve() : over(ctx.res));
    return result;
  };

  /** What happens to a request under a fault: the answer to give, or null when there is none. */
  const suffer = async (ctx: RouterContext, request: RawRequest, handler: ApiHandler, fault: ApiFault) => {
    const { kind, milliseconds } = fault;
    const key = request.idempotencyKey ?? '';
    const standIn = standIns[kind];
    if (standIn !== undefined) return standIn;
    if (kind === 'slow') {
      keys.begin(key);
      await pause(ctx.res, milliseconds);
      keys.end(key);
      return work(ctx, request, handler, false);
    }
    if (kind === 'hang') {
      keys.begin(key);
      void over(ctx.res).then(() => keys.end(key));
    }
    if (kind === 'lost-answer' || kind === 'hung-answer') await work(ctx, request, handler, true);
    return null;
  };

  const record = (request: RawRequest, fault: ApiFault | undefined, answer: Answer | null) => {
    const { method, path, query, idempotencyKey, body } = request;
    const said = typeof answer?.body === 'string' ? answer.body : JSON.stringify(answer?.body ?? null);
    recorder.add<RecordedRequest>({
      kind: 'request',
      method,
      path,
      query,
      idempotencyKey,
      body,
      fault: fault?.kind ?? null,
      status: answer?.status ?? null,
      answer: answer === null ? null : said,
    });
  };

  const serve = (handler: ApiHandler) => async (ctx: RouterContext) => {
    const request = await readRequest(ctx);
    const fault = faults.meet(request.method, request.path);
    const answer =
      fault === undefined
        ? await work(ctx, request, handler, false)
        : await suffer(ctx, request, handler, fault);
    record(request, fault, answer);
    if (answer !== null) Object.assign(ctx, answer);
    else if (fault !== undefined) withhold(ctx, fault);
  };

  for (const [method, path, handler] of apiRoutes(keys)) router[method](`/v1${path}`, serve(handler));
  const nowhere = serve(() => {
    throw refusals.noSuchUrl();
  });
  router.all('/v1/{*rest}', nowhere);
}

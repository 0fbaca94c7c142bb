import type { Router } from '@koa/router';
import { BadRequest, Missing, answered, maybeNumber, maybeText, readBody, textOf } from './admin-http.ts';
import { type Json, isObject } from './content-rules.ts';
import type { ApiEffect, DeliveryEffect, FaultDose, FaultRequest, WebhookEffect } from './faults.ts';
import type { World } from './world.ts';

/** The routes that order faults. */
export function addFaultRoutes(router: Router, world: World): void {
  router.get(
    '/sandbox/faults',
    answered(() => ({ faults: world.faults.all() })),
  );
  router.post(
    '/sandbox/faults',
    answered(async (ctx) => world.faults.add(faultIn(await readBody(ctx)))),
  );
  router.delete(
    '/sandbox/faults',
    answered(() => world.faults.clear()),
  );
  router.delete(
    '/sandbox/faults/:id',
    answered((ctx) => {
      if (!world.faults.remove(ctx.params['id'] ?? '')) throw new Missing('There is no such fault any more.');
    }),
  );
}

function faultIn(body: Json): FaultRequest {
  const effect = body['effect'];
  if (!isObject(effect)) throw new BadRequest('"effect" is missing: {"kind": "hang"} for example.');
  const dose = doseIn(body);
  switch (textOf(body, 'on')) {
    case 'api':
      return { ...dose, on: 'api', effect: apiEffect(effect) };
    case 'webhook':
      return { ...dose, on: 'webhook', effect: webhookEffect(effect) };
    case 'delivery':
      return { ...dose, on: 'delivery', effect: deliveryEffect(effect) };
    default:
      throw new BadRequest('"on" is api, webhook or delivery.');
  }
}

function doseIn(body: Json): FaultDose {
  const match = body['match'];
  if (match !== undefined && !isObject(match)) throw new BadRequest('"match" must be an object.');
  const given = match ?? {};
  return {
    times: maybeNumber(body, 'times'),
    percent: maybeNumber(body, 'percent'),
    match: {
      product: maybeText(given, 'product'),
      method: maybeText(given, 'method'),
      to: maybeText(given, 'to'),
      from: maybeText(given, 'from'),
      webhook: maybeText(given, 'webhook'),
    },
  };
}

function apiEffect(effect: Json): ApiEffect {
  const kind = textOf(effect, 'kind');
  switch (kind) {
    case 'too-many-requests':
    case 'server-error':
    case 'unavailable':
    case 'hang':
    case 'cut':
    case 'done-then-cut':
    case 'done-then-hang':
    case 'callbacks-first':
      return { kind };
    case 'refuse':
      return {
        kind,
        code: needed(effect, 'code'),
        status: maybeNumber(effect, 'status'),
        message: maybeText(effect, 'message'),
      };
    default:
      throw new BadRequest(`The API has no fault "${kind}".`);
  }
}

function webhookEffect(effect: Json): WebhookEffect {
  const kind = textOf(effect, 'kind');
  switch (kind) {
    case 'duplicate':
      return { kind, copies: maybeNumber(effect, 'copies') };
    case 'delay':
      return { kind, milliseconds: needed(effect, 'milliseconds') };
    case 'reorder':
      return { kind, count: maybeNumber(effect, 'count'), waitMs: maybeNumber(effect, 'waitMs') };
    case 'drop':
      return { kind };
    default:
      throw new BadRequest(`Webhooks have no fault "${kind}".`);
  }
}

function deliveryEffect(effect: Json): DeliveryEffect {
  const kind = textOf(effect, 'kind');
  if (kind === 'stuck') return { kind };
  if (kind !== 'fail') throw new BadRequest(`Deliveries have no fault "${kind}".`);
  const status = maybeText(effect, 'status') ?? 'undelivered';
  if (status !== 'failed' && status !== 'undelivered')
    throw new BadRequest('"status" is failed or undelivered.');
  return { kind, code: needed(effect, 'code'), status };
}

function needed(effect: Json, name: string): number {
  const value = maybeNumber(effect, name);
  if (value === undefined) throw new BadRequest(`"${name}" is missing: give a number.`);
  return value;
}

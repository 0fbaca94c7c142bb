import type { Router } from '@koa/router';
import {
  BadRequest,
  Missing,
  answered,
  maybeFlag,
  maybeNumber,
  maybeText,
  queryText,
  readBody,
  textOf,
} from './admin-http.ts';
import { approvalNow, approvalResource, decide } from './approvals.ts';
import type { Json } from './content-rules.ts';
import type { Approval, Content } from './content-store.ts';
import { advance, clockFacts, reset, rotateToken } from './house.ts';
import type { Sender } from './senders.ts';
import type { SenderOptions, Settings } from './settings.ts';
import type { Streams } from './stream.ts';
import type { World } from './world.ts';

const statuses: readonly Approval['status'][] = [
  'received',
  'pending',
  'approved',
  'rejected',
  'paused',
  'disabled',
];

/** The routes about the stand-in itself: senders, settings, clock, token, templates, reset, live stream. */
export function addHouseRoutes(router: Router, world: World, streams: Streams): void {
  router.get(
    '/sandbox',
    answered(() => summary(world)),
  );
  router.get(
    '/sandbox/senders',
    answered(() => ({ senders: world.senders.all().map(senderView) })),
  );
  router.post(
    '/sandbox/senders',
    answered(async (ctx) => senderView(world.senders.add(senderIn(await readBody(ctx))))),
  );
  router.get(
    '/sandbox/settings',
    answered(() => world.settings),
  );
  router.patch(
    '/sandbox/settings',
    answered(async (ctx) => changeSettings(world.settings, await readBody(ctx))),
  );
  router.get(
    '/sandbox/clock',
    answered(() => clockFacts(world)),
  );
  router.post(
    '/sandbox/clock',
    answered(async (ctx) => {
      const milliseconds = maybeNumber(await readBody(ctx), 'advanceMs');
      if (milliseconds === undefined)
        throw new BadRequest('Give "advanceMs", the milliseconds to move the clock by.');
      advance(world, milliseconds);
      return clockFacts(world);
    }),
  );
  router.post(
    '/sandbox/token',
    answered(async (ctx) => ({ token: rotateToken(world, maybeText(await readBody(ctx), 'token')) })),
  );
  router.post(
    '/sandbox/reset',
    answered(async (ctx) => reset(world, maybeFlag(await readBody(ctx), 'keepContents') === true)),
  );
  router.post(
    '/sandbox/settle',
    answered(() => world.tasks.settled()),
  );
  router.get(
    '/sandbox/contents',
    answered(() => ({ contents: world.contents.all().map((content) => contentView(world, content)) })),
  );
  router.post(
    '/sandbox/contents/:sid/approval',
    answered(async (ctx) => {
      const content = world.contents.find(ctx.params['sid'] ?? '');
      if (content?.approval === undefined || content.approval === null)
        throw new Missing('No such template was submitted.');
      const body = await readBody(ctx);
      const status = statuses.find((each) => each === body['status']);
      if (status === undefined) throw new BadRequest(`"status" is one of ${statuses.join(', ')}.`);
      content.approval.category = maybeText(body, 'category') ?? content.approval.category;
      decide(world, content, status, maybeText(body, 'reason') ?? '');
      return contentView(world, content);
    }),
  );
  router.get(
    '/sandbox/events',
    answered((ctx) => {
      const last = ctx.get('last-event-id') || queryText(ctx, 'lastEventId');
      ctx.respond = false;
      streams.attach(ctx.res, last ?? null, queryText(ctx, 'phone') ?? null);
    }),
  );
}

function summary(world: World): Json {
  return {
    url: world.url,
    accountSid: world.account.sid,
    clock: clockFacts(world),
    senders: world.senders.all().map((sender) => ({ address: sender.address, name: sender.name ?? null })),
    phones: world.phones.all().map((phone) => phone.number),
    messages: world.messages.size,
    faults: world.faults.all().length,
  };
}

function senderView({ parsed: _parsed, ...shown }: Sender): SenderOptions {
  return shown;
}

function senderIn(body: Json): SenderOptions {
  return {
    address: textOf(body, 'address'),
    webhookUrl: textOf(body, 'webhookUrl'),
    statusUrl: maybeText(body, 'statusUrl'),
    fallbackUrl: maybeText(body, 'fallbackUrl'),
    name: maybeText(body, 'name'),
    messagingServiceSid: maybeText(body, 'messagingServiceSid'),
    advancedOptOut: maybeFlag(body, 'advancedOptOut'),
  };
}

function changeSettings(settings: Settings, body: Json): Settings {
  for (const name of ['sentMs', 'deliveredMs', 'approvalMs', 'retryMs'] as const) {
    settings.pace[name] = maybeNumber(body, name) ?? settings.pace[name];
  }
  settings.latencyMs = maybeNumber(body, 'latencyMs') ?? settings.latencyMs;
  settings.mediaNeedsAuth = maybeFlag(body, 'mediaNeedsAuth') ?? settings.mediaNeedsAuth;
  const approvals = maybeText(body, 'approvals') ?? settings.approvals;
  if (approvals !== 'approve' && approvals !== 'hold')
    throw new BadRequest('"approvals" is approve or hold.');
  settings.approvals = approvals;
  return settings;
}

function contentView(world: World, content: Content): Json {
  return {
    sid: content.sid,
    friendlyName: content.friendlyName,
    language: content.language,
    types: content.types,
    approval: approvalResource(approvalNow(world, content)),
  };
}

import { randomBytes } from 'node:crypto';
import type { Router, RouterContext } from '@koa/router';
import {
  BadRequest,
  Missing,
  answered,
  maybeFlag,
  maybeNumber,
  maybeText,
  queryNumber,
  queryText,
  readBody,
  textOf,
} from './admin-http.ts';
import type { Channel } from './addresses.ts';
import { type Json, isObject } from './content-rules.ts';
import { phoneChanged } from './phone-events.ts';
import { type File, type Handset, setCondition } from './handset.ts';
import { type Referral, referralFields } from './inbound.ts';
import { samplePhoto, sampleVoice } from './media.ts';
import { threadsCovered } from './opted-out.ts';
import { phoneView, threadMessages } from './phone-view.ts';
import { type Condition, type Phone, conditions } from './phones.ts';
import type { World } from './world.ts';

/** The routes by which people act: phones, threads, messages. */
export function addPhoneRoutes(router: Router, world: World, handsetOf: (number: string) => Handset): void {
  router.get(
    '/sandbox/phones',
    answered(() => ({ phones: world.phones.all().map((phone) => phoneView(world, phone)) })),
  );
  router.post(
    '/sandbox/phones',
    answered(async (ctx) => {
      const body = await readBody(ctx);
      const country = (maybeText(body, 'country') ?? 'IN').toUpperCase();
      const number =
        maybeText(body, 'number') ?? `${country}.${randomBytes(8).toString('hex').toUpperCase()}`;
      return change(world, world.phones.get(number.replaceAll(/[\s()-]/g, '')), body);
    }),
  );
  router.get(
    '/sandbox/phones/:number',
    answered((ctx) => phoneView(world, phoneOf(world, ctx))),
  );
  router.patch(
    '/sandbox/phones/:number',
    answered(async (ctx) => change(world, phoneOf(world, ctx), await readBody(ctx))),
  );
  router.get(
    '/sandbox/phones/:number/threads/:sender/messages',
    answered((ctx) => messagesOf(world, ctx)),
  );
  router.get(
    '/sandbox/media/:sid',
    answered((ctx) => serveMedia(world, ctx)),
  );
  router.post(
    '/sandbox/phones/:number/:app/:act',
    answered(async (ctx) => {
      const phone = phoneOf(world, ctx);
      const body = await readBody(ctx);
      const result = act(world, phone, handsetOf(phone.number), appOf(ctx), ctx.params['act'] ?? '', body);
      return result ?? phoneView(world, phone);
    }),
  );
}

function phoneOf(world: World, ctx: RouterContext): Phone {
  return world.phones.get((ctx.params['number'] ?? '').trim());
}

function appOf(ctx: RouterContext): Channel {
  const app = ctx.params['app'];
  if (app !== 'whatsapp' && app !== 'sms')
    throw new Missing(`A phone has the apps whatsapp and sms, not "${app}".`);
  return app;
}

function change(world: World, phone: Phone, body: Json): unknown {
  const name = maybeText(body, 'profileName');
  if (name !== undefined) {
    phone.profileName = name;
    world.events.emit(phoneChanged(phone));
    world.changed();
  }
  const wanted = body['conditions'];
  if (wanted !== undefined) {
    if (!Array.isArray(wanted) || !wanted.every(isCondition)) {
      throw new BadRequest(
        `"conditions" is the complete list of what is wrong, of ${conditions.join(', ')}.`,
      );
    }
    for (const condition of conditions) {
      const present = wanted.includes(condition);
      if (present !== phone.conditions.has(condition)) setCondition(world, phone, condition, present);
    }
  }
  return phoneView(world, phone);
}

function isCondition(value: unknown): value is Condition {
  return conditions.some((condition) => condition === value);
}

function messagesOf(world: World, ctx: RouterContext): unknown {
  const phone = phoneOf(world, ctx);
  const thread = phone.threads.get(ctx.params['sender'] ?? '');
  if (thread === undefined) return { messages: [] };
  return {
    messages: threadMessages(world, thread, queryText(ctx, 'before') ?? null, queryNumber(ctx, 'limit', 100)),
  };
}

function serveMedia(world: World, ctx: RouterContext): unknown {
  const stored = world.media.find(ctx.params['sid'] ?? '');
  if (stored === undefined) throw new Missing('That file is not kept any more.');
  ctx.type = stored.contentType;
  ctx.set('x-content-type-options', 'nosniff');
  ctx.set('content-security-policy', 'sandbox');
  return stored.bytes;
}

/** One act of a person; undefined when it makes no message. */
function act(world: World, phone: Phone, handset: Handset, app: Channel, name: string, body: Json): unknown {
  const own = handset[app];
  const aim = { sender: maybeText(body, 'sender'), replyTo: maybeText(body, 'replyTo') };
  switch (name) {
    case 'send':
      return own.send(textOf(body, 'text'), {
        ...aim,
        forwarded: maybeFlag(body, 'forwarded') === true,
        frequentlyForwarded: maybeFlag(body, 'frequentlyForwarded') === true,
        referral: referralIn(body),
      });
    case 'tap':
      return own.tap(textOf(body, 'button'), aim);
    case 'pick':
      return own.pick(textOf(body, 'row'), aim);
    case 'location': {
      const label = maybeText(body, 'label') ?? null;
      const address = maybeText(body, 'address') ?? null;
      const [latitude, longitude] = [maybeNumber(body, 'latitude'), maybeNumber(body, 'longitude')];
      if (latitude === undefined || longitude === undefined)
        throw new BadRequest('Give "latitude" and "longitude".');
      return own.shareLocation({ latitude, longitude, label, address }, aim);
    }
    case 'photo':
      return own.sendPhoto(fileIn(body, 'image/jpeg', samplePhoto), aim);
    case 'voice':
      return own.sendVoiceNote(fileIn(body, 'audio/ogg', sampleVoice), aim);
    case 'react':
      return own.react(textOf(body, 'emoji'), aim);
    case 'open':
      return own.open(aim);
    case 'block':
      return own.block(aim);
    case 'unblock':
      return own.unblock(aim);
    case 'opt-out':
      optOut(world, phone, textOf(body, 'sender'), maybeFlag(body, 'optedOut') !== false);
      return undefined;
    default:
      throw new Missing(`A phone cannot "${name}".`);
  }
}

function optOut(world: World, phone: Phone, sender: string, isOut: boolean): void {
  world.phones.thread(phone, sender);
  for (const thread of threadsCovered(world, phone, sender)) thread.optedOut = isOut;
}

function referralIn(body: Json): Referral {
  const given = body['referral'] ?? {};
  if (!isObject(given)) throw new BadRequest('"referral" must be an object.');
  const referral: Referral = {};
  for (const field of referralFields) {
    const text = maybeText(given, field);
    if (text !== undefined) referral[field] = text;
  }
  return referral;
}

function fileIn(body: Json, usualType: string, sample: File): File {
  const base64 = maybeText(body, 'base64');
  const caption = maybeText(body, 'caption') ?? '';
  if (base64 === undefined) return { ...sample, caption };
  const contentType = maybeText(body, 'contentType') ?? usualType;
  return { contentType, bytes: Buffer.from(base64, 'base64'), caption };
}

import { Router } from '@koa/router';
import twilio from 'twilio';
import type { Letter } from '../../domain/message.ts';
import type { Engine } from '../../inbox/engine.ts';
import { rawBody } from '../body.ts';

/** What Twilio's webhooks need. */
export interface TwilioHooks {
  engine: Engine;
  /** The auth token Twilio signs with. */
  authToken: string;
  /** The address Twilio was given, which it signs; never the request's own, which a proxy or a liar may have changed. */
  publicUrl: string;
}

type Form = Record<string, string | string[]>;

function formOf(body: string): Form {
  const form: Form = Object.create(null) as Form;
  for (const [key, value] of new URLSearchParams(body)) {
    const before = form[key];
    if (before === undefined) form[key] = value;
    else form[key] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return form;
}

const one = (form: Form, key: string): string | undefined => {
  const value = form[key];
  return Array.isArray(value) ? value[0] : value;
};

/** Twilio's form as a letter; undefined when it lacks what every message has. */
function letterOf(form: Form): Letter | undefined {
  const [address, sender] = [one(form, 'From'), one(form, 'To')];
  if (!address || !sender) return undefined;
  const media = [];
  const count = Math.min(Number(one(form, 'NumMedia')) || 0, 10);
  for (let i = 0; i < count; i++) {
    const url = one(form, `MediaUrl${i}`);
    if (url) media.push({ url, type: one(form, `MediaContentType${i}`) ?? '' });
  }
  // The names of the list's field are not documented everywhere alike; whichever is there carries the id we gave.
  const payload = one(form, 'ListId') ?? one(form, 'ButtonPayload');
  const [latitude, longitude] = [
    Number(one(form, 'Latitude') ?? Number.NaN),
    Number(one(form, 'Longitude') ?? Number.NaN),
  ];
  const placed = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const externalId = one(form, 'ExternalUserId');
  const profileName = nameIn(one(form, 'ProfileName'));
  const optOut = one(form, 'OptOutType')?.toLowerCase();
  return {
    sender,
    address,
    channel: address.startsWith('whatsapp:') ? 'whatsapp' : 'sms',
    text: (one(form, 'Body') ?? '').slice(0, 4_096).replaceAll('\0', ''),
    media,
    ...(payload ? { payload: payload.slice(0, 256) } : {}),
    ...(placed ? { place: { latitude, longitude } } : {}),
    ...(externalId ? { externalId: externalId.slice(0, 128) } : {}),
    ...(profileName ? { profileName } : {}),
    ...(optOut === 'stop' || optOut === 'start' ? { optOut } : {}),
  };
}

/** A profile name as a name: without control and direction marks, short, and with letters in it. */
function nameIn(profile: string | undefined): string | undefined {
  const name = profile
    ?.normalize('NFC')
    .replace(/[\p{C}*_~`]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
  return name && /\p{L}{2}/u.test(name) ? name : undefined;
}

/** `POST /hooks/twilio/message` and `/hooks/twilio/status`: signature first, then everything else. */
export function twilioHooks({ engine, authToken, publicUrl }: TwilioHooks): Router {
  const router = new Router({ prefix: '/hooks/twilio' });

  router.use(async (ctx, next) => {
    const body = (await rawBody(ctx)).toString('utf8');
    const form = formOf(body);
    const signature = ctx.get('X-Twilio-Signature');
    if (signature === '' || !twilio.validateRequest(authToken, signature, publicUrl + ctx.url, form)) {
      ctx.status = 403;
      ctx.body = 'The signature is missing or does not match. Check the auth token and PUBLIC_URL.';
      return;
    }
    ctx.state.form = form;
    await next();
  });

  router.post('/message', async (ctx) => {
    const form = ctx.state.form as Form;
    const sid = one(form, 'MessageSid') ?? one(form, 'SmsSid');
    const letter = letterOf(form);
    // Signed by Twilio but without what a message has: nothing to answer, and nothing that a second try would mend.
    if (sid && letter) {
      await engine.receiveLetter(
        { provider: 'twilio', providerId: sid, kind: 'message', payload: letter },
        letter,
      );
    }
    ctx.type = 'text/xml';
    ctx.body = '<?xml version="1.0" encoding="UTF-8"?><Response/>';
  });

  router.post('/status', async (ctx) => {
    const form = ctx.state.form as Form;
    const sid = one(form, 'MessageSid') ?? one(form, 'SmsSid');
    const status = one(form, 'MessageStatus') ?? one(form, 'SmsStatus');
    if (sid && status) {
      const errorCode = one(form, 'ErrorCode');
      const outboxId =
        typeof ctx.query.m === 'string' && /^[0-9a-f-]{36}$/.test(ctx.query.m) ? ctx.query.m : undefined;
      await engine.receive({
        provider: 'twilio',
        providerId: `${sid}-${status}`,
        kind: 'status',
        payload: { sid, status, ...(errorCode ? { errorCode } : {}), ...(outboxId ? { outboxId } : {}) },
      });
    }
    ctx.status = 204;
  });

  return router;
}

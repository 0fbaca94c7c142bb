import { Router } from '@koa/router';
import type { Context } from 'koa';
import twilio from 'twilio';
import { exact } from '../exact.ts';
import type { Letter } from '../../domain/message.ts';
import { cut, withoutMarks } from '../../domain/text.ts';
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

/** Parameters a webhook may have. Twilio sends about thirty, a list of media a few more. */
const mostParameters = 200;
/** Bytes they may have: the longest text there is, 4,096 letters of nine bytes each, and as much again for the rest. */
const mostBytes = 64 * 1024;

/** The form as Twilio signs it; undefined when it has more parameters than any webhook, which are not worth reading. */
function formOf(body: string): Form | undefined {
  const form: Form = Object.create(null) as Form;
  let count = 0;
  for (const [key, value] of new URLSearchParams(body)) {
    count += 1;
    if (count > mostParameters) return undefined;
    const before = form[key];
    if (before === undefined) form[key] = value;
    // In place: a new list for each of many thousand values would take minutes.
    else if (Array.isArray(before)) before.push(value);
    else form[key] = [before, value];
  }
  return form;
}

const one = (form: Form, key: string): string | undefined => {
  const value = form[key];
  return Array.isArray(value) ? value[0] : value;
};

/** Words that Twilio takes for STOP when they are the whole message (its default keywords for SMS). */
const stopWords = /^\s*(?:stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)\s*$/i;

/**
 * What Twilio has already done with this message. Under Advanced Opt-Out it says so, and its owner may have taken words off
 * the list; without a Messaging Service the list stands, and "cancel" has silenced us, whatever it was meant for.
 */
function optOutOf(form: Form): Letter['optOut'] {
  const said = one(form, 'OptOutType')?.toLowerCase();
  if (said === 'stop' || said === 'start') return said;
  const byDefault =
    !one(form, 'From')?.startsWith('whatsapp:') && one(form, 'MessagingServiceSid') === undefined;
  return byDefault && stopWords.test(one(form, 'Body') ?? '') ? 'stop' : undefined;
}

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
  const optOut = optOutOf(form);
  return {
    sender,
    address,
    channel: address.startsWith('whatsapp:') ? 'whatsapp' : 'sms',
    text: cut((one(form, 'Body') ?? '').toWellFormed(), 4_096).replaceAll('\0', ''),
    media,
    ...(payload ? { payload: cut(payload, 256) } : {}),
    ...(placed ? { place: { latitude, longitude } } : {}),
    ...(externalId ? { externalId: cut(externalId, 128) } : {}),
    ...(profileName ? { profileName } : {}),
    ...(optOut ? { optOut } : {}),
  };
}

/** A profile name as a name: without control and direction marks, short, and with letters in it. */
function nameIn(profile: string | undefined): string | undefined {
  if (profile === undefined) return undefined;
  const line = withoutMarks(profile.toWellFormed().normalize('NFC'))
    .replace(/\p{C}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const name = cut(line, 60);
  return /\p{L}{2}/u.test(name) ? name : undefined;
}

/** Whether Twilio signed this. Its own check throws at an address that is none, as a request line may hold. */
function isSigned(authToken: string, signature: string, url: string, form: Form): boolean {
  if (signature === '') return false;
  try {
    return twilio.validateRequest(authToken, signature, url, form);
  } catch {
    return false;
  }
}

/** `POST /hooks/twilio/message` and `/hooks/twilio/status`: signature first, then everything else. */
export function twilioHooks({ engine, authToken, publicUrl }: TwilioHooks): Router {
  const router = new Router({ ...exact, prefix: '/hooks/twilio' });

  // Around each handler, and not before all of them: no spelling of a path may lead past the signature.
  const signed = (deal: (ctx: Context, form: Form) => Promise<void>) => async (ctx: Context) => {
    const form = formOf((await rawBody(ctx, mostBytes)).toString('utf8'));
    if (!form) {
      ctx.status = 413;
      ctx.body = 'A webhook has fewer parameters.';
      return;
    }
    const signature = ctx.get('X-Twilio-Signature');
    if (!isSigned(authToken, signature, publicUrl + ctx.url, form)) {
      ctx.status = 403;
      ctx.body = 'The signature is missing or does not match. Check the auth token and PUBLIC_URL.';
      return;
    }
    await deal(ctx, form);
  };

  const message = async (ctx: Context, form: Form) => {
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
  };

  const status = async (ctx: Context, form: Form) => {
    const sid = one(form, 'MessageSid') ?? one(form, 'SmsSid');
    const reached = one(form, 'MessageStatus') ?? one(form, 'SmsStatus');
    if (sid && reached) {
      const errorCode = one(form, 'ErrorCode');
      const outboxId =
        typeof ctx.query.m === 'string' && /^[0-9a-f-]{36}$/.test(ctx.query.m) ? ctx.query.m : undefined;
      await engine.receive({
        provider: 'twilio',
        providerId: `${sid}-${reached}`,
        kind: 'status',
        payload: {
          sid,
          status: reached,
          ...(errorCode ? { errorCode } : {}),
          ...(outboxId ? { outboxId } : {}),
        },
      });
    }
    ctx.status = 204;
  };

  router.post('/message', signed(message));
  router.post('/status', signed(status));
  return router;
}

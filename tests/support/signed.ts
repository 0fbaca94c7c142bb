import { createHmac, randomUUID } from 'node:crypto';
import twilio from 'twilio';
import { smsSender, whatsappSender, type World } from './world.ts';

const authToken = 'a'.repeat(32);

/** A signed form as Twilio posts it. */
export function twilioForm(url: string, form: Record<string, string>, token = authToken): RequestInit {
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': twilio.getExpectedTwilioSignature(token, url, form),
    },
    body: new URLSearchParams(form).toString(),
  };
}

/** An inbound message's form, with everything Twilio always sends. */
export function messageForm(
  from: string,
  body: string,
  more: Record<string, string> = {},
): Record<string, string> {
  const sid = `SM${randomUUID().replaceAll('-', '')}`;
  return {
    MessageSid: sid,
    SmsSid: sid,
    SmsMessageSid: sid,
    AccountSid: `AC${'0'.repeat(31)}1`,
    From: from,
    To: from.startsWith('whatsapp:') ? whatsappSender : smsSender,
    Body: body,
    NumMedia: '0',
    NumSegments: '1',
    SmsStatus: 'received',
    ApiVersion: '2010-04-01',
    ...more,
  };
}

/** Posts a signed message to a world's own hook. */
export function postMessage(world: World, form: Record<string, string>): Promise<Response> {
  const url = `${world.publicUrl}/hooks/twilio/message`;
  return fetch(url, twilioForm(url, form));
}

/** Posts a signed event to a world's Razorpay hook. */
export function postEvent(
  world: World,
  event: object | string,
  { id = randomUUID(), secret = 'webhook-secret' }: { id?: string; secret?: string } = {},
): Promise<Response> {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  return fetch(`${world.publicUrl}/hooks/razorpay`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-razorpay-event-id': id,
      'x-razorpay-signature': createHmac('sha256', secret).update(body).digest('hex'),
    },
    body,
  });
}

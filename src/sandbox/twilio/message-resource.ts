import { meaning } from './errors.ts';
import type { Medium, Message } from './message.ts';
import { rfc2822, rfc2822OrNull } from './times.ts';

/** The 2010 API's path of an account's things, without `.json`. */
export function accountPath(accountSid: string, rest = ''): string {
  return `/2010-04-01/Accounts/${accountSid}${rest}`;
}

/** US dollars: Twilio's own fee for a WhatsApp message, and its list price of an SMS segment within the US. */
const fees = { whatsapp: 0.005, sms: 0.0083 };

/** What was charged, from the account's side and so below nothing; null until the message has arrived, as with Twilio. */
function priceOf({ direction, status, channel, segments }: Message): string | null {
  if (direction === 'inbound' || (status !== 'delivered' && status !== 'read')) return null;
  return `-${(fees[channel] * (channel === 'sms' ? segments : 1)).toFixed(5)}`;
}

/** A message as `api.v2010.account.message`: counts are strings, dates RFC 2822, absent values null. */
export function messageResource(accountSid: string, message: Message): Record<string, unknown> {
  const path = accountPath(accountSid, `/Messages/${message.sid}`);
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: rfc2822OrNull(message.sentAt),
    date_updated: rfc2822(message.updatedAt),
    direction: message.direction,
    error_code: message.errorCode,
    error_message: message.errorCode === null ? null : meaning(message.errorCode),
    from: message.from,
    messaging_service_sid: message.serviceSid,
    num_media: String(message.shown.media.length),
    num_segments: String(message.segments),
    price: priceOf(message),
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${path}/Media.json` },
    to: message.to,
    uri: `${path}.json`,
  };
}

/** A medium as `api.v2010.account.message.media`. */
export function mediaResource(accountSid: string, message: Message, medium: Medium): Record<string, unknown> {
  return {
    account_sid: accountSid,
    content_type: medium.contentType,
    date_created: rfc2822(message.createdAt),
    date_updated: rfc2822(message.createdAt),
    parent_sid: message.sid,
    sid: medium.sid,
    uri: `${accountPath(accountSid, `/Messages/${message.sid}/Media/${medium.sid}`)}.json`,
  };
}

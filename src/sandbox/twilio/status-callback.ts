import { createHash } from 'node:crypto';
import { meaning } from './errors.ts';
import { type Message, isFinal } from './message.ts';
import { doneDate } from './times.ts';
import type { World } from './world.ts';

/** The parameters of a status callback: no body, an error code only on failure, channel facts only on WhatsApp. */
function statusParams(accountSid: string, message: Message, now: number): Record<string, string> {
  const params: Record<string, string> = {
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    From: message.from ?? '',
    MessageSid: message.sid,
    MessageStatus: message.status,
    SmsSid: message.sid,
    SmsStatus: message.status,
    To: message.to,
  };
  if (message.serviceSid !== null) params['MessagingServiceSid'] = message.serviceSid;
  if (message.errorCode !== null) params['ErrorCode'] = String(message.errorCode);
  if (message.channel === 'sms') {
    if (isFinal(message) && message.status !== 'canceled') params['RawDlrDoneDate'] = doneDate(now);
    return params;
  }
  params['ChannelPrefix'] = 'whatsapp';
  params['ChannelInstallSid'] = channelInstallSid(message.from ?? '');
  params['ChannelToAddress'] = message.to.replace('whatsapp:', '');
  if (message.errorCode !== null) params['ChannelStatusMessage'] = meaning(message.errorCode);
  if (message.status === 'read') params['EventType'] = 'READ';
  return params;
}

/** Tells our application about the message's present status, if there is a URL to tell it at. */
export function reportStatus(world: World, message: Message): void {
  const url =
    message.statusCallback ??
    (message.from === null ? undefined : world.senders.find(message.from)?.statusUrl);
  if (url === undefined || message.origin !== 'application') return;
  const params = statusParams(world.account.sid, message, world.now());
  world.tasks.run(() =>
    world.webhooks.post({ kind: 'status', url, fallbackUrl: null, params, line: `status ${message.sid}` }),
  );
}

function channelInstallSid(sender: string): string {
  return `XE${createHash('md5').update(sender).digest('hex')}`;
}

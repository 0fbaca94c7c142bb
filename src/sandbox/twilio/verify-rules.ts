import { personAddress } from './addresses.ts';
import { Refusal } from './errors.ts';
import { limits } from './limits.ts';
import type { Message } from './message.ts';
import { segmentsOf } from '../../domain/segments.ts';
import { newSid } from './sids.ts';
import { type Verification, type VerifyChannel, type VerifyService, newCode } from './verify-store.ts';
import type { World } from './world.ts';

const channels: readonly string[] = ['sms', 'call', 'email', 'whatsapp', 'sna'];

function isChannel(text: string): text is VerifyChannel {
  return channels.includes(text);
}

/**
 * Starts a verification or sends its code again: the code lives 10 minutes and stays the same; the sixth sending is
 * refused (60203), and so is a new start after five wrong checks (60202).
 */
export function startVerification(
  world: World,
  service: VerifyService,
  to: string,
  channel: string,
): Verification {
  if (!isChannel(channel)) throw new Refusal(60200, 'Invalid parameter: Channel');
  const address = channel === 'email' ? null : personAddress(to.replace('whatsapp:', ''));
  const recipient = channel === 'email' && /^[^@\s]+@[^@\s]+$/.test(to) ? to : address?.user;
  if (recipient === undefined) throw new Refusal(60200, 'Invalid parameter: To');
  if (channel === 'sms' && world.phones.find(recipient)?.conditions.has('landline') === true)
    throw new Refusal(60205);
  const now = world.now();
  const running = pending(world, world.verify.latest.get(`${service.sid} ${recipient}`));
  if (running?.status === 'max_attempts_reached') throw new Refusal(60202);
  const verification: Verification = running ?? {
    sid: newSid('VE'),
    serviceSid: service.sid,
    to: recipient,
    channel,
    code: newCode(service.codeLength),
    status: 'pending',
    createdAt: now,
    updatedAt: now,
    checks: 0,
    sends: [],
  };
  if (verification.sends.length >= limits.verification.sends) throw new Refusal(60203);
  verification.channel = channel;
  verification.updatedAt = now;
  verification.sends.push({ time: now, channel, sid: newSid('VL') });
  world.verify.verifications.set(verification.sid, verification);
  world.verify.latest.set(`${service.sid} ${recipient}`, verification);
  if (channel === 'sms' || channel === 'whatsapp') sendCode(world, service, verification, channel);
  return verification;
}

/** The verification under way by id or recipient; null when unknown, expired or done (Twilio deletes those). */
export function findVerification(
  world: World,
  service: VerifyService,
  sid: string,
  to: string,
): Verification | null {
  const bySid = world.verify.verifications.get(sid);
  const recipient = personAddress(to.replace('whatsapp:', ''))?.user ?? to;
  const found =
    bySid?.serviceSid === service.sid ? bySid : world.verify.latest.get(`${service.sid} ${recipient}`);
  return pending(world, found);
}

/** Checks a code. A wrong one leaves the verification pending; the sixth check is refused (60202). Null: nothing to check. */
export function checkCode(
  world: World,
  service: VerifyService,
  code: string,
  to: string,
  sid: string,
): Verification | null {
  if (!/^\d{4,10}$/.test(code)) throw new Refusal(60200, 'Invalid parameter: Code');
  if (to === '' && sid === '') throw new Refusal(60200, 'Invalid parameter: To');
  const verification = findVerification(world, service, sid, to);
  if (verification === null) return null;
  if (verification.checks >= limits.verification.checks) {
    verification.status = 'max_attempts_reached';
    throw new Refusal(60202);
  }
  verification.checks += 1;
  verification.updatedAt = world.now();
  if (verification.code === code) verification.status = 'approved';
  return verification;
}

/** Ends a verification by hand. Throws Refusal 60200 for another word than canceled or approved. */
export function cancelOrApprove(world: World, verification: Verification, status: string): void {
  if (status !== 'canceled' && status !== 'approved') throw new Refusal(60200, 'Invalid parameter: Status');
  verification.status = status;
  verification.updatedAt = world.now();
}

function pending(world: World, verification: Verification | undefined): Verification | null {
  if (verification === undefined) return null;
  const alive = world.now() - verification.createdAt < limits.verification.lifeMs;
  const open = verification.status === 'pending' || verification.status === 'max_attempts_reached';
  return alive && open ? verification : null;
}

/** The code reaches the phone from Twilio's own sender; such messages are not in the account's message list. */
function sendCode(
  world: World,
  service: VerifyService,
  verification: Verification,
  channel: 'sms' | 'whatsapp',
): void {
  const text =
    channel === 'sms'
      ? `Your ${service.friendlyName} verification code is: ${verification.code}`
      : `*${verification.code}* is your verification code. For your security, do not share this code.`;
  const now = world.now();
  const prefix = channel === 'whatsapp' ? 'whatsapp:' : '';
  const message: Message = {
    sid: newSid('SM'),
    ordinal: world.messages.nextOrdinal(),
    direction: 'outbound-api',
    origin: 'twilio',
    channel,
    from: `${prefix}TWVRFY`,
    to: prefix + verification.to,
    body: text,
    shown: { text, media: [], buttons: [], list: null, place: null },
    status: 'queued',
    errorCode: null,
    segments: segmentsOf(text).count,
    serviceSid: null,
    statusCallback: null,
    template: null,
    createdAt: now,
    updatedAt: now,
    sentAt: null,
    sendAt: null,
    repliesTo: null,
    reaction: null,
    hook: null,
  };
  world.messages.keepHidden(message);
  void world.deliveries.start(message);
}

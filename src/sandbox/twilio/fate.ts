import { numberFacts, personAddress } from './addresses.ts';
import { limits } from './limits.ts';
import type { Message } from './message.ts';
import type { Phone, Thread } from './phones.ts';
import { whatsappObjection } from './whatsapp-rules.ts';
import type { World } from './world.ts';

/** How an accepted message ends: shown, refused by the channel, waiting for the phone, or nowhere. */
export type Fate =
  | { kind: 'delivered' }
  | { kind: 'failed' | 'undelivered'; code: number }
  /** Stays at `sent` until the phone is back. */
  | { kind: 'waiting' }
  /** Stays at `sent` for ever. */
  | { kind: 'stuck' };

/** Hosts of the usual link shorteners, `rzp.io` among them. */
const shortener =
  /\b(?:bit\.ly|rzp\.io|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|twil\.io)\//i;

/** Countries where Twilio attempts SMS to landlines and fails later, instead of refusing at once. */
export const triesLandlines: ReadonlySet<string> = new Set(['US', 'CA', 'GB']);

/** The phone and thread a message goes to. */
export function recipientOf(world: World, message: Message): { phone: Phone; thread: Thread } | null {
  const address = personAddress(message.to);
  if (address === null || message.from === null) return null;
  const phone = world.phones.get(address.user);
  return { phone, thread: world.phones.thread(phone, message.from) };
}

/** Decides what becomes of a message, at the moment it is sent. */
export function fateOf(world: World, message: Message): Fate {
  const facts = { to: message.to, from: message.from ?? undefined };
  const forced = message.origin === 'application' ? world.faults.onDelivery(facts) : null;
  if (forced?.kind === 'stuck') return { kind: 'stuck' };
  if (forced?.kind === 'fail') return { kind: forced.status ?? 'undelivered', code: forced.code };
  const recipient = recipientOf(world, message);
  if (recipient === null) return { kind: 'delivered' };
  const { phone, thread } = recipient;
  return message.channel === 'whatsapp'
    ? whatsappFate(world, message, phone, thread)
    : smsFate(world, message, phone);
}

function whatsappFate(world: World, message: Message, phone: Phone, thread: Thread): Fate {
  if (phone.conditions.has('no-whatsapp')) return { kind: 'undelivered', code: 63024 };
  if (message.origin === 'application') {
    const objection = whatsappObjection(message, sessionOpen(thread, world.now()));
    if (objection !== null) return { kind: objection === 63016 ? 'failed' : 'undelivered', code: objection };
  }
  // WhatsApp tells nobody that a person blocked the sender: the message is sent for ever.
  if (phone.blocked.has(thread.sender)) return { kind: 'stuck' };
  return phone.conditions.has('unreachable') ? { kind: 'waiting' } : { kind: 'delivered' };
}

function smsFate(world: World, message: Message, phone: Phone): Fate {
  const facts = numberFacts(phone.number);
  if (message.template?.type === null) return { kind: 'failed', code: 63021 };
  if (facts?.type === 'FIXED_LINE') return { kind: 'undelivered', code: 30006 };
  if (phone.conditions.has('unreachable')) return { kind: 'undelivered', code: 30003 };
  if (message.from !== null && phone.blocked.has(message.from)) return { kind: 'undelivered', code: 30004 };
  const rules = world.phones.smsRules(phone);
  if (rules?.shortLinks === false && shortener.test(message.body))
    return { kind: 'undelivered', code: 30007 };
  return { kind: 'delivered' };
}

/** True while free-form messages may be sent on WhatsApp: 24 hours from the person's last message. */
export function sessionOpen(thread: Thread, now: number): boolean {
  return thread.lastInboundAt !== null && now - thread.lastInboundAt < limits.session;
}

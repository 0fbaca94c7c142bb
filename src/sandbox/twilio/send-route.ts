import { type Address, numberFacts, personAddress, senderAddress, written } from './addresses.ts';
import { Refusal } from './errors.ts';
import { triesLandlines } from './fate.ts';
import { hasOptedOut } from './opted-out.ts';
import type { SendRequest } from './send-request.ts';
import type { World } from './world.ts';

/** From whom to whom a message goes. `from` is null while a Messaging Service has yet to choose. */
export interface Route {
  to: Address;
  from: Address | null;
  serviceSid: string | null;
}

/** Recipients Twilio's test credentials refuse. Source: "Test Credentials", magic input. */
const magicRecipients: Record<string, number> = {
  '+15005550001': 21211,
  '+15005550002': 21612,
  '+15005550003': 21408,
  '+15005550004': 21610,
  '+15005550009': 21614,
};

/** Senders Twilio's test credentials refuse. */
const magicSenders: Record<string, number> = {
  '+15005550001': 21212,
  '+15005550007': 21606,
  '+15005550008': 21611,
};

/** Checks both ends of a message as Twilio does before accepting it. Throws Refusal. */
export function routeOf(world: World, request: SendRequest): Route {
  if (request.to === '') throw new Refusal(21604);
  if (request.from === '' && request.serviceSid === '') throw new Refusal(21603);
  const to = personAddress(request.to);
  if (to === null) throw new Refusal(21211, `Invalid 'To' Phone Number: ${request.to}`);
  const magic = to.channel === 'sms' ? magicRecipients[to.user] : undefined;
  if (magic !== undefined) throw new Refusal(magic);
  const serviceSid = request.serviceSid === '' ? null : checkService(world, request.serviceSid);
  const from = request.from === '' ? null : checkSender(world, request.from, to);
  if (from === null && world.senders.first(to.channel) === undefined) throw new Refusal(21703);
  checkRecipient(world, to, from ?? world.senders.first(to.channel, serviceSid ?? undefined)?.parsed ?? null);
  return { to, from, serviceSid };
}

function checkService(world: World, sid: string): string {
  if (!/^MG[0-9a-f]{32}$/i.test(sid)) throw new Refusal(21705);
  if (world.messagingServices !== null && !world.messagingServices.includes(sid)) throw new Refusal(21701);
  return sid;
}

function checkSender(world: World, text: string, to: Address): Address {
  const from = senderAddress(text);
  if (from === null) {
    throw new Refusal(
      21212,
      `The 'From' number ${text} is not a valid phone number, shortcode, or alphanumeric sender ID.`,
    );
  }
  if (from.channel !== to.channel) throw new Refusal(21910);
  const magic = from.channel === 'sms' ? magicSenders[from.user] : undefined;
  if (magic !== undefined) throw new Refusal(magic);
  if (written(from) === written(to)) throw new Refusal(21266);
  if (world.senders.find(written(from)) === undefined) {
    if (from.channel === 'whatsapp') throw new Refusal(63007);
    throw new Refusal(
      21606,
      `The 'From' phone number provided (${text}) is not a valid message-capable Twilio phone number for this destination/account`,
    );
  }
  return from;
}

function checkRecipient(world: World, to: Address, from: Address | null): void {
  const phone = world.phones.find(to.user);
  if (from !== null && phone !== undefined && hasOptedOut(world, phone, written(from)))
    throw new Refusal(21610);
  if (to.channel !== 'sms') return;
  const facts = numberFacts(to.user);
  const fixed = facts?.type === 'FIXED_LINE' && !triesLandlines.has(facts.country ?? '');
  if (fixed || phone?.conditions.has('landline') === true) {
    throw new Refusal(21614, `To number: ${to.user}, is not a mobile number`);
  }
}

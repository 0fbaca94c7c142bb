import type { Phone, Thread } from './phones.ts';
import type { World } from './world.ts';

/**
 * The threads for which one opt-out counts: the one with our `address`, and those with the numbers of its channel in
 * the same Messaging Service. Source: Twilio's error 21610.
 */
export function threadsCovered(world: World, phone: Phone, address: string): Thread[] {
  const sender = world.senders.find(address);
  const service = sender?.messagingServiceSid;
  return [...phone.threads.values()].filter((thread) => {
    if (thread.sender === address) return true;
    if (service === undefined || thread.app !== sender?.parsed.channel) return false;
    return world.senders.find(thread.sender)?.messagingServiceSid === service;
  });
}

/** True while the person wants nothing from our `address`. */
export function hasOptedOut(world: World, phone: Phone, address: string): boolean {
  return threadsCovered(world, phone, address).some((thread) => thread.optedOut);
}

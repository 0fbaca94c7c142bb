import { OperatorError } from '../../errors.ts';
import { type Address, type Channel, senderAddress, written } from './addresses.ts';
import type { SenderOptions } from './settings.ts';

/** One of our numbers, its address checked. */
export interface Sender extends SenderOptions {
  parsed: Address;
}

/** Our numbers at the local Twilio. */
export interface Senders {
  /** Adds a number, or replaces the one with that address. Throws OperatorError for an address or URL that is none. */
  add(options: SenderOptions): Sender;
  /** The number with this address, as `written` writes it. */
  find(address: string): Sender | undefined;
  /** The first number of a channel, optionally of one Messaging Service. */
  first(channel: Channel, serviceSid?: string): Sender | undefined;
  all(): Sender[];
}

/** See `Senders`. */
export function createSenders(given: SenderOptions[]): Senders {
  const byAddress = new Map<string, Sender>();

  const senders: Senders = {
    add(options) {
      const parsed = senderAddress(options.address);
      if (parsed === null) {
        throw new OperatorError(
          `"${options.address}" is no sender address: give +15550001111 for SMS or whatsapp:+15550001111 for WhatsApp.`,
        );
      }
      for (const url of [options.webhookUrl, options.statusUrl, options.fallbackUrl]) {
        if (url !== undefined && !isWebUrl(url)) {
          throw new OperatorError(`"${url}" is no http or https URL: give the full address of the webhook.`);
        }
      }
      const sender: Sender = { ...options, address: written(parsed), parsed };
      byAddress.set(sender.address, sender);
      return sender;
    },
    find: (address) => byAddress.get(address),
    first(channel, serviceSid) {
      const own = [...byAddress.values()].filter((sender) => sender.parsed.channel === channel);
      return (
        own.find((sender) => serviceSid !== undefined && sender.messagingServiceSid === serviceSid) ?? own[0]
      );
    },
    all: () => [...byAddress.values()],
  };
  for (const options of given) senders.add(options);
  return senders;
}

/** True for a full http or https URL whose host name Twilio would accept (no underscores). */
export function isWebUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && hostname !== '' && !hostname.includes('_');
}

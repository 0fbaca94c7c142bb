import { type Channel, isWhatsappUserId, numberFacts, senderAddress } from './addresses.ts';
import type { Senders } from './senders.ts';
import type { SmsCountry } from './settings.ts';

/** What may be wrong with a person's line. */
export type Condition = 'landline' | 'unreachable' | 'no-whatsapp';

/** Every condition the admin API knows. */
export const conditions: readonly Condition[] = ['landline', 'unreachable', 'no-whatsapp'];

/** One conversation of a person with one of our numbers. */
export interface Thread {
  app: Channel;
  /** Our address, as Twilio writes it. */
  sender: string;
  /** The number or name the phone shows. */
  shownAs: string;
  /** Ids of its messages, oldest first. */
  sids: string[];
  /** WhatsApp messages delivered and not yet seen. */
  unread: string[];
  /** WhatsApp messages waiting at `sent` for the phone to come back. */
  waiting: string[];
  /** Unix milliseconds of the person's last message: opens the 24 hours of WhatsApp. */
  lastInboundAt: number | null;
  optedOut: boolean;
}

/** One person's phone: a number with two apps, or a WhatsApp user id with one. */
export interface Phone {
  /** `+919…`, or `IN.1A2B…` for a person without a number. */
  number: string;
  profileName: string;
  conditions: Set<Condition>;
  /** Our addresses the person blocked. */
  blocked: Set<string>;
  /** By our address. */
  threads: Map<string, Thread>;
}

/** The phones there are; a phone appears when it is first used. */
export interface Phones {
  /** The phone of a number or WhatsApp user id, made if it is new. Throws RangeError when it can be neither. */
  get(number: string): Phone;
  find(number: string): Phone | undefined;
  all(): Phone[];
  thread(phone: Phone, sender: string): Thread;
  /** The rules of SMS where the phone is; null when nothing special is known. */
  smsRules(phone: Phone): SmsCountry | null;
  clear(): void;
}

/** See `Phones`. `chance` draws the random digits some countries show for a sender. */
export function createPhones(
  senders: Senders,
  smsCountries: Record<string, SmsCountry>,
  chance: () => number,
  noticed: (phone: Phone) => void,
): Phones {
  const byNumber = new Map<string, Phone>();

  function smsRules(phone: Phone): SmsCountry | null {
    const country = numberFacts(phone.number)?.country;
    return country === undefined ? null : (smsCountries[country] ?? null);
  }

  function shownAs(phone: Phone, sender: string): string {
    const address = senderAddress(sender);
    if (address?.channel === 'sms' && smsRules(phone)?.keepsSender === false) {
      const digits = 5 + Math.floor(chance() * 5);
      return String(Math.floor((1 + chance() * 8.9) * 10 ** (digits - 1)));
    }
    return senders.find(sender)?.name ?? address?.user ?? sender.replace('whatsapp:', '');
  }

  return {
    get(number) {
      const present = byNumber.get(number);
      if (present !== undefined) return present;
      if (!isWhatsappUserId(number) && numberFacts(number) === null) {
        throw new RangeError(
          `"${number}" is no phone: give a number with plus and country code (+919812345678) or a WhatsApp user id (IN.1A2B3C).`,
        );
      }
      const phone: Phone = {
        number,
        profileName: `Guest ${number.slice(-4)}`,
        conditions: new Set(),
        blocked: new Set(),
        threads: new Map(),
      };
      byNumber.set(number, phone);
      noticed(phone);
      return phone;
    },
    find: (number) => byNumber.get(number),
    all: () => [...byNumber.values()],
    thread(phone, sender) {
      const present = phone.threads.get(sender);
      if (present !== undefined) return present;
      const thread: Thread = {
        app: sender.startsWith('whatsapp:') ? 'whatsapp' : 'sms',
        sender,
        shownAs: shownAs(phone, sender),
        sids: [],
        unread: [],
        waiting: [],
        lastInboundAt: null,
        optedOut: false,
      };
      phone.threads.set(sender, thread);
      return thread;
    },
    smsRules,
    clear: () => byNumber.clear(),
  };
}

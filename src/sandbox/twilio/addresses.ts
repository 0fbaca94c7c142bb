import { createHash } from 'node:crypto';
import {
  type CountryCode,
  type NumberType,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max';

/** The two channels the stand-in carries. */
export type Channel = 'sms' | 'whatsapp';

/** A Twilio address taken apart. */
export interface Address {
  channel: Channel;
  /** `+15550001111`, a WhatsApp user id such as `IN.1A2B`, or a short code or word that only senders may be. */
  user: string;
}

/** What the numbering plans say about an E.164 number. */
export interface NumberFacts {
  country: CountryCode | undefined;
  callingCode: string;
  national: string;
  /** Assigned by the numbering plan, not merely of a possible length. */
  valid: boolean;
  type: NumberType;
}

const e164 = /^\+[1-9]\d{6,14}$/;
const whatsappUser = /^[A-Z]{2}\.[A-Za-z0-9]{1,128}$/;
const shortOrWord = /^(?:\d{3,8}|(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9 ]{1,11})$/;

const known = new Map<string, NumberFacts | null>();

/** Facts of a number with plus, or null when no country could have it (too short, too long, unknown code). */
export function numberFacts(number: string): NumberFacts | null {
  const remembered = known.get(number);
  if (remembered !== undefined) return remembered;
  if (known.size > 100_000) known.clear();
  const parsed =
    e164.test(number) && validatePhoneNumberLength(number) === undefined
      ? parsePhoneNumberFromString(number)
      : undefined;
  const facts =
    parsed === undefined
      ? null
      : {
          // Unassigned numbers of a shared code, as films and tests use, count for the code's first country.
          country: parsed.country ?? parsed.getPossibleCountries()[0],
          callingCode: parsed.countryCallingCode,
          national: parsed.formatNational(),
          valid: parsed.isValid(),
          type: parsed.getType(),
        };
  known.set(number, facts);
  return facts;
}

/** The address of a person: `+…`, `whatsapp:+…` or `whatsapp:IN.…`, tolerant of spaces and dashes. Null if it is none. */
export function personAddress(text: string): Address | null {
  const { channel, rest } = split(text);
  if (channel === null) return null;
  if (channel === 'whatsapp' && whatsappUser.test(rest)) return { channel, user: rest };
  const user = rest.replaceAll(/[\s().-]/g, '');
  return numberFacts(user) === null ? null : { channel, user };
}

/** The address of a sender: also short codes and alphanumeric names. Null if it cannot be one. */
export function senderAddress(text: string): Address | null {
  const { channel, rest } = split(text);
  if (channel === null) return null;
  const user = rest.replaceAll(/[\s().-]/g, '');
  if (e164.test(user)) return { channel, user };
  return channel === 'sms' && shortOrWord.test(rest) ? { channel, user: rest } : null;
}

/** How Twilio writes an address. */
export function written(address: Address): string {
  return address.channel === 'whatsapp' ? `whatsapp:${address.user}` : address.user;
}

/** True for a WhatsApp person who appears without a number, under a business-scoped id only. */
export function isWhatsappUserId(user: string): boolean {
  return whatsappUser.test(user);
}

/** The business-scoped id a numbered person has besides the number: the country and 20 digits, always the same. */
export function whatsappUserIdOf(number: string): string {
  const country = numberFacts(number)?.country ?? 'ZZ';
  return `${country}.${createHash('sha256').update(number).digest('hex').slice(0, 20).toUpperCase()}`;
}

function split(text: string): { channel: Channel | null; rest: string } {
  const trimmed = text.trim();
  if (trimmed.startsWith('whatsapp:')) return { channel: 'whatsapp', rest: trimmed.slice(9).trim() };
  return { channel: trimmed.includes(':') ? null : 'sms', rest: trimmed };
}

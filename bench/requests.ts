import { createHash } from 'node:crypto';
import twilio from 'twilio';

/** The two channels, as diners use them. */
export type ChannelName = 'sms' | 'whatsapp';

/** The address Twilio was given. It is signed, so every process of one Thali has the same. */
export const publicUrl = 'https://thali.example';
export const accountSid = `AC${'b'.repeat(32)}`;
export const authToken = 'c'.repeat(32);
/** The shared senders. */
export const senders: Record<ChannelName, string> = {
  sms: '+14155550101',
  whatsapp: 'whatsapp:+14155550100',
};

/** One webhook, ready to be sent. */
export interface Webhook {
  /** Who wrote, in Twilio's spelling. */
  address: string;
  body: string;
  signature: string;
}

/** What the load consists of: `count` messages of `diners` people, who take turns. */
export interface Plan {
  channel: ChannelName;
  diners: number;
  count: number;
  /** The texts; the whole of the diners go through one before the next begins, again and again. */
  texts: readonly string[];
  /** Makes the message ids of one plan differ from every other's. */
  name: string;
  /** The token webhooks are signed with, and the address; absent: the bench's own. */
  signed?: { authToken: string; publicUrl: string };
}

/** The address of the diner with this number: a number nobody has, in the area code kept for fiction. */
function addressOf(channel: ChannelName, diner: number): string {
  const number = `+1${700 + Math.floor(diner / 10_000)}555${String(diner % 10_000).padStart(4, '0')}`;
  return channel === 'sms' ? number : `whatsapp:${number}`;
}

const messageSid = (channel: ChannelName, seed: string) =>
  `${channel === 'sms' ? 'SM' : 'MM'}${createHash('md5').update(seed).digest('hex')}`;

/** The form Twilio posts for a message (Twilio: "TwiML for messaging", request parameters). */
function formOf(channel: ChannelName, address: string, text: string, sid: string): Record<string, string> {
  const common = {
    ToCountry: 'US',
    MessageSid: sid,
    SmsSid: sid,
    SmsMessageSid: sid,
    AccountSid: accountSid,
    NumMedia: '0',
    NumSegments: '1',
    SmsStatus: 'received',
    ApiVersion: '2010-04-01',
    From: address,
    To: senders[channel],
    Body: text,
  };
  if (channel === 'whatsapp') {
    return { ...common, ProfileName: 'Asha Rao', WaId: address.replace(/\D/g, ''), MessageType: 'text' };
  }
  return { ...common, ToState: 'CA', ToCity: '', ToZip: '', FromCountry: 'US', FromState: '', FromZip: '' };
}

/** Writes and signs every message of a plan. */
export function writeWebhooks({ channel, diners, count, texts, name, signed }: Plan): Webhook[] {
  const token = signed?.authToken ?? authToken;
  const url = `${signed?.publicUrl ?? publicUrl}/hooks/twilio/message`;
  return Array.from({ length: count }, (_, index) => {
    const address = addressOf(channel, index % diners);
    const text = texts[Math.floor(index / diners) % texts.length] ?? '';
    const form = formOf(channel, address, text, messageSid(channel, `${name} ${index}`));
    return {
      address,
      body: new URLSearchParams(form).toString(),
      signature: twilio.getExpectedTwilioSignature(token, url, form),
    };
  });
}

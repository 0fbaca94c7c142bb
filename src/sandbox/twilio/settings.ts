import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';

/** One of our numbers at Twilio, and where its webhooks go. */
export interface SenderOptions {
  /** `+15550001111` for SMS, `whatsapp:+15550001111` for WhatsApp. */
  address: string;
  /** Incoming messages are posted here; `#rc=…&rp=…` connection overrides are honoured. */
  webhookUrl: string;
  /** Status callbacks of messages that name no `StatusCallback` of their own. */
  statusUrl?: string | undefined;
  /** Asked once with ErrorCode and ErrorUrl when the webhook has failed. */
  fallbackUrl?: string | undefined;
  /** What the phone shows above the thread. */
  name?: string | undefined;
  /** The Messaging Service the number belongs to; then `MessagingServiceSid` accompanies incoming messages. */
  messagingServiceSid?: string | undefined;
  /** Advanced Opt-Out of that service: `OptOutType` in the webhook, WhatsApp covered too. */
  advancedOptOut?: boolean | undefined;
}

/** How long things take, in milliseconds. All zero in tests: each step follows at once on the one before. */
export interface Pace {
  /** From acceptance to `sent`. */
  sentMs: number;
  /** From `sent` to `delivered`, the moment the phone shows the message. */
  deliveredMs: number;
  /** From the submission of a template to Meta's decision. */
  approvalMs: number;
  /** Before a failed webhook is tried again. */
  retryMs: number;
}

/** What a country's carriers do to SMS from our numbers. */
export interface SmsCountry {
  /** False: people there cannot text our numbers. */
  twoWay: boolean;
  /** False: the phone sees a random number of 5 to 9 digits instead of ours. */
  keepsSender: boolean;
  /** False: a message with a shortened link is filtered (30007). */
  shortLinks: boolean;
}

/** What may be changed while the stand-in runs. */
export interface Settings {
  pace: Pace;
  /** Added to every API call. */
  latencyMs: number;
  /** True: media are served only with Basic auth, as an account may choose at Twilio. */
  mediaNeedsAuth: boolean;
  /** What becomes of templates submitted for approval: approved, or left pending for the admin API to decide. */
  approvals: 'approve' | 'hold';
}

/** What `startLocalTwilio` is given. */
export interface LocalTwilioOptions {
  /** 0 takes any free port. */
  port: number;
  /** Address to listen on; the loopback interface when absent. */
  host?: string | undefined;
  accountSid: string;
  authToken: string;
  verifyServiceSid: string;
  clock: Clock;
  log: Log;
  senders: SenderOptions[];
  pace?: Partial<Pace> | undefined;
  /** The file threads and templates survive a restart in; memory only when absent. */
  dataFile?: string | undefined;
  /** The Messaging Services that exist. Absent: any well-formed id names one, holding all senders. */
  messagingServices?: string[] | undefined;
  /** Rules of SMS by ISO country of the person; India is one-way unless said otherwise. */
  smsCountries?: Record<string, SmsCountry> | undefined;
  /** Requests and webhooks the recorder keeps, each (2,000). */
  recorded?: number | undefined;
  /** Makes "p % of the calls" and the random digits repeatable. */
  seed?: number | undefined;
}

/** A few tens of milliseconds a step, so that a demonstration looks alive. */
export const usualPace: Pace = { sentMs: 25, deliveredMs: 40, approvalMs: 0, retryMs: 0 };

/** Twilio's India page: no two-way SMS, a random digits sender, shortened URLs not allowed (international route). */
export const usualSmsCountries: Record<string, SmsCountry> = {
  IN: { twoWay: false, keepsSender: false, shortLinks: false },
};

/** Numbers between 0 and 1 that repeat for a `seed` (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

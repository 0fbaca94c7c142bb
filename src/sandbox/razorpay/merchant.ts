import { timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../clock.ts';

/** What the operator of the local Razorpay can set; everything stays as set until changed or reset. */
export interface Settings {
  /** What becomes of new refunds: done at once, left pending, done a little later, or failed a little later. */
  refunds: 'processed' | 'pending' | 'later' | 'failed';
  /** What becomes of Route transfers when their payment is captured. */
  transfers: 'processed' | 'pending' | 'failed';
  /** An empty balance refuses refunds. */
  balance: 'enough' | 'empty';
  /** Whether the payment page leads back to `callback_url`; Android UPI does not. */
  redirect: boolean;
  /** Error texts as the documentation has them, or as people have seen the live API send them. */
  wording: 'documented' | 'observed';
  /** The events the webhook is subscribed to; the others are not sent. */
  events: string[];
}

/** The events this stand-in can send. */
export const eventNames = [
  'payment.authorized',
  'payment.captured',
  'payment.failed',
  'order.paid',
  'payment_link.paid',
  'payment_link.partially_paid',
  'payment_link.cancelled',
  'payment_link.expired',
  'refund.created',
  'refund.processed',
  'refund.failed',
  'refund.speed_changed',
  'transfer.processed',
  'transfer.failed',
  'settlement.processed',
] as const;

export type EventName = (typeof eventNames)[number];

/** The settings a new or reset local Razorpay starts with. */
export function defaultSettings(): Settings {
  return {
    refunds: 'processed',
    transfers: 'processed',
    balance: 'enough',
    redirect: true,
    wording: 'documented',
    events: [...eventNames],
  };
}

/** The one account this Razorpay knows: its names, its API key, its webhook's secret. */
export class Merchant {
  readonly accountId = 'acc_LocalThali0001';
  readonly name: string;
  readonly keyId: string;
  webhookSecret: string;
  readonly #clock: Clock;
  #keySecret: string;
  #oldKeySecret: { value: string; until: number } | null = null;

  constructor(
    clock: Clock,
    names: { name: string; keyId: string; keySecret: string; webhookSecret: string },
  ) {
    this.#clock = clock;
    this.name = names.name;
    this.keyId = names.keyId;
    this.#keySecret = names.keySecret;
    this.webhookSecret = names.webhookSecret;
  }

  /** The secret callbacks are signed with. */
  get keySecret(): string {
    return this.#keySecret;
  }

  /** A new key secret; the old one stays good for `graceHours` (Razorpay offers none or 24). */
  rotateKeySecret(secret: string, graceHours = 0): void {
    const until = this.#clock.now().getTime() + graceHours * 3_600_000;
    this.#oldKeySecret = graceHours > 0 ? { value: this.#keySecret, until } : null;
    this.#keySecret = secret;
  }

  /** Whether `secret` opens the API now. */
  acceptsSecret(secret: string): boolean {
    const old = this.#oldKeySecret;
    if (old !== null && this.#clock.now().getTime() < old.until && same(secret, old.value)) return true;
    return same(secret, this.#keySecret);
  }
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

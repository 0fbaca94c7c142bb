import { createHmac } from 'node:crypto';
import { z } from 'zod';

const hour = 3_600_000;

/** How long Razorpay goes on trying to deliver an event, from its creation (webhooks/best-practices). */
export const deliveryTime = 24 * hour;

/** How old an event may be to be sent once more on request (webhooks/faqs). */
export const replayTime = 15 * 24 * hour;

/** How long the receiver may take before an attempt counts as failed (webhooks/best-practices). */
export const answerTime = 5_000;

/** A webhook event: the bytes to send, the secret it was made under, and how far its delivery has come. */
export const webhookEventSchema = z.object({
  /** `x-razorpay-event-id`, the same on every attempt. */
  id: z.string(),
  name: z.string(),
  body: z.string(),
  secret: z.string(),
  /** When the 24 hours of tries began, milliseconds. */
  created: z.number(),
  /** When it happened, milliseconds, if that was before `created`: it has been replayed. */
  happened: z.number().optional(),
  /** When to try next, milliseconds. */
  due: z.number(),
  attempts: z.int(),
  /** Extra copies to send with the first attempt. */
  copies: z.int(),
  state: z.enum(['waiting', 'delivered', 'dropped', 'not-sent', 'given-up', 'held']),
  /** A forged event is tried once and never retried. */
  forged: z.boolean(),
});

export type WebhookEvent = z.infer<typeof webhookEventSchema>;

/** `X-Razorpay-Signature`: hex HMAC-SHA256 over the raw body. */
export function signBody(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

/**
 * The wait before the next attempt, milliseconds: 10 s, doubled each time up to 4 hours, multiplied by `pace`.
 * Razorpay says "exponential backoff" and gives no numbers; these are ours.
 */
export function backoff(attempts: number, pace: number): number {
  return Math.max(20, Math.min(10_000 * 2 ** (attempts - 1), 4 * hour) * pace);
}

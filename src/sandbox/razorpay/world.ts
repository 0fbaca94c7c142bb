import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import type { Agenda } from './agenda.ts';
import type { Books } from './books.ts';
import type { Merchant, Settings } from './merchant.ts';
import type { WebhookPost } from './webhook-post.ts';

/** Everything the rooms of the local Razorpay share. */
export interface World {
  readonly clock: Clock;
  readonly log: Log;
  readonly books: Books;
  readonly merchant: Merchant;
  readonly settings: Settings;
  readonly post: WebhookPost;
  readonly agenda: Agenda;
  /** Multiplies every wait this stand-in makes up itself (retries, "a moment later"): 1 is lifelike, 0 at once. */
  readonly pace: number;
  /** The address people see, without a slash at the end; known once the server listens. */
  readonly publicUrl: () => string;
}

/** The present moment in Unix seconds, as Razorpay writes times. */
export function seconds(clock: Clock): number {
  return Math.floor(clock.now().getTime() / 1000);
}

/** An act of the operator that the state of things does not allow; the sentence says why. */
export class NotNow extends Error {
  override name = 'NotNow';
}

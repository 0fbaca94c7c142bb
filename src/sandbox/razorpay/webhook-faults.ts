import { z } from 'zod';
import { FaultList } from './fault-list.ts';
import { eventNames } from './merchant.ts';

const which = {
  /** Only events of this name; any event when left out. */
  event: z.enum(eventNames).optional(),
  /** How many events meet it: 1 when left out, 0 until cleared. */
  times: z.int().min(0).optional(),
};

/** A way for webhooks to go wrong. */
export const webhookFaultSchema = z.discriminatedUnion('kind', [
  /** The event arrives `copies` times more, with the same event id. */
  z.strictObject({ kind: z.literal('duplicate'), copies: z.int().min(1).max(50).default(1), ...which }),
  /** The first attempt comes `milliseconds` of clock time later. */
  z.strictObject({ kind: z.literal('delay'), milliseconds: z.int().min(1), ...which }),
  /** Events are held back until `hold` have come, then sent last first. */
  z.strictObject({ kind: z.literal('reorder'), hold: z.int().min(2).max(50), ...which }),
  /** The event is never sent. */
  z.strictObject({ kind: z.literal('drop'), ...which }),
  /** The event arrives before the API answers the request that caused it. */
  z.strictObject({ kind: z.literal('before-answer'), ...which }),
]);

type WebhookFault = z.infer<typeof webhookFaultSchema>;

/** What a caller may write; the defaults are filled in. */
type WebhookFaultInput = z.input<typeof webhookFaultSchema>;

/** The webhook faults waiting to be met. */
export class WebhookFaults extends FaultList<WebhookFault> {
  /** Orders a fault. A `reorder` fault applies to as many events as it holds. */
  order(input: WebhookFaultInput): void {
    const fault = webhookFaultSchema.parse(input);
    this.add(fault.kind === 'reorder' ? { ...fault, times: fault.hold } : fault);
  }

  /** The next fault of that kind for that event, counted as met. */
  meet<K extends WebhookFault['kind']>(
    kind: K,
    event: string,
  ): Extract<WebhookFault, { kind: K }> | undefined {
    const found = this.take((fault) => fault.kind === kind && (fault.event ?? event) === event);
    return found as Extract<WebhookFault, { kind: K }> | undefined;
  }
}

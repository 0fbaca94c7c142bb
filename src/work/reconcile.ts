import { noEffects, type Written, writeEffects } from '../acts/act.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../store/database.ts';
import { takeUnsettled } from '../store/payments.ts';
import { takeUnsettledRefunds } from '../store/refunds.ts';

/** Payments looked at in one round; the next round takes the next ones. */
const most = 100;

/**
 * Asks Razorpay about payments that no webhook has told us of: a webhook may be lost, and after a day of failures
 * Razorpay switches it off altogether.
 */
export function reconcile(db: Database, clock: Clock, me: string): Promise<Written> {
  return db.transaction(async (tx) => {
    const effects = noEffects();
    for (const payment of await takeUnsettled(tx, clock.now(), most)) {
      effects.calls.push({
        lane: payment.id,
        kind: 'check link',
        conversationId: null,
        payload: { paymentId: payment.id },
      });
    }
    for (const refund of await takeUnsettledRefunds(tx, clock.now(), most)) {
      effects.calls.push({
        lane: refund.paymentId,
        // What was never sent is sent; its key makes it one refund, should it have been.
        kind: refund.status === 'wanted' ? 'refund' : 'check refund',
        conversationId: null,
        payload: { refundId: refund.id },
      });
    }
    return writeEffects(tx, effects, clock.now(), me);
  });
}

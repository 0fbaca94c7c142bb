import type { Act } from '../acts/act.ts';
import { linkMade, linkRefused } from '../acts/links.ts';
import { lookUp } from '../acts/pay.ts';
import { heardOfRefund } from '../acts/refund.ts';
import { type HeardOfLink, settle } from '../acts/settle.ts';
import {
  heardOfSettlement,
  heardOfTransfer,
  type SettlementSaid,
  type TransferSaid,
} from '../acts/payouts.ts';
import type { RefundEvent } from '../domain/status.ts';
import type { LinkState } from '../outside/payments.ts';
import type { PaymentOutcome } from '../send/payment.ts';

/** The parts of a Razorpay event that are read; everything else may be there or not. */
export interface RazorpayEvent {
  event: string;
  payload: {
    payment_link?: { entity: { id: string; reference_id?: string; short_url?: string; status?: string } };
    payment?: {
      entity: {
        id: string;
        amount: number;
        currency: string;
        status: string;
        description?: string | null;
        /** What Razorpay keeps of it; none before it is captured. */
        fee?: number | null;
      };
    };
    refund?: { entity: { id: string; receipt?: string | null; status: string } };
    transfer?: { entity: TransferSaid };
    settlement?: { entity: SettlementSaid };
  };
}

/** Payments of a link carry "#" and the link's id, without its prefix, as their description. */
function linkIdIn(description: string | null | undefined): string | undefined {
  const found = /^#(?:plink_)?(\w+)$/.exec(description ?? '')?.[1];
  return found && `plink_${found}`;
}

/** One vocabulary for the provider's many events. */
function heardOf({ event, payload }: RazorpayEvent): HeardOfLink | undefined {
  const link = payload.payment_link?.entity;
  const payment = payload.payment?.entity;
  const linkId = link?.id ?? linkIdIn(payment?.description);
  if (!linkId && !link?.reference_id) return undefined;
  const captured =
    payment?.status === 'captured'
      ? [
          {
            id: payment.id,
            amount: payment.amount,
            currency: payment.currency,
            fee: payment.fee ?? undefined,
          },
        ]
      : [];
  return {
    reference: link?.reference_id,
    linkId,
    url: link?.short_url,
    state: event.startsWith('payment_link.') ? (link?.status as LinkState['state'] | undefined) : undefined,
    captured,
    failed: event === 'payment.failed' ? payment?.id : undefined,
  };
}

const refundEvents: Record<string, RefundEvent> = {
  'refund.created': 'accept',
  'refund.processed': 'process',
  'refund.failed': 'fail',
};

const refundWords = { pending: 'accept', processed: 'process', failed: 'fail' } as const;

/** Deals with one Razorpay event; false when it concerns nothing of ours. */
export async function onRazorpayEvent(act: Act, event: RazorpayEvent): Promise<boolean> {
  const refund = event.payload.refund?.entity;
  const said = refundEvents[event.event];
  if (refund && said) {
    await heardOfRefund(act, {
      refundId: refund.receipt ?? undefined,
      providerRefundId: refund.id,
      event: said,
    });
    return true;
  }
  const { transfer, settlement } = event.payload;
  if (transfer) return heardOfTransfer(act, transfer.entity);
  if (settlement) return heardOfSettlement(act, settlement.entity);
  const heard = heardOf(event);
  return heard ? settle(act, heard) : false;
}

/** Deals with what a call about money came to. */
export async function onPaymentOutcome(act: Act, outcome: PaymentOutcome): Promise<void> {
  switch (outcome.of) {
    case 'link':
      await linkMade(act, outcome.paymentId, outcome.link);
      await settle(act, {
        reference: outcome.link.reference,
        linkId: outcome.link.id,
        state: outcome.link.state,
        certain: true,
        captured: outcome.link.payments.map((p) => ({ ...p, currency: outcome.link.currency })),
      });
      for (const { account, ...transfer } of outcome.transfers ?? [])
        await heardOfTransfer(act, {
          ...transfer,
          recipient: account,
          notes: { payment: outcome.paymentId },
        });
      return;
    case 'no link':
      await linkRefused(act, outcome.paymentId);
      return;
    case 'refund': {
      const event = refundWords[outcome.refund.status];
      await heardOfRefund(act, { refundId: outcome.refundId, providerRefundId: outcome.refund.id, event });
      return;
    }
    case 'refund stands': {
      const event = refundWords[outcome.refund.status];
      await heardOfRefund(act, { refundId: outcome.earlierId, providerRefundId: outcome.refund.id, event });
      await heardOfRefund(act, { refundId: outcome.refundId, event: 'drop' });
      return;
    }
    case 'no refund':
      await heardOfRefund(act, { refundId: outcome.refundId, event: 'give_up' });
  }
}

/** A call about money was given up after every try: what it was for must not hang in the air. */
export async function onMoneyCallEnded(
  act: Act,
  kind: string,
  call: { paymentId?: string; refundId?: string },
): Promise<void> {
  if (kind === 'create link' && call.paymentId) await linkRefused(act, call.paymentId);
  if (kind === 'refund' && call.refundId)
    await heardOfRefund(act, { refundId: call.refundId, event: 'give_up' });
  if (kind === 'cancel link' && call.paymentId) lookUp(act, { id: call.paymentId });
}

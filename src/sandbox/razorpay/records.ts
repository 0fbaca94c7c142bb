import { z } from 'zod';

/**
 * What the local Razorpay remembers. Amounts are integer subunits (paise), times are Unix seconds unless a name
 * says otherwise. The schemas also check the data file when it is read back.
 */

const seconds = z.int();
const paise = z.int().min(0);
const notes = z.record(z.string(), z.string()).nullable();

const transferRequest = z.object({
  account: z.string(),
  amount: paise,
  notes,
  linked_account_notes: z.array(z.string()),
  on_hold: z.boolean(),
  on_hold_until: seconds.nullable(),
});

const linkRecord = z.object({
  id: z.string(),
  /** The last part of the short URL. */
  code: z.string(),
  status: z.enum(['created', 'partially_paid', 'paid', 'cancelled', 'expired']),
  amount: paise,
  amount_paid: paise,
  currency: z.string(),
  accept_partial: z.boolean(),
  first_min_partial_amount: paise,
  reference_id: z.string(),
  description: z.string(),
  customer: z.record(z.string(), z.string()),
  /** As it was sent; 0 when it was not. */
  expire_by: seconds,
  /** When the link really lapses: `expire_by`, or six months after creation. */
  lapses_at: seconds,
  expired_at: seconds,
  cancelled_at: seconds,
  created_at: seconds,
  updated_at: seconds,
  notes,
  notify: z.object({ email: z.boolean(), sms: z.boolean(), whatsapp: z.boolean() }),
  reminder_enable: z.boolean(),
  callback_url: z.string().nullable(),
  upi_link: z.boolean(),
  order_id: z.string().nullable(),
  /** The business name asked for in `options.checkout.name`. */
  merchant_name: z.string().nullable(),
  transfers: z.array(transferRequest),
  /** A payment that arrives just as the link is cancelled or lapses, set by the operator. */
  pay_on: z.enum(['cancel', 'expiry']).nullable(),
});

const orderRecord = z.object({
  id: z.string(),
  link_id: z.string(),
  status: z.enum(['created', 'attempted', 'paid']),
  amount: paise,
  amount_paid: paise,
  currency: z.string(),
  receipt: z.string().nullable(),
  attempts: z.int(),
  notes,
  created_at: seconds,
  updated_at: seconds,
});

const paymentRecord = z.object({
  id: z.string(),
  link_id: z.string(),
  order_id: z.string(),
  status: z.enum(['created', 'authorized', 'captured', 'refunded', 'failed']),
  amount: paise,
  currency: z.string(),
  method: z.enum(['upi', 'card', 'netbanking', 'wallet']),
  captured: z.boolean(),
  amount_refunded: paise,
  amount_transferred: paise,
  fee: paise.nullable(),
  tax: paise.nullable(),
  card_id: z.string().nullable(),
  /** The bank's own number of the payment. */
  bank_reference: z.string().nullable(),
  email: z.string().nullable(),
  contact: z.string().nullable(),
  description: z.string(),
  notes,
  failure: z
    .object({
      code: z.string(),
      description: z.string(),
      source: z.string(),
      step: z.string(),
      reason: z.string(),
    })
    .nullable(),
  created_at: seconds,
  updated_at: seconds,
  settlement_id: z.string().nullable(),
});

const refundRecord = z.object({
  id: z.string(),
  payment_id: z.string(),
  status: z.enum(['pending', 'processed', 'failed']),
  amount: paise,
  currency: z.string(),
  receipt: z.string().nullable(),
  notes,
  speed_requested: z.enum(['normal', 'optimum']),
  speed_processed: z.enum(['normal', 'instant']),
  bank_reference: z.string().nullable(),
  created_at: seconds,
  settlement_id: z.string().nullable(),
});

const transferRecord = transferRequest.extend({
  id: z.string(),
  order_id: z.string(),
  /** Set once a payment of the order has been captured. */
  payment_id: z.string().nullable(),
  status: z.enum(['created', 'pending', 'processed', 'failed', 'reversed', 'partially_reversed']),
  amount_reversed: paise,
  created_at: seconds,
  processed_at: seconds.nullable(),
  settlement_id: z.string().nullable(),
});

const reversalRecord = z.object({
  id: z.string(),
  transfer_id: z.string(),
  refund_id: z.string(),
  amount: paise,
  created_at: seconds,
});

const settlementRecord = z.object({ id: z.string(), amount: paise, utr: z.string(), created_at: seconds });

/** An idempotency key of `X-Refund-Idempotency`: what was asked with it, and the refund it made. */
const refundKeyRecord = z.object({ key: z.string(), request: z.string(), refund_id: z.string() });

/** Everything, as it is written to the data file. */
export const recordsSchema = z.object({
  links: z.array(linkRecord),
  orders: z.array(orderRecord),
  payments: z.array(paymentRecord),
  refunds: z.array(refundRecord),
  transfers: z.array(transferRecord),
  reversals: z.array(reversalRecord),
  settlements: z.array(settlementRecord),
  refundKeys: z.array(refundKeyRecord),
});

export type Records = z.infer<typeof recordsSchema>;
export type LinkRecord = z.infer<typeof linkRecord>;
export type OrderRecord = z.infer<typeof orderRecord>;
export type PaymentRecord = z.infer<typeof paymentRecord>;
export type RefundRecord = z.infer<typeof refundRecord>;
export type TransferRequest = z.infer<typeof transferRequest>;
export type TransferRecord = z.infer<typeof transferRecord>;
export type ReversalRecord = z.infer<typeof reversalRecord>;
export type SettlementRecord = z.infer<typeof settlementRecord>;
export type PaymentMethod = PaymentRecord['method'];
export type Notes = z.infer<typeof notes>;

import { type Entity, notesOrList } from './entities.ts';
import type { RefundRecord, ReversalRecord, SettlementRecord, TransferRecord } from './records.ts';
import type { World } from './world.ts';

/** What leaves the merchant's account, as the API shows it: refunds, Route's transfers, settlements. */

export function refundEntity(refund: RefundRecord): Entity {
  return {
    id: refund.id,
    entity: 'refund',
    amount: refund.amount,
    currency: refund.currency,
    payment_id: refund.payment_id,
    notes: notesOrList(refund.notes),
    receipt: refund.receipt,
    acquirer_data: { arn: refund.bank_reference },
    created_at: refund.created_at,
    batch_id: null,
    status: refund.status,
    speed_processed: refund.speed_processed,
    speed_requested: refund.speed_requested,
  };
}

/** Route's fee on a transfer in paise: a quarter percent, rounded up. */
function transferFee(transfer: TransferRecord): number {
  return Math.ceil(transfer.amount / 400);
}

export function transferEntity(transfer: TransferRecord): Entity {
  const failed = transfer.status === 'failed';
  const settled = transfer.on_hold ? 'on_hold' : transfer.settlement_id === null ? 'pending' : 'settled';
  return {
    id: transfer.id,
    entity: 'transfer',
    status: transfer.status,
    settlement_status: transfer.processed_at === null ? null : settled,
    source: transfer.order_id,
    recipient: transfer.account,
    amount: transfer.amount,
    currency: 'INR',
    amount_reversed: transfer.amount_reversed,
    fees: transferFee(transfer),
    tax: 0,
    notes: notesOrList(transfer.notes),
    linked_account_notes: transfer.linked_account_notes,
    on_hold: transfer.on_hold,
    on_hold_until: transfer.on_hold_until,
    recipient_settlement_id: transfer.settlement_id,
    created_at: transfer.created_at,
    processed_at: transfer.processed_at,
    error: {
      code: failed ? 'BAD_REQUEST_TRANSFER_INSUFFICIENT_BALANCE' : null,
      description: failed ? 'Transfer failed due to insufficient balance' : null,
      reason: failed ? 'insufficient_balance' : null,
      field: null,
      step: failed ? 'balance_check' : null,
      id: transfer.id,
      source: failed ? 'transfer' : null,
      metadata: null,
    },
  };
}

export function reversalEntity(world: World, reversal: ReversalRecord): Entity {
  return {
    id: reversal.id,
    entity: 'reversal',
    transfer_id: reversal.transfer_id,
    amount: reversal.amount,
    fee: 0,
    tax: 0,
    currency: 'INR',
    notes: [],
    initiator_id: world.merchant.accountId.slice(4),
    customer_refund_id: reversal.refund_id,
    created_at: reversal.created_at,
  };
}

/** A settlement; `fees` and `tax` are 0, as they are for normal settlements. */
export function settlementEntity(settlement: SettlementRecord): Entity {
  const { id, amount, utr, created_at } = settlement;
  return { id, entity: 'settlement', amount, status: 'processed', fees: 0, tax: 0, utr, created_at };
}

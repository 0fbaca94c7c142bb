import { transferDone } from './events.ts';
import { newId } from './ids.ts';
import type { LinkRecord, OrderRecord, PaymentRecord, RefundRecord, TransferRecord } from './records.ts';
import { refusals } from './refusals.ts';
import { seconds, type World } from './world.ts';

/** Route: parts of a payment handed on to linked accounts, and taken back with a refund. */

/** The transfers a link was created with, waiting on its order for the payment. */
export function createTransfers(world: World, link: LinkRecord, order: OrderRecord): void {
  for (const request of link.transfers) {
    const transfer: TransferRecord = {
      ...request,
      id: newId('trf'),
      order_id: order.id,
      payment_id: null,
      status: 'created',
      amount_reversed: 0,
      created_at: seconds(world.clock),
      processed_at: null,
      settlement_id: null,
    };
    world.books.transfers.set(transfer.id, transfer);
  }
}

/** The order's payment is captured: its transfers go out, wait or fail, as the operator has set. */
export function processTransfers(world: World, order: OrderRecord, payment: PaymentRecord): void {
  for (const transfer of world.books.transfers.values()) {
    if (transfer.order_id !== order.id || transfer.status !== 'created') continue;
    transfer.payment_id = payment.id;
    transfer.status = world.settings.transfers;
    if (transfer.status === 'processed') {
      transfer.processed_at = seconds(world.clock);
      payment.amount_transferred += transfer.amount;
    }
    if (transfer.status !== 'pending') transferDone(world, transfer);
  }
}

export function findTransfer(world: World, id: string): TransferRecord {
  const transfer = world.books.transfers.get(id);
  if (transfer === undefined) throw refusals.noSuchId();
  return transfer;
}

/**
 * Takes back a payment's transfers with a refund (`reverse_all`): each in proportion to the part of the payment
 * that is refunded, so a full refund reverses all that is left.
 */
export function reverseTransfers(world: World, payment: PaymentRecord, refund: RefundRecord): void {
  const whole = payment.amount_refunded === payment.amount;
  for (const transfer of world.books.transfersOf(payment)) {
    if (transfer.status !== 'processed' && transfer.status !== 'partially_reversed') continue;
    const rest = transfer.amount - transfer.amount_reversed;
    const share = Math.floor((transfer.amount * refund.amount) / payment.amount);
    const amount = whole ? rest : Math.min(rest, share);
    if (amount === 0) continue;
    const reversal = { id: newId('rvrsl'), transfer_id: transfer.id, refund_id: refund.id, amount };
    world.books.reversals.set(reversal.id, { ...reversal, created_at: seconds(world.clock) });
    transfer.amount_reversed += amount;
    transfer.status = transfer.amount_reversed === transfer.amount ? 'reversed' : 'partially_reversed';
  }
}

import { type Entity, orderEntity, paymentEntity } from './entities.ts';
import { refundEntity, settlementEntity, transferEntity } from './payout-entities.ts';
import type { EventName } from './merchant.ts';
import type {
  OrderRecord,
  PaymentRecord,
  RefundRecord,
  SettlementRecord,
  TransferRecord,
} from './records.ts';
import { seconds, type World } from './world.ts';

/**
 * The webhook payloads, after the samples of markdown-docs `webhooks/*`. Each is a snapshot taken now.
 * A `claim` makes the payment in the payload contradict what was really paid.
 */
export interface Claim {
  amount?: number | undefined;
  currency?: string | undefined;
}

/** Entities in the wrapping a payload has. */
export function wrap(entities: Record<string, Entity>): Record<string, { entity: Entity }> {
  return Object.fromEntries(Object.entries(entities).map(([name, entity]) => [name, { entity }]));
}

function announce(world: World, event: EventName, entities: Record<string, Entity>): void {
  world.post.emit(event, {
    entity: 'event',
    account_id: world.merchant.accountId,
    event,
    contains: Object.keys(entities),
    payload: wrap(entities),
    created_at: seconds(world.clock),
  });
}

/** A payment once money is involved: the samples then also show these sums. */
export function moneyEntity(payment: PaymentRecord, claim: Claim = {}): Entity {
  const told = { amount: claim.amount ?? payment.amount, currency: claim.currency ?? payment.currency };
  const sums = { base_amount: told.amount, amount_transferred: payment.amount_transferred };
  return { ...paymentEntity(payment), ...told, ...sums };
}

export function paymentAuthorized(world: World, payment: PaymentRecord): void {
  announce(world, 'payment.authorized', { payment: { ...paymentEntity(payment), fee: null, tax: null } });
}

export function paymentCaptured(world: World, payment: PaymentRecord, claim: Claim): void {
  announce(world, 'payment.captured', { payment: moneyEntity(payment, claim) });
}

export function paymentFailed(world: World, payment: PaymentRecord): void {
  announce(world, 'payment.failed', { payment: paymentEntity(payment) });
}

export function orderPaid(world: World, order: OrderRecord, payment: PaymentRecord, claim: Claim): void {
  announce(world, 'order.paid', { payment: moneyEntity(payment, claim), order: orderEntity(order) });
}

type RefundEvent = 'created' | 'processed' | 'failed' | 'speed_changed';

export function refundChanged(
  world: World,
  what: RefundEvent,
  refund: RefundRecord,
  payment: PaymentRecord,
): void {
  announce(world, `refund.${what}`, { refund: refundEntity(refund), payment: moneyEntity(payment) });
}

export function transferDone(world: World, transfer: TransferRecord): void {
  const event = transfer.status === 'failed' ? 'transfer.failed' : 'transfer.processed';
  announce(world, event, { transfer: transferEntity(transfer) });
}

export function settlementProcessed(world: World, settlement: SettlementRecord): void {
  announce(world, 'settlement.processed', { settlement: settlementEntity(settlement) });
}

import { type Entity, linkBody } from './entities.ts';
import { type Claim, moneyEntity, wrap } from './events.ts';
import { bareId } from './ids.ts';
import type { LinkRecord, OrderRecord, PaymentRecord } from './records.ts';
import type { World } from './world.ts';

/** The events of payment links (webhooks/payment-links), with the oddities of the published samples. */

type LinkEvent = 'paid' | 'partially_paid' | 'cancelled' | 'expired';

/** Link events carry the link's own creation time, and list their keys from a to z. */
function announceLink(
  world: World,
  link: LinkRecord,
  what: LinkEvent,
  entities: Record<string, Entity>,
): void {
  const event = `payment_link.${what}` as const;
  const inOrder = ['order', 'payment', 'payment_link'].filter((name) => name in entities);
  world.post.emit(event, {
    account_id: world.merchant.accountId,
    contains: Object.keys(entities),
    created_at: link.created_at,
    entity: 'event',
    event,
    payload: wrap(Object.fromEntries(inOrder.map((name) => [name, entities[name] ?? {}]))),
  });
}

/** In events of links Razorpay shows reminders as failed, whether or not any were wanted. */
function linkSnapshot(world: World, link: LinkRecord): Entity {
  return { ...linkBody(world, link), reminders: { status: 'failed' } };
}

export function linkCancelled(world: World, link: LinkRecord): void {
  announceLink(world, link, 'cancelled', { payment_link: linkSnapshot(world, link) });
}

export function linkExpired(world: World, link: LinkRecord): void {
  announceLink(world, link, 'expired', { payment_link: linkSnapshot(world, link) });
}

/** The link has been paid, in part or in full; the payload also holds the order and the payment. */
export function linkPaid(
  world: World,
  link: LinkRecord,
  order: OrderRecord,
  payment: PaymentRecord,
  claim: Claim,
): void {
  announceLink(world, link, link.status === 'paid' ? 'paid' : 'partially_paid', {
    payment_link: linkSnapshot(world, link),
    order: rawOrder(world, link, order),
    payment: { card: null, ...moneyEntity(payment, claim), fee_bearer: 'platform' },
  });
}

/** The order as link events show it: Razorpay's inner view, with ids that lack their prefix. */
function rawOrder(world: World, link: LinkRecord, order: OrderRecord): Entity {
  const references = [2, 3, 4, 5, 6, 7, 8].map((number) => [`reference${number}`, null]);
  return {
    account_number: null,
    amount: order.amount,
    amount_due: order.amount - order.amount_paid,
    amount_paid: order.amount_paid,
    app_offer: false,
    attempts: order.attempts,
    authorized: true,
    bank: null,
    bank_account: null,
    checkout_config_id: null,
    created_at: order.created_at,
    currency: order.currency,
    customer_id: null,
    discount: false,
    first_payment_min_amount: link.first_min_partial_amount === 0 ? null : link.first_min_partial_amount,
    force_offer: null,
    id: bareId(order.id),
    late_auth_config_id: null,
    merchant_id: bareId(world.merchant.accountId),
    method: link.upi_link ? 'upi' : null,
    notes: order.notes ?? [],
    offers: {},
    order_metas: [],
    order_relationships: [],
    partial_payment: link.accept_partial,
    payer_name: null,
    payment_capture: true,
    product_id: bareId(link.id),
    product_type: 'payment_link_v2',
    provider_context: null,
    public_key: world.merchant.keyId,
    public_response: null,
    receipt: order.receipt,
    ...Object.fromEntries(references),
    source: null,
    status: order.status,
    transfers: null,
    updated_at: order.updated_at,
  };
}

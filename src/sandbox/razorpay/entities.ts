import type { LinkRecord, Notes, OrderRecord, PaymentMethod, PaymentRecord } from './records.ts';
import type { World } from './world.ts';

/** The entities as Razorpay's API shows them (markdown-docs, `api/**`): same keys, same nulls and empty arrays. */
export type Entity = Record<string, unknown>;

/** Notes as everything but links shows them: an empty list when there are none. */
export const notesOrList = (notes: Notes) => notes ?? [];

/** What every view of a link shares; `payments` is left out here because events leave it out. */
export function linkBody(world: World, link: LinkRecord): Entity {
  return {
    accept_partial: link.accept_partial,
    amount: link.amount,
    amount_paid: link.amount_paid,
    ...(link.callback_url !== null && { callback_method: 'get', callback_url: link.callback_url }),
    cancelled_at: link.cancelled_at,
    created_at: link.created_at,
    currency: link.currency,
    customer: link.customer,
    description: link.description,
    expire_by: link.expire_by,
    expired_at: link.expired_at,
    first_min_partial_amount: link.first_min_partial_amount,
    id: link.id,
    notes: link.notes,
    notify: link.notify,
    ...(link.order_id !== null && { order_id: link.order_id }),
    reference_id: link.reference_id,
    reminder_enable: link.reminder_enable,
    reminders: link.status === 'created' ? [] : { status: 'failed' },
    short_url: `${world.publicUrl()}/i/${link.code}`,
    status: link.status,
    updated_at: link.updated_at,
    upi_link: link.upi_link,
    user_id: '',
    whatsapp_link: false,
  };
}

/** A payment link with its captured payments (`null` while there are none). */
export function linkEntity(world: World, link: LinkRecord): Entity {
  const captured = world.books.paymentsOf(link).filter((payment) => payment.captured);
  const payments = captured.map((payment) => ({
    amount: payment.amount,
    created_at: payment.created_at,
    method: payment.method,
    payment_id: payment.id,
    plink_id: link.id,
    status: 'captured',
    updated_at: payment.updated_at,
  }));
  return { ...linkBody(world, link), payments: payments.length > 0 ? payments : null };
}

export function orderEntity(order: OrderRecord): Entity {
  return {
    id: order.id,
    entity: 'order',
    amount: order.amount,
    amount_paid: order.amount_paid,
    amount_due: order.amount - order.amount_paid,
    currency: order.currency,
    receipt: order.receipt,
    offer_id: null,
    status: order.status,
    attempts: order.attempts,
    notes: notesOrList(order.notes),
    created_at: order.created_at,
  };
}

function card(payment: PaymentRecord): Entity {
  return {
    id: payment.card_id,
    entity: 'card',
    name: '',
    last4: '1111',
    network: 'Visa',
    type: 'debit',
    issuer: null,
    international: false,
    emi: false,
    sub_type: 'consumer',
    token_iin: null,
  };
}

/** What the payer used, in the fields Razorpay keeps for each method. */
function instrument(payment: PaymentRecord): Entity {
  const reference = payment.bank_reference;
  const vpa = payment.failure === null ? 'success@razorpay' : 'failure@razorpay';
  const own: Record<PaymentMethod, Entity> = {
    upi: { vpa, acquirer_data: { rrn: reference }, upi: { payer_account_type: 'bank_account', vpa } },
    card: { card_id: payment.card_id, card: card(payment), acquirer_data: { auth_code: reference } },
    netbanking: { bank: 'HDFC', acquirer_data: { bank_transaction_id: reference } },
    wallet: { wallet: 'payzapp', acquirer_data: { transaction_id: reference } },
  };
  return { card_id: null, bank: null, wallet: null, vpa: null, ...own[payment.method] };
}

export function paymentEntity(payment: PaymentRecord): Entity {
  const refunded = payment.amount_refunded;
  return {
    id: payment.id,
    entity: 'payment',
    amount: payment.amount,
    currency: payment.currency,
    status: payment.status,
    order_id: payment.order_id,
    invoice_id: null,
    international: false,
    method: payment.method,
    amount_refunded: refunded,
    refund_status: refunded === 0 ? null : refunded < payment.amount ? 'partial' : 'full',
    captured: payment.captured,
    description: payment.description,
    ...instrument(payment),
    email: payment.email,
    contact: payment.contact,
    notes: notesOrList(payment.notes),
    fee: payment.fee,
    tax: payment.tax,
    error_code: payment.failure?.code ?? null,
    error_description: payment.failure?.description ?? null,
    error_source: payment.failure?.source ?? null,
    error_step: payment.failure?.step ?? null,
    error_reason: payment.failure?.reason ?? null,
    created_at: payment.created_at,
  };
}

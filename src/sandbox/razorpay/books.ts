import type {
  LinkRecord,
  OrderRecord,
  PaymentRecord,
  Records,
  RefundRecord,
  ReversalRecord,
  SettlementRecord,
  TransferRecord,
} from './records.ts';

type RefundKey = Records['refundKeys'][number];

/** The local Razorpay's memory: every record by its id, and the few other ways they are looked up. */
export class Books {
  readonly links = new Map<string, LinkRecord>();
  readonly orders = new Map<string, OrderRecord>();
  readonly payments = new Map<string, PaymentRecord>();
  readonly refunds = new Map<string, RefundRecord>();
  readonly transfers = new Map<string, TransferRecord>();
  readonly reversals = new Map<string, ReversalRecord>();
  readonly settlements = new Map<string, SettlementRecord>();
  readonly refundKeys = new Map<string, RefundKey>();
  /** The second (Unix) at which the links were last looked through for lapsed ones. */
  judgedAt = -1;
  readonly #linkByCode = new Map<string, LinkRecord>();
  readonly #linkByReference = new Map<string, LinkRecord>();
  readonly #paymentsByLink = new Map<string, PaymentRecord[]>();

  addLink(link: LinkRecord): void {
    this.links.set(link.id, link);
    this.#linkByCode.set(link.code, link);
    if (link.reference_id !== '') this.#linkByReference.set(link.reference_id, link);
  }

  setReference(link: LinkRecord, reference: string): void {
    this.#linkByReference.delete(link.reference_id);
    link.reference_id = reference;
    if (reference !== '') this.#linkByReference.set(reference, link);
  }

  addPayment(payment: PaymentRecord): void {
    this.payments.set(payment.id, payment);
    const known = this.#paymentsByLink.get(payment.link_id);
    if (known === undefined) this.#paymentsByLink.set(payment.link_id, [payment]);
    else known.push(payment);
  }

  linkByCode(code: string): LinkRecord | undefined {
    return this.#linkByCode.get(code);
  }

  linkByReference(reference: string): LinkRecord | undefined {
    return this.#linkByReference.get(reference);
  }

  /** Every payment tried on a link, oldest first. */
  paymentsOf(link: LinkRecord): PaymentRecord[] {
    return this.#paymentsByLink.get(link.id) ?? [];
  }

  refundsOf(payment: PaymentRecord): RefundRecord[] {
    return [...this.refunds.values()].filter((refund) => refund.payment_id === payment.id);
  }

  transfersOf(payment: PaymentRecord): TransferRecord[] {
    return [...this.transfers.values()].filter((transfer) => transfer.payment_id === payment.id);
  }

  /** Everything, as plain data for the data file and for a person looking in. */
  all(): Records {
    return {
      links: [...this.links.values()],
      orders: [...this.orders.values()],
      payments: [...this.payments.values()],
      refunds: [...this.refunds.values()],
      transfers: [...this.transfers.values()],
      reversals: [...this.reversals.values()],
      settlements: [...this.settlements.values()],
      refundKeys: [...this.refundKeys.values()],
    };
  }

  /** Forgets everything and takes over `records` instead. */
  replace(records: Records): void {
    this.clear();
    for (const link of records.links) this.addLink(link);
    for (const payment of records.payments) this.addPayment(payment);
    for (const order of records.orders) this.orders.set(order.id, order);
    for (const refund of records.refunds) this.refunds.set(refund.id, refund);
    for (const transfer of records.transfers) this.transfers.set(transfer.id, transfer);
    for (const reversal of records.reversals) this.reversals.set(reversal.id, reversal);
    for (const settlement of records.settlements) this.settlements.set(settlement.id, settlement);
    for (const key of records.refundKeys) this.refundKeys.set(key.key, key);
  }

  clear(): void {
    this.judgedAt = -1;
    for (const map of [this.links, this.orders, this.payments, this.refunds, this.transfers]) map.clear();
    for (const map of [this.reversals, this.settlements, this.refundKeys]) map.clear();
    for (const index of [this.#linkByCode, this.#linkByReference, this.#paymentsByLink]) index.clear();
  }
}

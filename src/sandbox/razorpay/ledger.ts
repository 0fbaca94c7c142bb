import type { Books } from './books.ts';

/** Where the money of one payment is; paise. */
interface LedgerLine {
  payment_id: string;
  payment_link_id: string;
  status: string;
  currency: string;
  /** What the payer gave. */
  authorised: number;
  captured: number;
  /** Refunds under way. */
  refunding: number;
  /** Refunds done. */
  refunded: number;
  /** What went back because nobody captured it. */
  returned: number;
}

/** The money ledger: one line per payment, and the sums. Taken from the records, so it cannot drift from them. */
export interface Ledger {
  payments: LedgerLine[];
  captured: number;
  refunding: number;
  refunded: number;
}

export function ledgerOf(books: Books): Ledger {
  const payments = [...books.payments.values()].map((payment): LedgerLine => {
    const refunds = books.refundsOf(payment);
    const sum = (status: string) =>
      refunds.filter((refund) => refund.status === status).reduce((total, { amount }) => total + amount, 0);
    const got = payment.captured || payment.status === 'authorized' || payment.status === 'refunded';
    return {
      payment_id: payment.id,
      payment_link_id: payment.link_id,
      status: payment.status,
      currency: payment.currency,
      authorised: got ? payment.amount : 0,
      captured: payment.captured ? payment.amount : 0,
      refunding: sum('pending'),
      refunded: payment.captured ? sum('processed') : 0,
      returned: payment.captured ? 0 : sum('processed'),
    };
  });
  const total = (field: 'captured' | 'refunding' | 'refunded') =>
    payments.reduce((sum, line) => sum + line[field], 0);
  return {
    payments,
    captured: total('captured'),
    refunding: total('refunding'),
    refunded: total('refunded'),
  };
}

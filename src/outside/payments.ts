/** What we ask of the provider that takes payments. Money is paise. Every method may throw a `ProviderError`. */
export interface Payments {
  /** Makes a link. A reference that exists already is refused: look it up instead. */
  createLink(link: LinkRequest): Promise<LinkState>;
  /** The link with our reference, if it was made. */
  findLink(reference: string): Promise<LinkState | undefined>;
  fetchLink(linkId: string): Promise<LinkState>;
  /** Voids a link; refused when it is paid, part paid, expired or void already. */
  cancelLink(linkId: string): Promise<LinkState>;
  /** Sends money back; the same key with the same amount is the same refund. */
  refund(request: RefundRequest): Promise<RefundState>;
  /** Refunds of a payment, to find out whether a try went through. */
  refundsOf(paymentId: string): Promise<RefundState[]>;
}

export interface LinkRequest {
  reference: string;
  amount: number;
  currency: string;
  description: string;
  expiresAt: Date;
  callbackUrl: string;
}

export interface LinkState {
  id: string;
  reference: string;
  url: string;
  state: 'created' | 'partially_paid' | 'paid' | 'cancelled' | 'expired';
  currency: string;
  /** Captured payments. */
  payments: { id: string; amount: number }[];
}

export interface RefundRequest {
  paymentId: string;
  amount: number;
  key: string;
  /** Our id of the refund; comes back with it. */
  receipt: string;
}

export interface RefundState {
  id: string;
  receipt: string | null;
  amount: number;
  status: 'pending' | 'processed' | 'failed';
}

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
  /** What of a payment went on to linked accounts. */
  transfersOf(paymentId: string): Promise<TransferState[]>;
}

export interface LinkRequest {
  reference: string;
  amount: number;
  currency: string;
  description: string;
  /** The least that may be paid first, where it may be paid in parts. */
  firstPart?: number | undefined;
  /** What of it goes on to a linked account; `payment` is our id of it and comes back with the transfer. */
  transfer?: { account: string; paise: number; payment: string } | undefined;
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
  /** What was transferred of the payment comes back by its share. */
  reverse: boolean;
}

export interface RefundState {
  id: string;
  receipt: string | null;
  amount: number;
  status: 'pending' | 'processed' | 'failed';
}

export interface TransferState {
  id: string;
  account: string;
  amount: number;
  status: 'created' | 'pending' | 'processed' | 'failed' | 'reversed' | 'partially_reversed';
}

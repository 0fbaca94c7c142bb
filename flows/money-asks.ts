/** How a member of staff's words about a refund were not enough. */
export type NoRefund =
  /** No order of that number. */
  | { kind: 'unknown'; number: number }
  /** Only an owner or a manager sends money back. */
  | { kind: 'not allowed' }
  | { kind: 'no dish'; number: number; dishes: string[] }
  /** Nothing of it is left to give back. */
  | { kind: 'nothing'; number: number };

/** What comes off an order's bill: some of its dishes, or a share of it. */
export interface TakeOff {
  lines?: { lineId: string; quantity: number; name: string }[];
  percent?: number;
}

/** A refund as it is read back before it is made; paise. */
export interface RefundTerms extends TakeOff {
  orderId: string;
  number: number;
  name: string;
  /** When its food is wanted: a number comes again every business day. */
  at: number;
  zone: string;
  currency: string;
  /** What comes off the bill. */
  off: number;
  /** What of it goes back; the rest was not paid yet. */
  back: number;
}

/** What the two machines ask about money. */
export interface MoneyAsks {
  /** A link over what is left to pay of an order; without an id, of the next one that has something left. */
  payRest: {
    input: { orderId?: string };
    output: /** No address: the link comes in a moment. */
      | { kind: 'link'; restaurant: string; rest: number; currency: string; url?: string }
      | { kind: 'at the restaurant'; restaurant: string; rest: number; currency: string }
      | { kind: 'none' };
  };
  // Staff.
  /** What a refund of an order would be; nothing is given back yet. `text`: dishes, or a share of it. */
  refundTerms: {
    input: { number: number; text: string };
    output: { kind: 'terms'; terms: RefundTerms } | NoRefund;
  };
  /** Gives back what was read back; `changed`: it would be less now. */
  refundNow: {
    input: RefundTerms;
    output: { kind: 'done'; terms: RefundTerms } | { kind: 'changed'; number: number } | NoRefund;
  };
  /** Tries the refunds of an order that failed once more. */
  refundAgain: {
    input: { number: number };
    output: { kind: 'trying'; number: number; paise: number; currency: string } | NoRefund;
  };
}

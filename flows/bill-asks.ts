/** An invoice or a credit note as its guest is told of it. Paise and epoch milliseconds. */
export interface PaperView {
  title: 'Tax invoice' | 'Bill of supply' | 'Invoice' | 'Bill' | 'Credit note';
  number: string;
  total: number;
  /** What of it is tax. */
  tax: number;
  at: number;
  /** Its page. */
  url: string;
}

/** What is asked about bills. */
export interface BillAsks {
  /** The bill of an order, or of the one that was paid for last, with what was given back of it since. */
  bill: {
    input: { orderId?: string };
    output:
      | {
          kind: 'bill';
          restaurant: string;
          currency: string;
          zone: string;
          invoice: PaperView;
          credits: PaperView[];
        }
      /** Paid for, and not agreed to yet. */
      | { kind: 'not yet'; restaurant: string; paid: number; currency: string }
      /** Only a deposit was paid. */
      | { kind: 'deposit'; restaurant: string; paid: number; currency: string }
      /** It was called off before there was a bill. */
      | { kind: 'called off'; restaurant: string }
      | { kind: 'none' };
  };
}

/** Until when something is off: for so many minutes, or words that are read on the restaurant's clock. */
export type OffUntil = { minutes: number } | { words: string };

/** What a dish or an option was before staff said something of it. */
export interface StockWas {
  id: string;
  /** Since when and until when it was off, as the database writes moments; null: it was not. */
  since: string | null;
  until: string | null;
  stock: number | null;
  /** The business day the count was of. */
  day: string | null;
  /** How many were left right after: what was sold since is not there again. */
  left: number | null;
}

/** A message by which staff say what there is to eat: `text` names a dish or an option. */
export type StockText =
  | { act: 'off'; text: string; until?: OffUntil }
  | { act: 'only'; text: string; count: number }
  | { act: 'back'; text: string }
  /** The last of these is taken back. */
  | { act: 'as it was'; text: string; was: StockWas[] };

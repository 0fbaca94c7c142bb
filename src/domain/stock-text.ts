/** Until when something is off: for so many minutes, or words that are read on the restaurant's clock. */
export type OffUntil = { minutes: number } | { words: string };

/** A message by which staff say what there is to eat: `text` names a dish or an option. */
export type StockText =
  | { act: 'off'; text: string; until?: OffUntil }
  | { act: 'only'; text: string; count: number }
  | { act: 'back'; text: string };

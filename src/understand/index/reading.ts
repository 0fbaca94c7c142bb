/** A word of the vocabulary that a written word may be, and how far it is from it: 0 as it stands, 1 a guess. */
export interface Reading {
  word: number;
  cost: number;
  /** How many tokens it covers: two where one word was written as two. */
  tokens: number;
}

export const costs = {
  exact: 0,
  plural: 0.05,
  other: 0.1,
  sound: 0.15,
  slip: 0.4,
  skeleton: 0.5,
  abbreviation: 0.5,
} as const;

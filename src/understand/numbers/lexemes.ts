/** Words that count. */
export type NumberLexeme =
  /** "seven", "saat". */
  | { role: 'number'; value: number }
  /** Multiplies what stands before it: "hundred", "sau", "dozen". */
  | { role: 'scale'; value: number };

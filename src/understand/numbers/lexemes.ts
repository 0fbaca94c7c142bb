/** Words that count. */
export type NumberLexeme =
  /** "seven", "saat"; `weak` where the word is more often another one ("do": give). */
  | { role: 'number'; value: number; weak?: true }
  /** Multiplies what stands before it: "hundred", "sau", "dozen". */
  | { role: 'scale'; value: number }
  /** "third", "teesri"; `after` stands behind digits only ("rd"). */
  | { role: 'ordinal'; value: number }
  | { role: 'ordinalEnding' }
  /** "fifths": what stands before it is divided. */
  | { role: 'divisor'; value: number }
  /** "half", "aadha", "quarter": a part of what follows. */
  | { role: 'fraction'; value: number }
  /** Added to what follows: "saade" a half, "paune" a quarter less. Alone before a scale it is added to one. */
  | { role: 'shift'; value: number }
  /** "a", "an": one of what follows. */
  | { role: 'article' }
  /** "and", "aur". */
  | { role: 'and' };

/** A word of names that may be one that was asked for. */
export interface Match {
  asked: string;
  word: string;
  /** How many names have it. */
  names: number;
  /** From 0 to 1. */
  closeness: number;
}

/** By which words names are fetched: those with any of `rare`, and those with one of both sides of `common`. */
export interface ChosenWords {
  rare: string[];
  common: [string[], string[]];
}

/**
 * Chooses words so that few names are fetched and the one that is meant is among them. Words are taken as they are
 * spelt, the rarest first, until `most` names would be fetched; of what remains ("spice", "garden") two that a name has
 * both, those of the two rarest words asked for. One alone is asked for by itself.
 */
export function chooseWords(matches: readonly Match[], most: number): ChosenWords {
  const nearestFirst = matches.toSorted(
    (one, other) => other.closeness - one.closeness || one.names - other.names,
  );
  const rare = new Set<string>();
  const common = new Map<string, { words: string[]; names: number }>();
  let names = 0;
  for (const match of nearestFirst) {
    if (rare.has(match.word)) continue;
    if (names + match.names <= most) {
      rare.add(match.word);
      names += match.names;
      continue;
    }
    const held = common.get(match.asked) ?? { words: [], names: 0 };
    common.set(match.asked, { words: [...held.words, match.word], names: held.names + match.names });
  }
  const [first, second] = [...common.values()].toSorted((one, other) => one.names - other.names);
  const words = first?.words ?? [];
  // Beside a rare word a single common one says nothing more.
  if (first && !second && rare.size > 0) return { rare: [...rare], common: [[], []] };
  return { rare: [...rare], common: [words, second?.words ?? words] };
}

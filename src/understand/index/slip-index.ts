import { deletionsOf, slipsAllowed } from './slips.ts';

const none = new Int32Array(0);

/**
 * Words by what they become when a letter is left out, so that those a slip or two from a word are found without
 * comparing it with all. Deletions are kept as numbers, side by side in an order by their first bits: the words of the
 * languages have a hundred thousand, and as strings in a map they cost a fifth of a second at every start.
 */
export class SlipIndex {
  /** Where the deletions of each bucket begin in the two lists. */
  readonly #starts: Int32Array;
  readonly #deletions: Int32Array;
  readonly #ids: Int32Array;
  readonly #shift: number;

  /** Indexes `words`; the id of each is its place. Those too short for a slip, and those not `wanted`, are left out. */
  constructor(words: readonly string[], wanted: (id: number) => boolean) {
    const ids = Array.from(words, (_word, id) => id).filter(
      (id) => slipsAllowed(words[id]?.length ?? 0) > 0 && wanted(id),
    );
    const found = ids.map((id) => deletionsOf(words[id] ?? ''));
    const count = found.reduce((sum, deletions) => sum + deletions.length, 0);
    this.#shift = Math.min(31, Math.clz32(count));
    this.#starts = new Int32Array(2 ** (32 - this.#shift) + 1);
    this.#deletions = new Int32Array(count);
    this.#ids = new Int32Array(count);
    this.#place(found, ids);
  }

  /** Sorts by bucket, and keeps the order of ids within each. */
  #place(found: readonly Int32Array[], ids: readonly number[]): void {
    const starts = this.#starts;
    for (const deletions of found) {
      for (let i = 0; i < deletions.length; i++) {
        const after = ((deletions[i] ?? 0) >>> this.#shift) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
      }
    }
    for (let bucket = 1; bucket < starts.length; bucket++)
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    const free = starts.slice();
    for (let word = 0; word < found.length; word++) {
      const deletions = found[word] ?? none;
      for (let i = 0; i < deletions.length; i++) {
        const deletion = deletions[i] ?? 0;
        const at = free[deletion >>> this.#shift] ?? 0;
        free[deletion >>> this.#shift] = at + 1;
        this.#deletions[at] = deletion;
        this.#ids[at] = ids[word] ?? 0;
      }
    }
  }

  /** The ids of all words that have one of these deletions, as `deletionsOf` gives them; a stranger may be among them. */
  having(deletions: Int32Array): ReadonlySet<number> {
    const ids = new Set<number>();
    for (let i = 0; i < deletions.length; i++) {
      const deletion = deletions[i] as number;
      const bucket = deletion >>> this.#shift;
      const end = this.#starts[bucket + 1] ?? 0;
      for (let at = this.#starts[bucket] ?? 0; at < end; at++) {
        if (this.#deletions[at] === deletion) ids.add(this.#ids[at] as number);
      }
    }
    return ids;
  }
}

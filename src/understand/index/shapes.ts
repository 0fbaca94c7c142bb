const places = 65_536;

/**
 * The first two letters, the last two and the length of words, as bits: two words that are no word together can be
 * told without joining them.
 */
export class Shapes {
  readonly #bits = new Uint32Array(places / 32);

  /** Adds the shape of a word of two letters or more. */
  add(word: string): void {
    if (word.length < 2) return;
    const shape = shapeOf(word.slice(0, 1), word.slice(1));
    this.#bits[shape >> 5] = (this.#bits[shape >> 5] ?? 0) | (1 << (shape & 31));
  }

  /** Whether a word of the shape may be there; false only where none is. */
  mayHave(shape: number): boolean {
    return ((this.#bits[shape >> 5] ?? 0) & (1 << (shape & 31))) !== 0;
  }
}

/** The shape of a word that is two joined, neither of them empty. */
export function shapeOf(first: string, second: string): number {
  const { length } = second;
  const next = first.length > 1 ? first.charCodeAt(1) : second.charCodeAt(0);
  const beforeLast = length > 1 ? second.charCodeAt(length - 2) : first.charCodeAt(first.length - 1);
  let shape = first.charCodeAt(0) * 31 + next;
  shape = Math.imul(shape, 31) + second.charCodeAt(length - 1);
  shape = Math.imul(shape, 31) + beforeLast;
  shape = Math.imul(shape, 31) + first.length + length;
  return Math.imul(shape, 0x9e3779b1) >>> 16;
}

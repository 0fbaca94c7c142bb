/** The last `capacity` things, each with a number that only grows: what the recorder and the live stream keep. */
export class Ring<T> {
  readonly #capacity: number;
  readonly #held: T[] = [];
  #first = 1;

  constructor(capacity: number) {
    this.#capacity = Math.max(1, capacity);
  }

  /** The number the next thing will get. */
  get next(): number {
    return this.#first + this.#held.length;
  }

  /** Keeps `thing` and returns its number. Old things are let go in batches, so that a push stays cheap. */
  push(thing: T): number {
    this.#held.push(thing);
    if (this.#held.length >= this.#capacity * 2) {
      const excess = this.#held.length - this.#capacity;
      this.#held.splice(0, excess);
      this.#first += excess;
    }
    return this.next - 1;
  }

  /** Up to `limit` things numbered above `after`, oldest first, never more than the capacity. */
  since(after: number, limit: number = this.#capacity): { number: number; thing: T }[] {
    const start = Math.max(0, after + 1 - this.#first, this.#held.length - this.#capacity);
    return this.#held
      .slice(start, start + limit)
      .map((thing, index) => ({ number: this.#first + start + index, thing }));
  }

  /** Forgets everything; numbers go on from where they were. */
  clear(): void {
    this.#first = this.next;
    this.#held.length = 0;
  }
}

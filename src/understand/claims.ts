/** Which tokens of a sentence are spoken for: the 9 of "9 Mile House" is no time of day. */
export class Claims {
  readonly #taken: boolean[] = [];

  /** Whether none of the tokens `from` to `to`, exclusive, is spoken for. */
  free(from: number, to = from + 1): boolean {
    for (let at = from; at < to; at++) if (this.#taken[at]) return false;
    return true;
  }

  take(from: number, to = from + 1): void {
    for (let at = from; at < to; at++) this.#taken[at] = true;
  }

  /** Gives back what was only kept from others for a while. */
  release(from: number, to: number): void {
    for (let at = from; at < to; at++) this.#taken[at] = false;
  }
}

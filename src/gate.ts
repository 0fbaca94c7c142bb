/** Lets at most `width` pieces of work through at once; the others wait in the order they came. */
export class Gate {
  private readonly width: number;
  private readonly waiting: (() => void)[] = [];
  private inside = 0;

  constructor(width: number) {
    this.width = width;
  }

  /** Whether the next one would have to wait. */
  get full(): boolean {
    return this.inside >= this.width;
  }

  /** Runs `work` once there is room. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.full) await new Promise<void>((enter) => this.waiting.push(enter));
    else this.inside += 1;
    try {
      return await work();
    } finally {
      // Whoever leaves hands the place over, so nobody slips in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }
}

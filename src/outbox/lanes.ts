/**
 * Work in lanes: what is pushed to one lane runs one after the other, in order; different lanes run side by side, at most
 * `width` of them at once.
 */
export class Lanes<Work> {
  private readonly waiting = new Map<string, Work[]>();
  private readonly ready: string[] = [];
  private running = 0;
  private idlers: (() => void)[] = [];
  private readonly width: number;
  private readonly run: (work: Work) => Promise<'go on' | 'stop'>;

  /** `run` says whether its lane may go on; after `stop` the rest of the lane is forgotten (it is safe in the outbox). */
  constructor(width: number, run: (work: Work) => Promise<'go on' | 'stop'>) {
    this.width = width;
    this.run = run;
  }

  /** Puts work at the end of its lane. */
  push(lane: string, work: Work): void {
    const queue = this.waiting.get(lane);
    if (queue) {
      queue.push(work);
      return;
    }
    this.waiting.set(lane, [work]);
    this.ready.push(lane);
    this.start();
  }

  private start(): void {
    while (this.running < this.width) {
      const lane = this.ready.shift();
      if (lane === undefined) return;
      this.running += 1;
      void this.follow(lane);
    }
  }

  private async follow(lane: string): Promise<void> {
    const queue = this.waiting.get(lane) ?? [];
    for (let work = queue.shift(); work !== undefined; work = queue.shift()) {
      if ((await this.run(work)) === 'stop') break;
    }
    this.waiting.delete(lane);
    this.running -= 1;
    this.start();
    if (this.running === 0 && this.ready.length === 0) {
      for (const done of this.idlers.splice(0)) done();
    }
  }

  /** Resolves once nothing is running and nothing waits. */
  idle(): Promise<void> {
    if (this.running === 0 && this.ready.length === 0) return Promise.resolve();
    return new Promise((done) => this.idlers.push(done));
  }
}

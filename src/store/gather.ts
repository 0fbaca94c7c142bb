/** Most questions of one batch. */
const most = 32;

interface Question<Key, Answer> {
  key: Key;
  resolve(answer: Answer | undefined): void;
  reject(reason: unknown): void;
}

/**
 * Asks many questions in one round trip: those that come up in the same round of the event loop, or while a batch is under
 * way. In a rush Postgres and Node spend a fraction of a statement on each. Two batches at once were slower than one: they
 * are half as long.
 */
export class Gather<Key, Answer> {
  private readonly waiting: Question<Key, Answer>[] = [];
  private busy = false;
  private readonly ask: (keys: Key[]) => Promise<(Answer | undefined)[]>;

  /** `ask` gives the answers in the order of the questions. */
  constructor(ask: (keys: Key[]) => Promise<(Answer | undefined)[]>) {
    this.ask = ask;
  }

  /** The answer to one question; undefined when there is none. Throws what `ask` throws, to all of a batch. */
  get(key: Key): Promise<Answer | undefined> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ key, resolve, reject });
      if (!this.busy) this.soon();
    });
  }

  private soon(): void {
    this.busy = true;
    setImmediate(() => void this.next());
  }

  private async next(): Promise<void> {
    const batch = this.waiting.splice(0, most);
    try {
      const answers = await this.ask(batch.map(({ key }) => key));
      batch.forEach(({ resolve }, i) => resolve(answers[i]));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    this.busy = false;
    if (this.waiting.length > 0) this.soon();
  }
}

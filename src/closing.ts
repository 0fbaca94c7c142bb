import type { Log } from './log.ts';

/** What is undone, last first, when Thali stops or a start fails half-way. */
export class Closing {
  private readonly steps: { name: string; close: () => Promise<unknown> }[] = [];
  /** Remembers how to undo what was just done. */
  add(name: string, close: () => Promise<unknown>): void {
    this.steps.push({ name, close });
  }

  /** Undoes everything; a part that fails to close is logged and the rest goes on. */
  async run(log: Log): Promise<void> {
    for (const { name, close } of this.steps.splice(0).toReversed()) {
      log.debug({ part: name }, 'stopping a part');
      await close().catch((error: unknown) =>
        log.error({ err: error, part: name }, 'a part did not stop cleanly'),
      );
    }
  }
}

import type { Log } from '../../log.ts';

/** The work going on behind the answers: deliveries, webhooks, pauses. Nothing of it outlives `close`. */
export interface Tasks {
  /** Waits `milliseconds` of real time (not at all for 0). False when the wait was cut short: stop what you do. */
  pause(milliseconds: number): Promise<boolean>;
  /** Starts work in the background; what it throws is logged, for nobody is there to catch it. */
  run(work: () => Promise<unknown>): void;
  /** Resolves once nothing started by `run` is going on. */
  settled(): Promise<void>;
  /** Cuts every pause short. */
  interrupt(): void;
}

/** See `Tasks`. */
export function createTasks(log: Log): Tasks {
  const pauses = new Map<NodeJS.Timeout, (went: boolean) => void>();
  const waiting: (() => void)[] = [];
  let active = 0;

  async function follow(work: () => Promise<unknown>): Promise<void> {
    active += 1;
    try {
      await work();
    } catch (error) {
      log.error(
        { err: error },
        'The local Twilio failed at work behind an answer; this is a defect of the stand-in.',
      );
    } finally {
      active -= 1;
      if (active === 0) for (const resolve of waiting.splice(0)) resolve();
    }
  }

  return {
    pause(milliseconds) {
      if (milliseconds <= 0) return Promise.resolve(true);
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          pauses.delete(timer);
          resolve(true);
        }, milliseconds);
        pauses.set(timer, resolve);
      });
    },
    run: (work) => void follow(work),
    settled: () => (active === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    interrupt() {
      for (const [timer, resolve] of pauses) {
        clearTimeout(timer);
        resolve(false);
      }
      pauses.clear();
    },
  };
}

/** Work of one key is done one after the other, in the order it came; different keys do not wait for each other. */
export class Lines {
  readonly #ends = new Map<string, Promise<void>>();

  /** Puts `work` at the end of the line `key`; settles as the work does. A failure does not stop those behind it. */
  async add(key: string, work: () => Promise<void>): Promise<void> {
    const before = this.#ends.get(key);
    const end = before === undefined ? work() : before.then(work, work);
    this.#ends.set(key, end);
    try {
      await end;
    } finally {
      if (this.#ends.get(key) === end) this.#ends.delete(key);
    }
  }

  /** Resolves when what now stands in line `key` is done. */
  async emptied(key: string): Promise<void> {
    await this.#ends.get(key);
  }
}

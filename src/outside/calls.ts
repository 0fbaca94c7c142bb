import { type Outcome, ProviderError } from '../errors.ts';

export type Provider = 'Twilio' | 'Razorpay';

/** Minutes a process remembers its calls. */
const remembered = 10;
const minute = 60_000;

/** How a process's calls to one provider went in the last minutes. */
export interface RecentCalls {
  /** Calls that ended, well or badly. */
  made: number;
  /** The provider said no; it had no time or was not reached; nobody knows what became of it. */
  refused: number;
  busy: number;
  unknown: number;
  /** The longest one, in milliseconds, and what it asked for; null where none was made. */
  slowest: { milliseconds: number; what: string } | null;
}

type Bucket = RecentCalls & { provider: Provider; minute: number };

/** Does a call; what it throws is mapped by `failure`, also what an SDK throws before it has asked anything. */
export async function mapped<T>(
  work: () => Promise<T>,
  failure: (thrown: unknown) => ProviderError,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failure(error);
  }
}

/** What a process knows of its own calls, minute by minute: so much of it however many there are. */
export class CallLog {
  private buckets: Bucket[] = [];
  private readonly now: () => number;

  /** `now`: milliseconds of a clock that only goes forward. */
  constructor(now: () => number = () => performance.now()) {
    this.now = now;
  }

  /** Does a call and notes how long it took and how it ended. Throws what it throws. */
  async watch<T>(provider: Provider, what: string, work: () => Promise<T>): Promise<T> {
    const began = this.now();
    try {
      const answer = await work();
      this.note(provider, what, this.now() - began, undefined);
      return answer;
    } catch (error) {
      const outcome = error instanceof ProviderError ? error.outcome : 'unknown';
      this.note(provider, what, this.now() - began, outcome);
      throw error;
    }
  }

  private note(provider: Provider, what: string, milliseconds: number, failed: Outcome | undefined): void {
    const now = Math.floor(this.now() / minute);
    let bucket = this.buckets.find((each) => each.provider === provider && each.minute === now);
    if (!bucket) {
      bucket = { provider, minute: now, made: 0, refused: 0, busy: 0, unknown: 0, slowest: null };
      this.buckets = [...this.buckets.filter((each) => each.minute > now - remembered), bucket];
    }
    bucket.made += 1;
    if (failed) bucket[failed] += 1;
    if (milliseconds > (bucket.slowest?.milliseconds ?? -1)) bucket.slowest = { milliseconds, what };
  }

  /** The calls to a provider in this minute and the nine before it. */
  recent(provider: Provider): RecentCalls {
    const since = Math.floor(this.now() / minute) - remembered;
    const total: RecentCalls = { made: 0, refused: 0, busy: 0, unknown: 0, slowest: null };
    for (const bucket of this.buckets) {
      if (bucket.provider !== provider || bucket.minute <= since) continue;
      total.made += bucket.made;
      total.refused += bucket.refused;
      total.busy += bucket.busy;
      total.unknown += bucket.unknown;
      if ((bucket.slowest?.milliseconds ?? -1) > (total.slowest?.milliseconds ?? -1))
        total.slowest = bucket.slowest;
    }
    return total;
  }
}

import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import { markSent, type OutboxRow, type Sent } from '../store/outbox.ts';

/** Most calls marked in one statement: fifty together cost a thirtieth of fifty alone. */
const most = 50;
/** Milliseconds a mark may wait for company. A commit for every few messages costs Postgres more than the marks do. */
const patience = 50;
/** Milliseconds until a mark that failed (the database is away) is tried again. */
const retry = 500;

/**
 * Marks calls as made, many at once. Until a mark is written its row looks unsent; if the process dies before, whoever
 * takes the row over looks for the message first. `onNext` gets calls that had waited behind the marked ones.
 */
export class SentBatch {
  private pending: Sent[] = [];
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> | undefined;
  private failing = false;
  private readonly db: Database;
  private readonly me: string;
  private readonly log: Log;
  private readonly onNext: (rows: OutboxRow[]) => void;

  constructor(db: Database, me: string, log: Log, onNext: (rows: OutboxRow[]) => void) {
    this.db = db;
    this.me = me;
    this.log = log;
    this.onNext = onNext;
  }

  /** Notes a call as made. */
  add(sent: Sent): void {
    this.pending.push(sent);
    if (this.pending.length >= most) this.flushSoon(0);
    else this.flushSoon(patience);
  }

  private flushSoon(delay: number): void {
    if (this.writing) return;
    if (this.timer && delay > 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  /** Writes what is noted now; resolves when it is written. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.writing) await this.writing;
    if (this.pending.length === 0) return;
    const batch = this.pending.splice(0, most);
    this.writing = this.write(batch).finally(() => {
      this.writing = undefined;
    });
    await this.writing;
    if (this.pending.length > 0) this.flushSoon(0);
  }

  private async write(batch: Sent[]): Promise<void> {
    try {
      const next = await markSent(this.db, batch, this.me);
      this.failing = false;
      this.onNext(next);
    } catch (error) {
      this.log.warn({ err: error, count: batch.length }, 'sent calls could not be marked; trying again');
      this.failing = true;
      this.pending.unshift(...batch);
      this.timer = setTimeout(() => void this.flush(), retry);
    }
  }

  /** Writes everything that is noted, for a graceful stop; gives up after a failed write. */
  async drain(): Promise<void> {
    do {
      await this.flush();
    } while (!this.failing && (this.pending.length > 0 || this.writing));
    clearTimeout(this.timer);
  }
}

import type { Database } from '../store/database.ts';
import { askRoom } from '../store/send-queue.ts';

/** Milliseconds for which what was asked for may be spent, and for which a number without a rate is not asked about. */
const spendable = 1_000;
const believed = 30_000;

/**
 * What this process may send now from each of our numbers. Rates are kept by the database, for all processes; a quarter of
 * a second's worth is fetched at once, so that a busy number costs four questions a second.
 */
export class Purses {
  private readonly left = new Map<string, { weight: number; until: number }>();
  private readonly free = new Map<string, number>();
  private readonly asking = new Map<string, Promise<number>>();
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  /** Takes `weight` for a message of `rank`; false: the rate is used up, or more urgent or older messages wait. */
  async take(sender: string, rank: number, weight: number): Promise<boolean> {
    for (;;) {
      const now = performance.now();
      if ((this.free.get(sender) ?? 0) > now) return true;
      const purse = this.left.get(sender);
      if (purse && purse.until > now && purse.weight >= weight) {
        purse.weight -= weight;
        return true;
      }
      // Who waits for another's question takes its no as well: it is the same moment and the same number.
      const asked = this.asking.get(sender) ?? this.ask(sender, rank, weight);
      if ((await asked) === 0) return false;
    }
  }

  /** Forgets what is left of a number, because the provider said that it was too much. */
  forget(sender: string): void {
    this.left.delete(sender);
    this.free.delete(sender);
  }

  private ask(sender: string, rank: number, weight: number): Promise<number> {
    const asked = this.fetch(sender, rank, weight).finally(() => this.asking.delete(sender));
    this.asking.set(sender, asked);
    return asked;
  }

  private async fetch(sender: string, rank: number, weight: number): Promise<number> {
    const given = await askRoom(this.db, sender, rank, weight);
    const now = performance.now();
    if (given === 'free') {
      this.free.set(sender, now + believed);
      return Number.POSITIVE_INFINITY;
    }
    const before = this.left.get(sender);
    const kept = before && before.until > now ? before.weight : 0;
    this.left.set(sender, { weight: kept + given, until: now + spendable });
    return given;
  }
}

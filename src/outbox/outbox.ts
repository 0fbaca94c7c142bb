import type { Clock } from '../clock.ts';
import { ProviderError } from '../errors.ts';
import type { Log } from '../log.ts';
import { type MessageTools, sendMessage } from '../send/message.ts';
import {
  cancelLink,
  checkLink,
  createLink,
  type PaymentOutcome,
  type PaymentTools,
  sendRefund,
} from '../send/payment.ts';
import type { Database } from '../store/database.ts';
import { acceptStimulus } from '../store/inbox.ts';
import { claimCalls, endCall, markSent, type OutboxRow, putOffCall, releaseLane } from '../store/outbox.ts';
import { Lanes } from './lanes.ts';
import { SentBatch } from './sent-batch.ts';

export interface OutboxTools extends MessageTools, PaymentTools {
  db: Database;
  clock: Clock;
  log: Log;
  me: string;
  /** An outcome was written to the inbox and may be dealt with now. */
  onOutcome(inboxId: string): void;
  /** Something was put off until so many seconds from now. */
  onLater(seconds: number): void;
}

/** Seconds between tries: quick at first, since most failures are short, then a few minutes apart. */
const delays = [1, 2, 5, 10, 20, 40, 60, 120, 300, 600];
/** Calls in the air at once. */
const width = 64;

/**
 * Makes the calls that transactions left behind. What this process wrote it sends at once; what was put off, or belonged
 * to a process that died, is claimed by the sweeper. Calls of one lane keep their order.
 */
export class Outbox {
  private readonly lanes: Lanes<OutboxRow>;
  private readonly batch: SentBatch;
  private readonly tools: OutboxTools;

  constructor(tools: OutboxTools) {
    this.tools = tools;
    this.lanes = new Lanes(width, (row) => this.make(row));
    this.batch = new SentBatch(tools.db, tools.me, tools.log, (rows) => this.push(rows));
  }

  /** Makes calls this process holds the lease of. */
  push(rows: readonly OutboxRow[]): void {
    for (const row of rows) this.lanes.push(row.lane, row);
  }

  /** Claims calls whose time has come, or whose process died, and makes them; gives how many. */
  async sweep(limit = 200): Promise<number> {
    const rows = await claimCalls(this.tools.db, this.tools.me, limit);
    this.push(rows);
    return rows.length;
  }

  private async make(row: OutboxRow): Promise<'go on' | 'stop'> {
    const { log } = this.tools;
    try {
      if (row.kind === 'message') {
        this.batch.add({ id: row.id, lane: row.lane, providerId: await sendMessage(this.tools, row) });
      } else {
        await this.done(row, await this.callAboutMoney(row));
      }
      return 'go on';
    } catch (error) {
      try {
        return await this.failed(row, error);
      } catch (worse) {
        // The database is away. The lease runs out, and then the call is looked for before it is made again.
        log.error({ err: worse, outboxId: row.id }, 'a failed call could not be noted');
        return 'stop';
      }
    }
  }

  private callAboutMoney(row: OutboxRow): Promise<PaymentOutcome> {
    switch (row.kind) {
      case 'create link':
        return createLink(this.tools, row, this.tools.clock.now());
      case 'check link':
        return checkLink(this.tools, row);
      case 'cancel link':
        return cancelLink(this.tools, row);
      case 'refund':
        return sendRefund(this.tools, row);
      case 'message':
        throw new Error('A message is not about money.');
    }
  }

  /** Marks a call as made and puts what it came to into the inbox, in one transaction. */
  private async done(row: OutboxRow, outcome: PaymentOutcome): Promise<void> {
    const { db, clock, me } = this.tools;
    let next: OutboxRow[] = [];
    const inboxId = await db.transaction(async (tx) => {
      next = await markSent(tx, [{ id: row.id, lane: row.lane, providerId: null }], me);
      return acceptStimulus(
        tx,
        { provider: 'thali', providerId: `outcome-${row.id}`, kind: 'outcome', payload: outcome },
        clock.now(),
      );
    });
    if (inboxId) this.tools.onOutcome(inboxId);
    this.push(next);
  }

  private async failed(row: OutboxRow, error: unknown): Promise<'go on' | 'stop'> {
    const { db, log } = this.tools;
    const provider = error instanceof ProviderError ? error : undefined;
    const text = error instanceof Error ? error.message : String(error);
    if (provider?.outcome === 'refused') {
      log.warn(
        { outboxId: row.id, kind: row.kind, code: provider.code, status: provider.status },
        'a call was refused',
      );
      await this.end(row, 'failed', text, provider.code);
      return 'go on';
    }
    const delay = delays[row.attempts];
    if (delay === undefined) {
      log.error({ outboxId: row.id, kind: row.kind, error: text }, 'a call was given up');
      await this.end(row, 'dead', text, provider?.code);
      return 'go on';
    }
    log.warn(
      { outboxId: row.id, kind: row.kind, attempt: row.attempts + 1, error: text },
      'a call is tried again later',
    );
    await putOffCall(db, row.id, text, provider?.outcome !== 'busy', delay);
    await releaseLane(db, row.lane, this.tools.me);
    this.tools.onLater(delay);
    return 'stop';
  }

  /** Ends a call that will never be made, and says so in the inbox. */
  private async end(
    row: OutboxRow,
    state: 'failed' | 'dead',
    text: string,
    code: string | undefined,
  ): Promise<void> {
    const { db, clock } = this.tools;
    const inboxId = await db.transaction(async (tx) => {
      await endCall(tx, row.id, state, text, code);
      return acceptStimulus(
        tx,
        {
          provider: 'thali',
          providerId: `ended-${row.id}`,
          kind: 'outcome',
          ...(row.conversationId ? { conversationId: row.conversationId } : {}),
          payload: { of: 'ended', kind: row.kind, outboxId: row.id, code: code ?? null, call: row.payload },
        },
        clock.now(),
      );
    });
    if (inboxId) this.tools.onOutcome(inboxId);
    // What waited behind it may go now.
    await this.sweep();
  }

  /** Resolves once everything claimed has been made or put off, and the marks are written. */
  async idle(): Promise<void> {
    await this.lanes.idle();
    await this.batch.drain();
  }
}

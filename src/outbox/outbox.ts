import type { Clock } from '../clock.ts';
import type { MessagePrice } from '../domain/message-prices.ts';
import { ProviderError } from '../errors.ts';
import type { Log } from '../log.ts';
import { costOf } from '../send/cost.ts';
import { type MessageTools, sendMessage } from '../send/message.ts';
import {
  cancelLink,
  checkLink,
  checkRefund,
  createLink,
  type PaymentOutcome,
  type PaymentTools,
  sendRefund,
} from '../send/payment.ts';
import type { Database } from '../store/database.ts';
import { acceptStimulus } from '../store/inbox.ts';
import {
  claimCalls,
  confirmLease,
  endCall,
  leaseSeconds,
  markSent,
  type OutboxRow,
  putOffCall,
  releaseFrom,
} from '../store/outbox.ts';
import { claimQueued, queueOpensIn, slowDown } from '../store/send-queue.ts';
import {
  claimLate,
  claimProbes,
  firstProbe,
  holdFrom,
  markDown,
  markUp,
  probeSoon,
} from '../store/sender-down.ts';
import { Lanes } from './lanes.ts';
import { Purses } from './purses.ts';
import { SentBatch } from './sent-batch.ts';

export interface OutboxTools extends MessageTools, PaymentTools {
  db: Database;
  clock: Clock;
  log: Log;
  me: string;
  /** By which the ledger prices messages. */
  messagePrices: readonly MessagePrice[];
  /** An outcome was written to the inbox and may be dealt with now. */
  onOutcome(inboxId: string): void;
  /** Something was put off until so many seconds from now. */
  onLater(seconds: number): void;
}

/** Seconds between tries: quick at first, since most failures are short, then a few minutes apart. */
const delays = [1, 2, 5, 10, 20, 40, 60, 120, 300, 600];
/** Milliseconds for which a lease is believed without a look: it must outlast the call that follows. */
const trusted = 5_000;
/** Messages taken from a number's queue at once, and the fewest milliseconds between two looks at it. */
const queueWidth = 200;
const shortestLook = 50;
/** Twilio: too many requests, WhatsApp's rate, its own queue for the number is full. Seconds the number rests after that. */
const tooMuch = /^(20429|63018|21611)$/;
const rest = 10;
/**
 * Twilio: our number or the account cannot send, whoever is written to. Not authorised, account not active, action disabled
 * for it, no channel with this From, WhatsApp account disabled by Meta (Error and Warning Dictionary).
 */
const cannotSend = /^(10001|20003|20005|20010|63007|63112|90010)$/;
/** Calls in the air at once: a provider that takes 100 ms then holds up no more than 1,200 a second. */
const width = 128;

/** `queue`: the rate has room for it. `probe`: it tries whether a number that is down sends again. */
type Way = 'new' | 'queue' | 'probe';

interface Work {
  row: OutboxRow;
  since: number;
  way: Way;
}

/**
 * Makes the calls that transactions left behind. What this process wrote it sends at once; what was put off, or belonged
 * to a process that died, is claimed by the sweeper. Calls of one lane keep their order.
 */
export class Outbox {
  private readonly lanes: Lanes<Work>;
  private readonly purses: Purses;
  private looking: NodeJS.Timeout | undefined;
  /** Lanes in which a call failed a short while ago, and when. */
  private readonly broken = new Map<string, number>();
  private readonly batch: SentBatch;
  private readonly tools: OutboxTools;

  constructor(tools: OutboxTools) {
    this.tools = tools;
    this.purses = new Purses(tools.db);
    this.lanes = new Lanes(width, (work) => this.make(work));
    this.batch = new SentBatch(tools.db, tools.me, tools.log, (rows) => this.push(rows));
  }

  /** Makes calls this process holds the lease of. */
  push(rows: readonly OutboxRow[], way: Way = 'new'): void {
    const since = performance.now();
    for (const row of rows) this.lanes.push(row.lane, { row, since, way });
  }

  /** Claims calls whose time has come, or whose process died, and makes them; gives how many. */
  async sweep(limit = 200): Promise<number> {
    const { db, me, clock } = this.tools;
    const rows = await claimCalls(db, me, limit);
    this.push(rows);
    const queued = await claimQueued(db, me, limit);
    this.push(queued, 'queue');
    const late = await claimLate(db, me, clock.now(), limit);
    this.push(late);
    const probes = await claimProbes(db, me, clock.now());
    this.push(probes, 'probe');
    return rows.length + queued.length + late.length + probes.length;
  }

  /** Looks at the queues when something of them may go, and again until they are empty. */
  private lookSoon(milliseconds: number): void {
    this.looking ??= setTimeout(() => void this.look(), milliseconds).unref();
  }

  private async look(): Promise<void> {
    const { db, me, log } = this.tools;
    try {
      this.push(await claimQueued(db, me, queueWidth), 'queue');
      const seconds = await queueOpensIn(db);
      this.looking = undefined;
      if (seconds !== undefined) this.lookSoon(Math.max(shortestLook, seconds * 1_000));
    } catch (error) {
      this.looking = undefined;
      // The database is away; the worker's sweep finds the queues.
      log.warn({ err: error }, 'the queues of our numbers could not be looked at');
    }
  }

  /** Whether the rate of a message's number has room for it; if not, it goes into the queue with what follows it. */
  private async hasRoom({ id, lane, seq, sender, rank, weight }: OutboxRow): Promise<boolean> {
    const { db, me } = this.tools;
    if (!sender || (await this.purses.take(sender, rank ?? 0, weight ?? 1))) return true;
    this.broken.set(lane, performance.now());
    await releaseFrom(db, { lane, seq }, me);
    this.tools.log.debug({ outboxId: id }, 'a message waits for its number');
    this.lookSoon(shortestLook);
    return false;
  }

  private async make({ row, since, way }: Work): Promise<'go on' | 'stop'> {
    const { log } = this.tools;
    try {
      if (!(await this.mayMake(row, since))) return 'stop';
      if (row.expiresAt && row.expiresAt <= this.tools.clock.now()) {
        await this.end(row, 'failed', 'It was too late for it.', 'expired');
      } else if (way === 'new' && !(await this.hasRoom(row))) {
        return 'stop';
      } else if (row.kind === 'message') {
        const sent = await sendMessage(this.tools, row);
        const cost = costOf(row.payload, sent, this.tools.messagePrices);
        this.batch.add({ id: row.id, lane: row.lane, providerId: sent.id, cost });
        if (way === 'probe') await this.sendsAgain(row);
      } else {
        await this.done(row, await this.callAboutMoney(row));
      }
      return 'go on';
    } catch (error) {
      try {
        return await this.failed(row, error, way);
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
      case 'check refund':
        return checkRefund(this.tools, row);
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

  /**
   * A lease is taken on trust while it is young and its lane runs. A call that was written in the moment another one of
   * its lane failed would overtake it, and one that waited here for long may be somebody else's by now.
   */
  private async mayMake(row: OutboxRow, since: number): Promise<boolean> {
    const { db, me } = this.tools;
    const brokenAt = this.broken.get(row.lane);
    if (brokenAt === undefined && performance.now() - since < trusted) return true;
    if (brokenAt !== undefined && performance.now() - brokenAt > leaseSeconds * 1_500)
      this.broken.delete(row.lane);
    if (await confirmLease(db, row.id, me)) return true;
    await releaseFrom(db, row, me);
    return false;
  }

  private async failed(row: OutboxRow, error: unknown, way: Way): Promise<'go on' | 'stop'> {
    const { db, log } = this.tools;
    const provider = error instanceof ProviderError ? error : undefined;
    const text = error instanceof Error ? error.message : String(error);
    if (row.sender && (provider?.status === 429 || tooMuch.test(provider?.code ?? ''))) {
      this.purses.forget(row.sender);
      await slowDown(db, row.sender, rest);
    }
    if (row.sender && provider?.outcome === 'refused') {
      if (cannotSend.test(provider.code ?? ''))
        return this.waitForSender(row, row.sender, provider.code ?? '');
      if (way === 'probe') await probeSoon(db, row.sender, this.tools.clock.now());
    }
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
    this.broken.set(row.lane, performance.now());
    await putOffCall(db, row.id, text, provider?.outcome !== 'busy', delay);
    await releaseFrom(db, row, this.tools.me);
    this.tools.onLater(delay);
    return 'stop';
  }

  /** A message was refused because its number cannot send: it waits with all others of that number. */
  private async waitForSender(row: OutboxRow, sender: string, code: string): Promise<'stop'> {
    const { db, log, clock, me } = this.tools;
    this.broken.set(row.lane, performance.now());
    this.purses.forget(sender);
    if (await markDown(db, sender, code, clock.now()))
      log.error({ sender: sender.slice(-4), code }, 'a number of ours does not send any more');
    await holdFrom(db, row, me);
    this.tools.onLater(firstProbe);
    return 'stop';
  }

  /** A number that was down has sent: everything that waits for it goes. */
  private async sendsAgain({ sender }: OutboxRow): Promise<void> {
    if (!sender) return;
    await markUp(this.tools.db, sender);
    this.tools.log.info({ sender: sender.slice(-4) }, 'a number of ours sends again');
    await this.sweep();
    this.lookSoon(shortestLook);
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

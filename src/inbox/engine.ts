import { setImmediate as nextRound } from 'node:timers/promises';
import type { Written } from '../acts/act.ts';
import { takeLetter, type TurnTools } from '../converse/take-turn.ts';
import type { Letter } from '../domain/message.ts';
import { NotYet } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { again } from '../store/again.ts';
import { acceptStimulus, duePending, passOver, putOff, type Stimulus } from '../store/inbox.ts';
import { fireDueTimers, type Timer } from '../store/timers.ts';
import { apologise } from './apologise.ts';
import { Gate } from '../gate.ts';
import { handlePending } from './handle.ts';
import { KeyedQueue } from './keyed-queue.ts';

/** How the rest of the machine is woken when something is due later, or in another process. */
export interface Wake {
  /** An alarm was set. */
  timer(timer: Timer): void;
  /** Something was put off by so many seconds. */
  later(seconds: number): void;
}

/** Seconds between tries of a row that fails. */
const delays = [1, 3, 8, 20, 45];
/** Rows a sweep takes at once, and how many rows are dealt with side by side: fewer than the pool has connections. */
const sweepSize = 100;
const sideBySide = 8;

/** Turns taken while their webhooks wait for the answer; beyond that messages are kept first and answered after. */
const turnsAtOnce = 64;
/** Seconds in which other processes leave a kept message to the one that took it in. */
const keptGrace = 30;

/**
 * Takes stimuli in and deals with them: at once where it can, from the inbox where it must. Nothing it holds in memory
 * matters: whatever was accepted is a row, and a sweep finds it.
 */
export class Engine {
  private readonly queue = new KeyedQueue();
  private readonly turns = new Gate(turnsAtOnce);
  private readonly dealing = new Gate(sideBySide);
  private readonly working = new Set<Promise<unknown>>();
  private readonly tools: TurnTools & { log: Log };
  private readonly outbox: Outbox;
  private readonly wake: Wake;

  constructor(tools: TurnTools & { log: Log }, outbox: Outbox, wake: Wake) {
    this.tools = tools;
    this.outbox = outbox;
    this.wake = wake;
  }

  /**
   * Takes in a message. Resolves once it is safe: its turn is taken, or it waits in the inbox. Messages between the same
   * two are taken in the order they came. Throws only when the database cannot be reached; then nothing was accepted.
   */
  receiveLetter(stimulus: Stimulus, letter: Letter): Promise<void> {
    return new Promise((safe, lost) => {
      const key = `${letter.sender} ${letter.address}`;
      this.track(this.queue.run(key, () => this.takeIn(stimulus, letter, safe)).catch(lost));
    });
  }

  private async takeIn(stimulus: Stimulus, letter: Letter, safe: () => void): Promise<void> {
    const at = this.tools.clock.now();
    if (!this.turns.full) {
      const written = await this.turns.run(() => this.takeNow(stimulus, letter, at));
      safe();
      if (!written) return;
      // Preparing a call takes as long as the rest of an answer; the webhook's answer leaves first.
      await nextRound();
      this.goOn(written);
      return;
    }
    // A rush. Providers give up after some seconds, so what cannot be answered now is at least kept now.
    const id = await acceptStimulus(this.tools.db, stimulus, at, keptGrace);
    safe();
    if (id) await this.process(id);
  }

  /** Takes the turn at once; gives what it left to be gone on with. */
  private async takeNow(stimulus: Stimulus, letter: Letter, at: Date): Promise<Written | undefined> {
    try {
      const taken = await again(() => takeLetter(this.tools, stimulus, letter, at));
      if (taken.kind === 'done') return taken.written;
      if (taken.kind === 'pending') await this.process(taken.inboxId);
    } catch (error) {
      // The message is kept before anything else; if even that fails the provider is told to send it again.
      this.tools.log.error(
        { err: error, provider: stimulus.provider },
        'a turn failed and will be tried again',
      );
      const id = await acceptStimulus(this.tools.db, stimulus, at, delays[0], messageOf(error));
      if (id) this.wake.later(delays[0] ?? 1);
    }
    return undefined;
  }

  /** Takes in anything else: it is a row when this resolves, and is dealt with right after. */
  async receive(stimulus: Stimulus): Promise<void> {
    const id = await acceptStimulus(this.tools.db, stimulus, this.tools.clock.now());
    if (id) this.soon(id);
  }

  /** Deals with a row in the background. */
  soon(inboxId: string): void {
    this.track(this.process(inboxId));
  }

  /** Goes on with what a transaction left: calls to make, rows to deal with, alarms to watch. */
  goOn(written: Written): void {
    this.outbox.push(written.calls);
    for (const id of written.inboxIds) this.soon(id);
    for (const timer of written.timers) this.wake.timer(timer);
  }

  /** Deals with one pending row; a failure is noted and tried again later, at last it is kept as dead. */
  private async process(inboxId: string): Promise<void> {
    let rowId = inboxId;
    const onRow = (id: string) => {
      rowId = id;
    };
    try {
      const written = await this.dealing.run(() => again(() => handlePending(this.tools, inboxId, onRow)));
      if (written) this.goOn(written);
    } catch (error) {
      try {
        await this.failed(rowId, error);
      } catch (worse) {
        // The database is away; the row is still pending and a sweep finds it.
        this.tools.log.error({ err: worse, inboxId: rowId }, 'a failed row could not be noted');
        return;
      }
      // Older news failed and is out of the way; this row is still to be dealt with.
      if (rowId !== inboxId) await this.process(inboxId);
    }
  }

  private async failed(inboxId: string, error: unknown): Promise<void> {
    const { db, log } = this.tools;
    const [row] = await db.rows<{ attempts: number }>(
      { name: 'attempts', text: 'select attempts from inbox where id = $1' },
      [inboxId],
    );
    const delay = delays[row?.attempts ?? 0];
    const dead = delay === undefined;
    if (error instanceof NotYet) log.debug({ inboxId }, error.message);
    else
      log.error(
        { err: error, inboxId, dead },
        dead ? 'a row was given up' : 'a row failed and will be tried again',
      );
    // What it waited for never came: a report on a message that is not ours, say. There is nothing to mend.
    if (dead && error instanceof NotYet) return passOver(db, inboxId, messageOf(error));
    await putOff(db, inboxId, messageOf(error), delay ?? 0, dead);
    if (dead) this.goOn(await apologise(this.tools, inboxId));
    else this.wake.later(delay);
  }

  /**
   * Finds what nobody is dealing with: alarms that are due, rows that wait, calls that were put off or whose process
   * died. Gives how many it found. Any number of processes may do this at once.
   */
  async sweep(): Promise<number> {
    const { db, clock } = this.tools;
    await fireDueTimers(db, clock.now(), sweepSize);
    const ids = await duePending(db, sweepSize);
    const left = [...ids];
    const worker = async () => {
      for (let id = left.shift(); id !== undefined; id = left.shift()) await this.process(id);
    };
    await Promise.all(Array.from({ length: sideBySide }, worker));
    return ids.length + (await this.outbox.sweep());
  }

  private track(work: Promise<unknown>): void {
    this.working.add(work);
    void work.finally(() => this.working.delete(work));
  }

  /** Resolves once nothing is being dealt with and nothing is being sent. */
  async idle(): Promise<void> {
    do {
      await Promise.all(this.working);
      await this.outbox.idle();
    } while (this.working.size > 0);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { randomText } from './ids.ts';
import type { EventName, Merchant, Settings } from './merchant.ts';
import { backoff, deliveryTime, replayTime, type WebhookEvent } from './webhook-event.ts';
import type { WebhookFaults } from './webhook-faults.ts';
import type { WebhookSender } from './webhook-sender.ts';
import { WebhookShelf } from './webhook-shelf.ts';
import { NotNow } from './world.ts';

interface PostParts {
  clock: Clock;
  log: Log;
  merchant: Merchant;
  settings: Settings;
  pace: number;
  sender: WebhookSender;
  faults: WebhookFaults;
  url: string | null;
  /** Called whenever something worth keeping has changed. */
  changed: () => void;
}

/**
 * Sends the webhooks: one after the other, in the order they came, retried with growing waits for 24 hours of
 * clock time and then given up, which disables the webhook. Whoever holds the clock calls `runDue`.
 */
export class WebhookPost {
  url: string | null;
  disabled = false;
  readonly #parts: PostParts;
  readonly #shelf = new WebhookShelf();
  #line: Promise<void> = Promise.resolve();
  readonly #inLine = new Set<WebhookEvent>();
  readonly #answering = new Set<Promise<void>>();
  #gathering: WebhookEvent[] | null = null;
  #forging = false;
  #closed = false;

  constructor(parts: PostParts) {
    this.#parts = parts;
    this.url = parts.url;
  }

  /** A new event. The body is frozen here: an event shows things as they were when it happened. */
  emit(name: EventName, body: unknown): void {
    const { merchant, settings, faults, changed } = this.#parts;
    const now = this.#now();
    const event: WebhookEvent = {
      id: randomText(14),
      name,
      body: JSON.stringify(body),
      secret: this.#forging ? randomText(24) : merchant.webhookSecret,
      created: now,
      due: now,
      attempts: 0,
      copies: 0,
      state: 'waiting',
      forged: this.#forging,
    };
    this.#shelf.add(event);
    if (this.url === null || this.disabled || !settings.events.includes(name)) event.state = 'not-sent';
    else if (faults.meet('drop', name)) event.state = 'dropped';
    else this.#plan(event);
    changed();
  }

  #plan(event: WebhookEvent): void {
    const { faults } = this.#parts;
    event.copies = faults.meet('duplicate', event.name)?.copies ?? 0;
    event.due += faults.meet('delay', event.name)?.milliseconds ?? 0;
    const reorder = faults.meet('reorder', event.name);
    if (reorder !== undefined) this.#hold(event, reorder.hold);
    else if (this.#gathering !== null) this.#gathering.push(event);
    else this.runDue();
  }

  #hold(event: WebhookEvent, until: number): void {
    event.state = 'held';
    if (this.#shelf.held().length >= until) this.releaseHeld();
  }

  /** Sends what a `reorder` fault holds back, last first, whether or not it has its number. */
  releaseHeld(): void {
    const held = this.#shelf.held().toReversed();
    for (const event of held) event.state = 'waiting';
    this.#enqueue(held);
  }

  /** Runs `work` and keeps back the events it causes; hand them to `release` or `releaseAfter`. */
  gather<T>(work: () => T): { result: T; events: WebhookEvent[] } {
    const events: WebhookEvent[] = [];
    this.#gathering = events;
    try {
      return { result: work(), events };
    } finally {
      this.#gathering = null;
    }
  }

  /** Lets gathered events go and resolves when those that are due have been tried. */
  async release(events: WebhookEvent[]): Promise<void> {
    this.#enqueue(events.filter((event) => event.due <= this.#now()));
    await this.#line;
  }

  /** Lets gathered events go once `answered` is over: Razorpay's webhooks usually follow the answer. */
  releaseAfter(events: WebhookEvent[], answered: Promise<void>): void {
    if (events.length === 0) return;
    for (const event of events) this.#inLine.add(event);
    const waiting = answered.then(() => {
      for (const event of events) this.#inLine.delete(event);
      this.#answering.delete(waiting);
      return this.release(events);
    });
    this.#answering.add(waiting);
  }

  /** Events emitted by `work` carry a signature made with a secret nobody knows. */
  forging(work: () => unknown): void {
    this.#forging = true;
    try {
      work();
    } finally {
      this.#forging = false;
    }
  }

  /** Sends every waiting event whose time has come. */
  runDue(): void {
    this.#enqueue(this.#shelf.due(this.#now()));
  }

  #enqueue(events: WebhookEvent[]): void {
    if (this.#closed || this.disabled) return;
    for (const event of events) {
      if (this.#inLine.has(event)) continue;
      this.#inLine.add(event);
      this.#line = this.#line.then(() => this.#deliver(event));
    }
  }

  async #deliver(event: WebhookEvent): Promise<void> {
    if (!this.#shelf.has(event)) return;
    const end = event.created + deliveryTime;
    const late = event.attempts > 0 && this.#now() > end;
    if (!this.#closed && !this.disabled && !late) await this.#attempt(event, end);
    if (event.state === 'waiting' && !this.#closed && this.#now() >= end) this.#giveUp(event);
    this.#inLine.delete(event);
    this.#parts.changed();
  }

  /** Tries once; the next try comes after the usual wait, the last one at the `end`. */
  async #attempt(event: WebhookEvent, end: number): Promise<void> {
    const copies = event.attempts === 0 ? event.copies : 0;
    let accepted = false;
    for (let copy = 0; copy <= copies && !this.#closed; copy += 1) {
      accepted = (await this.#parts.sender.attempt(this.url ?? '', event)) || accepted;
    }
    event.attempts += 1;
    event.due = Math.min(this.#now() + backoff(event.attempts, this.#parts.pace), end);
    if (accepted) event.state = 'delivered';
    else if (event.forged) event.state = 'given-up';
  }

  #giveUp(event: WebhookEvent): void {
    event.state = 'given-up';
    this.disabled = true;
    this.#parts.log.warn(
      { event: event.name },
      'local razorpay: 24 hours of failed deliveries, webhook disabled',
    );
  }

  #now(): number {
    return this.#parts.clock.now().getTime();
  }

  events(): readonly WebhookEvent[] {
    return this.#shelf.all();
  }

  /** Sends an event once more, as Razorpay's support does on request. Throws `NotNow` when it is unknown or too old. */
  replay(id: string): void {
    const event = this.#shelf.find(id);
    if (event === undefined) throw new NotNow('No event with that id is remembered.');
    const [now, happened] = [this.#now(), event.happened ?? event.created];
    if (now - happened > replayTime) throw new NotNow('Events older than 15 days are not replayed.');
    Object.assign(event, { state: 'waiting', attempts: 0, copies: 0, happened, created: now, due: now });
    this.runDue();
  }

  /** Takes over other events, of a data file or none; of the old ones nothing more is sent. */
  async replace(events: WebhookEvent[]): Promise<void> {
    this.#inLine.clear();
    this.#shelf.replace(events);
    await this.#line;
  }

  /** Resolves when everything that is due has been tried and every answer it waits for has gone out. */
  async idle(): Promise<void> {
    for (;;) {
      await Promise.all(this.#answering);
      this.runDue();
      const line = this.#line;
      await line;
      if (line === this.#line && this.#answering.size === 0) return;
    }
  }

  /** Stops: nothing is sent any more, and an attempt under way is broken off. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#parts.sender.close();
    await this.#line;
  }
}

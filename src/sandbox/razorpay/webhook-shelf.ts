import type { WebhookEvent } from './webhook-event.ts';

const size = 1_000;

/** Keeps the events: those still to be sent, those held back, and the last of those that are over. */
export class WebhookShelf {
  #events: WebhookEvent[] = [];

  add(event: WebhookEvent): void {
    this.#events.push(event);
    if (this.#events.length <= size) return;
    const oldest = this.#events.findIndex(({ state }) => state !== 'waiting' && state !== 'held');
    this.#events.splice(Math.max(oldest, 0), 1);
  }

  all(): readonly WebhookEvent[] {
    return this.#events;
  }

  has(event: WebhookEvent): boolean {
    return this.#events.includes(event);
  }

  find(id: string): WebhookEvent | undefined {
    return this.#events.find((event) => event.id === id);
  }

  /** What should be tried by `now`, milliseconds. */
  due(now: number): WebhookEvent[] {
    return this.#events.filter(({ state, due }) => state === 'waiting' && due <= now);
  }

  held(): WebhookEvent[] {
    return this.#events.filter(({ state }) => state === 'held');
  }

  /** Takes over other events; those that were held back are sent like the rest. */
  replace(events: WebhookEvent[]): void {
    this.#events = events.map((event) => (event.state === 'held' ? { ...event, state: 'waiting' } : event));
  }
}

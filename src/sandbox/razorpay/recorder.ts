import type { Clock } from '../../clock.ts';

/** An API request and what was answered; `status` is null when the answer was withheld on purpose. */
export interface RecordedRequest {
  kind: 'request';
  at: string;
  method: string;
  path: string;
  query: Record<string, unknown>;
  idempotencyKey: string | null;
  body: string;
  fault: string | null;
  status: number | null;
  answer: string | null;
}

/** One attempt to deliver a webhook; `status` is null when nobody answered in time. */
export interface RecordedWebhook {
  kind: 'webhook';
  at: string;
  url: string;
  event: string;
  headers: Record<string, string>;
  body: string;
  status: number | null;
  error: string | null;
}

export type Recorded = RecordedRequest | RecordedWebhook;

/** Remembers the last exchanges, requests and webhooks together, oldest first. */
export class Recorder {
  readonly #clock: Clock;
  readonly #size: number;
  #entries: Recorded[] = [];

  constructor(clock: Clock, size = 500) {
    this.#clock = clock;
    this.#size = size;
  }

  add<R extends Recorded>(entry: Omit<R, 'at'>): void {
    this.#entries.push({ ...entry, at: this.#clock.now().toISOString() } as R);
    if (this.#entries.length > this.#size) this.#entries.shift();
  }

  all(): readonly Recorded[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }
}

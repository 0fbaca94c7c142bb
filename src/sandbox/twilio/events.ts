import { randomUUID } from 'node:crypto';
import { Ring } from './ring.ts';

/** What happened, as the live stream tells it. */
export interface LiveEvent {
  type: 'message' | 'status' | 'phone' | 'reset';
  /** The phone it concerns; null concerns all. */
  phone: string | null;
  /** Made only when somebody reads: under load nobody does. */
  data: () => object;
}

/** An event with its number in this run. */
export interface NumberedEvent {
  number: number;
  thing: LiveEvent;
}

/** Hands events to whoever listens and keeps the last ones for those who come back. */
export interface EventHub {
  emit(event: LiveEvent): void;
  /** Calls `listener` for each new event until the returned function is called. */
  listen(listener: (event: NumberedEvent) => void): () => void;
  readonly past: Ring<LiveEvent>;
  /**
   * Names this run of the stand-in. Numbers begin anew with each, so an event is known only by both: a page that outlived
   * a restart would otherwise take its old number for one of now.
   */
  readonly run: string;
}

/** See `EventHub`; keeps the last `size` events. */
export function createEventHub(size: number): EventHub {
  const past = new Ring<LiveEvent>(size);
  const listeners = new Set<(event: NumberedEvent) => void>();
  return {
    past,
    run: randomUUID(),
    emit(event) {
      const number = past.push(event);
      for (const listener of listeners) listener({ number, thing: event });
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

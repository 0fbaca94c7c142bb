import { Ring } from './ring.ts';

/** What happened, as the live stream tells it. */
export interface LiveEvent {
  type: 'message' | 'status' | 'phone' | 'reset';
  /** The phone it concerns; null concerns all. */
  phone: string | null;
  /** Made only when somebody reads: under load nobody does. */
  data: () => object;
}

/** An event with its number, which is the SSE id. */
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
}

/**
 * See `EventHub`; keeps the last `size` events. `first` is the first event's number: the time of the start serves,
 * for then a page that outlived a restart is recognised by its old number.
 */
export function createEventHub(size: number, first: number): EventHub {
  const past = new Ring<LiveEvent>(size, first);
  const listeners = new Set<(event: NumberedEvent) => void>();
  return {
    past,
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

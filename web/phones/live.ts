import type { Message } from './model.ts';

/** What the live stream tells. */
export type LiveEvent =
  | { type: 'message'; phone: string; sender: string; message: Message }
  | { type: 'status'; phone: string; sender: string; sid: string; status: string; errorCode: number | null }
  | { type: 'phone'; phone: string }
  | { type: 'reset' };

/** Milliseconds before a stream the browser has given up on is opened again. */
const patience = 1_500;

/**
 * Follows `/sandbox/events` until the returned function is called. The browser reconnects by itself after a cut and
 * names the last event it saw; where it gives up (an error page in place of the stream) this opens a new one that does.
 */
export function follow(heard: (event: LiveEvent) => void, connected: (is: boolean) => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';

  function open(): void {
    source = new EventSource(last === '' ? '/sandbox/events' : `/sandbox/events?lastEventId=${last}`);
    source.addEventListener('open', () => connected(true));
    source.addEventListener('error', () => {
      connected(false);
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, patience);
    });
    for (const type of ['message', 'status', 'phone', 'reset'] as const) {
      source.addEventListener(type, (event: MessageEvent<string>) => {
        last = event.lastEventId;
        heard({ type, ...(JSON.parse(event.data) as object) } as LiveEvent);
      });
    }
  }

  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

import type { ServerResponse } from 'node:http';
import type { EventHub, NumberedEvent } from './events.ts';

const heartbeatMs = 15_000;

/** The open live streams, so that closing the stand-in closes them. */
export interface Streams {
  /**
   * Writes events to `response` as server-sent events, beginning after `lastEventId`. When events after that id are
   * no longer kept, a `reset` event comes first: load everything anew. Only events of `phone` when one is given.
   */
  attach(response: ServerResponse, lastEventId: number | null, phone: string | null): void;
  /** Ends the open streams, and refuses those to come with 503. */
  close(): void;
}

/** See `Streams`. */
export function createStreams(events: EventHub): Streams {
  const open = new Set<ServerResponse>();
  let closed = false;

  return {
    attach(response, lastEventId, phone) {
      // A browser whose stream ended asks again at once, on the connection it has.
      if (closed) {
        response.writeHead(503).end();
        return;
      }
      const send = ({ number, thing }: NumberedEvent): void => {
        if (phone !== null && thing.phone !== null && thing.phone !== phone) return;
        // A reader that stopped reading is let go; it comes back with Last-Event-ID.
        if (response.writableLength > 1024 * 1024) response.end();
        else response.write(`id: ${number}\nevent: ${thing.type}\ndata: ${JSON.stringify(thing.data())}\n\n`);
      };
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      response.write('retry: 1000\n\n');
      const { past } = events;
      if (lastEventId !== null) {
        const missed = past.since(lastEventId, Number.MAX_SAFE_INTEGER);
        const complete = missed.length === past.next - 1 - lastEventId;
        if (!complete)
          send({ number: past.next - 1, thing: { type: 'reset', phone: null, data: () => ({}) } });
        else for (const event of missed) send(event);
      }
      const unlisten = events.listen(send);
      const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
      heartbeat.unref();
      open.add(response);
      response.once('close', () => {
        unlisten();
        clearInterval(heartbeat);
        open.delete(response);
      });
    },
    close() {
      closed = true;
      for (const response of open) response.end();
    },
  };
}

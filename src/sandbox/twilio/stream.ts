import type { ServerResponse } from 'node:http';
import type { EventHub, LiveEvent, NumberedEvent } from './events.ts';

const heartbeatMs = 15_000;

/** The open live streams, so that closing the stand-in closes them. */
export interface Streams {
  /**
   * Writes events to `response` as server-sent events, beginning after `lastEventId`. When events after that id are
   * no longer kept, or it is of another run, a `reset` event comes first: load everything anew. Only events of `phone`
   * when one is given.
   */
  attach(response: ServerResponse, lastEventId: string | null, phone: string | null): void;
  /** Ends the open streams, and refuses those to come with 503. */
  close(): void;
}

/** What somebody whose newest event has this id has not had; undefined where that can no longer be told. */
function missedAfter({ past, run }: EventHub, lastEventId: string): NumberedEvent[] | undefined {
  const [, ofRun, digits] = /^(.+)\.(\d+)$/.exec(lastEventId) ?? [];
  if (ofRun !== run) return undefined;
  const last = Number(digits);
  const missed = past.since(last, Number.MAX_SAFE_INTEGER);
  return missed.length === past.next - 1 - last ? missed : undefined;
}

const reset: LiveEvent = { type: 'reset', phone: null, data: () => ({}) };

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
        else
          response.write(
            `id: ${events.run}.${number}\nevent: ${thing.type}\ndata: ${JSON.stringify(thing.data())}\n\n`,
          );
      };
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      response.write('retry: 1000\n\n');
      if (lastEventId !== null) {
        const missed = missedAfter(events, lastEventId);
        for (const event of missed ?? [{ number: events.past.next - 1, thing: reset }]) send(event);
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

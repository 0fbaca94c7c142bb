import type { ServerResponse } from 'node:http';
import type { Clock } from '../../clock.ts';
import type { Topic } from '../../contract/changes.ts';
import type { Log } from '../../log.ts';
import { pruneChanges } from '../../store/changes.ts';
import type { Database } from '../../store/database.ts';
import { sessionsAt } from '../../store/session-places.ts';
import { Problem } from '../api/problem.ts';
import { openFeed } from './feed.ts';
import { missedBy } from './missed.ts';

/** Milliseconds between signs of life; as often it is looked whether those who listen still may. */
const usualBeat = 15_000;
const pruneEvery = 3_600_000;
/** Open streams: of one session, with many tabs; and of this process. */
const mostOfSession = 20;
const mostOfAll = 5_000;
/** Bytes that may wait for a reader that reads no more. */
const mostUnread = 64 * 1024;

interface Stream {
  response: ServerResponse;
  sessionId: string;
  restaurantId: string;
}

/** Who listens to what. */
export interface Listening extends Stream {
  topics: readonly Topic[];
  /** What the browser had last, as it says. */
  lastMark: string | undefined;
}

/** The live streams of changes, as server-sent events. */
export interface Streams {
  /** Answers with a stream that stays open. Throws a problem when there are too many. */
  open(listening: Listening): Promise<void>;
  close(): Promise<void>;
}

function write(
  response: ServerResponse,
  mark: string,
  events: readonly [name: string, data: object][],
): void {
  if (response.writableEnded || response.destroyed) return;
  // A reader that stopped reading is let go; it comes back and says what it had.
  if (response.writableLength > mostUnread) return void response.destroy();
  const blocks = events.map(([name, data], nth) => {
    // Only with the last is all of it told: whoever is cut off between two hears both again.
    const id = nth === events.length - 1 ? `id: ${mark}\n` : '';
    return `${id}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
  });
  response.write(blocks.join(''));
}

/** Opens the feed for the streams of one process; `beatEvery`: milliseconds between two signs of life. */
export function openStreams(
  { db, clock, log }: { db: Database; clock: Clock; log: Log },
  beatEvery = usualBeat,
): Streams {
  const feed = openFeed(db, log);
  const streams = new Set<Stream>();
  let closed = false;

  /** Those whose answer has its head: anything written before would be the head, with Koa's 404. */
  const begun = () => [...streams].filter(({ response }) => response.headersSent);

  /** Ends the streams of those who are signed out, or work there no longer. */
  async function endForeign(): Promise<void> {
    // Whoever opens a stream while this is looked up is not in the answer, and would be sent away.
    const open = begun();
    const stands = await sessionsAt(
      db,
      open.map(({ sessionId }) => sessionId),
      clock.now(),
    );
    for (const { response, sessionId, restaurantId } of open)
      if (!stands.has(`${sessionId} ${restaurantId}`)) response.end();
  }
  const beat = setInterval(() => {
    if (streams.size === 0) return;
    endForeign().catch((error: unknown) => log.warn({ err: error }, 'who listens could not be looked up'));
    for (const { response } of begun()) write(response, feed.mark(), [['beat', {}]]);
  }, beatEvery).unref();
  const forget = () =>
    pruneChanges(db).catch((error: unknown) => log.warn({ err: error }, 'old changes were not forgotten'));
  void forget();
  const pruning = setInterval(() => void forget(), pruneEvery).unref();

  function admit(sessionId: string): void {
    const own = [...streams].filter((each) => each.sessionId === sessionId).length;
    if (!closed && own < mostOfSession && streams.size < mostOfAll) return;
    throw new Problem(
      closed || own < mostOfSession ? 503 : 429,
      'There are too many live pages open.',
      { type: '/api/problems#too-many-streams', detail: 'Close some tabs; this page tries again by itself.' },
      5,
    );
  }

  return {
    async open({ response, sessionId, restaurantId, topics, lastMark }) {
      admit(sessionId);
      const stream = { response, sessionId, restaurantId };
      streams.add(stream);
      response.once('close', () => streams.delete(stream));
      const tell = (changed: ReadonlySet<Topic>, mark: string) => {
        const mine = topics.filter((topic) => changed.has(topic));
        if (mine.length > 0)
          write(
            response,
            mark,
            mine.map((topic) => ['change', { topic }]),
          );
      };
      try {
        // What comes before the head of the answer is written waits for it.
        let early: [ReadonlySet<Topic>, string][] | undefined = [];
        const stop = await feed.listen(restaurantId, (changed, mark) => {
          if (early) early.push([changed, mark]);
          else tell(changed, mark);
        });
        response.once('close', stop);
        if (response.destroyed) stop();
        const mark = feed.mark();
        const missed = await missedBy(db, restaurantId, lastMark);
        response.writeHead(200, {
          'Content-Type': 'text/event-stream; charset=utf-8',
          'X-Accel-Buffering': 'no',
        });
        response.write('retry: 1000\n\n');
        write(response, mark, [['beat', {}]]);
        tell(missed, mark);
        for (const each of early) tell(...each);
        early = undefined;
        if (closed) response.end();
      } catch (error) {
        streams.delete(stream);
        throw error;
      }
    },
    async close() {
      closed = true;
      clearInterval(beat);
      clearInterval(pruning);
      for (const { response } of begun()) response.end();
      await feed.close();
    },
  };
}

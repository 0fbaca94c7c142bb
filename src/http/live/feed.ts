import type { Topic } from '../../contract/changes.ts';
import type { Log } from '../../log.ts';
import { changesSince, threadVersions } from '../../store/changes.ts';
import type { Database } from '../../store/database.ts';

/** Milliseconds between two looks while anybody listens. */
const pace = 300;

/** Called with the topics of a restaurant that changed, and the mark from which on the feed goes on. */
export type Heard = (topics: ReadonlySet<Topic>, mark: string) => void;

/** Tells what changes at the restaurants that somebody listens to, whichever process changes it. */
export interface Feed {
  /** Tells `heard` everything that becomes visible after this resolves; some of what came just before, too. Gives how to stop. */
  listen(restaurantId: string, heard: Heard): Promise<() => void>;
  /** Where the feed is: with it a listener who was cut off goes on later. */
  mark(): string;
  close(): Promise<void>;
}

/**
 * Looks by one query for all restaurants, and only while somebody listens. (NOTIFY would tell without asking, but takes a
 * lock of the whole database at every commit, so that turns would wait for each other.)
 */
export function openFeed(db: Database, log: Log): Feed {
  const listeners = new Map<string, Set<Heard>>();
  /** Everything below was told; of what is above, this was. */
  let below: string | undefined;
  let told = new Set<string>();
  let mark = '';
  let threads = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let closed = false;
  let away = false;
  let running = false;

  function tell(restaurantId: string, topics: ReadonlySet<Topic>): void {
    for (const heard of listeners.get(restaurantId) ?? []) heard(topics, mark);
  }

  async function look(): Promise<void> {
    const restaurants = [...listeners.keys()];
    const found = await changesSince(db, restaurants, below);
    const spoken = await threadVersions(db, restaurants);
    const news = new Map<string, Set<Topic>>();
    const add = (restaurantId: string, topic: Topic) =>
      news.set(restaurantId, (news.get(restaurantId) ?? new Set()).add(topic));
    const above = new Set<string>();
    for (const { restaurantId, xid, topic } of found.rows) {
      const key = `${restaurantId} ${xid} ${topic}`;
      if (!told.has(key)) add(restaurantId, topic);
      if (BigInt(xid) >= BigInt(found.below)) above.add(key);
    }
    for (const [restaurantId, version] of spoken)
      if (threads.get(restaurantId) !== version) add(restaurantId, 'conversations');
    [below, told, threads, mark] = [found.below, above, spoken, `${found.below}-${found.at}`];
    for (const [restaurantId, topics] of news) tell(restaurantId, topics);
  }

  function lookSoon(): void {
    running = !closed && listeners.size > 0;
    if (!running) {
      below = undefined;
      return;
    }
    timer = setTimeout(() => {
      looking = look()
        .then(() => {
          away = false;
        })
        .catch((error: unknown) => {
          // Nothing is lost: the next look begins where the last good one ended.
          if (!away) log.warn({ err: error }, 'the feed of changes cannot be read; it is tried again');
          away = true;
        })
        .finally(() => {
          looking = undefined;
          lookSoon();
        });
    }, pace);
  }

  return {
    async listen(restaurantId, heard) {
      const heards = listeners.get(restaurantId) ?? new Set();
      listeners.set(restaurantId, heards.add(heard));
      const stop = () => {
        heards.delete(heard);
        if (heards.size === 0 && listeners.get(restaurantId) === heards) listeners.delete(restaurantId);
      };
      try {
        await looking;
        if (below === undefined) {
          // From here on nothing is missed, whenever the next look is.
          const now = await changesSince(db, [], undefined);
          below ??= now.below;
          mark = `${below}-${now.at}`;
        }
      } catch (error) {
        stop();
        throw error;
      }
      if (!running) lookSoon();
      return stop;
    },
    mark: () => mark,
    async close() {
      closed = true;
      clearTimeout(timer);
      await looking;
    },
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { thaliNow } from '../client.ts';
import { useHere } from '../session.tsx';
import { useChanges } from '../use-changes.ts';
import { type Data, useData } from '../use-data.ts';
import type { AnswerOf } from '../../../src/contract/endpoint.ts';
import type { Endpoints } from '../../../src/contract/contract.ts';

type Answer = AnswerOf<Endpoints['GET /restaurants/:restaurant/board']>;

/** The board as it was read last, and how fresh that is. */
export interface Board {
  of: Data<Answer>;
  read: () => Promise<void>;
  /** Since when the line is cut, by Thali's clock; undefined while it is open, and for the first two seconds. */
  offlineSince: number | undefined;
  /** When the board was read last. */
  readAt: number | undefined;
}

/** Milliseconds for which a cut is nobody's business: a server that starts anew is back in one. */
const blip = 2_000;

/** Runs one reading at a time, and one more after it when it was asked for meanwhile: answers never overtake each other. */
function useOneAtATime(work: () => Promise<void>): () => Promise<void> {
  const running = useRef<Promise<void>>(undefined);
  const waiting = useRef<Promise<void>>(undefined);
  return useCallback(() => {
    const start = () => {
      running.current = work().finally(() => {
        running.current = undefined;
      });
      return running.current;
    };
    if (!running.current) return start();
    waiting.current ??= running.current.then(() => {
      waiting.current = undefined;
      return start();
    });
    return waiting.current;
  }, [work]);
}

/** Reads the board, and again whenever orders or bookings change. */
export function useBoard(): Board {
  const { restaurant } = useHere();
  const of = useData('GET /restaurants/:restaurant/board', { params: { restaurant: restaurant.id } });
  const read = useOneAtATime(of.again);
  const line = useChanges(restaurant.id, ['orders', 'bookings'], () => void read());
  const [offlineSince, setOfflineSince] = useState<number>();
  const [readAt, setReadAt] = useState<number>();
  const { data } = of;

  useEffect(() => {
    if (data) setReadAt(thaliNow());
  }, [data]);
  useEffect(() => {
    if (line !== 'cut') {
      setOfflineSince(undefined);
      return undefined;
    }
    const since = thaliNow();
    const timer = setTimeout(() => setOfflineSince(since), blip);
    return () => clearTimeout(timer);
  }, [line]);
  return { of, read, offlineSince, readAt };
}

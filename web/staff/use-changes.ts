import { useEffect, useRef, useState } from 'react';
import type { Topic } from '../../src/contract/changes.ts';
import { type Line, listen } from './live.ts';

/**
 * Calls `changed` whenever one of these topics changes at the restaurant, and once after every time the connection was
 * lost: whatever was missed meanwhile is read again. Gives how the connection is.
 */
export function useChanges(restaurantId: string, topics: readonly Topic[], changed: () => void): Line {
  const [line, setLine] = useState<Line>('opening');
  const latest = useRef(changed);
  latest.current = changed;
  const wanted = topics.join(',');
  useEffect(
    () =>
      listen(restaurantId, {
        topics: wanted.split(',') as Topic[],
        changed: () => latest.current(),
        moved: setLine,
      }),
    [restaurantId, wanted],
  );
  return line;
}

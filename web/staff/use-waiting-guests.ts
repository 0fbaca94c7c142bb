import { useEffect, useState } from 'react';
import { call } from './client.ts';
import { listen } from './live.ts';

/** How many guests want a person and nobody has come; 0 without a restaurant. A failed look leaves what was known. */
export function useWaitingGuests(restaurantId: string | undefined): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (restaurantId === undefined) return undefined;
    let left = false;
    const look = () => {
      call('GET /restaurants/:restaurant/waiting-guests', { params: { restaurant: restaurantId } }).then(
        (answer) => left || setCount(answer.count),
        () => undefined,
      );
    };
    look();
    const stop = listen(restaurantId, { topics: ['conversations'], changed: look, moved: () => undefined });
    return () => {
      left = true;
      setCount(0);
      stop();
    };
  }, [restaurantId]);
  return count;
}

import { useEffect, useState } from 'react';
import { thaliNow } from './client.ts';

/** The time by Thali's clock, looked at again every so many seconds. */
export function useNow(seconds = 15): number {
  const [now, setNow] = useState(thaliNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(thaliNow()), seconds * 1_000);
    return () => clearInterval(timer);
  }, [seconds]);
  return now;
}

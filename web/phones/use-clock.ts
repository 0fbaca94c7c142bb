import { useEffect, useState } from 'react';

/** Milliseconds between looks at the clock: it shows minutes. */
const beat = 5_000;

/** The stand-in world's time, running on from `now` (UTC, ISO 8601); undefined while that is unknown. */
export function useClock(now: string | undefined): Date | undefined {
  const [shown, setShown] = useState<Date>();
  useEffect(() => {
    if (now === undefined) return undefined;
    const ahead = Date.parse(now) - Date.now();
    const tick = () => setShown(new Date(Date.now() + ahead));
    tick();
    const timer = setInterval(tick, beat);
    return () => clearInterval(timer);
  }, [now]);
  return shown;
}

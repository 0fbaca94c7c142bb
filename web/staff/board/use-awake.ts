import { useEffect, useState } from 'react';

/** Keeps the screen on while the board is looked at; gives whether it is. Browsers let go of it whenever the page is hidden. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let gone = false;
    async function keep(): Promise<void> {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const got = await navigator.wakeLock.request('screen');
        if (gone) return await got.release();
        lock = got;
        setAwake(true);
        got.addEventListener('release', () => setAwake(false));
      } catch {
        // A battery that is low, or a browser that does not: the screen goes dark as the device is set.
        setAwake(false);
      }
    }
    const again = () => void keep();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
  return awake;
}

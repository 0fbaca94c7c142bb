import { useCallback, useEffect, useRef, useState } from 'react';
import { call, sentenceOf } from '../client.ts';

interface Worth {
  off: number;
  back: number;
}

/** What giving these dishes back would send back, asked anew whenever others are chosen; undefined until it is known. */
export function useWorth(
  restaurant: string,
  order: string,
  lines: { lineId: string; quantity: number }[],
): { data: Worth | undefined; trouble: string | undefined; again: () => Promise<void> } {
  const [found, setFound] = useState<{ of: string; data?: Worth; trouble?: string }>({ of: '' });
  const of = JSON.stringify(lines);
  const latest = useRef(of);
  latest.current = of;
  const again = useCallback(async () => {
    const asked = JSON.parse(of) as typeof lines;
    if (asked.length === 0) return;
    // An answer that comes after something else was chosen is about nothing that is shown.
    const show = (answer: { data?: Worth; trouble?: string }) =>
      latest.current === of && setFound({ of, ...answer });
    try {
      const params = { restaurant, order };
      show({
        data: await call('POST /restaurants/:restaurant/orders/:order/refund/terms', {
          params,
          body: { lines: asked },
        }),
      });
    } catch (error) {
      show({ trouble: sentenceOf(error) });
    }
  }, [restaurant, order, of]);
  useEffect(() => void again(), [again]);
  const current = found.of === of ? found : undefined;
  return { data: current?.data, trouble: current?.trouble, again };
}

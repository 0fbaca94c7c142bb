/** Too many wait already. */
export class TooBusy extends Error {
  override name = 'TooBusy';
}

/**
 * Lets `atOnce` pieces of work run and at most `waiting` wait for them: pictures are large, and a rush of them must not
 * take the memory and the processors that conversations need. What is more throws `TooBusy`.
 */
export function turns(atOnce: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const line: (() => void)[] = [];
  return async (work) => {
    if (running >= atOnce) {
      if (line.length >= waiting) throw new TooBusy('Too much is waiting already.');
      await new Promise<void>((resolve) => line.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = line.shift();
      // Whoever is next has the place of whoever leaves.
      if (next) next();
      else running -= 1;
    }
  };
}

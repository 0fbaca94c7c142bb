import { setTimeout as delay } from 'node:timers/promises';

/** Resolves once `holds` does; throws with `what` when it has not after `seconds`. For what other processes bring about. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  seconds = 30,
): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`After ${seconds} s still not: ${what}.`);
    await delay(50);
  }
}

import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds. Throws, naming what was waited for, after `patience` milliseconds. */
export async function until(
  what: string,
  patience: number,
  holds: () => Promise<boolean>,
  every = 20,
): Promise<void> {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited ${patience / 1_000} s in vain for ${what}.`);
    await pause(every);
  }
}

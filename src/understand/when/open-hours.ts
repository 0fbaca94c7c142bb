import type { Around } from './around.ts';
import type { Clock } from './clock.ts';

/** Whether a place is open at a time of day, before noon or after it; true where its hours are not known. */
export function mayBeOpen({ hour, minute }: Clock, { open }: Around): boolean {
  if (open.length === 0) return true;
  const minutes = (hour % 12) * 60 + minute;
  const sometimes = [minutes, minutes + 720, minutes + 1440];
  return sometimes.some((time) => open.some(([from, to]) => time >= from && time < to));
}

import { type Hours, type OpenWindow, windowsOn } from '../../src/domain/hours.ts';
import type { Cooking, Kitchen } from '../../src/domain/ready-time.ts';
import { addDays, localDay, localTime, minutesOf } from '../../src/domain/time.ts';

const minute = 60_000;

function windowsAround(hours: Hours, at: number): OpenWindow[] {
  const day = localDay(new Date(at), hours.zone);
  return [-2, -1, 0, 1, 2].flatMap((n) => windowsOn(hours, addDays(day, n), 'dine_in'));
}

const isOpenAt = (windows: readonly OpenWindow[], at: number) =>
  windows.some((w) => w.opens.getTime() <= at && at < w.closes.getTime());

/** Whether two moments are of one slot, told by the clock on the wall alone. */
function isSameSlot(a: number, b: number, minutes: number, zone: string): boolean {
  const part = (at: number) => {
    const moment = new Date(at);
    return `${localDay(moment, zone)} ${Math.floor(minutesOf(localTime(moment, zone)) / minutes)}`;
  };
  return part(a) === part(b);
}

/**
 * When it is ready, found by trying every minute of the hours in which it is wanted: was the kitchen open without a break
 * while it was cooked, had it paused when it was begun, is there room for it. For zones whose clocks do not change.
 */
export function readyByTrying(kitchen: Kitchen, cooking: Cooking, now: Date): Date | undefined {
  const { hours, throttle, pauses, load } = kitchen;
  const { prepMinutes, dishes } = cooking;
  const soonest = now.getTime() + prepMinutes * minute;
  const wanted = Math.max(cooking.wished?.getTime() ?? 0, soonest);
  const windows = windowsAround(hours, wanted);
  const meant = windows.filter((w) => w.opens.getTime() <= wanted && wanted < w.closes.getTime());
  const isTaken = (at: number) => meant.some((w) => at < w.closes.getTime() && at <= w.last.getTime());
  for (let at = wanted; isTaken(at); at += minute) {
    const begun = at - prepMinutes * minute;
    let open = true;
    for (let t = begun; t < at && open; t += minute) open = isOpenAt(windows, t);
    if (!open || pauses.some((p) => p.from.getTime() <= begun && begun < p.until.getTime())) continue;
    if (throttle) {
      const there = load.filter((l) => isSameSlot(l.wantedAt.getTime(), at, throttle.minutes, hours.zone));
      const items = there.reduce((sum, l) => sum + l.dishes, dishes);
      const full =
        there.length > 0 &&
        ((throttle.orders !== undefined && there.length >= throttle.orders) ||
          (throttle.items !== undefined && items > throttle.items));
      if (full) continue;
    }
    return new Date(at);
  }
  return undefined;
}

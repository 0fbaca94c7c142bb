import { daysAround, type Hours, type OpenWindow, type Service, windowsOn } from './hours.ts';
import { type KitchenLoad, roomIn, slotOf, type Throttle } from './kitchen-slots.ts';
import { addDays, addMinutes, businessDay } from './time.ts';

/** A stretch in which the kitchen begins nothing new. */
export interface KitchenPause {
  from: Date;
  until: Date;
}

/** What decides when a kitchen has something ready. */
export interface Kitchen {
  hours: Hours;
  /** The hours in which it is handed out. */
  service: Service;
  pauses: readonly KitchenPause[];
  throttle?: Throttle | undefined;
  /** What it has taken on already; only read with a throttle. */
  load: readonly KitchenLoad[];
}

/** What shall be ready: how long it takes in minutes, how many dishes, and when it is wanted; without a wish, soon. */
export interface Cooking {
  prepMinutes: number;
  dishes: number;
  wished?: Date | undefined;
}

/**
 * When it is ready, and why not when it was wanted: so many orders are due then, or the kitchen has paused until `until`.
 * Else why there is no time in those hours, and the first one after them.
 */
export type ReadyTime =
  | { at: Date; later?: { why: 'full'; wanted: Date } | { why: 'paused'; until: Date } }
  | { at: undefined; why: 'closed' | 'last order' | 'full' | 'paused'; next?: Date };

/** How many business days ahead the next hours are looked for. */
const daysAhead = 14;

/**
 * When food is ready: the kitchen begins now or once it opens, never within a pause, takes its time, and takes no more
 * for a slot than it can cook. Whatever is not ready by the last order of those hours is not taken.
 */
export function readyTime(kitchen: Kitchen, cooking: Cooking, now: Date): ReadyTime {
  const soonest = addMinutes(now, cooking.prepMinutes);
  const wanted = cooking.wished && cooking.wished > soonest ? cooking.wished : soonest;
  const { hours, service } = kitchen;
  const around = daysAround(hours, wanted).flatMap((day) => windowsOn(hours, day, service));
  // Hours may overlap: an evening that runs into a house that is open all of the next day.
  const tried = around
    .filter((w) => w.opens <= wanted && wanted < w.closes)
    .map((window) => within(kitchen, cooking, window, opening(around, window), wanted));
  const [found] = tried
    .filter((answer) => answer.at !== undefined)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  if (found) return found;
  // Nobody who orders shortly before closing is told that it is closed.
  const isOpen = around.some((w) => w.opens <= now && now < w.closes);
  const tooLate = cooking.wished === undefined || cooking.wished <= soonest;
  const why =
    tried.find((answer) => answer.at === undefined)?.why ?? (isOpen && tooLate ? 'last order' : 'closed');
  const next = nextReady(kitchen, cooking, wanted);
  return { at: undefined, why, ...(next ? { next } : {}) };
}

type Found = Extract<ReadyTime, { at: Date }>;
interface Refused {
  at: undefined;
  why: 'last order' | 'full' | 'paused';
}

/** The first time from `wanted` on, in one window, at which it can be ready. `opens`: since when the kitchen cooks. */
function within(
  kitchen: Kitchen,
  { prepMinutes, dishes }: Cooking,
  window: OpenWindow,
  opens: Date,
  wanted: Date,
): Found | Refused {
  const first = later(wanted, addMinutes(opens, prepMinutes));
  let at = first;
  let why: Refused['why'] = 'last order';
  let reason: Found['later'];
  while (at <= window.last && at < window.closes) {
    const begun = addMinutes(at, -prepMinutes);
    const pause = kitchen.pauses.find((p) => p.from <= begun && begun < p.until);
    if (pause) {
      why = 'paused';
      reason = { why, until: pause.until };
      at = addMinutes(pause.until, prepMinutes);
      continue;
    }
    const slot = kitchen.throttle && slotOf(at, kitchen.throttle.minutes, kitchen.hours.zone);
    if (!kitchen.throttle || !slot || roomIn(kitchen.throttle, kitchen.load, slot, dishes))
      return { at, ...(reason ? { later: reason } : {}) };
    why = 'full';
    reason ??= { why, wanted: first };
    at = slot.until;
  }
  return { at: undefined, why };
}

/** Since when the kitchen has been cooking without a break: a house that never closes opens at no midnight. */
function opening(all: readonly OpenWindow[], window: OpenWindow): Date {
  let { opens } = window;
  for (;;) {
    const before = all.find((w) => w.opens < opens && w.closes >= opens);
    if (!before) return opens;
    opens = before.opens;
  }
}

/** The first time after `wanted` in any later window at which it can be ready. */
function nextReady(kitchen: Kitchen, cooking: Cooking, wanted: Date): Date | undefined {
  const { hours, service } = kitchen;
  const first = addDays(businessDay(wanted, hours.zone), -1);
  const all = Array.from({ length: daysAhead + 2 }, (_, n) => addDays(first, n)).flatMap((day) =>
    windowsOn(hours, day, service),
  );
  for (const window of all) {
    if (window.opens <= wanted) continue;
    const { at } = within(kitchen, cooking, window, opening(all, window), window.opens);
    if (at) return at;
  }
  return undefined;
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);

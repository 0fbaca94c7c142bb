/** Where the time comes from. Business code never calls `Date.now()` itself, so tests and the sandbox can move it. */
export interface Clock {
  /** The present moment. */
  now(): Date;
}

/** A clock that can be pushed forward or back: the sandbox's "two hours later", and every test. */
export interface MovableClock extends Clock {
  /** Moves the clock by `milliseconds` (negative: back), as an operator or a broken time server would. */
  advance(milliseconds: number): void;
}

/** The machine's own clock. */
export function systemClock(): Clock {
  return { now: () => new Date() };
}

/**
 * A clock that runs on from `start`, or stands still there when `frozen`.
 * Time moves otherwise only through `advance`.
 */
export function movableClock(start: Date = new Date(), frozen = false): MovableClock {
  let offset = start.getTime() - Date.now();
  let stopped = start.getTime();
  return {
    now: () => new Date(frozen ? stopped : Date.now() + offset),
    advance(milliseconds) {
      offset += milliseconds;
      stopped += milliseconds;
    },
  };
}

import { useState } from 'react';
import type { ChangedBooking } from '../../../src/contract/book/answers.ts';
import type { Booked } from '../../../src/contract/book/booked.ts';

/** The version a refusal has shown; 0: none. */
export const versionShown = (current: unknown): number =>
  (current as Partial<ChangedBooking> | undefined)?.booking?.version ?? 0;

/**
 * Fields about a row of the book that colleagues change too. One that nobody has touched here shows what it is now; what was
 * touched is saved against the version it was first touched at, so that a change made meanwhile is refused once, and shown,
 * and never overwritten unseen. `now`: the fields as they are.
 */
export function useTouched<Fields extends object>({ version }: Pick<Booked, 'version'>, now: Fields) {
  const [touched, setTouched] = useState<Partial<Fields>>({});
  const [since, setSince] = useState<number>();
  return {
    fields: { ...now, ...touched },
    /** What was touched here and differs from what it is now. */
    differing: Object.fromEntries(
      Object.entries(touched).filter(([name, value]) => String(value) !== String(now[name as keyof Fields])),
    ) as Partial<Fields>,
    since: since ?? version,
    touch(some: Partial<Fields>): void {
      setTouched({ ...touched, ...some });
      setSince(since ?? version);
    },
    /** The same hand has changed it, and has seen it since. */
    seen: (after: Pick<Booked, 'version'>) => setSince(after.version),
  };
}

import type { Paise } from '../money.ts';
import { addMinutes, businessDay, weekdayOf } from '../time.ts';
import type { BookingRules } from './rules.ts';

/** What is paid for a table before it is booked; it comes off the bill. */
export interface Deposit {
  paise: Paise;
  /** Until when cancelling gives all of it back; after that it is kept. */
  freeUntil: Date;
}

/**
 * The deposit a restaurant asks of a party that starts at `at`: of its rows the first that fits the party's size and the
 * weekday of the business day. Undefined where none fits. `zone` is the restaurant's.
 */
export function depositFor(
  rules: Pick<BookingRules, 'deposits'>,
  party: number,
  at: Date,
  zone: string,
): Deposit | undefined {
  const weekday = weekdayOf(businessDay(at, zone));
  const row = rules.deposits?.find(
    ({ fromParty, days }) => party >= fromParty && (!days || days.includes(weekday)),
  );
  if (!row) return undefined;
  return {
    paise: row.per === 'person' ? row.paise * party : row.paise,
    freeUntil: addMinutes(at, -row.freeCancelMinutes),
  };
}

/**
 * Until when a moved booking gives its deposit back. It moves along with the start, but what the guest was promised is
 * never shortened; once it is over it stays over, or moving a booking on would free a deposit that is kept already.
 */
export function freeUntilAfterMove(freeUntil: Date, from: Date, to: Date, now: Date): Date {
  if (now > freeUntil) return freeUntil;
  const along = new Date(freeUntil.getTime() + to.getTime() - from.getTime());
  return along > freeUntil ? along : freeUntil;
}

/**
 * Paise that come back of `paid` for a table, and the food ordered with it, when the guest cancels at `now`: what the
 * terms for food give of the food's part, and the rest of the deposit; but once the free time is over the deposit is
 * kept, whatever was ordered in its place.
 */
export function refundWithDeposit(paid: Paise, foodKept: Paise, deposit: Deposit, now: Date): Paise {
  const kept = now > deposit.freeUntil ? Math.max(foodKept, deposit.paise) : foodKept;
  return Math.max(0, paid - kept);
}

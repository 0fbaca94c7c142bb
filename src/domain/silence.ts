import { addMinutes } from './time.ts';

/**
 * Days of silence after which a number may be somebody else's: carriers in India may cut a number off after 90 days without use,
 * and give it to somebody else 90 days later (TRAI).
 */
const quietDays = 180;

/** Whether a number that was last heard of then may have changed hands. Usernames are never handed on; numbers are. */
export function mayHaveChangedHands(address: string, lastHeard: Date | null, now: Date): boolean {
  return /\+\d+$/.test(address) && lastHeard !== null && addMinutes(lastHeard, quietDays * 24 * 60) < now;
}

/** Minutes of silence after which nobody has the question in mind any more that was left open. */
const forgetful = 30;
/** Days after which nobody has the table or the dishes in mind either. */
const gone = 3;

/** How long a silence was: so short that an answer is one, or so long that nobody knows what was asked, or even of what. */
export function silenceSince(last: Date, now: Date): 'short' | 'long' | 'days' {
  if (addMinutes(last, gone * 24 * 60) <= now) return 'days';
  return addMinutes(last, forgetful) < now ? 'long' : 'short';
}

/** An address as it was while it was theirs: one that somebody else has now is kept as "former:", an id, and what it was. */
export function addressThen(address: string): string {
  return address.replace(/^former:[0-9a-f-]+:/, '');
}

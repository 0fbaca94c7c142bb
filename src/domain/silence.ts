import { addMinutes } from './time.ts';

/**
 * Days of silence after which a number may be somebody else's. India's carriers give a number away 90 days after it was cut off
 * (TRAI, Telecommunication Tariff Order), and cut it off after 90 days without use.
 */
const quietDays = 180;

/** Whether a number that was last heard of then may have changed hands. Usernames are never handed on; numbers are. */
export function mayHaveChangedHands(address: string, lastHeard: Date | null, now: Date): boolean {
  return /\+\d+$/.test(address) && lastHeard !== null && addMinutes(lastHeard, quietDays * 24 * 60) < now;
}

/** An address as it was while it was theirs: one that somebody else has now is kept as "former:", an id, and what it was. */
export function addressThen(address: string): string {
  return address.replace(/^former:[0-9a-f-]+:/, '');
}

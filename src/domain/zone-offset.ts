import { Temporal } from 'temporal-polyfill';

/** A stretch of time, in milliseconds of UTC, in which the clocks of a zone do not jump; `until` is not in it any more. */
interface Stretch {
  from: number;
  until: number;
  /** Milliseconds by which the clocks are ahead of UTC. */
  ahead: number;
}

/** Stretches kept of each zone: an evening needs one, and a year of bookings at most three. */
const mostKept = 8;
const known = new Map<string, Stretch[]>();

/**
 * The stretch around a moment in which the clocks of `zone` do not jump. Asking the calendar for one takes a good part of
 * a millisecond, and the table book asks for hundreds of moments of the same weeks: the latest ones are kept.
 */
export function stretchAround(at: number, zone: string): Stretch {
  const kept = known.get(zone);
  const found = kept?.find(({ from, until }) => from <= at && at < until);
  if (found) return found;
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const stretch = {
    // Strictly before the next millisecond is at this one or before.
    from:
      here.add({ milliseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ??
      Number.NEGATIVE_INFINITY,
    until: here.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    ahead: here.offsetNanoseconds / 1_000_000,
  };
  known.set(zone, [stretch, ...(kept ?? [])].slice(0, mostKept));
  return stretch;
}

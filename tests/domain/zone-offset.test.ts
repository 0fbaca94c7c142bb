import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { addDays, businessDay, edgeOf, localDay, localTime, momentOf } from '../../src/domain/time.ts';
import { stretchAround } from '../../src/domain/zone-offset.ts';
import { anyMoment, clockOf } from './arbitrary-times.ts';

/** Among them clocks that change by half an hour, twice in a spring (Ramadan), or skipped a whole day once. */
const anyZone = fc.constantFrom(
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/St_Johns',
  'Asia/Tehran',
  'UTC',
);
const anyTime = fc.oneof(
  anyMoment,
  fc.integer({ min: Date.UTC(2009, 0), max: Date.UTC(2039, 0) }).map((at) => new Date(at)),
);

const calendar = (at: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);

test('the clocks show at any moment what the calendar says, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyTime, anyZone), { minLength: 1, maxLength: 40 }), (asked) => {
      for (const [at, zone] of asked) {
        const wall = calendar(at, zone).toPlainDateTime();
        const shown = `${localDay(at, zone)}T${localTime(at, zone)}`;
        expect(shown).toBe(wall.toString({ smallestUnit: 'minute' }));
        expect(businessDay(at, zone)).toBe(wall.subtract({ hours: 4 }).toPlainDate().toString());
        const { from, until, ahead } = stretchAround(at.getTime(), zone);
        expect(from <= at.getTime() && at.getTime() < until).toBe(true);
        expect(ahead).toBe(calendar(at, zone).offsetNanoseconds / 1_000_000);
      }
    }),
  );
});

test('a time on the clock is the moment the calendar says, also beside a night in which they jump', () => {
  fc.assert(
    fc.property(anyTime, fc.nat(1439), fc.nat(2), anyZone, (about, minutes, ahead, zone) => {
      const day = localDay(about, zone);
      const local = Temporal.PlainDateTime.from(`${day}T${clockOf(minutes)}`);
      const found = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
      const exists = found.toPlainDateTime().equals(local);
      expect(momentOf(day, clockOf(minutes), zone)?.getTime()).toBe(
        exists ? found.epochMilliseconds : undefined,
      );
      const later = local.add({ days: ahead }).toZonedDateTime(zone, { disambiguation: 'earlier' });
      const edge = edgeOf(day, minutes + ahead * 24 * 60, zone);
      if (later.toPlainDateTime().equals(local.add({ days: ahead })))
        expect(edge.getTime()).toBe(later.epochMilliseconds);
      else expect(edge.getTime()).toBe(later.getTimeZoneTransition('next')?.epochMilliseconds);
      expect(addDays(day, ahead)).toBe(Temporal.PlainDate.from(day).add({ days: ahead }).toString());
    }),
  );
});

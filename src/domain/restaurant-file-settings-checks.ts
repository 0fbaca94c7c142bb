import type { z } from 'zod';
import { about, type Contradiction } from './menu-file-checks.ts';
import type { bookingOfFile } from './restaurant-file-booking.ts';
import { type hoursOfFile, weekdays } from './restaurant-file-hours.ts';
import type { couponOfFile, orderingOfFile } from './restaurant-file-ordering.ts';
import { minutesOf } from './time.ts';

/** A contradiction, and what to do about it. */
export interface Mendable extends Contradiction {
  remedy: string;
}

const mend = (remedy: string, found: readonly Contradiction[]): Mendable[] =>
  found.map((each) => ({ ...each, remedy }));

interface Stretch {
  from: string;
  to: string;
}

const endOf = ({ from, to }: Stretch) => minutesOf(to) + (to <= from ? 24 * 60 : 0);

/** Periods of one day that overlap: by the place of the later one. */
function overlaps(all: readonly (Stretch & { at: (string | number)[] })[]): Mendable[] {
  const inOrder = [...all].sort((a, b) => a.from.localeCompare(b.from));
  return inOrder.flatMap((one, i) => {
    const before = inOrder[i - 1];
    return mend(
      'Make one period of the two, or move one of them.',
      before && minutesOf(one.from) < endOf(before)
        ? about(true, `lies within ${before.from} to ${before.to} of the same day`, ...one.at, 'from')
        : [],
    );
  });
}

/** The last seating lies within its period; times after midnight belong to the evening before. */
function lastSeatingOf(one: Stretch & { lastSeating?: string | undefined }, ...at: (string | number)[]) {
  if (one.lastSeating === undefined) return [];
  const last = minutesOf(one.lastSeating) + (one.lastSeating < one.from ? 24 * 60 : 0);
  return mend(
    `Choose a time from ${one.from} to ${one.to}.`,
    about(last > endOf(one), `is after the end, ${one.to}`, ...at, 'lastSeating'),
  );
}

const dateOf = ({ service, day }: { service: string; day: string }) => `${service} ${day}`;

/** What hours whose every time is right still get wrong together. */
export function hoursContradictions(file: z.output<typeof hoursOfFile>): Mendable[] {
  const { hours, specialHours, closures } = file;
  const week = (['dineIn', 'pickup'] as const).flatMap((service) => {
    const periods = hours[service].flatMap(({ days, ...period }, i) =>
      days.map((day) => ({ ...period, day, at: ['hours', service, i] })),
    );
    return [
      ...weekdays.flatMap((day) => overlaps(periods.filter((period) => period.day === day))),
      ...hours[service].flatMap((period, i) => lastSeatingOf(period, 'hours', service, i)),
    ];
  });
  const special = specialHours.map((period, i) => ({ ...period, at: ['specialHours', i] }));
  const dates = [...new Set(special.map(dateOf))].map((date) =>
    special.filter((one) => dateOf(one) === date),
  );
  return [
    ...week,
    ...dates.flatMap(overlaps),
    ...specialHours.flatMap((period, i) => lastSeatingOf(period, 'specialHours', i)),
    ...closures.flatMap(({ from, to }, i) =>
      mend(
        `Choose ${from} or a later day.`,
        about(to < from, `is before the first day, ${from}`, 'closures', i, 'to'),
      ),
    ),
  ];
}

/** What booking rules still get wrong together. */
export function bookingContradictions(booking: z.output<typeof bookingOfFile>): Mendable[] {
  const { minParty, maxParty, coversPerQuarter: all, onlineCoversPerQuarter: online } = booking;
  return [
    ...mend(
      `Choose ${minParty} or more, or make the smallest party smaller.`,
      about(maxParty < minParty, `is below the smallest party, ${minParty}`, 'maxParty'),
    ),
    ...mend(
      `Choose ${all ?? 0} or fewer.`,
      about(
        all !== undefined && online !== undefined && online > all,
        `are more than all that may start, ${all}`,
        'onlineCoversPerQuarter',
      ),
    ),
    ...mend(
      'Add a row, such as 100 guests, 120 minutes.',
      about(booking.turnMinutes.length === 0, 'needs one row at least', 'turnMinutes'),
    ),
  ];
}

/** What ordering rules still get wrong together. */
export function orderingContradictions({ catering, throttle }: z.output<typeof orderingOfFile>): Mendable[] {
  return [
    ...mend(
      'Make the largest number of heads larger.',
      about(
        catering !== undefined && catering.maxHeads < catering.minHeads,
        `is below the smallest, ${catering?.minHeads}`,
        'catering',
        'maxHeads',
      ),
    ),
    ...mend(
      'Say how many orders or how many dishes, or take the limit away.',
      about(
        throttle !== undefined && throttle.orders === undefined && throttle.items === undefined,
        'limits nothing',
        'throttle',
      ),
    ),
  ];
}

/** What a coupon still gets wrong. */
export function couponContradictions(coupon: z.output<typeof couponOfFile>): Mendable[] {
  const { percent, amount, from, until } = coupon;
  return [
    ...mend(
      'Fill in a percentage or an amount, and leave the other empty.',
      about(
        (percent === undefined) === (amount === undefined),
        'takes off a percentage or an amount, one of the two',
        'percent',
      ),
    ),
    ...mend(
      `Choose ${from} or a later day.`,
      about(
        from !== undefined && until !== undefined && until < from,
        `is before the first day, ${from}`,
        'until',
      ),
    ),
  ];
}

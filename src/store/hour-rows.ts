import type { Closure, ServicePeriod, SpecialPeriod } from '../domain/hours.ts';
import { weekdays } from '../domain/restaurant-file-hours.ts';
import type { Settings } from '../domain/settings.ts';

type HoursFile = Settings['hours'];

/** The rows of a week: one for each day of each period. */
export function periodsOf({ hours }: HoursFile): Required<ServicePeriod>[] {
  const all = [
    ...hours.dineIn.map((period) => ({ service: 'dine_in' as const, period })),
    ...hours.pickup.map((period) => ({ service: 'pickup' as const, period })),
  ];
  return all.flatMap(({ service, period }) =>
    period.days.map((day) => ({
      service,
      weekday: weekdays.indexOf(day) + 1,
      opens: period.from,
      closes: period.to,
      lastSeating: period.lastSeating ?? null,
      walkIn: period.walkIn ?? false,
    })),
  );
}

/** The rows of days that have hours of their own. */
export function specialOf({ specialHours }: HoursFile): SpecialPeriod[] {
  return specialHours.map(({ service, day, from, to, lastSeating }) => ({
    service,
    day,
    opens: from,
    closes: to,
    lastSeating: lastSeating ?? null,
  }));
}

/** The rows of closures. */
export function closuresOf({ closures }: HoursFile): Closure[] {
  return closures.map(({ from, to, reason }) => ({ firstDay: from, lastDay: to, reason }));
}

const minutes = (time: string) => time.slice(0, 5);

/** What the rows say, as a file would: a period for each day, in the order of the week. */
export function hoursAsFile({
  periods,
  special = [],
  closures,
}: {
  periods: readonly ServicePeriod[];
  special?: readonly SpecialPeriod[];
  closures: readonly Closure[];
}): HoursFile {
  const week = (service: ServicePeriod['service']) =>
    periods
      .filter((period) => period.service === service)
      .sort((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens))
      .map(({ weekday, opens, closes, lastSeating, walkIn }) => ({
        days: weekdays.slice(weekday - 1, weekday),
        from: minutes(opens),
        to: minutes(closes),
        ...(lastSeating === null ? {} : { lastSeating: minutes(lastSeating) }),
        ...(walkIn ? { walkIn } : {}),
      }));
  return {
    hours: { dineIn: week('dine_in'), pickup: week('pickup') },
    specialHours: [...special]
      .sort((a, b) => a.day.localeCompare(b.day) || a.opens.localeCompare(b.opens))
      .map(({ service, day, opens, closes, lastSeating }) => ({
        service,
        day,
        from: minutes(opens),
        to: minutes(closes),
        ...(lastSeating === null ? {} : { lastSeating: minutes(lastSeating) }),
      })),
    closures: [...closures]
      .sort((a, b) => a.firstDay.localeCompare(b.firstDay))
      .map(({ firstDay, lastDay, reason }) => ({ from: firstDay, to: lastDay, reason })),
  };
}

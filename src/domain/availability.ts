import type { Mealtime, Menu, Section } from './menu.ts';
import { addDays, businessDay, businessDayCut, type Day, edgeOf, minutesOf, weekdayOf } from './time.ts';

/** A stretch in which a menu is served; `closes` exclusive. */
export interface Stretch {
  opens: Date;
  closes: Date;
  /** No hours are said: the whole of the business day. */
  allDay: boolean;
}

const wholeDay = 24 * 60;

/** A time before the cut belongs to the night of its business day: 01:30 on Friday's is on Saturday by the calendar. */
const ofBusinessDay = (minutes: number) => (minutes < businessDayCut ? minutes + wholeDay : minutes);

function stretchOn(mealtime: Mealtime, day: Day, zone: string): Stretch | undefined {
  const { days, from, until, firstDay, lastDay } = mealtime;
  if (days && !days.includes(weekdayOf(day))) return undefined;
  if ((firstDay !== undefined && day < firstDay) || (lastDay !== undefined && day > lastDay))
    return undefined;
  const opens = from === undefined ? businessDayCut : ofBusinessDay(minutesOf(from));
  let closes = until === undefined ? businessDayCut + wholeDay : minutesOf(until);
  while (closes <= opens) closes += wholeDay;
  return {
    opens: edgeOf(day, opens, zone),
    closes: edgeOf(day, closes, zone),
    allDay: from === undefined && until === undefined,
  };
}

/**
 * Whether a menu with these mealtimes is served at `at`, on the clock of `zone`: a business day is cut at 04:00, and a
 * stretch past the cut still belongs to the day it began on. Without mealtimes it always is.
 */
export function isServed(mealtimes: readonly Mealtime[], at: Date, zone: string): boolean {
  if (mealtimes.length === 0) return true;
  const today = businessDay(at, zone);
  return [addDays(today, -1), today].some((day) =>
    mealtimes.some((mealtime) => {
      const stretch = stretchOn(mealtime, day, zone);
      return stretch !== undefined && stretch.opens <= at && at < stretch.closes;
    }),
  );
}

/** The first stretch that begins after `after`; undefined when the menu is over for good. */
export function nextServed(mealtimes: readonly Mealtime[], after: Date, zone: string): Stretch | undefined {
  const today = businessDay(after, zone);
  const stretches = mealtimes.flatMap((mealtime) => {
    const { firstDay } = mealtime;
    const start = firstDay !== undefined && firstDay > today ? firstDay : today;
    // A week and a day: of today's weekday the stretch may have begun already.
    return Array.from({ length: 8 }, (_, ahead) => stretchOn(mealtime, addDays(start, ahead), zone)).filter(
      (stretch) => stretch !== undefined && stretch.opens > after,
    );
  });
  return stretches
    .filter((stretch) => stretch !== undefined)
    .sort((a, b) => a.opens.getTime() - b.opens.getTime())[0];
}

/** The section a dish stands in; undefined when the menu no longer has it. */
export function sectionOf(menu: Menu, itemId: string): Section | undefined {
  return menu.sections.find(({ items }) => items.some(({ id }) => id === itemId));
}

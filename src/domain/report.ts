import { addDays, type Day } from './time.ts';

/** Figures that are added up, by name. */
type Counted<Name extends string> = Record<Name, number>;

/** Every day from the first to the last. */
export function daysOf(from: Day, until: Day): Day[] {
  const days = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}

/** As many days as these, right before them. */
export function daysBefore(from: Day, until: Day): { from: Day; until: Day } {
  const count = daysOf(from, until).length;
  return { from: addDays(from, -count), until: addDays(from, -1) };
}

/** A row for every day, with nothing where nothing happened; rows of the same day are added up. */
export function byDay<Name extends string>(
  days: readonly Day[],
  names: readonly Name[],
  rows: readonly ({ day: Day } & Partial<Counted<Name>>)[],
): ({ day: Day } & Counted<Name>)[] {
  return days.map((day) => ({
    day,
    ...sum(
      names,
      rows.filter((row) => row.day === day),
    ),
  }));
}

/** All rows as one. */
export function sum<Name extends string>(
  names: readonly Name[],
  rows: readonly Partial<Counted<Name>>[],
): Counted<Name> {
  return Object.fromEntries(
    names.map((name) => [name, rows.reduce((total, row) => total + (row[name] ?? 0), 0)]),
  ) as Counted<Name>;
}

/** Days are counted from 1 January 1970, and weekdays from Monday, 1. */
const perDay = 86_400_000;

/** The number of a YYYY-MM-DD. */
export function dayOf(text: string): number {
  const [year, month, date] = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10)];
  return Math.round(Date.UTC(Number(year), Number(month) - 1, Number(date)) / perDay);
}

/** YYYY-MM-DD of a day. */
export function textOf(day: number): string {
  return new Date(day * perDay).toISOString().slice(0, 10);
}

/** Year, month from 1 and day of the month. */
export function partsOf(day: number): { year: number; month: number; date: number } {
  const moment = new Date(day * perDay);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day of a date; undefined when the calendar has none such. */
export function dateOf(year: number, month: number, date: number): number | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const moment = new Date(Date.UTC(year, month - 1, date));
  return moment.getUTCMonth() === month - 1 ? Math.round(moment.getTime() / perDay) : undefined;
}

/** The first such date from today on. None for one that does not exist in the year it falls in (29 February). */
export function nextDate(today: number, month: number, date: number): number | undefined {
  const now = partsOf(today);
  const past = month < now.month || (month === now.month && date < now.date);
  return dateOf(past ? now.year + 1 : now.year, month, date);
}

/** The next day of that number, in this month or a later one, and on that weekday if one is given. */
export function nextDayOfMonth(today: number, date: number, weekday?: number): number | undefined {
  const { year, month } = partsOf(today);
  for (let ahead = 0; ahead < 18; ahead++) {
    const day = dateOf(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, date);
    if (day !== undefined && day >= today && (weekday === undefined || weekdayOf(day) === weekday))
      return day;
  }
  return undefined;
}

/** The next such weekday after today. */
export function nextWeekday(today: number, weekday: number): number {
  return today + ((weekday - weekdayOf(today) + 6) % 7) + 1;
}

/** That weekday of the week that is `ahead` weeks away; weeks begin on Monday. */
export function weekdayOfWeek(today: number, weekday: number, ahead: number): number {
  return today - weekdayOf(today) + weekday + 7 * ahead;
}

/** A day months later; of a month that is too short, its last day. */
export function addMonths(day: number, months: number): number {
  const { year, month, date } = partsOf(day);
  const whole = year * 12 + month - 1 + months;
  for (let less = 0; less < 4; less++) {
    const found = dateOf(Math.floor(whole / 12), (whole % 12) + 1, date - less);
    if (found !== undefined) return found;
  }
  return day;
}

/** The nth such weekday of a month; the last one for -1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | undefined {
  const first = dateOf(year, month, 1) ?? 0;
  if (nth < 0) {
    const last = addMonths(first, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return partsOf(day).month === month ? day : undefined;
}

/** Easter Sunday of a Gregorian year: the algorithm of Meeus, Jones and Butcher (Nature, 20 April 1876). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(sum / 31), (sum % 31) + 1) ?? 0;
}

/** A day so many working days later; Saturdays and Sundays do not count. */
export function addWorkingDays(day: number, count: number): number {
  let found = day;
  for (let left = Math.min(count, 366); left > 0; ) {
    found += 1;
    if (weekdayOf(found) < 6) left -= 1;
  }
  return found;
}

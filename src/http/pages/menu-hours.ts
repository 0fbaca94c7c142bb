import type { Hours, Service } from '../../domain/hours.ts';
import type { Mealtime } from '../../domain/menu.ts';
import { html, type Html } from './html.ts';

const dayNames = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const services = { dine_in: 'At the table', pickup: 'To collect' } as const;

function timesOf({ periods }: Hours, service: Service): string[] {
  return dayNames.slice(1).map((_name, day) =>
    periods
      .filter((p) => p.weekday === day + 1 && p.service === service)
      .sort((a, b) => a.opens.localeCompare(b.opens))
      .map((p) => `${p.opens.slice(0, 5)} to ${p.closes.slice(0, 5)}`)
      .join(', '),
  );
}

/** The week of each service the restaurant has; a truck has no tables, and its hours are those in which it sells. */
export function week(hours: Hours): Html[] {
  return (['dine_in', 'pickup'] as const).flatMap((service) => {
    const times = timesOf(hours, service);
    if (times.every((time) => time === '')) return [];
    return html`<table class="hours"><caption>${services[service]}</caption>${times.map(
      (time, day) => html`<tr><th scope="row">${dayNames[day + 1]}</th><td>${time || 'closed'}</td></tr>`,
    )}</table>`;
  });
}

/** Days that follow each other as a stretch: "Monday to Friday, Sunday". */
export function daysOf(days: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else stretches.push([day, day]);
  }
  return stretches
    .map(([from, to]) => {
      if (from === to) return dayNames[from];
      return `${dayNames[from]}${to === from + 1 ? ' and ' : ' to '}${dayNames[to]}`;
    })
    .join(', ');
}

const dates = new Intl.DateTimeFormat('en-IN', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
export const dateOf = (day: string) => dates.format(new Date(`${day}T00:00:00Z`));

function datesOf({ firstDay, lastDay }: Mealtime): string {
  if (firstDay && firstDay === lastDay) return dateOf(firstDay);
  return [firstDay && `from ${dateOf(firstDay)}`, lastDay && `until ${dateOf(lastDay)}`]
    .filter(Boolean)
    .join(' ');
}

function hoursOf({ from, until }: Mealtime): string {
  if (from && until) return `${from} to ${until}`;
  return from ? `from ${from}` : until ? `until ${until}` : '';
}

/** When a menu is served, in words: "Monday to Friday, 08:00 to 11:00"; empty when it always is. */
export function mealtimes(all: readonly Mealtime[]): string {
  return all
    .map((one) => [one.days ? daysOf(one.days) : '', hoursOf(one), datesOf(one)].filter(Boolean).join(', '))
    .filter(Boolean)
    .join('; ');
}

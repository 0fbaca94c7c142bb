import { closureOn, nextOpening, openWindow, type Service } from '../../domain/hours.ts';
import { businessDay, localDay } from '../../domain/time.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import { html, type Html } from './html.ts';
import { dateOf } from './menu-hours.ts';

const services: readonly Service[] = ['dine_in', 'pickup'];
/** How many days that differ from the week are told. */
const mostDays = 12;

const clock = (at: Date, zone: string) =>
  new Intl.DateTimeFormat('en-IN', { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(at);
const weekday = (at: Date, zone: string) =>
  new Intl.DateTimeFormat('en-IN', { timeZone: zone, weekday: 'long' }).format(at);

/** Whether it is open at this moment, until when, or when next. */
export function openNow({ hours }: Pick<Restaurant, 'hours'>, now: Date): Html {
  const { zone } = hours;
  const open = services
    .map((service) => openWindow(hours, now, service))
    .find((window) => window !== undefined);
  if (open) return html`<b class="open">Open now</b>, until ${clock(open.closes, zone)}`;
  const [next] = services
    .flatMap((service) => nextOpening(hours, now, service) ?? [])
    .sort((a, b) => a.opens.getTime() - b.opens.getTime());
  const closure = closureOn(hours, businessDay(now, zone));
  const why = closure && `: ${closure.reason}`;
  if (!next) return html`<b>Closed</b>${why}`;
  const today = localDay(next.opens, zone) === localDay(now, zone);
  return html`<b>Closed now</b>${why}, opens ${!today && `${weekday(next.opens, zone)} `}at ${clock(next.opens, zone)}`;
}

/** The days ahead that are not like the week: closed, or with other hours. */
export function daysApart({ hours }: Pick<Restaurant, 'hours'>, now: Date): Html | false {
  const today = localDay(now, hours.zone);
  const closed = hours.closures
    .filter(({ lastDay }) => lastDay >= today)
    .map(({ firstDay, lastDay, reason }) => ({
      day: firstDay,
      text: `${firstDay === lastDay ? dateOf(firstDay) : `${dateOf(firstDay)} to ${dateOf(lastDay)}`}: closed, ${reason}`,
    }));
  const special = (hours.special ?? [])
    .filter(({ day }) => day >= today)
    .map(({ day, opens, closes, service }) => ({
      day,
      text: `${dateOf(day)}: ${opens.slice(0, 5)} to ${closes.slice(0, 5)}${service === 'pickup' ? ', to collect' : ''}`,
    }));
  const days = [...closed, ...special].sort((a, b) => a.day.localeCompare(b.day)).slice(0, mostDays);
  return (
    days.length > 0 &&
    html`<p><b>Days that differ</b></p><ul class="terms">${days.map(({ text }) => html`<li>${text}</li>`)}</ul>`
  );
}

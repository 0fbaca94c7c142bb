import type { DaySummary, HouseAnswer } from '../../../flows/house-asks.ts';
import type { HouseText } from '../../domain/house.ts';
import { sum } from '../../domain/report.ts';
import { fit } from '../../domain/text.ts';
import { addDays, businessDay, businessDayCut, localDay, momentOf } from '../../domain/time.ts';
import { saveSummaryTime, soldOutAt, summaryWanted } from '../../store/day-summary.ts';
import { listStaff, managedBy } from '../../store/people.ts';
import { dayFigures } from '../../store/reports.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import type { Act } from '../act.ts';
import { reach } from '../reach.ts';
import { restaurantOf } from '../views.ts';

const told = ['covers', 'bookings', 'noShows', 'orders', 'salesPaise'] as const;
/** The names of what is off have so many letters of the message. */
const offLetters = 120;

/** What the business day has been so far: by the figures of the report on the web, and the dishes that are off. */
async function summaryOf(act: Act, restaurant: Restaurant): Promise<DaySummary> {
  const { id, name, currency, hours } = restaurant;
  const day = businessDay(act.now, hours.zone);
  const span = { restaurantId: id, zone: hours.zone, from: day, until: day, cut: businessDayCut };
  const figures = sum(told, await dayFigures(act.tx, span));
  const off = await soldOutAt(act.tx, id, act.now);
  return {
    restaurant: name,
    at: act.now.getTime(),
    zone: hours.zone,
    covers: figures.covers,
    bookings: figures.bookings,
    noShows: figures.noShows,
    orders: figures.orders,
    sales: figures.salesPaise,
    currency,
    off: off.length,
    names: fit(off.join(', '), offLetters),
  };
}

/** The next moment at which a restaurant's clock shows a time; one that daylight saving skips is a day later. */
function nextAt(time: string, zone: string, now: Date): Date {
  const today = localDay(now, zone);
  for (const days of [0, 1, 2]) {
    const at = momentOf(addDays(today, days), time, zone);
    if (at && at > now) return at;
  }
  throw new RangeError(`No clock in ${zone} shows ${time}.`);
}

/** Tells an owner or manager what the day was so far, or notes when they want to be told each day. */
export async function summary(
  act: Act,
  personId: string,
  { at }: Extract<HouseText, { act: 'summary' }>,
): Promise<HouseAnswer> {
  const managed = await managedBy(act.tx, personId);
  if (!managed) return { kind: 'summary not allowed' };
  const restaurant = await restaurantOf(act, managed);
  if (at === undefined) return { kind: 'summary', day: await summaryOf(act, restaurant) };
  const staffId = await saveSummaryTime(act.tx, restaurant.id, personId, at);
  if (at === null || staffId === undefined) return { kind: 'summary off' };
  const { zone } = restaurant.hours;
  const dueAt = nextAt(at, zone, act.now);
  act.effects.timers.push({ subject: staffId, name: 'day summary', dueAt });
  return { kind: 'summary on', at: dueAt.getTime(), zone };
}

/** The time at which somebody wants to be told what the day was: they are told, and again tomorrow. */
export async function daySummary(act: Act, staffId: string): Promise<void> {
  const wanted = await summaryWanted(act.tx, staffId);
  if (!wanted) return;
  const restaurant = await restaurantOf(act, wanted.restaurantId);
  const { zone } = restaurant.hours;
  act.effects.timers.push({ subject: staffId, name: 'day summary', dueAt: nextAt(wanted.at, zone, act.now) });
  const member = (await listStaff(act.tx, restaurant.id)).find(
    ({ personId }) => personId === wanted.personId,
  );
  const conversationId = member && (await reach(act, member));
  if (!conversationId) return;
  act.effects.news.push({
    conversationId,
    key: `day-summary-${staffId}-${localDay(act.now, zone)}`,
    news: { about: 'day summary', day: await summaryOf(act, restaurant) },
  });
}

import type { Act } from '../../../acts/act.ts';
import { bookOn } from '../../../acts/seat.ts';
import { restaurantOf } from '../../../acts/views.ts';
import type { BookDay } from '../../../contract/book/day.ts';
import { closureOn, type OpenWindow, windowsOn } from '../../../domain/hours.ts';
import { addDays, businessDay, businessDayCut, type Day, edgeOf } from '../../../domain/time.ts';
import { dayBook } from '../../../store/day-book.ts';
import { floorTables } from '../../../store/floor-tables.ts';
import { tableGroups } from '../../../store/table-groups.ts';
import { guestsAtDoor, lineAt } from '../../../store/waitlist.ts';
import { bookedRows, waitingOf } from './rows.ts';

const quarter = 15 * 60_000;
/** Where a house is closed, its book is drawn from noon to midnight. */
const usual = { opens: 12 * 60, closes: 24 * 60 };

/** The book of a restaurant on a business day, today's where none is named. */
export async function bookDayOf(act: Act, restaurantId: string, wanted?: Day): Promise<BookDay> {
  const restaurant = await restaurantOf(act, restaurantId);
  const { hours, booking: rules } = restaurant;
  const { zone } = hours;
  const today = businessDay(act.now, zone);
  const day = wanted ?? today;
  const [begins, ends] = [edgeOf(day, businessDayCut, zone), edgeOf(addDays(day, 1), businessDayCut, zone)];
  const tables = await floorTables(act.tx, restaurantId);
  const found = await dayBook(act.tx, restaurantId, begins, ends, act.now);
  const bookings = await bookedRows(act.tx, { id: restaurantId, zone }, found, act.now);
  const { facts } = await bookOn(act, restaurant, day);
  const windows = windowsOn(hours, day, 'dine_in');
  const living = bookings.filter(({ status }) => alive.includes(status));
  const [from, until] = drawn(windows, living, day, zone);
  const waiting =
    day === today
      ? [
          ...(await guestsAtDoor(act.tx, restaurantId, act.now)),
          ...(await lineAt(act.tx, restaurantId, 'freed', act.now)),
        ]
      : (await lineAt(act.tx, restaurantId, 'freed', act.now)).filter(
          ({ startsFrom }) => businessDay(startsFrom, zone) === day,
        );
  return {
    day,
    today,
    from: from.toISOString(),
    until: until.toISOString(),
    hours: windows.map(({ opens, closes, last, walkIn }) => ({
      opens: opens.toISOString(),
      closes: closes.toISOString(),
      last: last.toISOString(),
      walkIn,
    })),
    closed: closureOn(hours, day)?.reason ?? null,
    pauses: facts.pauses
      .filter((pause) => pause.from < ends && pause.until > begins)
      .map((pause) => ({ ...pause, from: pause.from.toISOString(), until: pause.until.toISOString() })),
    tables: tables.filter(
      ({ id, retired }) => !retired || living.some(({ tableIds }) => tableIds.includes(id)),
    ),
    groups: await tableGroups(act.tx, restaurantId),
    bookings,
    pacing: {
      most: rules.coversPerQuarter ?? null,
      mostByMessage: rules.onlineCoversPerQuarter ?? null,
      quarters: quartersOf(living),
    },
    covers: {
      booked: living.reduce((sum, { party }) => sum + party, 0),
      seated: living.reduce((sum, { party, status }) => sum + (status === 'seated' ? party : 0), 0),
    },
    waiting: waiting.map(waitingOf),
  };
}

const alive: readonly string[] = ['held', 'requested', 'confirmed', 'seated'];

/** What is drawn: the hours of the day, wider where somebody is booked outside of them, in whole hours. */
function drawn(
  windows: readonly OpenWindow[],
  living: BookDay['bookings'],
  day: Day,
  zone: string,
): [from: Date, until: Date] {
  const parties = living.filter(({ kind }) => kind !== 'block');
  const starts = [...windows.map((w) => w.opens), ...parties.map(({ startsAt }) => new Date(startsAt))];
  const stops = [...windows.map((w) => w.closes), ...parties.map(({ endsAt }) => new Date(endsAt))];
  if (windows.length === 0) {
    starts.push(edgeOf(day, usual.opens, zone));
    stops.push(edgeOf(day, usual.closes, zone));
  }
  const first = Math.min(...starts.map((at) => at.getTime()));
  const last = Math.max(...stops.map((at) => at.getTime()));
  // Hours of a clock that stands on the half hour begin there in UTC: quarters are whole everywhere.
  return [new Date(Math.floor(first / quarter) * quarter), new Date(Math.ceil(last / quarter) * quarter)];
}

/** Covers by the quarter of an hour in which they start, as the rules count them. */
function quartersOf(living: BookDay['bookings']): BookDay['pacing']['quarters'] {
  const counted = new Map<number, { covers: number; byMessage: number }>();
  for (const { startsAt, party, door } of living) {
    if (party === 0) continue;
    const at = Math.floor(Date.parse(startsAt) / quarter) * quarter;
    const sum = counted.get(at) ?? { covers: 0, byMessage: 0 };
    sum.covers += party;
    if (door === 'message') sum.byMessage += party;
    counted.set(at, sum);
  }
  return [...counted]
    .sort(([a], [b]) => a - b)
    .map(([at, sum]) => ({ at: new Date(at).toISOString(), ...sum }));
}

import type { FloorRequest } from '../../domain/floor.ts';
import type { Transaction } from '../../store/database.ts';
import { addMinutes } from '../../domain/time.ts';
import { momentNoted, noteDeed } from '../note-deed.ts';
import { endPauses, pauseAt, pauseBookings } from '../../store/pauses.ts';
import type { Ended, Floor } from './floor.ts';
import { momentMeant } from './moment.ts';
import { endOfDay, standing } from './standing.ts';

const mostMinutes = 24 * 60;

/** Nothing new by message for so many minutes or until a time; without either, for the rest of the business day. */
export async function pause(
  floor: Floor,
  { minutes, until, reason }: Extract<FloorRequest, { act: 'pause' }>,
): Promise<Ended> {
  const { act, today } = floor;
  const ends =
    minutes === undefined
      ? endOf(until)
      : minutes >= 1 && minutes <= mostMinutes
        ? addMinutes(act.now, minutes)
        : undefined;
  if (!ends || ends <= act.now) return { outcome: { kind: 'unread', act: 'pause' } };
  return closeUntil(floor, ends, reason);

  function endOf(time: typeof until): Date | undefined {
    if (time === undefined) return endOfDay(floor);
    const said = momentMeant(floor, { time }, today);
    // "Until 12", said in the evening, is midnight.
    return said && said <= act.now ? addMinutes(said, 12 * 60) : said;
  }
}

/** The same as before somebody changed it: until a moment, as long as that is still to come. */
export async function pauseAgain(
  floor: Floor,
  { until, reason }: Extract<FloorRequest, { act: 'pause again' }>,
): Promise<Ended> {
  const ends = new Date(until);
  return ends > floor.act.now ? closeUntil(floor, ends, reason) : openAgain(floor);
}

async function closeUntil(floor: Floor, ends: Date, reason: string | null): Promise<Ended> {
  const { act, restaurant, change } = floor;
  const before = await closedNow(act.tx, restaurant.id, act.now);
  await endPauses(act.tx, restaurant.id, act.now);
  await pauseBookings(act.tx, restaurant.id, act.now, ends, reason);
  await noteDeed(act, { restaurantId: restaurant.id, personId: change.by }, 'bookings paused', {
    until: momentNoted(ends, act.now, restaurant.hours.zone),
    ...(reason === null ? {} : { reason }),
  });
  return {
    outcome: { kind: 'paused', until: ends.getTime(), standing: await standing(floor, ends), ...before },
  };
}

/** Until when it is closed, and why, for who takes a change of it back; nothing while it is open. */
async function closedNow(tx: Transaction, restaurantId: string, now: Date) {
  const pause = await pauseAt(tx, restaurantId, now);
  return pause ? { before: { until: pause.until.getTime(), reason: pause.reason } } : {};
}

/** Takes bookings by message again. */
export async function openAgain({ act, restaurant, change }: Floor): Promise<Ended> {
  const before = await closedNow(act.tx, restaurant.id, act.now);
  const was = await endPauses(act.tx, restaurant.id, act.now);
  if (was) await noteDeed(act, { restaurantId: restaurant.id, personId: change.by }, 'bookings taken again');
  return { outcome: { kind: 'open', was, ...before } };
}

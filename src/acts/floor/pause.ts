import type { FloorRequest } from '../../domain/floor.ts';
import { addMinutes } from '../../domain/time.ts';
import { momentNoted, noteDeed } from '../note-deed.ts';
import { endPauses, pauseBookings } from '../../store/pauses.ts';
import type { Ended, Floor } from './floor.ts';
import { momentMeant } from './moment.ts';
import { endOfDay, standing } from './standing.ts';

const mostMinutes = 24 * 60;

/** Nothing new by message for so many minutes or until a time; without either, for the rest of the business day. */
export async function pause(
  floor: Floor,
  { minutes, until, reason }: Extract<FloorRequest, { act: 'pause' }>,
): Promise<Ended> {
  const { act, restaurant, today, change } = floor;
  const ends =
    minutes === undefined
      ? endOf(until)
      : minutes >= 1 && minutes <= mostMinutes
        ? addMinutes(act.now, minutes)
        : undefined;
  if (!ends || ends <= act.now) return { outcome: { kind: 'unread', act: 'pause' } };
  await endPauses(act.tx, restaurant.id, act.now);
  await pauseBookings(act.tx, restaurant.id, act.now, ends, reason);
  await noteDeed(act, { restaurantId: restaurant.id, personId: change.by }, 'bookings paused', {
    until: momentNoted(ends, act.now, restaurant.hours.zone),
    ...(reason === null ? {} : { reason }),
  });
  return { outcome: { kind: 'paused', until: ends.getTime(), standing: await standing(floor, ends) } };

  function endOf(time: typeof until): Date | undefined {
    if (time === undefined) return endOfDay(floor);
    const said = momentMeant(floor, { time }, today);
    // "Until 12", said in the evening, is midnight.
    return said && said <= act.now ? addMinutes(said, 12 * 60) : said;
  }
}

/** Takes bookings by message again. */
export async function openAgain({ act, restaurant, change }: Floor): Promise<Ended> {
  const was = await endPauses(act.tx, restaurant.id, act.now);
  if (was) await noteDeed(act, { restaurantId: restaurant.id, personId: change.by }, 'bookings taken again');
  return { outcome: { kind: 'open', was } };
}

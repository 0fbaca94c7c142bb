import { addMinutes } from '../domain/time.ts';
import { hasWritten, nthFirstText, nthTextTo } from '../store/first-texts.ts';
import type { Act } from './act.ts';

const dayMinutes = 24 * 60;

/**
 * Numbers that never wrote to us and that the staff of one restaurant have written to within a day: more than any house
 * takes bookings on the phone. An account in wrong hands shall not become a machine that sends messages.
 */
export const mostFirstTexts = 150;
/** How often they have one such number written to within a day: it counts once above, however often it is. */
export const mostToOne = 10;

/**
 * When staff of a restaurant may have a number (E.164) written to; undefined: now, as whoever has written to us may always
 * be.
 */
export async function firstTextAgain(
  act: Act,
  restaurantId: string,
  phone: string,
): Promise<Date | undefined> {
  const since = addMinutes(act.now, -dayMinutes);
  const full = [
    await nthFirstText(act.tx, restaurantId, since, mostFirstTexts),
    await nthTextTo(act.tx, { restaurantId, phone, since, most: mostToOne }),
  ].filter((at) => at !== undefined);
  if (full.length === 0 || (await hasWritten(act.tx, phone))) return undefined;
  return addMinutes(new Date(Math.max(...full.map(Number))), dayMinutes);
}

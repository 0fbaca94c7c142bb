import { noteDeed } from '../note-deed.ts';
import type { Floor } from './floor.ts';

/** Writes down why staff seated guests though the house is closed, or seats nobody at this hour. */
export async function noteOutsideHours(
  { act, restaurant, change }: Floor,
  { reservationId, party, reason }: { reservationId: string; party: number; reason: string },
): Promise<void> {
  await noteDeed(act, { restaurantId: restaurant.id, personId: change.by }, 'seated outside hours', {
    subject: reservationId,
    party,
    reason,
  });
}

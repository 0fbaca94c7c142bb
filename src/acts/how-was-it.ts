import { addMinutes } from '../domain/time.ts';
import { getReservation, type Reservation } from '../store/reservations.ts';
import type { Act } from './act.ts';
import { tellIfAgreed } from './tell-guest.ts';
import { restaurantOf } from './views.ts';

/** Minutes after a visit at which guests are asked how it was, when they have agreed to be. */
const afterMinutes = 120;

/**
 * Sets the question for later. Whether they have agreed to be asked, and whether it is day, is looked at only then: who
 * ends a visit on a page may not read what a guest agreed to.
 */
export function askLater(act: Act, visit: Reservation): void {
  if (!visit.personId || !visit.conversationId) return;
  act.effects.timers.push({
    subject: visit.id,
    name: 'how was it',
    dueAt: addMinutes(act.now, afterMinutes),
  });
}

/** Asks how a visit was; later, when it is night by then. */
export async function howWasIt(act: Act, reservationId: string): Promise<void> {
  const visit = await getReservation(act.tx, reservationId);
  if (visit?.status !== 'finished') return;
  const { id, name, hours } = await restaurantOf(act, visit.restaurantId);
  const told = await tellIfAgreed(act, visit, {
    category: 'surveys',
    zone: hours.zone,
    key: `how-was-it-${visit.id}`,
    news: { about: 'how was it', restaurant: name, restaurantId: id, zone: hours.zone },
  });
  if (told instanceof Date) act.effects.timers.push({ subject: visit.id, name: 'how was it', dueAt: told });
}

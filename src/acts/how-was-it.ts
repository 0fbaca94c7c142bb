import { civilFrom, zonesOf } from '../domain/quiet-hours.ts';
import { addMinutes } from '../domain/time.ts';
import { consentsOf, givenOf } from '../store/consents.ts';
import { getConversation } from '../store/conversations.ts';
import { getReservation, type Reservation } from '../store/reservations.ts';
import type { Act } from './act.ts';
import { tellIfAgreed } from './tell-guest.ts';
import { restaurantOf } from './views.ts';

/** Minutes after a visit at which guests are asked how it was, when they have agreed to be. */
const afterMinutes = 120;

/** Sets the question for later; nothing for whoever has not agreed to be asked. */
export async function askLater(act: Act, visit: Reservation): Promise<void> {
  if (!visit.personId || !visit.conversationId) return;
  if (!givenOf(await consentsOf(act.tx, visit.personId)).includes('surveys')) return;
  const conversation = await getConversation(act.tx, visit.conversationId);
  if (!conversation) return;
  const { hours } = await restaurantOf(act, visit.restaurantId);
  const dueAt = civilFrom(addMinutes(act.now, afterMinutes), zonesOf(conversation.address, hours.zone));
  act.effects.timers.push({ subject: visit.id, name: 'how was it', dueAt });
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
    news: { about: 'how was it', restaurant: name, restaurantId: id },
  });
  if (told instanceof Date) act.effects.timers.push({ subject: visit.id, name: 'how was it', dueAt: told });
}

import { keptUntil, remindersOf } from '../domain/visits.ts';
import type { Reservation } from '../store/reservations.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { TimerName } from '../store/timers.ts';
import type { Act } from './act.ts';

/** The alarms of a booking that is settled. */
export const visitAlarms: readonly TimerName[] = [
  'reminder day before',
  'reminder hours before',
  'reminder unanswered',
  'guests missing',
  'visit ends',
];

/**
 * Sets the alarms of a booking that has just become certain, or certain for another time: reminders for guests we can
 * write to, the end of the grace, the end of the visit. Those of its former time are taken back. `patience`: until when
 * the guests are not taken to be missing, however late they are.
 */
export function watchVisit(act: Act, restaurant: Restaurant, booking: Reservation, patience?: Date): void {
  act.effects.cancelled.push({ subject: booking.id, names: [...visitAlarms] });
  const set = (name: TimerName, dueAt: Date | undefined) => {
    if (dueAt) act.effects.timers.push({ subject: booking.id, name, dueAt });
  };
  if (booking.conversationId) {
    const { day, hours } = remindersOf(booking.startsAt, restaurant.hours.zone, act.now);
    set('reminder day before', day);
    set('reminder hours before', hours);
  }
  watchStay(act, restaurant, booking, patience);
}

/** Sets the alarms of the evening itself anew, after the guests have said when they come or have come. */
export function watchStay(
  act: Act,
  restaurant: Restaurant,
  booking: Reservation,
  patience: Date = booking.startsAt,
): void {
  const kept = keptUntil(restaurant.booking, booking);
  act.effects.timers.push(
    { subject: booking.id, name: 'guests missing', dueAt: kept < patience ? patience : kept },
    { subject: booking.id, name: 'visit ends', dueAt: booking.endsAt },
  );
}

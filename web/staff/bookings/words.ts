import type { Booked } from '../../../src/contract/book/booked.ts';

/** How a booking stands, in a word or two. */
export function stateOf(booking: Booked, now: number): string {
  const { kind, status, startsAt, here, lateMinutes } = booking;
  if (kind === 'block') return 'blocked';
  switch (status) {
    case 'held':
      return 'being booked';
    case 'requested':
      return 'asks';
    case 'seated':
      return Date.parse(booking.endsAt) < now ? 'over time' : 'seated';
    case 'finished':
      return 'left';
    case 'no_show':
      return 'did not come';
    case 'cancelled':
      return 'cancelled';
    case 'declined':
      return 'called off';
    case 'released':
      return 'let go';
    default:
      if (here) return 'here';
      if (lateMinutes > 0) return `late ${lateMinutes} min`;
      return Date.parse(startsAt) < now ? 'due' : booking.reconfirmed ? 'coming' : 'booked';
  }
}

/** What is known of a guest, in a few words; empty for somebody new. */
export function historyOf({ guest }: Booked): string {
  const words = [];
  if (guest.visits > 0) words.push(guest.visits === 1 ? 'been here once' : `been here ${guest.visits} times`);
  if (guest.missed > 0) words.push(guest.missed === 1 ? 'missed one' : `missed ${guest.missed}`);
  return words.join(', ');
}

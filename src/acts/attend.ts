import type { Asks } from '../../flows/asks.ts';
import type { GuestRow } from '../../flows/visit-asks.ts';
import { ticketStatuses } from '../domain/status.ts';
import type { TicketStatus } from '../domain/status.ts';
import { addMinutes, businessDay } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import { getReservation, type Reservation } from '../store/reservations.ts';
import { ticketsNumbered } from '../store/tickets.ts';
import type { Act } from './act.ts';
import { keptBy } from './floor/keepers.ts';
import { noteDeed } from './note-deed.ts';
import { lockToReseat } from './tables.ts';
import { tellStaff } from './tickets.ts';
import { restaurantOf } from './views.ts';
import { lineOf, missGuests, seatGuests, ticketOf } from './visit.ts';

/** A number is meant of guests who were due so many minutes ago or later: they may sit there still. */
const gone = 6 * 60;

/** A member of staff notes that guests have come, or have not; `number` is that of their ticket today. */
export async function attend(
  act: Act,
  who: Conversation,
  input: Asks['attend']['input'],
): Promise<Asks['attend']['output']> {
  const mine = await keptBy(act, who.personId);
  if (mine.length === 0) return { kind: 'not allowed' };
  const meant = input.reservationId ? [input.reservationId] : await numbered(act, mine, input.number ?? 0);
  const [only, ...others] = meant;
  if (!only) return { kind: 'unknown' };
  if (others.length > 0) return { kind: 'which', guests: await rows(act, meant) };
  const booking = await lockToReseat(act, only);
  if (!booking || !mine.includes(booking.restaurantId)) return { kind: 'unknown' };
  const restaurant = await restaurantOf(act, booking.restaurantId);
  const { number, rung } = await ticketOf(act, booking);
  const line = lineOf(booking, restaurant, number);
  const wanted = input.came ? 'seated' : 'no_show';
  if (booking.status === wanted) return { kind: 'noted', came: input.came, again: true, ...line };
  if (!input.came && booking.startsAt > act.now) return { kind: 'too early', ...line };
  // A button under an old question, about a booking that was moved to another day since.
  if (input.came && booking.startsAt > act.now && !(await isToday(act, booking)))
    return { kind: 'too early', ...line };
  const changed = input.came
    ? (await seatGuests(act, restaurant, booking, who.personId))?.seated
    : await missGuests(act, restaurant, booking, who.personId);
  if (!changed) return { kind: 'not possible', status: booking.status, ...line };
  await noteDeed(
    act,
    { restaurantId: restaurant.id, personId: who.personId },
    input.came ? 'guests seated' : 'guests missed',
    { subject: booking.id, number },
  );
  await tellStaff(
    act,
    restaurant,
    rung,
    `attended-${booking.id}-${changed.version}`,
    { about: 'guests noted', came: input.came, by: who.name ?? '', ...line },
    who.personId,
  );
  return { kind: 'noted', came: input.came, again: false, ...line };
}

/** The bookings of this business day whose ticket has the number. */
async function numbered(act: Act, mine: readonly string[], number: number): Promise<string[]> {
  const every = Object.keys(ticketStatuses) as TicketStatus[];
  const alive = every.filter((status) => status !== 'withdrawn' && status !== 'declined');
  const found = await ticketsNumbered(act.tx, mine, number, addMinutes(act.now, -gone), alive);
  const today: string[] = [];
  for (const { reservationId } of found) {
    const booking = reservationId ? await getReservation(act.tx, reservationId) : undefined;
    if (booking && (await isToday(act, booking))) today.push(booking.id);
  }
  return today;
}

async function isToday(act: Act, { restaurantId, startsAt }: Reservation): Promise<boolean> {
  const { zone } = (await restaurantOf(act, restaurantId)).hours;
  return businessDay(startsAt, zone) === businessDay(act.now, zone);
}

async function rows(act: Act, ids: readonly string[]): Promise<GuestRow[]> {
  const guests: GuestRow[] = [];
  for (const id of ids) {
    const booking = await getReservation(act.tx, id);
    if (!booking) continue;
    const restaurant = await restaurantOf(act, booking.restaurantId);
    const { number } = await ticketOf(act, booking);
    guests.push({ reservationId: id, restaurant: restaurant.name, ...lineOf(booking, restaurant, number) });
  }
  return guests;
}

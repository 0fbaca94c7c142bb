import type { NotSeated } from '../../../flows/floor.ts';
import type { FloorRequest } from '../../domain/floor.ts';
import { nearest } from '../../domain/tables/offers.ts';
import type { Door } from '../../domain/tables/facts.ts';
import { largestParty, type Refusal, type Request } from '../../domain/tables/refusal.ts';
import { businessDay } from '../../domain/time.ts';
import { openConversation } from '../../store/conversations.ts';
import { LostRace } from '../../store/again.ts';
import { insertReservation, type Reservation } from '../../store/reservations.ts';
import { insertTicket, saveTicket } from '../../store/tickets.ts';
import { bookOn, seatParty } from '../seat.ts';
import { isReachable, tellGuest } from '../tell-guest.ts';
import { bookingView } from '../views.ts';
import { watchStay, watchVisit } from '../watch.ts';
import type { Ended, Floor } from './floor.ts';
import { momentMeant } from './moment.ts';
import { shown, shownOne } from './rows.ts';

/** How many other times are named when one cannot be had. */
const timesNamed = 3;

/** A table for guests who rang up, under their name; with a number they are told by message, and find it in their bookings. */
export async function book(
  floor: Floor,
  { party, at, name, phone }: Extract<FloorRequest, { act: 'book' }>,
): Promise<Ended> {
  const { act, restaurant } = floor;
  const startsAt = momentMeant(floor, at, floor.today);
  if (!startsAt) return refused(floor, { reason: 'past' }, party, 'staff', act.now);
  const guest = phone ? await guestAt(floor, phone, name) : undefined;
  return seat(floor, party, 'staff', startsAt, (endsAt) => ({
    restaurantId: restaurant.id,
    personId: guest?.personId ?? null,
    conversationId: guest?.id ?? null,
    door: 'staff',
    partySize: party,
    startsAt,
    endsAt,
    status: 'confirmed',
    name,
  }));
}

/** Guests who stand at the door, seated at once at the best table that is free. */
export async function walkIn(
  floor: Floor,
  { party, name }: Extract<FloorRequest, { act: 'walk in' }>,
): Promise<Ended> {
  const { act, restaurant } = floor;
  return seat(floor, party, 'walk-in', act.now, (endsAt) => ({
    restaurantId: restaurant.id,
    personId: null,
    conversationId: null,
    door: 'walk-in',
    partySize: party,
    startsAt: act.now,
    endsAt,
    status: 'seated',
    arrivedAt: act.now,
    name,
  }));
}

async function seat(
  floor: Floor,
  party: number,
  door: Door,
  startsAt: Date,
  write: (endsAt: Date) => Parameters<typeof insertReservation>[1],
): Promise<Ended> {
  const { act, restaurant, change } = floor;
  const request: Request = { party, now: act.now, door };
  const found = await seatParty(act, restaurant, request, startsAt, ({ endsAt }) =>
    insertReservation(act.tx, write(endsAt)),
  );
  if ('refused' in found) {
    // Written and not seated: all tables went to others meanwhile. Begun anew, it is known which.
    if (found.written) throw new LostRace('The tables were taken while guests were being seated.');
    return refused(floor, found.refused, party, door, startsAt);
  }
  const { seated, offer } = found;
  if (door === 'walk-in') watchStay(act, restaurant, seated);
  else watchVisit(act, restaurant, seated);
  const number = await numberFor(floor, seated);
  if (seated.conversationId)
    tellGuest(act, seated, `booked-by-staff-${seated.id}`, {
      about: 'accepted',
      booking: bookingView(seated, restaurant, number),
    });
  const { row, seen } = await shownOne(act, seated.id);
  const others = await shown(
    act,
    offer.moves.map(({ id }) => id),
  );
  return {
    outcome: {
      kind: 'done',
      did: door === 'walk-in' ? 'walked in' : 'booked',
      row,
      moved: others.rows,
      tight: false,
      told: await isReachable(act, seated),
    },
    seen: { ...others.seen, ...seen },
  };

  async function numberFor({ restaurant: { hours } }: Floor, booking: Reservation): Promise<number> {
    const day = businessDay(booking.startsAt, hours.zone);
    const ticket = await insertTicket(act.tx, restaurant.id, day, booking.id, null);
    await saveTicket(act.tx, { ...ticket, status: 'accepted' }, { by: change.by ?? '', at: act.now });
    return ticket.number;
  }
}

/** Whoever has this number, as somebody we may write to by SMS, which needs no open window. */
function guestAt({ act }: Floor, phone: string, name: string | null) {
  return openConversation(act.tx, {
    sender: act.senders.sms,
    address: phone,
    channel: 'sms',
    language: 'en',
    ...(name ? { name } : {}),
  });
}

function notSeated({ reason }: Refusal): NotSeated {
  switch (reason) {
    case 'past':
    case 'too small':
    case 'too large':
    case 'outside hours':
    case 'closed':
      return reason;
    default:
      return 'full';
  }
}

/** Why there is no table, with the nearest starts that would do. */
export async function refused(
  floor: Floor,
  refusal: Refusal,
  party: number,
  door: Door,
  wished: Date,
): Promise<Ended> {
  const { act, restaurant } = floor;
  const day = businessDay(wished, restaurant.hours.zone);
  const found = await bookOn(act, restaurant, day);
  const offers = nearest(found.offersOn({ party, now: act.now, door }, day), wished, timesNamed);
  return {
    outcome: {
      kind: 'refused',
      why: notSeated(refusal),
      party,
      limit: largestParty(found.facts, door),
      times: offers.map(({ startsAt }) => startsAt.getTime()),
    },
  };
}

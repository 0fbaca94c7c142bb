import type { NotSeated } from '../../../flows/floor.ts';
import type { FloorRequest } from '../../domain/floor.ts';
import { nearest } from '../../domain/tables/offers.ts';
import type { Door } from '../../domain/tables/facts.ts';
import type { Move } from '../../domain/tables/plan.ts';
import { largestParty, type Refusal, type Request } from '../../domain/tables/refusal.ts';
import { businessDay } from '../../domain/time.ts';
import { openConversation } from '../../store/conversations.ts';
import { LostRace } from '../../store/again.ts';
import { insertReservation, type NewReservation, type Reservation } from '../../store/reservations.ts';
import { insertNumbered, insertTicket, saveTicket } from '../../store/tickets.ts';
import { saveWaiting, type WaitingGuest } from '../../store/waitlist.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import type { Act } from '../act.ts';
import { momentNoted, noteDeed } from '../note-deed.ts';
import { firstTextAgain } from '../first-texts.ts';
import { bookOn, seatParty } from '../seat.ts';
import { isReachable, tellGuest } from '../tell-guest.ts';
import { bookingView } from '../views.ts';
import { watchStay, watchVisit } from '../watch.ts';
import { type Ended, type Floor, seatsAt } from './floor.ts';
import { momentMeant } from './moment.ts';
import { shown, shownOne } from './rows.ts';
import { seatHere } from './seat-here.ts';

/** How many other times are named when one cannot be had. */
const timesNamed = 3;

/** A table for guests who rang up, under their name; with a number they are told by message, and find it in their bookings. */
export async function book(
  floor: Floor,
  { party, at, name, phone }: Extract<FloorRequest, { act: 'book' }>,
): Promise<Ended> {
  const startsAt = momentMeant(floor, at, floor.today);
  if (!startsAt) return refused(floor, { reason: 'past' }, party, 'staff', floor.act.now);
  return bookAt(floor, { party, startsAt, name, phone });
}

/** What is booked for guests who rang up. */
export interface Called {
  party: number;
  startsAt: Date;
  name: string | null;
  /** As in E.164: they are told by SMS. */
  phone: string | null;
  note?: string | null;
  /** Tables staff choose; absent: what fits best. */
  tableIds?: readonly string[] | undefined;
}

/** The same at a moment, and at tables staff choose, if they do. */
export async function bookAt(floor: Floor, called: Called): Promise<Ended> {
  const { party, startsAt, name, phone, note = null, tableIds } = called;
  const again = phone ? await firstTextAgain(floor.act, floor.restaurant.id, phone) : undefined;
  if (again) return { outcome: { kind: 'texted enough', until: again.getTime() } };
  const guest = phone ? await guestAt(floor, phone, name) : undefined;
  const write = (endsAt: Date) => ({
    restaurantId: floor.restaurant.id,
    personId: guest?.personId ?? null,
    conversationId: guest?.id ?? null,
    door: 'staff' as const,
    partySize: party,
    startsAt,
    endsAt,
    status: 'confirmed' as const,
    name,
    note,
  });
  return seat(floor, party, 'staff', startsAt, write, { tableIds });
}

/** How staff seat guests beside what the book would do. */
export interface Wish {
  /** Tables they choose; absent: what fits best. */
  tableIds?: readonly string[] | undefined;
  /** Why they are seated though the house is closed, or seats nobody at this hour. */
  anyway?: string | undefined;
  /** Their place in the line, locked: they sit as who they are there, by its number; taken back, they wait again. */
  waiting?: WaitingGuest;
}

/** Guests who stand at the door, seated at once at the best table that is free, or as staff wish. */
export async function walkIn(
  floor: Floor,
  { party, name }: Omit<Extract<FloorRequest, { act: 'walk in' }>, 'act'>,
  wish: Wish = {},
): Promise<Ended> {
  const { act, restaurant } = floor;
  const write = (endsAt: Date) => ({
    restaurantId: restaurant.id,
    personId: wish.waiting?.personId ?? null,
    conversationId: wish.waiting?.conversationId ?? null,
    door: 'walk-in' as const,
    partySize: party,
    startsAt: act.now,
    endsAt,
    status: 'seated' as const,
    arrivedAt: act.now,
    name,
  });
  return seat(floor, party, 'walk-in', act.now, write, wish);
}

async function seat(
  floor: Floor,
  party: number,
  door: Door,
  startsAt: Date,
  write: (endsAt: Date) => NewReservation,
  { tableIds, anyway, waiting }: Wish,
): Promise<Ended> {
  const { act, restaurant, change } = floor;
  const request: Request = { party, now: act.now, door };
  const found =
    tableIds || anyway !== undefined
      ? await seatHere(floor, request, startsAt, { tableIds, anyway }, write)
      : await seatBest(act, restaurant, request, startsAt, write);
  if ('outcome' in found) return found;
  if ('refused' in found) return refused(floor, found.refused, party, door, startsAt);
  const { seated, moves } = found;
  if (waiting) await saveWaiting(act.tx, waiting, { reservationId: seated.id });
  if (door === 'walk-in') watchStay(act, restaurant, seated);
  else watchVisit(act, restaurant, seated);
  const number = await numberFor(floor, seated);
  // Of guests outside the hours it is written down already, and why.
  if (!('outside' in found && found.outside))
    await noteDeed(
      act,
      { restaurantId: restaurant.id, personId: change.by },
      door === 'walk-in' ? 'guests walked in' : 'table booked',
      { subject: seated.id, number, party, at: momentNoted(startsAt, act.now, restaurant.hours.zone) },
    );
  // Guests from the line stand there and need no message of it.
  const away = door !== 'walk-in';
  if (away && seated.conversationId)
    tellGuest(act, seated, `booked-by-staff-${seated.id}`, {
      about: 'accepted',
      booking: bookingView(seated, restaurant, number),
    });
  const { row, seen } = await shownOne(act, seated.id);
  const others = await shown(
    act,
    moves.map(({ id }) => id),
  );
  return {
    outcome: {
      kind: 'done',
      did: door === 'walk-in' ? 'walked in' : 'booked',
      row,
      moved: others.rows,
      tight: tableIds !== undefined && party > seatsAt(floor, tableIds),
      told: away && (await isReachable(act, seated)),
    },
    seen: { ...others.seen, ...seen },
  };

  async function numberFor({ restaurant: { hours } }: Floor, booking: Reservation): Promise<number> {
    if (waiting && waiting.number !== null) {
      const joined = businessDay(waiting.startsFrom, hours.zone);
      await insertNumbered(act.tx, restaurant.id, joined, waiting.number, booking.id);
      return waiting.number;
    }
    const day = businessDay(booking.startsAt, hours.zone);
    const ticket = await insertTicket(act.tx, restaurant.id, day, booking.id, null, act.now);
    await saveTicket(act.tx, { ...ticket, status: 'accepted' }, { by: change.by ?? '', at: act.now });
    return ticket.number;
  }
}

/** Guests at the table that fits best, and who changes tables for it; or why there is none. */
async function seatBest(
  act: Act,
  restaurant: Restaurant,
  request: Request,
  startsAt: Date,
  write: (endsAt: Date) => NewReservation,
): Promise<{ seated: Reservation; moves: readonly Move[] } | { refused: Refusal }> {
  const found = await seatParty(act, restaurant, request, startsAt, ({ endsAt }) =>
    insertReservation(act.tx, write(endsAt), act.now),
  );
  if ('seated' in found) return { seated: found.seated, moves: found.offer.moves };
  // Written and not seated: all tables went to others meanwhile. Begun anew, it is known which.
  if (found.written) throw new LostRace('The tables were taken while guests were being seated.');
  return found;
}

/** Whoever has this number, as somebody we may write to by SMS, which needs no open window. */
export function guestAt({ act }: Pick<Floor, 'act'>, phone: string, name: string | null) {
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

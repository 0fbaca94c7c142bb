import type { Ended, Floor } from '../../acts/floor/floor.ts';
import { bookAt, walkIn } from '../../acts/floor/guests.ts';
import { moveTo } from '../../acts/floor/move.ts';
import { changeParty } from '../../acts/floor/party.ts';
import { placeAt } from '../../acts/floor/place.ts';
import { bookOn } from '../../acts/seat.ts';
import { tablesFreed } from '../../acts/freed.ts';
import type { bookings } from '../../contract/bookings.ts';
import { businessDay } from '../../domain/time.ts';
import { findBookings } from '../../store/day-book.ts';
import { type Reservation, saveReservation } from '../../store/reservations.ts';
import { bookDayOf } from './book/day.ts';
import { bookingNow, endedAs } from './book/ended.ts';
import { shownThere } from './book/shown-there.ts';
import { takeStep } from './book/steps.ts';
import { floorFor, idOf, standing } from './book/surroundings.ts';
import type { Handlers } from './handlers.ts';

/** The words that were changed of a booking. */
async function reworded(
  floor: Floor,
  booking: Reservation,
  to: { name?: string | undefined; note?: string | undefined },
): Promise<Reservation> {
  const { name = booking.name, note = booking.note } = to;
  if (name === booking.name && (note || null) === booking.note) return booking;
  return saveReservation(floor.act.tx, booking, { name, note: note || null }, floor.change);
}

export const bookingsHandlers: Handlers<keyof typeof bookings> = {
  async 'GET /restaurants/:restaurant/bookings'({ act, restaurantId, query }) {
    return bookDayOf(act, restaurantId, query.day);
  },

  async 'GET /restaurants/:restaurant/booking-search'({ act, restaurantId, personId, query }) {
    const { restaurant } = await floorFor(act, personId);
    const found = await findBookings(act.tx, restaurantId, query.words, act.now);
    return {
      found: found.map(({ id, number, name, partySize, startsAt, status, tables }) => ({
        id,
        day: businessDay(startsAt, restaurant.hours.zone),
        number,
        name,
        party: partySize,
        startsAt: startsAt.toISOString(),
        status,
        tables,
      })),
    };
  },

  async 'GET /restaurants/:restaurant/free-times'({ act, personId, query: { day, party } }) {
    const floor = await floorFor(act, personId);
    const book = await bookOn(act, floor.restaurant, day);
    const offers = book.offersOn({ party, now: act.now, door: 'staff' }, day);
    const named = (ids: readonly string[]) =>
      ids.map((id) => floor.tables.find((table) => table.id === id)?.name ?? '');
    const times = offers.map(({ startsAt, tableIds, moves }) => ({
      at: startsAt.toISOString(),
      tables: named(tableIds),
      moves: moves.length,
    }));
    return { times, why: times.length > 0 ? null : 'No table is free for so many that day.' };
  },

  async 'GET /restaurants/:restaurant/bookings/:booking'({ act, personId, params }) {
    return bookingNow(await floorFor(act, personId), idOf(params.booking, 'booking'), 0);
  },

  async 'POST /restaurants/:restaurant/bookings'({ act, personId, body }) {
    const floor = await floorFor(act, personId);
    const startsAt = new Date(body.startsAt);
    const ended = await bookAt(floor, {
      party: body.party,
      startsAt,
      name: body.name,
      phone: body.phone ?? null,
      note: body.note ?? null,
      tableIds: standing(floor, body.tables),
    });
    return endedAs(floor, ended, { party: body.party, startsAt });
  },

  async 'POST /restaurants/:restaurant/walk-ins'({ act, personId, body }) {
    const { party, name = null, tables, anyway } = body;
    const floor = await floorFor(act, personId);
    const ended = await walkIn(floor, { party, name }, { tableIds: standing(floor, tables), anyway });
    return endedAs(floor, ended, { party, startsAt: act.now });
  },

  async 'POST /restaurants/:restaurant/bookings/:booking/move'({ act, personId, params, body }) {
    const id = idOf(params.booking, 'booking');
    const floor = await floorFor(act, personId, { [id]: body.version });
    const booking = await shownThere(floor, id, body.version);
    const startsAt = body.startsAt === undefined ? booking.startsAt : new Date(body.startsAt);
    const tableIds = standing(floor, body.tables);
    const ended: Ended =
      tableIds && startsAt.getTime() === booking.startsAt.getTime()
        ? await placeAt(floor, booking, tableIds, body.clear)
        : await moveTo(floor, booking, { startsAt, clear: body.clear, ...(tableIds ? { tableIds } : {}) });
    const answer = await endedAs(floor, ended, { party: booking.partySize, startsAt, id });
    await tablesFreed(act, floor.restaurant.id);
    return answer;
  },

  async 'PATCH /restaurants/:restaurant/bookings/:booking'({ act, personId, params, body }) {
    const id = idOf(params.booking, 'booking');
    const floor = await floorFor(act, personId, { [id]: body.version });
    const booking = await reworded(floor, await shownThere(floor, id, body.version), body);
    const { party = booking.partySize } = body;
    const wish = { party, startsAt: booking.startsAt, id };
    if (party !== booking.partySize) return endedAs(floor, await changeParty(floor, booking, party), wish);
    const { booking: row } = await bookingNow(floor, id, booking.version);
    return { booking: row, moved: [], tight: row.tight, told: false };
  },

  async 'POST /restaurants/:restaurant/bookings/:booking/step'({
    act,
    personId,
    restaurantId,
    params,
    body,
  }) {
    const id = idOf(params.booking, 'booking');
    const floor = await floorFor(act, personId, { [id]: body.version });
    const heard = await takeStep(floor, { personId, restaurantId, id, ...body, reason: body.reason ?? null });
    const { booking } = await bookingNow(floor, id, body.version);
    return { booking, moved: [], tight: booking.tight, told: heard && booking.guest.told };
  },
};

import { kitchenStart } from '../../domain/policy.ts';
import { occupying } from '../../domain/status.ts';
import { type LastStep, meantByUndo, undoMinutes, undone } from '../../domain/undo.ts';
import { addMinutes } from '../../domain/time.ts';
import { LostRace } from '../../store/again.ts';
import { bookingsNumbered } from '../../store/floor-bookings.ts';
import { servedWith } from '../../store/order-life.ts';
import { type NotedChange, lastSteps } from '../../store/reservation-changes.ts';
import { lockReservation, type Reservation, saveReservation } from '../../store/reservations.ts';
import { lockTablePlan, occupyTables } from '../../store/tables.ts';
import { noteDeed } from '../note-deed.ts';
import { serveOrdersNoMore } from '../order-life.ts';
import { lockOrdersOf } from '../pay.ts';
import { letGo } from '../tables.ts';
import { tellAbsentGuest } from '../tell-guest.ts';
import { bookingView } from '../views.ts';
import { backInLine } from '../waitlist/back-in-line.ts';
import { watchStay, watchVisit } from '../watch.ts';
import type { Ended, Floor } from './floor.ts';
import { changedSince, goneMinutes } from './named.ts';
import { type Stretch, roomAt, takenBy } from './room.ts';
import { shownOne } from './rows.ts';
import { stretchOf } from './place.ts';
import { tellUndone } from './tell-undone.ts';

/** Takes the last step of the booking that staff name by number back. */
export async function undoNumbered(floor: Floor, number: number): Promise<Ended> {
  const { act, restaurant } = floor;
  await lockTablePlan(act.tx, restaurant.id);
  const since = addMinutes(act.now, -goneMinutes);
  const ids = await bookingsNumbered(act.tx, restaurant.id, number, since);
  const id = meantByUndo(ids, await lastSteps(act.tx, ids));
  const booking = id && (await lockReservation(act.tx, id));
  if (!booking) return { outcome: { kind: 'no booking', number } };
  return (await changedSince(floor, booking)) ?? undo(floor, booking, number);
}

/**
 * Takes the last step of a booking that is locked, with the table plan, back, when staff noted it within the last minutes:
 * that its guests sit, have left or did not come, or that they walked in. It has its tables again, or it is said who is at
 * them now, as those are who waited and were offered one. Not taken back where the kitchen was told to begin because
 * they sit, nor where guests who walked in have ordered. Whoever was told of the step is told that it was none.
 */
export async function undo(floor: Floor, booking: Reservation, number = 0): Promise<Ended> {
  const { act, change } = floor;
  const last = (await lastSteps(act.tx, [booking.id])).get(booking.id);
  const status = undone(booking.status, last, act.now);
  const not = (why: 'too late' | 'cooking' | 'ordered'): Ended => ({
    outcome: { kind: 'not undone', number, why },
  });
  if (!last || !status) return not('too late');
  const why = booking.status === 'seated' ? await whyStays(floor, booking, last) : undefined;
  if (why) return not(why);
  const before: Reservation = { ...booking, ...formerOf(last), status, finishedAt: null };
  if (!occupying.includes(status)) {
    await letGo(act, booking, status);
    if (status === 'cancelled') await backInLine(act, booking);
  } else if (!occupying.includes(booking.status)) {
    const taken = await backAtTables(floor, before);
    if (taken) return taken;
  }
  const saved = await saveReservation(act.tx, booking, before, change);
  if (booking.status === 'finished') await serveOrdersNoMore(act, booking.id, last.at);
  watch(floor, saved);
  const told = booking.status === 'no_show' && (await tellKept(floor, saved));
  if (last.before !== null && booking.status !== 'finished') await tellUndone(floor, booking, saved);
  const { row, seen } = await shownOne(act, booking.id);
  // A walk-in that is taken back has lost its ticket, and is still the number they said.
  const called = { ...row, number: row.number ?? (number === 0 ? null : number) };
  await noteDeed(act, { restaurantId: floor.restaurant.id, personId: change.by }, 'step taken back', {
    subject: booking.id,
    number: called.number,
    step: last.before === null ? 'walked in' : booking.status,
  });
  return { outcome: { kind: 'done', did: 'undone', row: called, moved: [], tight: false, told }, seen };
}

/** When the booking was, who was late and who was there before a step. */
function formerOf({ what }: Pick<NotedChange, 'what'>): Partial<Reservation> {
  const moment = (value: unknown) => (typeof value === 'string' ? new Date(value) : null);
  const former: Partial<Reservation> = {};
  if (what.arrivedAt) former.arrivedAt = moment(what.arrivedAt[0]);
  if (what.lateMinutes) former.lateMinutes = Number(what.lateMinutes[0]);
  const [starts, ends] = [moment(what.startsAt?.[0]), moment(what.endsAt?.[0])];
  if (starts) former.startsAt = starts;
  if (ends) former.endsAt = ends;
  return former;
}

/** What keeps guests seated: food that was begun because they sit, or that they ordered at the table. */
async function whyStays(
  { act }: Floor,
  booking: Reservation,
  last: LastStep,
): Promise<'cooking' | 'ordered' | undefined> {
  const live = (await lockOrdersOf(act, booking.id)).filter(({ kind }) => kind !== 'deposit');
  const orders = [...live, ...(await servedWith(act.tx, booking.id))];
  if (last.before === null) return orders.length > 0 ? 'ordered' : undefined;
  const begun = orders.some(
    ({ firedAt, wantedAt, prepMinutes }) =>
      firedAt !== null && firedAt >= last.at && kitchenStart(wantedAt, prepMinutes) > firedAt,
  );
  return begun ? 'cooking' : undefined;
}

/** The tables a booking had, again from now on; or how it ends where they are taken, or have left the floor. */
async function backAtTables(floor: Floor, before: Reservation): Promise<Ended | undefined> {
  const { act } = floor;
  const { id, tableIds } = before;
  const { from, until } = stretchOf(floor, { ...before, status: 'seated' });
  if (floor.tables.some((table) => table.retired && tableIds.includes(table.id)))
    return takenBy(floor, tableIds, []);
  // Whoever sits there in this moment is in the way, however long ago the booking should have ended.
  const minute = addMinutes(act.now, 1);
  const stretch: Stretch = { from, until: until < minute ? minute : until };
  const room = await roomAt(floor, tableIds, stretch, [id], false);
  if ('outcome' in room) return room;
  // A guest who books a single table takes no plan lock and may have been faster; then all is begun anew.
  if (!(await occupyTables(act.tx, before, tableIds, from, until, act.now)))
    throw new LostRace('A table that was free was taken before its guests were back at it.');
  return undefined;
}

/** Alarms of the evening as they were; nobody is taken to be missing in the moment in which they were called back. */
function watch({ act, restaurant }: Floor, booking: Reservation): void {
  if (booking.status === 'confirmed') watchVisit(act, restaurant, booking, addMinutes(act.now, undoMinutes));
  else if (booking.status === 'seated') watchStay(act, restaurant, booking);
}

/** Guests who were told that their table went to others are told that it did not. */
function tellKept({ act, restaurant }: Floor, booking: Reservation): Promise<boolean> {
  return tellAbsentGuest(act, booking, `not-missed-${booking.id}-${booking.version}`, {
    about: 'not missed',
    booking: bookingView(booking, restaurant, null),
  });
}

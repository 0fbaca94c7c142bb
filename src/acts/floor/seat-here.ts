import type { Move } from '../../domain/tables/plan.ts';
import { byHours, type Refusal, type Request } from '../../domain/tables/refusal.ts';
import { businessDay } from '../../domain/time.ts';
import { LostRace } from '../../store/again.ts';
import { insertReservation, type NewReservation, type Reservation } from '../../store/reservations.ts';
import { lockTablePlan, occupyTables } from '../../store/tables.ts';
import { bookOn } from '../seat.ts';
import type { Ended, Floor } from './floor.ts';
import { noteOutsideHours } from './outside-hours.ts';
import { roomAt } from './room.ts';

/** What does not keep guests from tables staff have chosen for them: they know the room and its chairs. */
const overruled: readonly Refusal['reason'][] = ['full', 'too large'];

/**
 * Seats new guests at tables staff choose, pushed together if they are several; they stay there until staff move them.
 * `anyway`: outside of the hours too, for a reason that is written down then, and where no tables are chosen at the best
 * that are free.
 * Gives whether that was so, or why not where the house is closed then, and by whom the tables are taken.
 */
export async function seatHere(
  floor: Floor,
  request: Request,
  startsAt: Date,
  { tableIds: chosen, anyway }: { tableIds: readonly string[] | undefined; anyway: string | undefined },
  write: (endsAt: Date) => NewReservation,
): Promise<{ seated: Reservation; moves: readonly Move[]; outside: boolean } | { refused: Refusal } | Ended> {
  const { act, restaurant } = floor;
  await lockTablePlan(act.tx, restaurant.id);
  const book = await bookOn(act, restaurant, businessDay(startsAt, restaurant.hours.zone));
  const answer = book.offerAt(request, startsAt);
  const closed = 'reason' in answer && byHours(answer.reason);
  if ('reason' in answer && !overruled.includes(answer.reason) && !(closed && anyway !== undefined))
    return { refused: answer };
  const { endsAt, occupiedUntil } = book.stay(request.party, startsAt);
  const { party: size, door = 'walk-in' } = request;
  const best = () => book.plan.seat({ size, from: startsAt, until: occupiedUntil, door }, 0)?.unit.tableIds;
  const tableIds = chosen ?? best();
  if (!tableIds) return { refused: 'reason' in answer && !closed ? answer : { reason: 'full' } };
  const room = await roomAt(floor, tableIds, { from: startsAt, until: occupiedUntil }, [], false);
  if ('outcome' in room) return room;
  const seated = await insertReservation(act.tx, { ...write(endsAt), pinned: true }, act.now);
  // A guest who books a single table takes no plan lock and may have been faster; then all is begun anew.
  if (!(await occupyTables(act.tx, seated, tableIds, startsAt, occupiedUntil, act.now)))
    throw new LostRace('A table that was free was taken before guests could be seated there.');
  const outside = closed && anyway !== undefined;
  if (outside) await noteOutsideHours(floor, { reservationId: seated.id, party: size, reason: anyway });
  return { seated: { ...seated, tableIds: [...tableIds] }, moves: room.moves, outside };
}

import type { z } from 'zod';
import type { Ended } from '../../../acts/floor/floor.ts';
import type { Conflict } from '../../../contract/book/answers.ts';
import type { Booked, bookingStep } from '../../../contract/book/booked.ts';
import type { Waiting } from '../../../contract/waitlist.ts';
import { businessDay } from '../../../domain/time.ts';
import { type LastStep, undone, undoUntil } from '../../../domain/undo.ts';
import { dayDetails, type DayDetail } from '../../../store/day-book.ts';
import type { Queryable } from '../../../store/database.ts';
import type { FloorBooking } from '../../../store/floor-bookings.ts';
import { lastSteps } from '../../../store/reservation-changes.ts';
import type { WaitingGuest } from '../../../store/waitlist.ts';

type Step = z.output<typeof bookingStep>;

/** What can be done with a booking at `now`; the acts say the same, and why not. */
function stepsOf(
  { partySize, status, startsAt, pinned }: FloorBooking,
  last: LastStep | undefined,
  now: Date,
  zone: string,
): Step[] {
  if (partySize === 0) return [];
  const undo: Step[] = undone(status, last, now) ? ['undo'] : [];
  const today = businessDay(startsAt, zone) === businessDay(now, zone);
  const begun = startsAt <= now;
  const unpin: Step[] = pinned ? ['unpin'] : [];
  switch (status) {
    case 'requested':
      return ['accept', ...unpin, 'cancel'];
    case 'confirmed':
      return [
        ...(today || begun ? (['seat'] as const) : []),
        ...(begun ? (['miss'] as const) : []),
        ...unpin,
        'cancel',
      ];
    case 'seated':
      return [...(today ? (['finish'] as const) : []), ...undo];
    case 'no_show':
      return [...(today ? (['seat'] as const) : []), ...undo];
    case 'finished':
      return undo;
    default:
      return [];
  }
}

/** Bookings as the page shows them, with what is known of their guests. */
export async function bookedRows(
  db: Queryable,
  { id: restaurantId, zone }: { id: string; zone: string },
  bookings: readonly FloorBooking[],
  now: Date,
): Promise<Booked[]> {
  const ids = bookings.map(({ id }) => id);
  const details = await dayDetails(db, restaurantId, ids);
  const steps = await lastSteps(db, ids);
  return bookings.map((booking) =>
    rowOf(booking, { ...details.get(booking.id), last: steps.get(booking.id) }, now, zone),
  );
}

function rowOf(
  booking: FloorBooking,
  detail: Partial<DayDetail> & { last: LastStep | undefined },
  now: Date,
  zone: string,
): Booked {
  const can = stepsOf(booking, detail.last, now, zone);
  const { partySize } = booking;
  const { dishes = null, depositPaise = 0 } = detail;
  const block = partySize === 0;
  return {
    id: booking.id,
    version: booking.version,
    number: booking.number,
    kind: block ? 'block' : booking.door === 'walk-in' ? 'walk-in' : 'booking',
    name: block ? booking.note : booking.name,
    note: block ? null : booking.note,
    party: partySize,
    startsAt: booking.startsAt.toISOString(),
    endsAt: booking.endsAt.toISOString(),
    until: booking.until.toISOString(),
    status: booking.status,
    door: booking.door,
    tableIds: booking.tableIds,
    pinned: booking.pinned,
    lateMinutes: booking.lateMinutes,
    here: (detail.arrivedAt ?? null) !== null,
    reconfirmed: (detail.reconfirmedAt ?? null) !== null,
    tight: booking.tableIds.length > 0 && partySize > booking.seats,
    tableGone: booking.tableGone,
    guest: {
      lastDigits: detail.lastDigits ?? null,
      told: detail.reachable ?? false,
      visits: detail.visits ?? 0,
      missed: detail.missed ?? 0,
    },
    food: dishes === null ? null : { dishes, paise: detail.orderPaise ?? 0 },
    deposit: depositPaise > 0 ? { paise: depositPaise, paid: detail.depositPaid ?? false } : null,
    can,
    undoUntil: detail.last && can.includes('undo') ? undoUntil(detail.last).toISOString() : null,
  };
}

type Shown = Extract<Ended['outcome'], { kind: 'done' }>['row'];

/** Somebody else's booking, as an answer names it. */
export function otherOf({ number, name, partySize, at, until, tables }: Shown): Conflict['by'][number] {
  return {
    number,
    name,
    party: partySize,
    at: new Date(at).toISOString(),
    until: new Date(until).toISOString(),
    tables,
  };
}

/** A place in line as the page shows it. */
export function waitingOf(guest: WaitingGuest): Waiting {
  return {
    id: guest.id,
    number: guest.number,
    kind: guest.kind,
    name: guest.name,
    party: guest.partySize,
    status: guest.status as Waiting['status'],
    joinedAt: guest.joinedAt.toISOString(),
    quotedMinutes: guest.quotedMinutes,
    from: guest.startsFrom.toISOString(),
    until: guest.startsUntil.toISOString(),
    offerEndsAt: guest.offerEndsAt?.toISOString() ?? null,
    calls: guest.pages,
    told: guest.conversationId !== null,
  };
}

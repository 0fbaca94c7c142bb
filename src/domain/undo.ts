import { type BookingEvent, type BookingStatus, bookingStatuses, step } from './status.ts';
import { addMinutes } from './time.ts';

/**
 * Minutes in which a step that was noted by a slip of the hand can be taken back. A host sees within them that the wrong
 * guests were tapped: the right ones stand there. Later the table has been given to others, the kitchen has begun, and
 * what was noted is more likely true than not.
 */
export const undoMinutes = 10;

/** The last step of a booking that is seated, finished or missed. */
export interface LastStep {
  /** What it was before; null: the guests walked in, and it was nothing. */
  before: BookingStatus | null;
  at: Date;
  /** A member of staff noted it: what comes of the hour or of the guest is no slip of a hand here. */
  byStaff: boolean;
}

/** The event that leads from where a booking is to where it was. */
const ways: Partial<Record<BookingStatus, Partial<Record<BookingStatus | 'nothing', BookingEvent>>>> = {
  seated: { confirmed: 'expect', no_show: 'miss_again', nothing: 'leave_out' },
  finished: { seated: 'sit_on', confirmed: 'expect' },
  no_show: { confirmed: 'expect' },
};

/** Until when a step can be taken back. */
export const undoUntil = ({ at }: Pick<LastStep, 'at'>): Date => addMinutes(at, undoMinutes);

/** Where a booking goes when its last step is taken back at `now`; undefined: that step is not to be taken back, or no longer. */
export function undone(
  status: BookingStatus,
  last: LastStep | undefined,
  now: Date,
): BookingStatus | undefined {
  if (!last?.byStaff || now > undoUntil(last)) return undefined;
  const event = ways[status]?.[last.before ?? 'nothing'];
  return event && step(bookingStatuses, status, event);
}

/**
 * Which of the bookings with one number is meant by "undo": the one that staff noted a step of last, over or not; the first
 * where they noted none. Numbers come again every business day, and what was finished a minute ago is not tomorrow's.
 */
export function meantByUndo(
  ids: readonly string[],
  steps: ReadonlyMap<string, LastStep>,
): string | undefined {
  const noted = (id: string): number => {
    const last = steps.get(id);
    return last?.byStaff ? last.at.getTime() : 0;
  };
  return [...ids].sort((one, other) => noted(other) - noted(one))[0];
}

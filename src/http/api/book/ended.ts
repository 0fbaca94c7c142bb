import type { Ended, Floor } from '../../../acts/floor/floor.ts';
import { refused } from '../../../acts/floor/guests.ts';
import type { BookedAnswer, Conflict } from '../../../contract/book/answers.ts';
import { byHours } from '../../../domain/tables/refusal.ts';
import { undoMinutes } from '../../../domain/undo.ts';
import { floorBookings } from '../../../store/floor-bookings.ts';
import { changesSince } from '../../../store/reservation-changes.ts';
import { changedMeanwhile, notThere, Problem } from '../problem.ts';
import { bookedRows, otherOf } from './rows.ts';
import { changesSaid, momentSaid, timeSaid } from './said.ts';

type Outcome = Ended['outcome'];
type Refusal = Extract<Outcome, { kind: 'refused' }>;

/** What was asked for, to say what would do instead. */
export interface Wish {
  party: number;
  startsAt: Date;
  /** The booking that was to be changed, and the version it was shown in. */
  id?: string;
  version?: number;
}

/** A change that was made, with the booking as it is now. Throws the problem that says why it was not. */
export async function endedAs(floor: Floor, ended: Ended, wish: Wish): Promise<BookedAnswer> {
  const { outcome, seen = {} } = ended;
  if (outcome.kind !== 'done') throw await problemOf(floor, outcome, wish);
  const others = outcome.moved.map(otherOf);
  const moved = new Set(outcome.moved.map(({ number }) => number));
  // What is shown is the booking and those that moved; the booking is the one of them that did not.
  const shown = await floorBookings(floor.act.tx, Object.keys(seen));
  const booking = shown.find(({ id }) => id === wish.id) ?? shown.find(({ number }) => !moved.has(number));
  const [row] = booking ? await rowsOf(floor, [booking]) : [];
  if (!row) throw new Error('A booking that was just changed is gone.');
  return { booking: row, moved: others, tight: outcome.tight, told: outcome.told };
}

const rowsOf = (floor: Floor, bookings: Parameters<typeof bookedRows>[2]) =>
  bookedRows(
    floor.act.tx,
    { id: floor.restaurant.id, zone: floor.restaurant.hours.zone },
    bookings,
    floor.act.now,
  );

/** A booking as it is now, with what was changed of it after a version. */
export async function bookingNow(floor: Floor, id: string, since: number) {
  const [found] = await floorBookings(floor.act.tx, [id]);
  const [booking] = found ? await rowsOf(floor, [found]) : [];
  if (!booking) throw notThere('booking');
  const changes = changesSaid(
    await changesSince(floor.act.tx, id, since),
    floor.tables,
    floor.restaurant.hours.zone,
  );
  return { booking, changes };
}

/** Why a step is not taken back, and what to do instead. */
const stays: Record<Extract<Outcome, { kind: 'not undone' }>['why'], string> = {
  'too late': `Only what staff noted in the last ${undoMinutes} minutes can be. Change the booking instead, or make a new one.`,
  cooking: 'The kitchen was told to begin their food when they were seated. Ask the kitchen first.',
  ordered: 'They have ordered at their table. Say that they have left when they go.',
};

/** Why a change was not made, as somebody who looks at the page needs it. */
export async function problemOf(floor: Floor, outcome: Outcome, wish: Wish): Promise<Problem> {
  switch (outcome.kind) {
    case 'changed':
      return changedMeanwhile(
        'Somebody else has changed this booking.',
        wish.id ? await bookingNow(floor, wish.id, wish.version ?? 0) : undefined,
      );
    case 'taken':
      return takenProblem(floor, outcome, wish);
    case 'refused':
      return refusedProblem(floor, outcome, wish);
    case 'not undone':
      return new Problem(409, 'This can no longer be taken back.', {
        type: '/api/problems#over',
        detail: stays[outcome.why],
      });
    case 'texted enough':
      return textedEnough(floor, new Date(outcome.until));
    case 'over':
      return new Problem(409, 'This can no longer be done with the booking.', {
        type: '/api/problems#over',
        detail: 'Look at what has become of it.',
      });
    default:
      return notThere('booking');
  }
}

/** 429: numbers that never wrote to us were written to so often that none is, until then. */
export function textedEnough({ act, restaurant }: Pick<Floor, 'act' | 'restaurant'>, until: Date): Problem {
  const seconds = Math.max(1, Math.ceil((until.getTime() - act.now.getTime()) / 1_000));
  return new Problem(
    429,
    'New numbers were written to too often today.',
    {
      type: '/api/problems#too-often',
      detail: `Leave the number out, and it is done now; nobody is told. With a number that never wrote to us it can be done again from ${momentSaid(until, restaurant.hours.zone)}.`,
    },
    seconds,
  );
}

async function takenProblem(
  floor: Floor,
  { tables, by, room }: Extract<Outcome, { kind: 'taken' }>,
  { party, startsAt }: Wish,
): Promise<Problem> {
  const { zone } = floor.restaurant.hours;
  const nearest = await refused(floor, { reason: 'full' }, Math.max(1, party), 'staff', startsAt);
  const times = nearest.outcome.kind === 'refused' ? nearest.outcome.times : [];
  const who = by.map(
    (row) =>
      `${row.partySize === 0 ? `a block${row.name ? ` (${row.name})` : ''}` : `${row.name || 'Guests'}, ${row.partySize},`} from ${timeSaid(row.at, zone)} to ${timeSaid(row.until, zone)}`,
  );
  const names = tables.join(' + ');
  const [is, left] =
    tables.length > 1
      ? [`Tables ${names} are`, `Tables ${names} have left`]
      : [`Table ${names} is`, `Table ${names} has left`];
  const conflict: Conflict = {
    by: by.map(otherOf),
    room: room?.map((row) => ({ ...otherOf(row), to: row.to })) ?? null,
    times: times.map((at) => new Date(at).toISOString()),
    closed: false,
  };
  return new Problem(409, who.length > 0 ? `${is} taken: ${who.join('; ')}.` : `${left} the floor.`, {
    type: '/api/problems#taken',
    detail: room
      ? `${room.map((row) => `${row.name || 'The other guests'} could go to ${row.to.join(' + ')}`).join(', ')}.`
      : 'Choose another table or another time.',
    current: conflict,
  });
}

const why: Record<Refusal['why'], string> = {
  past: 'That time is over.',
  closed: 'The house is closed that day.',
  'outside hours': 'No guests are seated at that time.',
  full: 'No table is free then.',
  'too large': 'No table takes so many guests.',
  'too small': 'There must be a guest at least.',
  'no such time': 'No clock shows that time: the hour is skipped that night.',
};

function refusedProblem(floor: Floor, { why: reason, limit, times }: Refusal, { party }: Wish): Problem {
  const { zone } = floor.restaurant.hours;
  const help =
    reason === 'too large'
      ? `The largest takes ${limit}. For ${party}, choose the tables that you push together.`
      : times.length > 0
        ? `Free: ${times.map((at) => timeSaid(at, zone)).join(', ')}.`
        : 'Choose another time or another day.';
  const conflict: Conflict = {
    by: [],
    room: null,
    times: times.map((at) => new Date(at).toISOString()),
    closed: byHours(reason),
  };
  return new Problem(409, why[reason], { type: '/api/problems#no-table', detail: help, current: conflict });
}

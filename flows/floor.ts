import type { Stranding } from '../src/domain/tables/stranded.ts';
import type { Unread } from '../src/domain/floor.ts';
import type { TableChannel } from '../src/domain/tables/facts.ts';

/** A booking, a walk-in or a block as staff see it. Moments are epoch milliseconds. */
export interface FloorRow {
  /** A block has none. */
  number: number | null;
  /** The guest's; of a block why, or ''. */
  name: string;
  /** None: a block. */
  partySize: number;
  at: number;
  until: number;
  /** Names of its tables. */
  tables: string[];
  state: 'expected' | 'asked' | 'late' | 'here' | 'seated' | 'no table' | 'block';
  lateMinutes: number;
}

/** What a booking was, and became. */
export interface FieldChange {
  field: 'time' | 'tables' | 'party' | 'status' | 'pinned' | 'other';
  from: string | number | string[];
  to: string | number | string[];
}

/** One change of somebody else's. */
export interface SeenChange {
  /** Null: the guest. */
  by: string | null;
  at: number;
  fields: FieldChange[];
}

/** A booking that hours, closures or tables edited under it have left behind. */
export interface StrandedRow {
  row: FloorRow;
  why: Stranding['why'];
}

/** Why staff cannot seat a party. What binds guests who book by message (notice, pauses, pacing) does not bind them. */
export type NotSeated =
  | 'past'
  | 'too small'
  | 'too large'
  | 'outside hours'
  | 'closed'
  | 'full'
  | 'no such time';

/** Until when nothing was booked by message before, and why. */
interface Closed {
  until: number;
  reason: string | null;
}

/** How a command for the table book ended. */
export type FloorOutcome =
  | {
      kind: 'done';
      did: 'booked' | 'walked in' | 'moved' | 'placed' | 'unpinned' | 'finished' | 'changed' | 'undone';
      row: FloorRow;
      /** Others that changed tables for it. */
      moved: FloorRow[];
      /** More guests than the tables are said to seat. */
      tight: boolean;
      /** The guest is told. */
      told: boolean;
      /** When a booking that was moved had been. */
      from?: number;
    }
  /** `tight`: those that are more guests than their tables are said to seat. */
  | { kind: 'swapped'; rows: FloorRow[]; tight: FloorRow[] }
  | { kind: 'blocked'; rows: FloorRow[]; moved: FloorRow[] }
  | { kind: 'unblocked'; tables: string[]; freed: number }
  | {
      kind: 'table';
      did: 'retired' | 'restored' | 'added' | 'resized' | 'channel';
      tables: string[];
      seats: readonly [number, number];
      channel: TableChannel;
      moved: FloorRow[];
      stranded: StrandedRow[];
    }
  /** `standing`: bookings before then, which stay as they are. */
  | { kind: 'paused'; until: number; standing: number; before?: Closed }
  | { kind: 'open'; was: boolean; before?: Closed }
  | { kind: 'covers'; restaurant: string; hours: { at: number; covers: number }[]; seated: number }
  /** Somebody else changed it since it was seen; nothing was done. */
  | { kind: 'changed'; row: FloorRow; changes: SeenChange[] }
  /** `room`: who could change tables so that it is free, and to which; absent: somebody who is there cannot. */
  | { kind: 'taken'; tables: string[]; by: FloorRow[]; room?: (FloorRow & { to: string[] })[] }
  | { kind: 'refused'; why: NotSeated; party: number; limit: number; times: number[] }
  /** Too many numbers that never wrote to us were written to; nothing was done, and can be at `until`. */
  | { kind: 'texted enough'; until: number }
  | { kind: 'no booking'; number: number }
  | { kind: 'no table'; words: string; tables: string[] }
  | { kind: 'table there'; name: string }
  | { kind: 'over'; number: number; status: string }
  /** The last step is not taken back: it is no step that is, or was too long ago; the kitchen has begun for it; they have ordered. */
  | { kind: 'not undone'; number: number; why: 'too late' | 'cooking' | 'ordered' }
  | { kind: 'unread'; act: Exclude<Unread['unread'], 'a table'> }
  | { kind: 'not allowed' };

/** The answer to a command, with the versions of the bookings it shows. */
export interface FloorAnswer {
  zone: string;
  /** Versions by booking, of what is shown. */
  seen: Record<string, number>;
  outcome: FloorOutcome;
}

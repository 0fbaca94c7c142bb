import type { TableChannel } from './tables/facts.ts';
import type { ClockTime, Day } from './time.ts';

/** A message by which staff keep the table book, by its first words; `rest` is read against the restaurant's tables and hours. */
export type FloorText =
  | { act: 'book' | 'walk in'; party: number; rest: string }
  | { act: 'block' | 'unblock' | 'retire' | 'restore' | 'table' | 'pause'; rest: string }
  | { act: 'move'; number: number; rest: string }
  | { act: 'swap'; number: number; other: number }
  | { act: 'unpin' | 'finish' | 'undo'; number: number }
  /** A booking that was just moved goes back to when it was; epoch milliseconds. */
  | { act: 'move back'; number: number; at: number }
  /** It is closed again until when it was; epoch milliseconds. */
  | { act: 'pause again'; until: number; reason: string | null }
  | { act: 'open again' | 'covers' };

/** Steps of a drawn area of the floor, from left to right and from top to bottom. */
export const planSize = { width: 100, depth: 70 } as const;

/** Where a table stands on the drawn floor: its middle and its size in steps, its turn in degrees. Null: not placed yet. */
export interface PlanPlace {
  x: number | null;
  y: number | null;
  width: number;
  depth: number;
  turn: number;
  shape: 'square' | 'round';
}

/** A table as staff name it. */
export interface NamedTable {
  id: string;
  name: string;
}

/** A day and a time of day, as far as they were said, on the restaurant's clock. */
export interface SaidTime {
  day?: Day;
  time?: ClockTime;
}

/** The smallest and the largest party of a table. */
export type Seats = readonly [least: number, most: number];

/** What staff want done in the table book. Bookings are named by their number, as on the list of the evening. */
export type FloorRequest =
  | { act: 'book'; party: number; at: SaidTime; name: string | null; phone: string | null }
  | { act: 'walk in'; party: number; name: string | null }
  /** `from`, `until`: times of day; absent: from now, to the end of the business day. `days`: so many days on end. */
  | {
      act: 'block';
      tableIds: string[];
      day?: Day;
      from?: ClockTime;
      until?: ClockTime;
      days: number;
      reason: string | null;
    }
  | { act: 'unblock' | 'retire' | 'restore'; tableIds: string[] }
  | { act: 'move'; number: number; at: SaidTime }
  | { act: 'move back'; number: number; at: number }
  | { act: 'pause again'; until: number; reason: string | null }
  | { act: 'place'; number: number; tableIds: string[] }
  | { act: 'swap'; number: number; other: number }
  | { act: 'unpin' | 'finish'; number: number }
  /** Their last step, just noted, was a mistake. */
  | { act: 'undo'; number: number }
  | { act: 'add table'; name: string; seats: Seats; channel: TableChannel }
  | { act: 'resize'; tableId: string; seats: Seats }
  | { act: 'channel'; tableId: string; channel: TableChannel }
  /** For so many minutes, or until a time of day. */
  | { act: 'pause'; minutes?: number; until?: ClockTime; reason: string | null }
  | { act: 'open again' | 'covers' };

/** What was not read: a table nobody knows, or words that such a command does not have. */
export type Unread =
  | { unread: 'a table'; words: string }
  | { unread: 'book' | 'block' | 'move' | 'swap' | 'table' | 'pause' };

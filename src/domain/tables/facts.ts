import type { Hours } from '../hours.ts';
import type { BookingRules } from './rules.ts';

/** Who may be seated at a table: guests who book by message, those whom staff book, those who come in. */
export type TableChannel = 'online' | 'staff' | 'walk-in';

/** By which door a party comes: it wrote to us, staff book for it, or it stands there. */
export type Door = 'message' | 'staff' | 'walk-in';

/** Something a party can be seated at: one table, or tables that may be pushed together. */
export interface Unit {
  tableIds: readonly string[];
  minParty: number;
  maxParty: number;
  channel: TableChannel;
}

/** A living booking, hold, walk-in or block, and the tables it has. */
export interface Seating {
  id: string;
  tableIds: readonly string[];
  startsAt: Date;
  /** Buffer included. */
  until: Date;
  /** None for a block. */
  covers: number;
  door: Door;
  /** May be given other tables: nobody sits there yet, and nobody chose them. */
  movable: boolean;
}

/** A stretch in which nothing new may be booked by message. */
export interface Pause {
  from: Date;
  until: Date;
  reason: string | null;
}

/** Everything that decides availability around one day. */
export interface TableFacts {
  hours: Hours;
  rules: BookingRules;
  units: readonly Unit[];
  seatings: readonly Seating[];
  pauses: readonly Pause[];
}

/** The channels whose tables a party that comes by this door may have, the ones meant for it first. */
export const channelsFor: Readonly<Record<Door, readonly TableChannel[]>> = {
  message: ['online'],
  staff: ['online', 'staff', 'walk-in'],
  'walk-in': ['walk-in', 'online', 'staff'],
};

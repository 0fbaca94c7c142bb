import type { BookingView, GuestLine } from './news.ts';

/** What becomes of guests who say that they are late or there. `keptUntil`: the end of their grace. */
export type ArrivalAnswer =
  | {
      kind: 'late';
      restaurant: string;
      minutes: number;
      keptUntil: number;
      /** The next party has the table from then on. */
      backBy?: number;
      zone: string;
    }
  | { kind: 'here'; restaurant: string }
  /** Hours before their time. */
  | { kind: 'early'; restaurant: string; at: number; zone: string }
  /** The table was released before they came; where they are there already, no other is free. */
  | { kind: 'given away'; restaurant: string; there: boolean };

/** Why a person is held no table. */
export type HoldRefusal =
  /** Too many no-shows within a year. */
  | { why: 'strikes' }
  /** Too many tables tried within the hour. */
  | { why: 'tries' }
  /** They have another one at about that time. */
  | { why: 'booked then'; booking: BookingView }
  /** They have that many bookings before them. */
  | { why: 'many'; count: number };

/** Guests as a member of staff is asked about them. */
export interface GuestRow extends GuestLine {
  reservationId: string;
  restaurant: string;
}

/** What is asked about a visit, before it and while it lasts. */
export interface VisitAsks {
  /** Guests will be late; without minutes, they are there. Null: no booking just now. */
  arrive: { input: { minutes?: number }; output: ArrivalAnswer | null };
  /** Guests say that they come, after a reminder; without an id it is their next booking. */
  reconfirm: {
    input: { id?: string };
    output:
      | { kind: 'thanks'; booking: BookingView; restaurantId: string }
      | { kind: 'over'; status: string; booking: BookingView; restaurantId: string }
      | { kind: 'unknown' };
  };
  /** Guests have come, or have not: noted by staff. */
  attend: {
    input: { reservationId?: string; number?: number; came: boolean };
    output:
      | ({ kind: 'noted'; came: boolean; again: boolean } & GuestLine)
      | ({ kind: 'too early' } & GuestLine)
      | ({ kind: 'not possible'; status: string } & GuestLine)
      | { kind: 'which'; guests: GuestRow[] }
      /** They cook; the table book is kept by others. */
      | { kind: 'not allowed' }
      | { kind: 'unknown' };
  };
}

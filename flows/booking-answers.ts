import type { OrderStatus } from '../src/domain/status.ts';
import type { BookingView, DepositView, OrderView } from './news.ts';
import type { HoldRefusal } from './visit-asks.ts';

/** What a machine is answered about a booking: held, made, listed, looked at, moved. Paise and epoch milliseconds. */

/** A table held while the diner decides, and the deposit that has to be paid before it is booked. */
/** `refused`: none is held for this person, whatever is free. */
export type HoldAnswer =
  | { ok: true; reservationId: string; deposit?: DepositView }
  | { ok: false; refused?: HoldRefusal | undefined };

/** `to pay`: a deposit is asked for first, and the booking stands once it is paid. */
export type ConfirmAnswer =
  | { ok: true; status: 'confirmed' | 'requested'; booking: BookingView }
  | { ok: true; status: 'to pay'; orderId: string; until: number }
  | { ok: false };

/** `deposit`: so large a one is asked for the new time or size, and was not paid. */
export type MoveAnswer =
  | { ok: true; status: 'confirmed' | 'requested'; booking: BookingView }
  | { ok: false; why: 'no table' }
  | { ok: false; why: 'deposit'; deposit: number };

/** One line of a diner's list. */
export interface BookingRow {
  id: string;
  kind: 'booking' | 'order';
  restaurant: string;
  at: number;
  zone: string;
  partySize?: number;
  /** An order whose payment is still out. */
  unpaid?: boolean;
}

export interface BookingDetails {
  id: string;
  kind: 'booking' | 'order';
  status: string;
  restaurantId: string;
  booking?: BookingView;
  order?: OrderView;
  /** Paise that would come back if it were cancelled now; undefined when nothing was paid. */
  refund?: number;
  paid: number;
  /** Its deposit was paid for itself, and not by food that stands for it. */
  secured?: boolean;
  /** How far the food has come. */
  food?: OrderStatus;
  /** What is still to be paid, until when, and where; no address while the link is on its way. */
  due?: { paise: number; until: number; url: string | null };
  /** To cancel now would be late by the restaurant's terms, and counts against the guest. */
  late?: boolean;
  canMove: boolean;
  canPreOrder: boolean;
}

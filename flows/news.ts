import type { PricedLine } from '../src/domain/cart.ts';

/** A booking as it is told to either side. Moments are epoch milliseconds. */
export interface BookingView {
  id: string;
  restaurant: string;
  zone: string;
  currency: string;
  partySize: number;
  startsAt: number;
  name: string | null;
  note: string | null;
  number: number | null;
}

/** An order as it is told to either side. Amounts in paise. */
export interface OrderView {
  id: string;
  restaurant: string;
  zone: string;
  currency: string;
  kind: 'with_booking' | 'pickup';
  wantedAt: number;
  lines: Pick<PricedLine, 'quantity' | 'name' | 'size' | 'modifiers' | 'note' | 'total'>[];
  total: number;
  name: string | null;
  number: number | null;
}

/** A booking in the line staff read of it. */
export interface GuestLine {
  /** Of its ticket; none of one that staff made themselves. */
  number: number;
  name: string;
  party: number;
  at: number;
  zone: string;
}

/** Something that happened elsewhere and that a diner is told, whatever the conversation is about just then. */
export type DinerNews =
  | {
      about: 'accepted' | 'delayed' | 'declined';
      booking?: BookingView;
      order?: OrderView;
      reason?: string;
      refund?: number;
    }
  | { about: 'unanswered'; booking?: BookingView; order?: OrderView }
  | { about: 'never answered'; booking?: BookingView; order?: OrderView; refund?: number }
  | { about: 'hold ended'; restaurant: string }
  | { about: 'payment link'; url: string; total: number; currency: string; until: number; zone: string }
  | { about: 'payment slow' }
  | { about: 'payment failed to start' }
  | { about: 'payment reminder'; url: string; total: number; currency: string; until: number; zone: string }
  | { about: 'paid'; booking?: BookingView; order: OrderView; late: boolean }
  | { about: 'part paid'; paid: number; total: number; currency: string; url: string }
  | { about: 'payment refused' }
  | { about: 'payment expired'; restaurant: string; refund: number; currency: string }
  | { about: 'paid too late'; refund: number; currency: string; restaurant: string }
  | { about: 'money returned'; refund: number; currency: string; restaurant: string }
  | { about: 'refund done'; refund: number; currency: string; restaurant: string }
  | { about: 'person says'; name: string; text: string }
  | { about: 'person left' }
  | { about: 'person never came' }
  // Before and after a visit.
  | {
      about: 'reminder';
      ahead: 'day' | 'hours';
      booking: BookingView;
      /** They have said already that they come. */
      answered: boolean;
      /** Without an answer by then the table is given away. */
      answerBy?: number;
    }
  | { about: 'let go unanswered'; booking: BookingView; restaurantId: string }
  /** They did not come, and their table is released. */
  | { about: 'missed'; booking: BookingView };

/** Something a member of staff is told. */
export type StaffNews =
  | {
      about: 'ticket';
      ticketId: string;
      rung: number;
      /** Number of the ticket that this one replaces, because the guest changed what it is about. */
      instead?: number;
      restaurant: string;
      booking?: BookingView;
      order?: OrderView;
      needsAnswer: boolean;
      allergens: string[];
    }
  | {
      about: 'ticket withdrawn';
      number: number;
      restaurant: string;
      by: 'diner' | 'nobody';
      /** Only the food is off. */
      tableStands?: boolean;
    }
  | { about: 'ticket answered'; number: number; decision: 'accepted' | 'delayed' | 'declined'; by: string }
  /** Guests will be late by so many minutes; without them, they are there. */
  | {
      about: 'arrival';
      number: number;
      name: string;
      at: number;
      zone: string;
      minutes?: number;
      /** When the food they ordered ahead is wanted now. */
      food?: number;
      /** Their table had been released. */
      missed?: boolean;
    }
  /** They have come: what they ordered ahead is begun. */
  | { about: 'start cooking'; order: OrderView }
  | ({ about: 'guests silent'; cancelled: boolean } & GuestLine)
  | ({ about: 'guests missing' | 'guests missed'; reservationId: string } & GuestLine)
  | ({ about: 'guests noted'; came: boolean; by: string } & GuestLine)
  | { about: 'refund failed'; number: number; refund: number; currency: string }
  | { about: 'person wanted'; handoverId: string; name: string; restaurant: string | null; said: string[] }
  | { about: 'diner says'; name: string; text: string }
  | { about: 'diner left'; name: string }
  | { about: 'turn failed'; name: string };

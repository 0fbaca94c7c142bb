import type { PricedLine } from '../src/domain/cart.ts';

/** What is paid for a table and comes off the bill, and until when cancelling gives it back. */
export interface DepositView {
  paise: number;
  freeUntil: number;
}

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
  deposit?: DepositView;
}

/** An order as it is told to either side. Amounts in paise. */
export interface OrderView {
  id: string;
  restaurant: string;
  zone: string;
  currency: string;
  kind: 'with_booking' | 'pickup' | 'deposit';
  wantedAt: number;
  lines: Pick<PricedLine, 'quantity' | 'name' | 'size' | 'modifiers' | 'note' | 'total'>[];
  total: number;
  /** The part of the total that is paid for the table. */
  deposit: number;
  name: string | null;
  number: number | null;
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
  | {
      about: 'payment link';
      url: string;
      total: number;
      currency: string;
      until: number;
      zone: string;
      /** For a table, not for food. */
      deposit?: boolean;
    }
  | { about: 'payment slow' }
  | { about: 'payment failed to start'; deposit?: boolean }
  | { about: 'payment reminder'; url: string; total: number; currency: string; until: number; zone: string }
  | {
      about: 'paid';
      booking?: BookingView;
      order: OrderView;
      late: boolean;
      /** The table waits for the restaurant's answer. */
      requested?: boolean;
    }
  | { about: 'part paid'; paid: number; total: number; currency: string; url: string }
  | { about: 'payment refused' }
  | { about: 'payment expired'; restaurant: string; refund: number; currency: string; deposit?: boolean }
  | { about: 'paid too late'; refund: number; currency: string; restaurant: string }
  | { about: 'money returned'; refund: number; currency: string; restaurant: string }
  | { about: 'refund done'; refund: number; currency: string; restaurant: string }
  | { about: 'person says'; name: string; text: string }
  | { about: 'person left' }
  | { about: 'person never came' };

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
  | { about: 'arrival'; number: number; name: string; at: number; zone: string; minutes?: number }
  | { about: 'refund failed'; number: number; refund: number; currency: string }
  | { about: 'person wanted'; handoverId: string; name: string; restaurant: string | null; said: string[] }
  | { about: 'diner says'; name: string; text: string }
  | { about: 'diner left'; name: string }
  | { about: 'turn failed'; name: string };

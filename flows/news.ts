import type { RunningView } from './care-asks.ts';
import type { PricedLine } from '../src/domain/cart.ts';
import type { KitchenTicket } from '../src/domain/ticket/ticket.ts';
import type { FloorRow, StrandedRow } from './floor.ts';
import type { DaySummary } from './house-asks.ts';
import type { PrintNews } from './print-asks.ts';
import type { ChangeView } from './order-asks.ts';

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
  kind: 'with_booking' | 'pickup' | 'deposit' | 'at_table' | 'catering';
  wantedAt: number;
  lines: (Pick<PricedLine, 'quantity' | 'name' | 'size' | 'modifiers' | 'note' | 'total'> &
    Partial<Pick<PricedLine, 'seat'>>)[];
  total: number;
  /** The part of the total that is paid for the table. */
  deposit: number;
  /** What is still to be paid of an order that is placed; absent: nothing. */
  rest?: number;
  name: string | null;
  number: number | null;
  /** The table it was ordered at; for how many it is. */
  table?: string;
  heads?: number;
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
  /** Staff have moved a table to another time; `before`: when it was. */
  | { about: 'moved'; booking: BookingView; before: number }
  /** Staff have changed for how many a table is; `before`: for how many it was. */
  | { about: 'party changed'; booking: BookingView; before: number }
  | { about: 'unanswered'; booking?: BookingView; order?: OrderView }
  | { about: 'never answered'; booking?: BookingView; order?: OrderView; refund?: number }
  | { about: 'hold ended'; restaurant: string }
  /** After a visit, to whoever agreed to be asked. */
  | { about: 'how was it'; restaurant: string; restaurantId: string; zone: string }
  /** Another chat was joined with this one. */
  | { about: 'chats joined'; channel: 'whatsapp' | 'sms'; digits: string }
  /** They wanted to be gone, and something has begun since. */
  | { about: 'not erased'; running: RunningView[] }
  | {
      about: 'payment link';
      orderId?: string;
      url: string;
      total: number;
      currency: string;
      until: number;
      zone: string;
      /** For a table, not for food. */
      deposit?: boolean;
      /** Only the advance is paid by it, and so much later. */
      rest?: number;
      /** For more of an order that is placed. */
      more?: boolean;
    }
  | { about: 'payment slow' }
  | { about: 'payment failed to start'; deposit?: boolean; rest?: boolean }
  /** Staff give money back of an order that stands. */
  | {
      about: 'given back';
      orderId?: string;
      restaurant: string;
      number: number;
      refund: number;
      currency: string;
    }
  /** More was paid of an order that is placed; `rest`: what is still left. */
  | { about: 'rest paid'; restaurant: string; number: number; paid: number; rest: number; currency: string }
  /** The link over more of an order is over; a part that arrived goes back. */
  | { about: 'rest not paid'; orderId: string; restaurant: string; refund: number; currency: string }
  | {
      about: 'payment reminder';
      orderId?: string;
      url: string;
      total: number;
      currency: string;
      until: number;
      zone: string;
    }
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
  | {
      about: 'payment expired';
      orderId?: string;
      restaurant: string;
      refund: number;
      currency: string;
      deposit?: boolean;
    }
  | { about: 'paid too late'; orderId?: string; refund: number; currency: string; restaurant: string }
  | { about: 'money returned'; orderId?: string; refund: number; currency: string; restaurant: string }
  | { about: 'refund done'; orderId?: string; refund: number; currency: string; restaurant: string }
  /** Staff write first, or take the guest over unasked; `text`: their first words. */
  | { about: 'person comes'; name: string; restaurant: string; text?: string }
  /** `restaurantId`: in whose name, where it was written on a page. */
  | { about: 'person says'; name: string; text: string; restaurantId?: string }
  | { about: 'person left' }
  | { about: 'person never came' }
  // Lines for a table. A table came free; their table at the door is ready; it went on to the next; there was none.
  | {
      about: 'table free';
      id: string;
      restaurant: string;
      at: number;
      zone: string;
      partySize: number;
      until: number;
    }
  | { about: 'table ready'; id: string; restaurant: string; until: number; zone: string; again: boolean }
  | { about: 'offer passed on'; id: string; restaurant: string; kind: 'door' | 'freed' }
  | { about: 'waitlist over'; restaurant: string; kind: 'door' | 'freed' }
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
  // An order after it was accepted.
  | { about: 'order ready'; order: OrderView }
  /** It was said to be ready by a slip of the hand. */
  | { about: 'order not ready'; order: OrderView }
  /** Staff have entered it for the guest; `link`: one to pay it comes next. */
  | { about: 'order entered'; order: OrderView; link: boolean }
  | ({ about: 'order changed'; refund?: number } & ChangeView)
  /** A change that staff have made or agreed to is made once so many paise are paid. */
  | ({ about: 'change to pay'; pay: number } & ChangeView)
  | { about: 'change off'; why: 'not paid' | 'no link' | 'refused'; order: OrderView; refund: number }
  /** They did not come, and their table is released. */
  | { about: 'missed'; booking: BookingView }
  /** Staff had noted by mistake that they did not come; their table is kept. */
  | { about: 'not missed'; booking: BookingView };

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
      /** What there is to cook. */
      sheet?: KitchenTicket;
      needsAnswer: boolean;
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
  /** What was accepted is begun; `here`: because its guests have come. */
  | { about: 'start cooking'; orderId: string; sheet: KitchenTicket; here?: boolean }
  | PrintNews
  | ({ about: 'guests silent'; cancelled: boolean } & GuestLine)
  | ({ about: 'guests missing' | 'guests missed'; reservationId: string } & GuestLine)
  /** `undone`: it was noted by mistake. */
  | ({ about: 'guests noted'; came: boolean; by: string; undone?: boolean } & GuestLine)
  // An order is changed: by the guest, or by a colleague; a change waits for their answer; one was not paid for.
  | ({ about: 'order changed'; by: string | null } & ChangeView)
  | ({ about: 'change asked'; amendmentId: string; difference: number } & ChangeView)
  | { about: 'change off'; number: number; name: string }
  /** An order they entered was not paid for. */
  | { about: 'entry off'; name: string; total: number; currency: string }
  | { about: 'rest paid'; number: number; name: string; paid: number; rest: number; currency: string }
  | { about: 'refund failed'; number: number; refund: number; currency: string }
  | { about: 'person wanted'; handoverId: string; name: string; restaurant: string | null; said: string[] }
  | { about: 'diner says'; name: string; text: string }
  /** `stopped`: and nothing may be written to them. */
  | { about: 'diner left'; name: string; stopped?: true }
  /** A colleague goes on with the guest. */
  | { about: 'diner taken'; name: string; by: string }
  /** Hours or tables were edited under bookings: who sits elsewhere now, and who needs somebody to decide. */
  | {
      about: 'bookings stranded';
      restaurant: string;
      zone: string;
      moved: FloorRow[];
      stranded: StrandedRow[];
      now: number;
    }
  | { about: 'turn failed'; name: string }
  /** A guest did not get what they have to know; `digits`: the last ones of their number, `text`: what it was. */
  | { about: 'not reached'; name: string; digits?: string; text: string }
  /** What the day was, for whoever wants to be told. */
  | { about: 'day summary'; day: DaySummary }
  /** A machine seems to answer ours. */
  | { about: 'bot suspected'; name: string }
  // The line at the door: somebody joined it, is on the way, has left it, or does not answer and somebody else is next.
  | {
      about: 'guest waits';
      id: string;
      number: number;
      name: string;
      partySize: number;
      minutes: number | null;
      restaurant: string;
    }
  | { about: 'guest comes' | 'guest left'; id: string; number: number; name: string }
  | {
      about: 'guest silent';
      id: string;
      number: number;
      name: string;
      /** They may be called once more. */
      again: boolean;
      next?: { id: string; number: number; name: string; partySize: number };
    };

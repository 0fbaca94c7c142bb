import type { LineRequest, PricedLine } from '../src/domain/cart.ts';
import type { FloorText } from '../src/domain/floor.ts';
import type { HeardEdit, HeardItem, Wish } from '../src/domain/meaning.ts';
import type { Bill } from '../src/domain/tax.ts';
import type { BasketAsks, BasketChange, BasketView, Told } from './basket-asks.ts';
import type { BookingDetails, BookingRow, ConfirmAnswer, HoldAnswer, MoveAnswer } from './booking-answers.ts';
import type { BookingView, DepositView, OrderView } from './news.ts';
import type { FloorAnswer } from './floor.ts';
import type { LineAnswer } from './line-answer.ts';
import type { Emptied, Few, StockAsks, Vanished, Wanted } from './stock-asks.ts';
import type { NotOneTicket, TicketRow } from './tickets.ts';
import type { PrintAsks } from './print-asks.ts';
import type { OrderStep } from '../src/domain/order-life.ts';
import type { OrderAsks } from './order-asks.ts';
import type { HouseAsks } from './house-asks.ts';
import type { KitchenAsks, LaterView, NotThen, WantedWhere } from './kitchen-asks.ts';
import type { WaitlistAsks } from './waitlist-asks.ts';
import type { MoneyAsks } from './money-asks.ts';
import type { VisitAsks } from './visit-asks.ts';
import type { BillAsks } from './bill-asks.ts';
import type { CareAsks, CartLineAsked } from './care-asks.ts';

/**
 * What a machine may ask. The machine names the question; the turn answers it from our own database, inside its
 * transaction, and feeds the answer back before it ends. Moments are epoch milliseconds, money is paise.
 */

/** One line of a list of restaurants. */
export interface RestaurantRow {
  id: string;
  name: string;
  area: string;
  cuisines: string[];
  priceBand: number;
  openNow: boolean;
  /** Metres from the place that was asked about, when one was. */
  metres?: number;
  /** The free time that was found, when a table was asked for. */
  at?: number;
  zone: string;
}

export type SearchAnswer =
  | { kind: 'where'; cities: string[] }
  | { kind: 'one'; restaurantId: string }
  /** With `table`, each row has one, at its own time. */
  | { kind: 'some'; rows: RestaurantRow[]; exact: boolean; label: string; table?: SoughtTable }
  /** With `table`, nobody there has one at about that time; `times` are other starts of that day that somebody has. */
  | { kind: 'none'; label: string; table?: SoughtTable; times?: number[] };

/** The table a search was for. */
export interface SoughtTable {
  party: number;
  at: number;
  zone: string;
}

/** A restaurant as its card shows it. */
export interface Card {
  id: string;
  name: string;
  zone: string;
  currency: string;
  area: string;
  address: string;
  about: string;
  cuisines: string[];
  diets: string[];
  knownFor: string[];
  priceBand: number;
  photo: string | null;
  place: { latitude: number; longitude: number };
  metres?: number;
  menuUrl: string;
  openNow: boolean;
  /** Today's opening hours, and why there are none. */
  today: { opens: number; closes: number }[];
  closedWhy?: string;
  nextOpening?: number;
  /** Opening hours of any day, HH:MM; an end before its start lies after midnight. */
  openHours: [opens: string, closes: string][];
  booking: 'instant' | 'request' | 'walk-in';
  preOrder: boolean;
  pickup: boolean;
  hasMenu: boolean;
  /** Guests may join the line for the next table by message. */
  waitlist: boolean;
  /** What a guest is told before booking. Minutes before the start until which they may cancel freely, and for which the table waits for them. */
  terms?: { cancelMinutes?: number | undefined; keptMinutes?: number | undefined };
}

export type TimesAnswer =
  | { kind: 'free'; at: number }
  | {
      kind: 'times';
      why: 'full' | 'outside hours' | 'too soon' | 'pacing' | 'paused' | 'walk-in' | 'no time given';
      times: number[];
      /** When a pause ends. */
      until?: number;
    }
  | {
      kind: 'no time that day';
      why: 'full' | 'closed' | 'outside hours' | 'too soon' | 'pacing' | 'paused' | 'walk-in';
      reason?: string;
      until?: number;
    }
  | {
      kind: 'never';
      why: 'walk-in' | 'too large' | 'too small' | 'past' | 'too far' | 'no such time';
      limit?: number;
    };

export interface CartView extends Emptied {
  restaurant: string;
  currency: string;
  lines: (PricedLine & { id: string })[];
  bill: Bill;
  /** Absent in conversations from before there was one. */
  basket?: BasketView;
  /** The bill as it is read out, where prices are shown with their tax. */
  shown?: Bill;
}

export type ReviewAnswer =
  | {
      kind: 'ready';
      cart: CartView;
      wantedAt: number;
      zone: string;
      changes: Change[];
      later?: LaterView;
      /** The deposit of the held table; `beside`: what of it is paid on top of the food. */
      deposit?: DepositView & { beside: number };
      /** What is paid now, the rest being paid later; absent: all of it. */
      advance?: number;
    }
  | { kind: 'empty'; changes: Change[] }
  /** Something is gone that something else can be taken for. */
  | { kind: 'changed'; cart: CartView; changes: Change[] }
  | { kind: 'below minimum'; cart: CartView; minimum: number; changes: Change[] }
  | { kind: 'closed'; why: NotThen; nextOpening?: number; zone: string; changes: Change[] };

/** What is different from when a line was put in the cart. */
export type Change = Vanished | { name: string; what: 'price'; from: number; to: number } | BasketChange;

export type CheckoutAnswer =
  | { kind: 'link coming'; orderId: string; until: number }
  | { kind: 'placed'; order: OrderView; booking?: BookingView }
  | { kind: 'changed' }
  | { kind: 'ordered already' }
  | { kind: 'table gone' };

/** The signature of each ask, by its name. */
export interface Asks
  extends BasketAsks,
    BillAsks,
    CareAsks,
    HouseAsks,
    KitchenAsks,
    MoneyAsks,
    OrderAsks,
    PrintAsks,
    StockAsks,
    VisitAsks,
    WaitlistAsks {
  search: { input: { wish: Wish; near?: { latitude: number; longitude: number } }; output: SearchAnswer };
  elsewhere: {
    input: { restaurantId: string; partySize: number; date: string; time?: string };
    output: RestaurantRow[];
  };
  card: {
    input: { restaurantId: string; near?: { latitude: number; longitude: number } };
    output: Card | null;
  };
  /** What a message says once it is known which restaurant it speaks of: its dishes, and its hours. */
  readAgain: {
    input: { restaurantId: string; text: string };
    output: { wish: Wish; items: HeardItem[]; unknown: string[]; name?: string };
  };
  /** The next calendar days on which guests are seated, YYYY-MM-DD on the restaurant's calendar. */
  days: { input: { restaurantId: string }; output: string[] };
  times: {
    /** `from`, `until`: any time between, HH:MM. */
    input: {
      restaurantId: string;
      partySize: number;
      date: string;
      time?: string;
      from?: string;
      until?: string;
      reservationId?: string;
    };
    output: TimesAnswer;
  };
  hold: {
    input: { restaurantId: string; partySize: number; at: number; replaces?: string };
    output: HoldAnswer;
  };
  drop: { input: { reservationId: string }; output: null };
  confirm: {
    input: { reservationId: string; name: string; note?: string };
    output: ConfirmAnswer;
  };
  bookings: { input: Record<string, never>; output: BookingRow[] };
  booking: { input: { id: string; kind: 'booking' | 'order' }; output: BookingDetails | null };
  move: {
    input: { reservationId: string; partySize: number; at: number };
    output: MoveAnswer;
  };
  cancel: {
    /** `told`: the refund the diner was told; a smaller one is not given without asking again. */
    input: { id: string; kind: 'booking' | 'order'; told: number };
    output: /** `secured`: a deposit was paid for it. */
      | {
          ok: true;
          restaurant: string;
          refund: number;
          paid: number;
          currency: string;
          secured: boolean;
        }
      | { ok: false; why: 'not possible' | 'refund changed' | 'begun' };
  };
  /** Has a restaurant that has not answered asked once more; what was decided meanwhile is told instead. */
  askAgain: {
    input: { id: string; kind: 'booking' | 'order' };
    output:
      | { kind: 'asking'; restaurant: string }
      | { kind: 'settled'; restaurant: string; status: string; at: number; zone: string }
      | { kind: 'unknown' };
  };
  items: {
    input: { restaurantId: string; sectionId: string; wanted?: Wanted };
    output: {
      name: string;
      items: { id: string; name: string; paise: number; from: boolean; diet: string; about: string | null }[];
      currency: string;
    };
  };
  line: {
    /** `settled`: groups that need no further question, or `optional` for all that can be left open. */
    input: {
      restaurantId: string;
      line: LineRequest;
      without: string[];
      settled: string[];
      /** Groups of which something was said that fits several options. */
      unsure?: string[];
      /** The line of the cart whose place it takes. */
      replaces?: string;
      /** The dishes that the words fit; `like`: none of them is called so. */
      among?: string[];
      like?: string;
      wanted?: Wanted;
    };
    output: LineAnswer;
  };
  edit: {
    input: { restaurantId: string; edits: HeardEdit[]; wanted?: Wanted };
    output: {
      cart: CartView;
      /** The lines before, where they were changed. */
      was?: CartLineAsked[];
      refused?: {
        why: 'quantity' | 'sold out' | 'all yours' | 'not by message' | 'note' | 'seat' | 'choices';
        name: string;
      };
      /** A line that lacks a choice after the change; it takes the place of the one that lies in the cart. */
      open?: { line: LineRequest; without: string[]; replaces: string };
      few?: Few & { lineId: string };
    };
  };
  cart: { input: { restaurantId: string; wanted?: Wanted }; output: CartView };
  review: {
    input: {
      restaurantId: string;
      reservationId?: string;
      date?: string;
      time?: string;
      told?: Told;
    } & WantedWhere;
    output: ReviewAnswer;
  };
  checkout: {
    input: {
      restaurantId: string;
      reservationId?: string;
      wantedAt: number;
      name: string;
      note?: string;
      total: number;
      wanted?: Wanted;
    };
    output: CheckoutAnswer;
  };
  abandonPayment: { input: { orderId: string }; output: { ok: boolean } };
  checkPayment: { input: { orderId: string }; output: null };
  openHandover: {
    input: { restaurantId?: string };
    output: { reached: boolean; told?: { at: number; zone: string } };
  };
  relay: { input: { text: string }; output: { open: boolean } };
  /** `stopped`: the guest wants to hear nothing more, from anybody. */
  closeHandover: { input: { stopped: boolean }; output: null };
  // Staff.
  /** Which ticket a decision would be about; nothing is decided. */
  ticket: {
    input: { ticketId?: string; number?: number; decision: 'accept' | 'delay' | 'decline' };
    output: { kind: 'one'; ticket: TicketRow } | NotOneTicket;
  };
  decide: {
    input: {
      ticketId?: string;
      number?: number;
      decision: 'accept' | 'delay' | 'decline';
      reason?: string;
      /** How much later, where it is not the usual. */
      minutes?: number;
    };
    output:
      | {
          kind: 'done';
          number: number;
          decision: 'accepted' | 'delayed' | 'declined';
          wantedAt: number;
          zone: string;
          order?: { id: string; next: OrderStep[] };
          /** The guest gets no messages from us. */
          untold?: true;
          /** The kitchen begins now. */
          begun?: boolean;
        }
      | { kind: 'no table later'; number: number; minutes: number }
      /** So much earlier or later is another booking. */
      | { kind: 'no such delay' }
      | NotOneTicket;
  };
  /** A command for the table book; `seen`: versions of the bookings as they were shown, by id. */
  floor: { input: { said: FloorText; seen: Record<string, number> }; output: FloorAnswer };
  takeOver: {
    input: { handoverId: string };
    /** `said`: what the guest has written since they asked for a person, oldest first. */
    output: { ok: true; name: string; said: string[] } | { ok: false };
  };
  answerDiner: { input: { text: string }; output: { open: boolean } };
  giveBack: { input: Record<string, never>; output: { name: string | null } };
}

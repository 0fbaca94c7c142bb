import type { FloorText } from '../../src/domain/floor.ts';
import type { HouseText } from '../../src/domain/house.ts';
import type { StockText } from '../../src/domain/stock-text.ts';
import type { Asks } from '../asks.ts';
import type { NotOneTicket, TicketRow } from '../tickets.ts';
import type { Facts } from '../diner/context.ts';
import type { StaffEvent } from '../events.ts';
import type { FloorAnswer } from '../floor.ts';
import type { DishAsked } from '../pick-dish.ts';
import type { RefundTerms } from '../money-asks.ts';
import type { Say } from '../say.ts';

/** A command that takes another back. */
export type Reverse = Extract<StaffEvent, { type: 'stock' | 'floor' | 'house' }>;

/** What a staff member's conversation remembers. Tickets and stock are read from the database when they matter. */
export interface StaffContext {
  facts: Facts;
  prompt?: Say<StaffEvent>;
  misses: number;
  decision?: {
    ticketId?: string;
    number?: number;
    decision: 'accept' | 'delay' | 'decline';
    reason?: string;
    minutes?: number;
  };
  /** Tickets of which one has to be chosen before the decision is taken. */
  choice?: Extract<NotOneTicket, { kind: 'which' }>;
  /** The ticket whose guest may be declined. */
  ticket?: TicketRow;
  decided?: Asks['decide']['output'];
  /** What was said of dishes, and which of several is meant. */
  stock?: { said: StockText; ids?: string[] } | undefined;
  evening?: Asks['tonight']['output'];
  /** What takes the last command back, and when that was given; a command that takes one back leaves none. */
  last?: { at: number; reverse: Reverse } | undefined;
  undoing?: true | undefined;
  /** What was said of the house. */
  house?: HouseText | undefined;
  /** What was said about the table book, and how it ended. */
  said?: FloorText;
  floor?: FloorAnswer;
  /** Versions of the bookings that were last shown, by id: what was changed since is told, not overwritten. */
  seen?: Record<string, number>;
  /** Who in the line at the door is meant. */
  guest?: { id?: string; number?: number };
  /** Guests who have come, or have not. */
  guests?: Asks['attend']['input'];
  /** Who shall be blocked or let in again. */
  block?: Asks['blockGuest']['input'] | undefined;
  /** The number of a ticket that shall be printed again. */
  print?: number | undefined;
  /** What was said of an order. */
  orderStep?: Asks['stepOrder']['input'];
  /** A change of an order as it is said, and what it comes to; an order that is entered, and what it lacks or comes to. */
  change?: Asks['weighChange']['input'] | undefined;
  weighed?: Asks['weighChange']['output'] | undefined;
  entry?: Asks['weighEntry']['input'] | undefined;
  entered?: Asks['weighEntry']['output'] | undefined;
  /** The dish that lacks something. */
  dish?: DishAsked | undefined;
  /** It is paid at the restaurant. */
  onBill?: boolean | undefined;
  changeAnswer?: Asks['answerChange']['input'] | undefined;
  /** Money to be given back: what was said of it, then what it would be. */
  refunding?: { number: number; text: string };
  terms?: RefundTerms;
  handoverId?: string;
  diner?: string;
}

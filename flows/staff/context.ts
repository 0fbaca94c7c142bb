import type { Asks, NotOneTicket, TicketRow } from '../asks.ts';
import type { Facts } from '../diner/context.ts';
import type { StaffEvent } from '../events.ts';
import type { Say } from '../say.ts';

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
  };
  /** Tickets of which one has to be chosen before the decision is taken. */
  choice?: Extract<NotOneTicket, { kind: 'which' }>;
  /** The ticket whose guest may be declined. */
  ticket?: TicketRow;
  decided?: Asks['decide']['output'];
  stock?: { text?: string; itemId?: string; soldOut: boolean };
  stocked?: Asks['soldOut']['output'];
  evening?: Asks['tonight']['output'];
  /** Guests who have come, or have not. */
  guests?: Asks['attend']['input'];
  handoverId?: string;
  diner?: string;
}

/** A ticket as staff are asked about it. */
export interface TicketRow {
  ticketId: string;
  number: number;
  restaurant: string;
  at: number;
  zone: string;
  name: string;
}

/** Why a ticket was not taken: it is decided, there are several, or there is none. `number`: the one that several have. */
export type NotOneTicket =
  | { kind: 'already'; number: number; status: string }
  | { kind: 'which'; number?: number; tickets: TicketRow[] }
  | { kind: 'unknown' };

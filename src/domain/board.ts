import type { BookingStatus, OrderStatus, TicketStatus } from './status.ts';

/** Where a ticket stands on the board: to be answered, being cooked, to be handed over, for later, or over. */
export const lanes = ['answer', 'cooking', 'ready', 'later', 'done'] as const;
export type Lane = (typeof lanes)[number];

/** How a ticket and what it is about stand. */
export interface Standing {
  ticket: TicketStatus;
  order: { status: OrderStatus; firedAt: Date | null } | undefined;
  booking: BookingStatus | undefined;
}

/** The lane of a ticket. Food counts before its table: a guest who sits has an order that is still cooked. */
export function laneOf({ ticket, order, booking }: Standing): Lane {
  if (ticket === 'declined' || ticket === 'withdrawn' || ticket === 'lapsed') return 'done';
  if (ticket === 'open' || ticket === 'unanswered') return 'answer';
  switch (order?.status) {
    case 'ready':
      return 'ready';
    case 'preparing':
      return 'cooking';
    case 'accepted':
      return order.firedAt ? 'cooking' : 'later';
    case undefined:
      return booking === 'confirmed' || booking === 'requested' ? 'later' : 'done';
    default:
      return 'done';
  }
}

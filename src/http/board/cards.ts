import type { Card } from '../../contract/board.ts';
import { laneOf } from '../../domain/board.ts';
import { nextSteps } from '../../domain/order-life.ts';
import { orderStatuses, step } from '../../domain/status.ts';
import { kitchenTicket } from '../../domain/ticket/make.ts';
import { isAllergy, type KitchenTicket } from '../../domain/ticket/ticket.ts';
import type { BoardTicket } from '../../store/board.ts';
import type { Order } from '../../store/orders.ts';
import type { Reservation } from '../../store/reservations.ts';

/** What a card is made of. */
export interface CardSource {
  ticket: BoardTicket;
  order: Order | undefined;
  booking: Reservation | undefined;
  /** Names of tables by their ids. */
  tables: ReadonlyMap<string, string>;
}

const saysAllergy = (words: string | null) => words !== null && isAllergy(words);

function sheetOf({ ticket, order, booking }: CardSource): KitchenTicket | undefined {
  // The board names the house, its zone and its money once, and not on every ticket.
  const about = { number: ticket.number, restaurant: '', zone: '', currency: '', tables: [] };
  return order && kitchenTicket(order, { ...about, paid: order.paid, booking });
}

/** Since when a ticket is where it stands. */
function sinceOf({ ticket, order, booking }: CardSource, lane: Card['lane']): Date | null {
  switch (lane) {
    case 'answer':
      return ticket.openedAt;
    case 'cooking':
      return order?.preparingAt ?? order?.firedAt ?? null;
    case 'ready':
      return order?.readyAt ?? null;
    case 'later':
      return ticket.decidedAt;
    case 'done':
      return order?.handedOverAt ?? booking?.arrivedAt ?? ticket.decidedAt;
  }
}

/** Names of the tables the food or the guests go to. */
function tablesOf({ order, booking, tables }: CardSource): string[] {
  const ids = order?.tableId ? [order.tableId] : (booking?.tableIds ?? []);
  return ids.map((each) => tables.get(each) ?? '').filter((name) => name !== '');
}

/** A ticket as the board shows it; `withGuest`: to those who may see money and the end of a number. Undefined: about nothing. */
export function cardOf(source: CardSource, withGuest: boolean): Card | undefined {
  const { ticket, order, booking } = source;
  const at = booking?.startsAt ?? order?.wantedAt;
  if (!at) return undefined;
  const food = sheetOf(source);
  const lane = laneOf({
    ticket: ticket.status,
    order: food && order ? { status: order.status, firedAt: order.firedAt } : undefined,
    booking: booking?.status,
  });
  const note = booking?.note ?? null;
  const due = order ? Math.max(0, order.total - order.takenOff - order.paid) : 0;
  return {
    id: ticket.id,
    number: ticket.number,
    lane,
    kind: food?.kind ?? 'booking',
    status: {
      ticket: ticket.status,
      order: food ? (order?.status ?? null) : null,
      booking: booking?.status ?? null,
    },
    orderId: food ? (order?.id ?? null) : null,
    bookingId: booking?.id ?? null,
    name: booking?.name ?? order?.name ?? '',
    at: at.toISOString(),
    beginAt: food ? new Date(food.beginAt).toISOString() : null,
    since: sinceOf(source, lane)?.toISOString() ?? null,
    party: booking?.partySize ?? 0,
    heads: order?.heads ?? null,
    tables: tablesOf(source),
    lateMinutes: booking?.lateMinutes ?? 0,
    note,
    noteIsAllergy: saysAllergy(note),
    allergens: food?.allergens ?? [],
    lines: (food?.lines ?? []).map(({ quantity, name, size, modifiers, note: said, seat, course }) => ({
      quantity,
      name,
      size,
      modifiers,
      note: said,
      noteIsAllergy: saysAllergy(said),
      seat,
      course,
    })),
    cutlery: food?.cutlery ?? false,
    substitution: food?.substitution ?? null,
    version: order?.version ?? 1,
    next: food && order && lane !== 'answer' && lane !== 'done' ? nextSteps(order.status) : [],
    recall:
      food !== undefined && order !== undefined && step(orderStatuses, order.status, 'recall') !== undefined,
    decidedBy: ticket.decidedBy,
    guest: withGuest
      ? { lastDigits: ticket.lastDigits, total: order?.total ?? 0, paid: order?.paid ?? 0, due }
      : null,
  };
}

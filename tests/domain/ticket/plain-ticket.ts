import type { KitchenTicket, TicketLine } from '../../../src/domain/ticket/ticket.ts';

/** A line without anything special about it. */
export function line(name: string, rest: Partial<TicketLine> = {}): TicketLine {
  return {
    quantity: 1,
    name,
    code: 'P1',
    size: null,
    modifiers: [],
    note: null,
    seat: null,
    course: null,
    total: 100_00,
    ...rest,
  };
}

/** A ticket for a table of four, Friday 27 November 2026 at eight in the evening in India. */
export function ticket(rest: Partial<KitchenTicket> = {}): KitchenTicket {
  return {
    number: 12,
    restaurant: 'Dal House',
    zone: 'Asia/Kolkata',
    currency: 'INR',
    kind: 'with_booking',
    at: Date.parse('2026-11-27T14:30:00Z'),
    beginAt: Date.parse('2026-11-27T14:10:00Z'),
    party: 4,
    heads: null,
    tables: ['T4'],
    name: 'Asha',
    note: null,
    allergens: [],
    lines: [line('Dal Makhani')],
    cutlery: false,
    substitution: null,
    paid: 100_00,
    due: 0,
    deposit: 0,
    ...rest,
  };
}

import type { Paise } from '../money.ts';
import type { KitchenTicket, TicketKind, TicketLine, TicketModifier } from './ticket.ts';

interface Modifier {
  name: string;
  quantity: number;
  modifiers?: Modifier[] | undefined;
}

/** What a line of an order says to the kitchen, from wherever it was frozen. */
export interface LineSource extends Omit<TicketLine, 'modifiers'> {
  modifiers: Modifier[];
  allergens: string[];
}

/** What an order says to the kitchen. */
export interface OrderSource {
  kind: TicketKind | 'deposit';
  wantedAt: Date;
  prepMinutes: number;
  heads: number | null;
  name: string | null;
  cutlery: boolean;
  substitution: KitchenTicket['substitution'];
  total: Paise;
  deposit: Paise;
  lines: LineSource[];
}

/** What is known of an order beside itself. */
export interface Circumstances {
  number: number;
  restaurant: string;
  zone: string;
  currency: string;
  /** Names of the tables the food goes to. */
  tables: string[];
  /** Paise that have been paid of the order. */
  paid: Paise;
  booking?: { partySize: number; startsAt: Date; name: string | null; note: string | null } | undefined;
}

function modifierOf({ name, quantity, modifiers = [] }: Modifier): TicketModifier {
  return { name, quantity, modifiers: modifiers.map(modifierOf) };
}

/** A line as the kitchen reads it. */
export function ticketLine({ modifiers, ...line }: LineSource): TicketLine {
  const { quantity, name, code, size, note, seat, course, total } = line;
  return {
    quantity,
    name,
    code,
    size,
    modifiers: modifiers.map(modifierOf),
    note: note || null,
    seat: seat || null,
    course: course || null,
    total,
  };
}

/** The ticket of an order; undefined where there is nothing to cook, as with the deposit of a table. */
export function kitchenTicket(order: OrderSource, about: Circumstances): KitchenTicket | undefined {
  if (order.kind === 'deposit' || order.lines.length === 0) return undefined;
  const { booking, number, restaurant, zone, currency, tables } = about;
  const paid = Math.min(order.total, Math.max(0, about.paid));
  return {
    number,
    restaurant,
    zone,
    currency,
    kind: order.kind,
    at: (booking?.startsAt ?? order.wantedAt).getTime(),
    beginAt: order.wantedAt.getTime() - order.prepMinutes * 60_000,
    party: booking?.partySize ?? 0,
    heads: order.heads,
    tables,
    name: booking?.name ?? order.name ?? '',
    note: booking?.note ?? null,
    allergens: [...new Set(order.lines.flatMap((line) => line.allergens))].sort(),
    lines: order.lines.map(ticketLine),
    cutlery: order.cutlery,
    substitution: order.substitution,
    paid,
    due: order.total - paid,
    deposit: order.deposit,
  };
}

import type { Asks } from '../asks.ts';
import type { StaffContext } from './context.ts';

type Found = Asks['ticket']['output'] | Asks['decide']['output'];

/** The ticket an event names, by its button or its number, and how much later it shall be. */
export function subject(event: { ticketId?: string; number?: number; minutes?: number }): {
  ticketId?: string;
  number?: number;
  minutes?: number;
} {
  return {
    ...(event.ticketId ? { ticketId: event.ticketId } : {}),
    ...(event.number === undefined ? {} : { number: event.number }),
    ...(event.minutes === undefined ? {} : { minutes: event.minutes }),
  };
}

/** The decision with the reason the guest is told. */
export function because({ decision }: StaffContext, reason: string): StaffContext['decision'] {
  return decision && { ...decision, reason };
}

/** The tickets of which one has to be chosen. */
export function severalOf(found: Found): StaffContext['choice'] {
  return found.kind === 'which' ? found : undefined;
}

/** The one ticket that was found and may be declined. */
export function named(found: Found): Partial<StaffContext> {
  if (found.kind !== 'one') return {};
  return { ticket: found.ticket, decision: { ticketId: found.ticket.ticketId, decision: 'decline' } };
}

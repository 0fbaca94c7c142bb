import { changedLines } from '../domain/ticket/changes.ts';
import { type LineSource, ticketLine } from '../domain/ticket/make.ts';
import { silentMinutes } from '../domain/ticket/print-life.ts';
import type { PrintReason } from '../domain/ticket/receipt.ts';
import type { KitchenTicket } from '../domain/ticket/ticket.ts';
import { addMinutes } from '../domain/time.ts';
import { callOffPrintJobs, insertPrintJob, waitingFor } from '../store/print-jobs.ts';
import { printersOf } from '../store/printers.ts';
import type { Ticket } from '../store/tickets.ts';
import type { Act } from './act.ts';

type Printed = Pick<Ticket, 'id' | 'restaurantId'>;

/** Why a ticket is printed. `key`: the same is printed once. `version`: of the order's lines. */
export interface Printing {
  reason: PrintReason;
  key: string;
  version: number;
}

/** Should the printer not ask for what now waits for it, staff are told. The alarm of what waits already stands. */
export function watchPrinter(act: Act, printerId: string): void {
  act.effects.timers.push({
    subject: printerId,
    name: 'printer silent',
    dueAt: addMinutes(act.now, silentMinutes),
  });
}

/**
 * Has a ticket printed on every printer of its restaurant, in this transaction; gives their names. Paper answers nothing:
 * the ticket climbs the ladder of staff until a person speaks.
 */
export async function printTicket(
  act: Act,
  { id, restaurantId }: Printed,
  sheet: KitchenTicket,
  { reason, key, version }: Printing,
): Promise<string[]> {
  const printers = await printersOf(act.tx, restaurantId);
  for (const printer of printers) {
    const { count } = await waitingFor(act.tx, printer.id);
    const job = { printerId: printer.id, ticketId: id, orderVersion: version, reason, sheet };
    const isNew = await insertPrintJob(act.tx, { ...job, key: `${key}-${printer.id}` }, act.now);
    if (isNew && count === 0) watchPrinter(act, printer.id);
  }
  return printers.map(({ name }) => name);
}

/**
 * Prints what changed in an order's lines, and nothing of what stays; nothing when the kitchen makes the same as before.
 * `sheet`: of the order after the change, whose `version` it is.
 */
export async function printChange(
  act: Act,
  ticket: Printed,
  sheet: KitchenTicket,
  lines: { before: readonly LineSource[]; after: readonly LineSource[] },
  version: number,
): Promise<void> {
  const changes = changedLines(lines.before.map(ticketLine), lines.after.map(ticketLine));
  if (changes.length === 0) return;
  const key = `change-${ticket.id}-${version}`;
  await printTicket(act, ticket, { ...sheet, changes }, { reason: 'change', key, version });
}

/** A ticket is off: what waits for a printer is not printed, and where it was printed, a paper says that it is off. */
export async function printCancelled(act: Act, ticket: Printed): Promise<void> {
  for (const printerId of await callOffPrintJobs(act.tx, ticket.id, act.now)) watchPrinter(act, printerId);
}

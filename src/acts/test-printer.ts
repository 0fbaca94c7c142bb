import { randomUUID } from 'node:crypto';
import type { KitchenTicket } from '../domain/ticket/ticket.ts';
import { insertPrintJob } from '../store/print-jobs.ts';
import type { Printer } from '../store/printers.ts';
import type { Restaurant } from '../store/restaurants.ts';
import type { Act } from './act.ts';
import { watchPrinter } from './print.ts';

/** A paper on which a printer shows its letters, long names and add-ons; nobody has ordered it. */
function sampleOf({ name, hours, currency }: Restaurant, printer: string, now: Date): KitchenTicket {
  const line = (quantity: number, dish: string, code: string) => ({
    quantity,
    name: dish,
    code,
    size: null,
    modifiers: [],
    note: null,
    seat: null,
    course: null,
    total: 0,
  });
  return {
    number: 0,
    restaurant: name,
    zone: hours.zone,
    currency,
    kind: 'pickup',
    at: now.getTime(),
    beginAt: now.getTime(),
    party: 0,
    heads: null,
    tables: [],
    name: printer,
    note: null,
    allergens: [],
    lines: [
      line(1, 'Test: nothing to cook', 'T1'),
      line(2, 'A dish with a name so long that it has to be parted between two lines', 'T2'),
    ],
    cutlery: false,
    substitution: null,
    paid: 0,
    due: 0,
    deposit: 0,
  };
}

/** Has a printer print a test. Should it not ask for it, staff are told as of any ticket. */
export async function testPrinter(act: Act, restaurant: Restaurant, { id, name }: Printer): Promise<void> {
  const sheet = sampleOf(restaurant, name, act.now);
  const key = `test-${randomUUID()}`;
  const job = { printerId: id, ticketId: null, orderVersion: 1, key, reason: 'test' as const, sheet };
  await insertPrintJob(act.tx, job, act.now);
  watchPrinter(act, id);
}

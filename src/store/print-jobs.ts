import type { PrintStatus } from '../domain/ticket/print-life.ts';
import type { PrintReason } from '../domain/ticket/receipt.ts';
import type { KitchenTicket } from '../domain/ticket/ticket.ts';
import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';

/** A ticket on its way to a printer. */
export interface PrintJob {
  id: string;
  printerId: string;
  /** Null: a test of the printer. */
  ticketId: string | null;
  status: PrintStatus;
  reason: PrintReason;
  sheet: KitchenTicket;
  /** How often it was offered again after it had been fetched. */
  offers: number;
  createdAt: Date;
}

const columns = `id, printer_id as "printerId", ticket_id as "ticketId", status, reason, sheet, offers,
  created_at as "createdAt"`;

const insert = statement(
  'print job insert',
  `insert into print_jobs (printer_id, ticket_id, order_version, status, key, created_at, reason, sheet)
   values ($1, $2, $3, 'waiting', $4, $5, $6, $7) on conflict (key) do nothing returning id`,
);
// Both parts see the jobs as they were before.
const call = statement(
  'print jobs called off',
  `with dropped as (
     update print_jobs set status = 'dropped' where ticket_id = $1 and status = 'waiting'
   ), known as (
     select distinct on (printer_id) printer_id, order_version, sheet from print_jobs
      where ticket_id = $1 and (status in ('fetched', 'printed') or status = 'waiting' and offers > 0)
      order by printer_id, position desc
   )
   insert into print_jobs (printer_id, ticket_id, order_version, status, key, created_at, reason, sheet)
   select printer_id, $1, order_version, 'waiting', 'cancelled-' || $1::text || '-' || printer_id, $2, 'cancelled', sheet
     from known on conflict (key) do nothing returning printer_id as "printerId"`,
);
const next = statement(
  'print job next',
  `select ${columns} from print_jobs where printer_id = $1 and status in ('waiting', 'fetched')
    order by position limit 1 for update`,
);
const one = statement(
  'print job lock',
  `select ${columns} from print_jobs where printer_id = $1 and id = $2 for update`,
);
const save = statement(
  'print job save',
  `update print_jobs set status = $2, offers = $3, code = coalesce($4, code),
          fetched_at = case when $2 = 'fetched' then coalesce(fetched_at, $5) else fetched_at end,
          printed_at = case when $2 = 'printed' then $5 else printed_at end
    where id = $1`,
);
const waiting = statement(
  'print jobs waiting',
  `select count(*)::int as count, min(created_at) as since from print_jobs
    where printer_id = $1 and status in ('waiting', 'fetched')`,
);
const failed = statement(
  'print jobs failed',
  `update print_jobs set told_at = $2 where printer_id = $1 and status = 'failed' and told_at is null
   returning id, sheet`,
);
const overdue = statement(
  'print jobs overdue',
  `update print_jobs set status = 'dropped'
    where printer_id = $1 and status = 'waiting' and (sheet ->> 'at')::bigint < $2`,
);
const latest = statement(
  'print jobs latest',
  `select ${columns} from print_jobs where printer_id = $1 order by position desc limit $2`,
);

/** What is printed, of which ticket. `key` makes it unique: the same paper is not wanted twice. */
export interface NewPrintJob {
  printerId: string;
  ticketId: string | null;
  /** Version of the order's lines. */
  orderVersion: number;
  key: string;
  reason: PrintReason;
  sheet: KitchenTicket;
}

/** Writes a print job; false when there is one with its key. */
export async function insertPrintJob(tx: Transaction, job: NewPrintJob, now: Date): Promise<boolean> {
  const { printerId, ticketId, orderVersion, key, reason, sheet } = job;
  const values = [printerId, ticketId, orderVersion, key, now, reason, toJson(sheet)];
  return (await tx.rows(insert, values)).length > 0;
}

/**
 * A ticket is off: what no printer has fetched is not printed any more, and where paper may be on the board, one that
 * says so is. Gives the printers of the latter.
 */
export async function callOffPrintJobs(tx: Transaction, ticketId: string, now: Date): Promise<string[]> {
  return (await tx.rows<{ printerId: string }>(call, [ticketId, now])).map(({ printerId }) => printerId);
}

/** The job a printer is to print now, locked: the oldest that is neither printed nor given up. */
export async function nextPrintJob(tx: Transaction, printerId: string): Promise<PrintJob | undefined> {
  return (await tx.rows<PrintJob>(next, [printerId]))[0];
}

/** One job of a printer, locked. */
export async function lockPrintJob(
  tx: Transaction,
  printerId: string,
  id: string,
): Promise<PrintJob | undefined> {
  return (await tx.rows<PrintJob>(one, [printerId, id]))[0];
}

/** Writes how far a locked job is, and what the printer said of it. */
export async function savePrintJob(
  tx: Transaction,
  { id, status, offers }: Pick<PrintJob, 'id' | 'status' | 'offers'>,
  now: Date,
  code: string | null = null,
): Promise<void> {
  await tx.rows(save, [id, status, offers, code, now]);
}

/** How many tickets wait for a printer, and since when. */
export async function waitingFor(
  db: Queryable,
  printerId: string,
): Promise<{ count: number; since: Date | null }> {
  const [row] = await db.rows<{ count: number; since: Date | null }>(waiting, [printerId]);
  return row ?? { count: 0, since: null };
}

/** Tickets a printer could not print and nobody was told of; from now on somebody was. */
export async function takeFailed(
  tx: Transaction,
  printerId: string,
  now: Date,
): Promise<{ id: string; sheet: KitchenTicket }[]> {
  return tx.rows(failed, [printerId, now]);
}

/** Hours after guests or food were due that their ticket is of no use to a kitchen. */
const useful = 3;

/** Gives up what waits for a printer and was due long ago: one that comes back after days prints nothing of those. */
export async function dropOverdue(tx: Transaction, printerId: string, now: Date): Promise<void> {
  await tx.rows(overdue, [printerId, now.getTime() - useful * 3_600_000]);
}

/** The newest jobs of a printer, printed or not. */
export async function latestPrintJobs(db: Queryable, printerId: string, count: number): Promise<PrintJob[]> {
  return db.rows<PrintJob>(latest, [printerId, count]);
}

import { endOf, isWell, mostOffers, printStatuses, silentMinutes } from '../../domain/ticket/print-life.ts';
import { step } from '../../domain/status.ts';
import { addMinutes } from '../../domain/time.ts';
import type { Database, Transaction } from '../../store/database.ts';
import {
  dropOverdue,
  lockPrintJob,
  nextPrintJob,
  type PrintJob,
  savePrintJob,
} from '../../store/print-jobs.ts';
import { type Printer, printerByToken, printerSeen } from '../../store/printers.ts';
import { setTimers } from '../../store/timers.ts';
import type { Poll, readToken } from './protocol.ts';

type Named = ReturnType<typeof readToken>;

/** A printer that is known by its address, in a transaction of its own; undefined when no printer has the address. */
function withPrinter<T>(
  db: Database,
  tokenHash: string,
  work: (tx: Transaction, printer: Printer) => Promise<T>,
): Promise<T | undefined> {
  return db.transaction(async (tx) => {
    const printer = await printerByToken(tx, tokenHash);
    return printer && work(tx, printer);
  });
}

/**
 * A printer asks for work: gives the job it shall fetch, or null. What it fetched and has not spoken of, and does not
 * print just now, is offered again and is then marked as a copy: its paper may have come out.
 */
export function poll(
  db: Database,
  tokenHash: string,
  { statusCode, printingInProgress }: Poll,
  now: Date,
): Promise<{ job: PrintJob | null } | undefined> {
  return withPrinter(db, tokenHash, async (tx, printer) => {
    const well = isWell(statusCode);
    await printerSeen(tx, tokenHash, now, statusCode, well);
    await dropOverdue(tx, printer.id, now);
    const job = await nextPrintJob(tx, printer.id);
    // Staff knew that it was not well; should it be so again, they are told again.
    if (job && well && printer.toldAt) {
      const dueAt = addMinutes(now, silentMinutes);
      await setTimers(tx, [{ subject: printer.id, name: 'printer silent', dueAt }]);
    }
    if (!job || printingInProgress) return { job: null };
    if (job.status === 'waiting') return { job };
    return { job: await offered(tx, printer, job, now, null) };
  });
}

/** Offers a job anew, or gives it up when it was offered often enough; null when it is not to be printed any more. */
async function offered(
  tx: Transaction,
  printer: Printer,
  job: PrintJob,
  now: Date,
  code: string | null,
): Promise<PrintJob | null> {
  if (job.offers >= mostOffers) return ended(tx, printer, job, 'fail', now, code);
  const status = step(printStatuses, job.status, 'offer') ?? job.status;
  const again = { ...job, status, offers: job.offers + 1 };
  await savePrintJob(tx, again, now, code);
  return again;
}

async function ended(
  tx: Transaction,
  printer: Printer,
  job: PrintJob,
  event: 'print' | 'fail',
  now: Date,
  code: string | null,
): Promise<null> {
  const status = step(printStatuses, job.status, event);
  if (!status) return null;
  await savePrintJob(tx, { ...job, status }, now, code);
  // Staff are told in the next sweep, which is not the printer's to wait for.
  if (status === 'failed') await setTimers(tx, [{ subject: printer.id, name: 'printer silent', dueAt: now }]);
  return null;
}

/** The job that is meant, locked: by its token, or the one the printer is at. */
async function meant(tx: Transaction, printer: Printer, named: Named): Promise<PrintJob | undefined> {
  if (named === 'wrong') return undefined;
  return named === 'none' ? nextPrintJob(tx, printer.id) : lockPrintJob(tx, printer.id, named.id);
}

/** A printer fetches a job, as often as it likes; undefined when there is none for it. */
export function fetchJob(
  db: Database,
  tokenHash: string,
  named: Named,
  now: Date,
): Promise<{ printer: Printer; job: PrintJob } | undefined> {
  return withPrinter(db, tokenHash, async (tx, printer) => {
    const job = await meant(tx, printer, named);
    const status = job && step(printStatuses, job.status, 'fetch');
    if (!job || !status) return undefined;
    // A name from before the job was offered anew: what that was is what is asked for.
    const offers = typeof named === 'object' ? Math.min(named.offers, job.offers) : job.offers;
    await savePrintJob(tx, { ...job, status }, now);
    return { printer, job: { ...job, status, offers } };
  });
}

/** A printer says what became of a job; what it says twice counts once. False when no printer has the address. */
export async function finishJob(
  db: Database,
  tokenHash: string,
  named: Named,
  code: string,
  now: Date,
): Promise<boolean> {
  const known = await withPrinter(db, tokenHash, async (tx, printer) => {
    const job = await meant(tx, printer, named);
    if (!job) return true;
    const event = endOf(code);
    if (event === 'offer') await (job.status === 'fetched' && offered(tx, printer, job, now, code));
    else await ended(tx, printer, job, event, now, code);
    return true;
  });
  return known ?? false;
}

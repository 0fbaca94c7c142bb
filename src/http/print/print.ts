import { createHash } from 'node:crypto';
import { Router } from '@koa/router';
import type { Context } from 'koa';
import type { Clock } from '../../clock.ts';
import { receipt } from '../../domain/ticket/receipt.ts';
import type { TicketWords } from '../../domain/ticket/rows.ts';
import type { Database } from '../../store/database.ts';
import { latestPrintJobs, type PrintJob } from '../../store/print-jobs.ts';
import { type Printer, printerByToken } from '../../store/printers.ts';
import { exact } from '../exact.ts';
import { rateLimit } from './limit.ts';
import { previewPage } from './preview.ts';
import { jobToken, readPoll, readToken, statusOf } from './protocol.ts';
import { fetchJob, finishJob, poll } from './work.ts';

/** What printers are served with. */
export interface PrintTools {
  db: Database;
  clock: Clock;
  /** How tickets are worded on paper. */
  words: TicketWords;
  /** Media types a job can be had in, the best first. */
  languages: readonly string[];
  /** A receiptline document as a printer's bytes. */
  bytes(document: string, columns: number, language: string): Buffer;
  /** The same as a picture of the paper. */
  picture(document: string, columns: number): string;
}

/** A printer asks every few seconds, and asks, fetches and ends when there is work. */
const burst = 60;
const perSecond = 2;

/** Jobs the preview shows. */
const shown = 5;

/**
 * Where printers ask for tickets, by Star's CloudPRNT protocol, version HTTP (https://star-m.jp, "Star CloudPRNT
 * Protocol Guide", 2.4): one address for POST, which asks, GET, which fetches, and DELETE, which says what became of it.
 * The secret in the address is known here by its SHA-256 alone: it is never compared itself, so that no answer's time
 * tells how much of a guess was right.
 */
export function printing(tools: PrintTools): Router {
  const { db, clock, words } = tools;
  const router = new Router(exact);
  const allowed = rateLimit(burst, perSecond);

  const document = (job: PrintJob, { columns }: Printer) =>
    receipt(job.sheet, words, { columns, reason: job.reason, again: job.offers > 0 });

  /** Deals with a request whose secret may be one of ours; false: there is nothing at that address. */
  const known = (deal: (ctx: Context, tokenHash: string) => Promise<boolean>) => async (ctx: Context) => {
    const token = String((ctx.params as Record<string, string>).token);
    const tokenHash = createHash('sha256').update(token).digest('hex');
    ctx.set('Cache-Control', 'no-store');
    if (!allowed(tokenHash, Date.now())) {
      ctx.status = 429;
      ctx.set('Retry-After', '5');
      ctx.body = { title: 'Please ask less often.' };
      return;
    }
    if (await deal(ctx, tokenHash)) return;
    ctx.status = 404;
    ctx.body = { title: 'Not found' };
  };

  router.post(
    '/print/:token',
    known(async (ctx, tokenHash) => {
      const asked = await poll(db, tokenHash, await readPoll(ctx), clock.now());
      if (!asked) return false;
      const { job } = asked;
      ctx.body = job
        ? { jobReady: true, mediaTypes: tools.languages, jobToken: jobToken(job), deleteMethod: 'DELETE' }
        : { jobReady: false };
      return true;
    }),
  );

  router.get(
    '/print/:token',
    known(async (ctx, tokenHash) => {
      const language = String(ctx.query.type ?? tools.languages[0]);
      if (!tools.languages.includes(language)) {
        if (!(await printerByToken(db, tokenHash))) return false;
        ctx.status = 415;
        ctx.body = { title: `Tickets are had as ${tools.languages.join(', ')}.` };
        return true;
      }
      const fetched = await fetchJob(db, tokenHash, readToken(ctx.query.token), clock.now());
      if (!fetched) return false;
      const { job, printer } = fetched;
      ctx.type = language;
      ctx.body = tools.bytes(document(job, printer), printer.columns, language);
      return true;
    }),
  );

  router.delete(
    '/print/:token',
    known(async (ctx, tokenHash) => {
      const code = statusOf(ctx.query.code) ?? '';
      if (!(await finishJob(db, tokenHash, readToken(ctx.query.token), code, clock.now()))) return false;
      ctx.status = 200;
      ctx.body = '';
      return true;
    }),
  );

  // For whoever set the printer up, and holds its address: what went to it, as it looks on paper and as words.
  router.get(
    '/print/:token/preview',
    known(async (ctx, tokenHash) => {
      const printer = await printerByToken(db, tokenHash);
      if (!printer) return false;
      const jobs = await latestPrintJobs(db, printer.id, shown);
      const papers = jobs.map((job) => ({
        job,
        picture: tools.picture(document(job, printer), printer.columns),
      }));
      ctx.type = 'html';
      ctx.set('Referrer-Policy', 'no-referrer');
      ctx.body = previewPage(printer.name, papers, words);
      return true;
    }),
  );

  return router;
}

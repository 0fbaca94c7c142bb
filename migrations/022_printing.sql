-- What a print job prints is frozen with it: it is the same however late it is printed, and however often it is fetched.

alter table print_jobs
  add column reason text not null check (reason in ('new', 'begin', 'change', 'cancelled', 'copy')),
  -- The kitchen ticket, as src/domain/ticket/ticket.ts says.
  add column sheet jsonb not null,
  -- The order in which they were written and are printed; several may be of one moment.
  add column position bigint generated always as identity,
  -- How often it was offered again after it had been fetched: from the first on it may be on paper already.
  add column offers smallint not null default 0,
  -- What the printer said of it last, like "200 OK".
  add column code text,
  -- Staff were told that it was not printed.
  add column told_at timestamptz,
  add constraint print_jobs_status_check check (status in ('waiting', 'fetched', 'printed', 'failed', 'dropped'));
create index print_jobs_in_order on print_jobs (printer_id, position) where status in ('waiting', 'fetched');
create index print_jobs_of_ticket on print_jobs (ticket_id);

alter table printers
  -- What it said of itself last, like "410 Out of paper".
  add column status_code text,
  -- Staff were told that tickets wait for it; null again once it is well.
  add column told_at timestamptz;

-- What restaurants say of themselves on their settings page, beside what their files always said.

alter table restaurants
  -- Languages guests are spoken to in at the table, by their ISO 639-1 codes.
  add column languages text[] not null default '{}',
  -- What the house does for the world around it.
  add column practices text not null default '',
  -- What only some kinds of houses have to say: src/domain/restaurant-file-profile.ts has its fields.
  add column details jsonb not null default '{}',
  -- How those who work there are told: {"answerMinutes": 5}.
  add column notifications jsonb not null default '{"answerMinutes": 5}';

-- A printer is tried with a paper that is about no ticket.
alter table print_jobs
  alter column ticket_id drop not null,
  drop constraint print_jobs_reason_check,
  add constraint print_jobs_reason_check check (reason in ('new', 'begin', 'change', 'cancelled', 'copy', 'test'));

-- Acts begin conversations on the shared numbers, and note them as they do: the web's role may write those as well.
create policy shared_written on senders to thali_web using (restaurant_id is null) with check (restaurant_id is null);

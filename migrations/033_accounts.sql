-- What guests have agreed to, with its history: of each category the latest row counts, and without one they have not.
create table consents (
  id bigint generated always as identity primary key,
  person_id uuid not null references people on delete cascade,
  category text not null check (category in ('offers', 'events', 'surveys')),
  given boolean not null,
  -- Which wording of the page they read, so that it can be told what they agreed to.
  wording text not null,
  at timestamptz not null
);
create index on consents (person_id, id);
revoke all on consents from thali_web;

-- A guest's own orders and bookings are listed from the latest on.
create index on orders (person_id, wanted_at);

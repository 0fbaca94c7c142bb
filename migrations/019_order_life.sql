-- Orders that staff enter, for guests who rang up or stand at the counter, and changes of orders that wait for something.

-- Guests who ring up may have no number, and nobody can be written to.
alter table orders
  alter column person_id drop not null,
  alter column conversation_id drop not null,
  -- The member of staff who entered it, and by that has accepted it.
  add column entered_by uuid references people on delete set null;

-- A change of an order that is not made yet: it waits for its price to be paid, or for the kitchen to agree.
create table amendments (
  id uuid primary key default gen_random_uuid(),
  order_id uuid not null references orders on delete cascade,
  -- The order's version whose lines it changes.
  of_version integer not null,
  by_person_id uuid references people on delete set null,
  by_staff boolean not null,
  status text not null,
  -- The lines after it, and what they come to.
  lines jsonb not null,
  bill jsonb not null,
  deposit_paise integer not null check (deposit_paise >= 0),
  prep_minutes smallint not null,
  difference_paise integer not null,
  payment_id uuid unique references payments,
  at timestamptz not null
);
create unique index amendments_one_waiting on amendments (order_id) where status in ('asked', 'unpaid');
create index on amendments (order_id);

-- Every paisa accounted for.

alter table orders
  -- What of the money stays with the restaurant after its guest has called it off, by the terms; null: none.
  add column kept_paise integer check (kept_paise >= 0),
  -- What came off the bill after it was placed: dishes that never came, goodwill.
  add column taken_off_paise integer not null default 0 check (taken_off_paise >= 0);

alter table payments
  -- Razorpay Route: the account to which a part of it goes on, and how much.
  add column transfer_account text,
  add column transfer_paise integer check (transfer_paise > 0),
  add check ((transfer_account is null) = (transfer_paise is null));

alter table captures
  -- What the provider keeps of it, once it has said so; tax included.
  add column fee_paise integer check (fee_paise >= 0);

alter table refunds
  -- When the provider was last asked about it, by our clock.
  add column checked_at timestamptz,
  -- The refund that failed and that this one makes good.
  add column again_of uuid references refunds;
create index refunds_unsettled on refunds (checked_at nulls first) where status in ('wanted', 'pending');

-- How much of a line's price has come off the bill.
create table line_refunds (
  id uuid primary key default gen_random_uuid(),
  order_id uuid not null references orders on delete cascade,
  line_id uuid not null references order_lines on delete cascade,
  quantity smallint not null check (quantity >= 1),
  paise integer not null check (paise >= 0),
  by_person_id uuid references people on delete set null,
  at timestamptz not null
);
create index on line_refunds (order_id);

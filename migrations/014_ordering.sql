-- Whole menus, the life of an order after it is accepted, bills, coupons and printers.

-- A menu of its own hours ("Breakfast", "Diwali 2026"); sections without one are always there.
create table menus (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  name text not null,
  -- [{days?, from?, until?, firstDay?, lastDay?}], any of which may hold; ISO weekdays, HH:MM on the restaurant's clock.
  mealtimes jsonb not null default '[]',
  position smallint not null,
  unique (restaurant_id, name)
);
alter table sections add column menu_id uuid references menus on delete cascade;
create index on sections (menu_id) where menu_id is not null;

alter table items
  add column known_for boolean not null default false,
  add column calories integer check (calories >= 0),
  add column photo text,
  add column course text,
  -- Shown, never ordered by message: outside GST, and outside what WhatsApp lets be sold.
  add column liquor boolean not null default false,
  -- How many can still be had; null: no limit.
  add column stock integer check (stock >= 0),
  -- What `stock` is set to when a business day begins; null: it stays as it is.
  add column daily_stock integer check (daily_stock >= 0),
  add column stock_day date;

alter table modifier_groups
  -- Most different options; null: as many as there are choices.
  add column max_distinct smallint check (max_distinct >= 1),
  -- So many choices cost nothing, the cheapest first.
  add column free_choices smallint not null default 0 check (free_choices >= 0);

alter table modifiers
  -- Most of this one option; null: as many as the group takes.
  add column max_each smallint check (max_each >= 1),
  -- {size name: paise}, where the price depends on the size.
  add column size_prices jsonb not null default '{}',
  -- The option is a dish of its own, with its own choices: what a set meal is made of.
  add column item_id uuid references items on delete cascade,
  add column stock integer check (stock >= 0),
  add column daily_stock integer check (daily_stock >= 0),
  add column stock_day date;
create index on modifiers (item_id) where item_id is not null;

-- Questions that follow from an option.
create table modifier_child_groups (
  modifier_id uuid not null references modifiers on delete cascade,
  group_id uuid not null references modifier_groups on delete cascade,
  position smallint not null,
  primary key (modifier_id, group_id)
);
create index on modifier_child_groups (group_id);

alter table restaurants
  -- Linked account and what of a payment is transferred to it.
  add column payments jsonb not null default '{}';

create table coupons (
  id uuid primary key default gen_random_uuid(),
  -- Null: at every restaurant.
  restaurant_id uuid references restaurants on delete cascade,
  -- As it is typed, in capitals.
  code text not null check (code = upper(code)),
  kind text not null check (kind in ('percent', 'amount')),
  -- Basis points, or paise.
  value integer not null check (value > 0),
  most_paise integer check (most_paise > 0),
  minimum_paise integer not null default 0 check (minimum_paise >= 0),
  starts_at timestamptz,
  ends_at timestamptz,
  -- Null: orders of every kind.
  order_kinds text[],
  most_uses integer check (most_uses >= 1),
  most_per_person integer check (most_per_person >= 1),
  created_at timestamptz not null default now(),
  check (starts_at is null or ends_at is null or starts_at < ends_at)
);
create unique index coupons_code on coupons (restaurant_id, code) nulls not distinct;

alter table carts
  add column coupon_code text,
  add column tip_paise integer not null default 0 check (tip_paise >= 0),
  add column cutlery boolean not null default false,
  add column substitution text check (substitution in ('ask', 'remove', 'substitute', 'cancel')),
  -- Where the food is wanted, if not at a booked table or at the counter.
  add column table_id uuid references tables,
  add column heads smallint check (heads >= 1);
alter table cart_lines add column seat text;

alter table orders
  drop constraint orders_kind_check,
  add constraint orders_kind_check check (kind in ('with_booking', 'pickup', 'deposit', 'at_table', 'catering')),
  add column discount_paise integer not null default 0 check (discount_paise >= 0),
  add column coupon_id uuid references coupons on delete set null,
  add column coupon_code text,
  add column tip_paise integer not null default 0 check (tip_paise >= 0),
  add column cutlery boolean not null default false,
  add column substitution text check (substitution in ('ask', 'remove', 'substitute', 'cancel')),
  add column table_id uuid references tables,
  add column heads smallint check (heads >= 1),
  -- What is paid before the order is placed; the rest is the balance. Null: all of it.
  add column advance_paise integer check (advance_paise >= 0),
  add column menu_version integer,
  -- When the kitchen was told to begin.
  add column fired_at timestamptz,
  add column preparing_at timestamptz,
  add column ready_at timestamptz,
  add column handed_over_at timestamptz,
  -- Rises with every change of its lines.
  add column version integer not null default 1;

alter table order_lines
  add column tax_class text not null default 'food',
  add column seat text,
  add column course text,
  -- [{id, quantity, modifiers?}] as it was asked for, by which it can be ordered again and its stock given back.
  add column asked jsonb not null default '[]',
  add column size_id uuid;

-- Each change of an order's lines after it was placed: before, after, and what it costs more or less.
create table order_changes (
  id uuid primary key default gen_random_uuid(),
  order_id uuid not null references orders on delete cascade,
  version integer not null,
  by_person_id uuid references people on delete set null,
  at timestamptz not null,
  before jsonb not null,
  after jsonb not null,
  difference_paise integer not null,
  unique (order_id, version)
);

create table coupon_uses (
  order_id uuid primary key references orders on delete cascade,
  coupon_id uuid not null references coupons on delete cascade,
  person_id uuid not null references people on delete cascade
);
create index on coupon_uses (coupon_id, person_id);

alter table payments
  add column purpose text not null default 'order' check (purpose in ('order', 'advance', 'balance', 'difference')),
  add column accept_partial boolean not null default false;

-- What the restaurant owes the state a paper for. Gapless per restaurant, kind and financial year.
create table invoices (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants,
  order_id uuid not null references orders,
  kind text not null check (kind in ('invoice', 'credit note')),
  financial_year text not null,
  serial integer not null check (serial >= 1),
  -- As printed: at most 16 characters (CGST Rules, rule 46).
  number text not null check (length(number) <= 16),
  -- The invoice a credit note belongs to.
  of_invoice_id uuid references invoices,
  -- Everything it says, frozen.
  body jsonb not null,
  -- Which link shows it; nobody can guess one.
  token text not null unique,
  issued_at timestamptz not null,
  unique (restaurant_id, kind, financial_year, serial)
);
create index on invoices (order_id);

create table invoice_numbers (
  restaurant_id uuid not null references restaurants on delete cascade,
  kind text not null,
  financial_year text not null,
  last integer not null,
  primary key (restaurant_id, kind, financial_year)
);

create table printers (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  name text not null,
  -- SHA-256 of the secret in its address.
  token_hash text not null unique,
  -- Characters in a line.
  columns smallint not null default 48 check (columns between 24 and 64),
  last_seen_at timestamptz,
  created_at timestamptz not null default now(),
  unique (restaurant_id, name)
);

create table print_jobs (
  id uuid primary key default gen_random_uuid(),
  printer_id uuid not null references printers on delete cascade,
  ticket_id uuid not null references tickets on delete cascade,
  -- What was printed already makes the next one a ticket of changes.
  order_version integer not null default 1,
  status text not null,
  key text not null unique,
  created_at timestamptz not null,
  fetched_at timestamptz,
  printed_at timestamptz
);
create index print_jobs_waiting on print_jobs (printer_id, created_at) where status in ('waiting', 'fetched');

-- What of a payment went on to the restaurant's own account.
create table transfers (
  provider_transfer_id text primary key,
  payment_id uuid not null references payments,
  account text not null,
  amount_paise integer not null check (amount_paise > 0),
  reversed_paise integer not null default 0 check (reversed_paise >= 0),
  status text not null,
  created_at timestamptz not null default now()
);
create index on transfers (payment_id);

-- What the provider paid out to the bank, as it reports it.
create table settlements (
  provider_settlement_id text primary key,
  amount_paise integer not null,
  fees_paise integer not null default 0,
  tax_paise integer not null default 0,
  utr text,
  settled_at timestamptz not null
);

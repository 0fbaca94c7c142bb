-- What diners ask for, what the kitchen is told, and where the money is.

create table reservations (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants,
  person_id uuid not null references people,
  -- Whom to tell, and on which of our numbers.
  conversation_id uuid not null references conversations,
  party_size smallint not null check (party_size >= 1),
  starts_at timestamptz not null,
  -- Start plus turn time; the buffer after it is in table_slots only.
  ends_at timestamptz not null,
  status text not null,
  -- Only while held: when the tables are let go.
  expires_at timestamptz,
  -- The one extension a diner who is still busy gets.
  extended boolean not null default false,
  name text,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check (starts_at < ends_at)
);
create index on reservations (restaurant_id, starts_at);
create index on reservations (person_id, starts_at);

-- Which tables a live reservation occupies, buffer included. The constraint is the last word on double booking.
create table table_slots (
  reservation_id uuid not null references reservations on delete cascade,
  table_id uuid not null references tables on delete cascade,
  period tstzrange not null,
  primary key (reservation_id, table_id),
  constraint table_slots_no_overlap exclude using gist (table_id with =, period with &&)
);

create table carts (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants,
  person_id uuid not null references people,
  reservation_id uuid references reservations,
  status text not null default 'open' check (status in ('open', 'ordered', 'dropped')),
  created_at timestamptz not null default now()
);
create unique index carts_one_open on carts (person_id, restaurant_id) where status = 'open';

create table cart_lines (
  id uuid primary key default gen_random_uuid(),
  cart_id uuid not null references carts on delete cascade,
  item_id uuid not null references items on delete cascade,
  size_id uuid references sizes on delete cascade,
  quantity smallint not null check (quantity between 1 and 99),
  -- [{id, quantity}] of modifiers, in the menu's order.
  modifiers jsonb not null default '[]',
  note text,
  -- What one of it cost when it was added, to tell the diner if that changed.
  unit_paise integer not null,
  position integer not null
);
create index on cart_lines (cart_id);

create table orders (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants,
  person_id uuid not null references people,
  conversation_id uuid not null references conversations,
  cart_id uuid references carts,
  reservation_id uuid references reservations,
  kind text not null check (kind in ('with_booking', 'pickup')),
  status text not null,
  -- When the food is wanted: the booking's start or the pickup time.
  wanted_at timestamptz not null,
  items_paise integer not null check (items_paise >= 0),
  -- [{name, basisPoints, paise}]
  taxes jsonb not null,
  round_off_paise integer not null,
  total_paise integer not null check (total_paise >= 0),
  name text,
  -- Minutes before `wanted_at` at which the kitchen begins.
  prep_minutes smallint not null,
  created_at timestamptz not null default now()
);
create index on orders (restaurant_id, wanted_at);
create index on orders (person_id, created_at);
create index on orders (reservation_id);

-- Frozen at checkout: what the diner saw is what the kitchen reads and the bill says.
create table order_lines (
  id uuid primary key default gen_random_uuid(),
  order_id uuid not null references orders on delete cascade,
  item_id uuid references items on delete set null,
  name text not null,
  code text not null,
  size text,
  quantity smallint not null,
  -- [{name, quantity, paise}]
  modifiers jsonb not null,
  note text,
  unit_paise integer not null,
  allergens text[] not null,
  position smallint not null
);
create index on order_lines (order_id);

-- What staff are asked to answer: a booking, an order, or both at once. Numbered from 1 each business day.
create table tickets (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants,
  business_day date not null,
  number integer not null,
  reservation_id uuid references reservations,
  order_id uuid references orders,
  status text not null,
  -- How far up the ladder of staff the call has gone.
  rung smallint not null default 0,
  version integer not null default 1,
  decided_by uuid references people,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  unique (restaurant_id, business_day, number)
);
create index on tickets (reservation_id);
create index on tickets (order_id);

create table ticket_numbers (
  restaurant_id uuid not null references restaurants on delete cascade,
  business_day date not null,
  last integer not null,
  primary key (restaurant_id, business_day)
);

-- One row per payment link.
create table payments (
  id uuid primary key default gen_random_uuid(),
  order_id uuid not null references orders,
  -- What Razorpay knows it by; unique there too, so it is the key to look up after a silence.
  reference text not null unique check (length(reference) <= 40),
  amount_paise integer not null check (amount_paise >= 100),
  currency text not null,
  status text not null,
  link_id text unique,
  url text,
  expires_at timestamptz not null,
  -- When Razorpay was last asked about it, for the poll that finds what webhooks forgot.
  checked_at timestamptz,
  created_at timestamptz not null default now()
);
create index on payments (order_id);
create index payments_unsettled on payments (expires_at) where status <> 'paid';

-- Money that really arrived: one row per provider payment, however many signals told of it.
create table captures (
  provider_payment_id text primary key,
  payment_id uuid not null references payments,
  amount_paise integer not null check (amount_paise > 0),
  currency text not null,
  -- What became of it: paid for the order, or held because it fits nothing.
  purpose text not null check (purpose in ('order', 'held')),
  captured_at timestamptz not null
);
create index on captures (payment_id);

create table refunds (
  id uuid primary key default gen_random_uuid(),
  provider_payment_id text not null references captures,
  amount_paise integer not null check (amount_paise > 0),
  reason text not null,
  -- Also the X-Refund-Idempotency key: one reason, one refund.
  key text not null unique,
  provider_refund_id text unique,
  status text not null,
  created_at timestamptz not null default now()
);
create index on refunds (provider_payment_id);

-- A diner who asked for a person, and the member of staff who answers.
create table handovers (
  id uuid primary key default gen_random_uuid(),
  conversation_id uuid not null references conversations on delete cascade,
  staff_conversation_id uuid references conversations on delete cascade,
  restaurant_id uuid references restaurants,
  opened_at timestamptz not null,
  closed_at timestamptz
);
create unique index handovers_one_open on handovers (conversation_id) where closed_at is null;
create index on handovers (staff_conversation_id) where closed_at is null;

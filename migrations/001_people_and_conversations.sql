-- Who talks to us, over what, and everything that was said.

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create table people (
  id uuid primary key default gen_random_uuid(),
  name text,
  language text not null default 'en',
  diets text[] not null default '{}',
  -- When the notice (who we are, that we are a bot, what we keep) was sent.
  noticed_at timestamptz,
  created_at timestamptz not null default now()
);

-- One way to reach a person, in Twilio's own spelling: whatsapp:+91…, whatsapp:IN.1A2B (no number known) or +91….
create table addresses (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people on delete cascade,
  address text not null unique,
  channel text not null check (channel in ('whatsapp', 'sms')),
  -- WhatsApp's business-scoped user id, when it came along with a number.
  external_id text unique,
  created_at timestamptz not null default now()
);
create index on addresses (person_id);

-- Our own numbers. A row without `configured` is a number of our account that nobody has set up.
create table senders (
  id uuid primary key default gen_random_uuid(),
  address text not null unique,
  channel text not null check (channel in ('whatsapp', 'sms')),
  restaurant_id uuid,
  configured boolean not null default true,
  created_at timestamptz not null default now()
);

create table conversations (
  id uuid primary key default gen_random_uuid(),
  sender_id uuid not null references senders,
  address_id uuid not null references addresses on delete cascade,
  flow text not null check (flow in ('diner', 'staff')),
  -- Rises by one with every turn; the check against it keeps two processes from taking the same turn.
  version integer not null default 0,
  -- {flow, version, turn, value, context} as flows/ left it; null before the first turn.
  snapshot json,
  -- The restaurant in focus, kept beside the snapshot so that one read brings its menu version along.
  restaurant_id uuid,
  last_inbound_at timestamptz,
  opted_out_at timestamptz,
  created_at timestamptz not null default now(),
  unique (sender_id, address_id)
) with (fillfactor = 70);
create index on conversations (address_id);

-- Every stimulus, once: messages, delivery reports, payments, timers, other people's acts.
create table inbox (
  id uuid primary key,
  seq bigint generated always as identity,
  provider text not null,
  provider_id text not null,
  kind text not null,
  conversation_id uuid references conversations on delete cascade,
  payload json not null,
  state text not null check (state in ('pending', 'done', 'dead')),
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  error text,
  -- For replay: which turn this row became, when it was (by our clock), and {facts, event, answers} of it.
  turn integer,
  trace json,
  at timestamptz not null,
  received_at timestamptz not null default now(),
  unique (provider, provider_id)
);
create index inbox_pending on inbox (next_at) where state = 'pending';
create index inbox_conversation on inbox (conversation_id, seq);

-- Every call to the outside, written before it is made.
create table outbox (
  id uuid primary key,
  seq bigint generated always as identity,
  -- Rows of one lane leave in order: a conversation for messages, a payment for calls about it.
  lane uuid not null,
  kind text not null,
  conversation_id uuid references conversations on delete cascade,
  payload json not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'dead')),
  -- A lease by the database's clock. A lapsed lease means: it may have been sent, look first.
  claimed_by uuid,
  claimed_until timestamptz,
  attempts integer not null default 0,
  next_at timestamptz not null default now(),
  -- Set when an attempt may have gone through unseen.
  uncertain boolean not null default false,
  provider_id text,
  -- Rank of the best delivery report: 1 queued, 2 sent, 3 delivered, 4 read; -1 failed.
  delivery smallint,
  error_code text,
  error text,
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
create index outbox_waiting on outbox (lane, seq) where state = 'waiting';
create index outbox_due on outbox (next_at) where state = 'waiting';
create index outbox_conversation on outbox (conversation_id, seq);
create index outbox_provider on outbox (provider_id) where provider_id is not null;

-- Alarms by name for one subject. Setting one again raises its epoch; an alarm of an older epoch is ignored.
create table timers (
  id uuid primary key default gen_random_uuid(),
  subject uuid not null,
  name text not null,
  epoch integer not null default 1,
  due_at timestamptz not null,
  state text not null default 'set' check (state in ('set', 'fired', 'cancelled')),
  unique (subject, name)
);
create index timers_due on timers (due_at) where state = 'set';

-- The transcript is what came in and what went out; it is not written a third time. `at` is the database's clock, so that
-- both sides stand in one order.
create view messages as
  select id, conversation_id, 'in' as direction, payload ->> 'text' as text, received_at as at, null::smallint as delivery
    from inbox where kind = 'message'
  union all
  select id, conversation_id, 'out', coalesce(payload ->> 'body', payload ->> 'text'), created_at, delivery
    from outbox where kind = 'message';

-- Twilio Content resources by the hash of what they say, made once and used again.
create table contents (
  hash text primary key,
  sid text not null,
  created_at timestamptz not null default now(),
  used_at timestamptz not null default now()
);

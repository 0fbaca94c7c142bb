-- Signing in: codes that were asked for, devices that need none, and links by which somebody gets in for the first time.

-- A code asked for by one browser. Twilio alone knows the code; here is who may show it, and how often it was tried.
create table code_requests (
  id uuid primary key default gen_random_uuid(),
  -- SHA-256 of what the browser's cookie holds: a code is good in the browser that asked for it.
  ticket_hash text not null unique,
  purpose text not null check (purpose in ('account', 'staff', 'link')),
  phone text not null,
  -- Whom it lets in, where that is known before: whoever showed a password.
  person_id uuid references people on delete cascade,
  -- The provider's id of the verification; null while it is not sent, and for numbers that get none.
  verification text,
  tries smallint not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on code_requests (phone, created_at);
create index on code_requests (expires_at);

-- Browsers in which a code was shown lately: the password alone is enough there.
create table remembered_devices (
  id uuid primary key default gen_random_uuid(),
  token_hash text not null unique,
  person_id uuid not null references people on delete cascade,
  -- In a few words, as for sessions.
  device text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index on remembered_devices (person_id);
create index on remembered_devices (ends_at);

-- Links sent by text that let a number in once: to join a restaurant's staff, or to choose a new password.
create table entry_links (
  id uuid primary key default gen_random_uuid(),
  -- SHA-256 of 256 random bits.
  token_hash text not null unique,
  purpose text not null check (purpose in ('join', 'recover')),
  -- Null: made by Thali's own desk, for a new password.
  restaurant_id uuid references restaurants on delete cascade,
  phone text not null,
  -- What the invited will be there.
  role text check (role in ('owner', 'manager', 'host', 'kitchen')),
  -- Null: a command made it, or whoever did is erased.
  made_by uuid references people on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((purpose = 'join') = (role is not null)),
  check (purpose = 'recover' or restaurant_id is not null)
);
create index on entry_links (restaurant_id);
create index on entry_links (expires_at);
select keep_apart('entry_links', 'restaurant_id = this_restaurant()');

revoke all on code_requests, remembered_devices from thali_web;
create index on sessions (ends_at);

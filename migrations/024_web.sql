-- The web: who is signed in, what was done by whom, and a role that sees one restaurant at a time.

-- Staff have a password besides the code that Twilio sends; guests have the code alone.
create table passwords (
  person_id uuid primary key references people on delete cascade,
  -- scrypt, with its parameters and salt.
  hash text not null,
  changed_at timestamptz not null
);

create table sessions (
  id uuid primary key default gen_random_uuid(),
  -- SHA-256 of what the cookie holds: who reads the table cannot sign in with it.
  token_hash text not null unique,
  -- The token before the last rotation, good for the seconds in which answers under way still carry it.
  old_token_hash text unique,
  person_id uuid not null references people on delete cascade,
  -- Guests prove a number; staff a number and a password.
  kind text not null check (kind in ('diner', 'staff')),
  -- What the browser says of itself, in a few words, by which people recognise it.
  device text not null,
  created_at timestamptz not null,
  rotated_at timestamptz not null,
  seen_at timestamptz not null,
  -- However much it is used.
  ends_at timestamptz not null
);
create index on sessions (person_id);

-- What was done, by whom, never changed afterwards (OWASP ASVS 16.3).
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  -- Null: not at a restaurant.
  restaurant_id uuid references restaurants on delete cascade,
  person_id uuid references people on delete set null,
  -- In the past tense: "menu published", "order refunded".
  action text not null,
  -- What it was done to: the id of a row, or null.
  subject uuid,
  -- What a person needs to understand it; no phone numbers.
  detail jsonb not null default '{}'
);
create index on audit (restaurant_id, id desc);
create index on audit (subject) where subject is not null;

create function refuse_change() returns trigger language plpgsql as $$
begin
  -- A person who is erased, or a restaurant that goes, is the one change there is.
  if pg_trigger_depth() > 1 then return coalesce(new, old); end if;
  raise exception 'the audit is written once' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_stands before update or delete on audit for each row execute function refuse_change();

-- What was answered to a request that may come twice, for a day.
create table idempotency_keys (
  person_id uuid not null references people on delete cascade,
  key text not null check (length(key) between 8 and 80),
  -- Method, path and body: the same key for something else is a mistake.
  request_hash text not null,
  status smallint,
  answer json,
  at timestamptz not null,
  primary key (person_id, key)
);
create index on idempotency_keys (at);

-- How often somebody has tried something; the columns are those of rate-limiter-flexible.
create table rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index on rate_limits (expire);

-- The web reads and writes under this role, for one restaurant at a time: whatever a statement forgets to say, no row of
-- another house is seen, changed or made. Roles are of the whole server, and several databases may share it.
do $$ begin
  if exists (select 1 from pg_roles where rolname = 'thali_web') then return; end if;
  create role thali_web nologin;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise exception 'The role thali_web is missing and % may not create it. As an administrator run: create role thali_web nologin; grant thali_web to %;',
      current_user, current_user using errcode = 'insufficient_privilege';
end $$;
do $$ begin
  if not pg_has_role(current_user, 'thali_web', 'member') then
    execute format('grant thali_web to %I', current_user);
  end if;
end $$;
grant usage on schema public to thali_web;
grant select, insert, update, delete on all tables in schema public to thali_web;
grant usage, select on all sequences in schema public to thali_web;
alter default privileges in schema public grant select, insert, update, delete on tables to thali_web;
alter default privileges in schema public grant usage, select on sequences to thali_web;
revoke all on passwords, sessions, rate_limits from thali_web;
revoke update, delete on audit from thali_web;

-- The restaurant of the present transaction; null outside of one.
create function this_restaurant() returns uuid language sql stable parallel safe
return nullif(current_setting('thali.restaurant', true), '')::uuid;

-- Keeps a table to the restaurant of the transaction. `is_ours` is an expression over its columns.
create function keep_apart(kept regclass, is_ours text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('create policy one_restaurant on %s to thali_web using (%s) with check (%s)', kept, is_ours, is_ours);
end $$;

select keep_apart('restaurants', 'id = this_restaurant()');
select keep_apart(name::regclass, 'restaurant_id = this_restaurant()')
  from unnest(array['service_periods', 'closures', 'special_hours', 'pauses', 'tables', 'table_groups', 'menus', 'sections',
    'items', 'modifier_groups', 'reservations', 'waitlist', 'carts', 'orders', 'tickets', 'ticket_numbers', 'handovers',
    'invoices', 'invoice_numbers', 'printers', 'audit']) as name;

-- What hangs on one of those is seen with it.
select keep_apart('sizes', 'exists (select 1 from items x where x.id = item_id)');
select keep_apart('item_modifier_groups', 'exists (select 1 from items x where x.id = item_id)');
select keep_apart('modifiers', 'exists (select 1 from modifier_groups x where x.id = group_id)');
select keep_apart('modifier_child_groups', 'exists (select 1 from modifier_groups x where x.id = group_id)');
select keep_apart('table_slots', 'exists (select 1 from tables x where x.id = table_id)');
select keep_apart('reservation_changes', 'exists (select 1 from reservations x where x.id = reservation_id)');
select keep_apart('cart_lines', 'exists (select 1 from carts x where x.id = cart_id)');
select keep_apart(name::regclass, 'exists (select 1 from orders x where x.id = order_id)')
  from unnest(array['order_lines', 'order_changes', 'amendments', 'line_refunds', 'stock_holds', 'payments', 'coupon_uses'])
       as name;
select keep_apart(name::regclass, 'exists (select 1 from payments x where x.id = payment_id)')
  from unnest(array['captures', 'transfers']) as name;
select keep_apart('refunds', 'exists (select 1 from captures x where x.provider_payment_id = refunds.provider_payment_id)');
select keep_apart('print_jobs', 'exists (select 1 from printers x where x.id = printer_id)');

-- Thali's own desk, its shared senders and coupons that are good everywhere belong to nobody, and are seen by all.
do $$
declare name text;
begin
  foreach name in array array['staff', 'senders', 'coupons'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy one_restaurant on %I to thali_web using (restaurant_id = this_restaurant())', name);
    execute format('create policy of_all on %I for select to thali_web using (restaurant_id is null)', name);
  end loop;
end $$;
revoke all on settlements from thali_web;

-- The table book as a restaurant keeps it: phone bookings, walk-ins, blocks, arrivals, waiting guests, days that differ.

-- A booking taken on the phone and a walk-in have nobody we could write to. A block keeps tables from everybody: it is a
-- booking of nobody, made by staff.
alter table reservations
  alter column person_id drop not null,
  alter column conversation_id drop not null,
  -- How it came: the guest wrote, staff booked, or they stood there.
  add column door text not null default 'message' check (door in ('message', 'staff', 'walk-in')),
  -- Where it is seated, and until when that is kept, buffer included. The same as in table_slots while the booking lives:
  -- there the constraint stands, here one index reads a whole evening.
  add column table_ids uuid[] not null default '{}',
  add column occupied_until timestamptz,
  -- Staff chose the tables; nothing moves it to others by itself.
  add column pinned boolean not null default false,
  add column late_minutes smallint not null default 0,
  add column arrived_at timestamptz,
  add column finished_at timestamptz,
  -- When the guest answered a reminder with yes.
  add column reconfirmed_at timestamptz,
  add column deposit_paise integer not null default 0 check (deposit_paise >= 0),
  drop constraint reservations_party_size_check,
  add constraint reservations_party_size_check check (party_size >= 1 or (party_size = 0 and door = 'staff'));

update reservations v
   set table_ids = s.table_ids, occupied_until = s.until
  from (select reservation_id, array_agg(table_id order by table_id) as table_ids, max(upper(period)) as until
          from table_slots group by reservation_id) s
 where s.reservation_id = v.id;

-- Kept by the database, so that no way of taking a table can forget it. Freed tables stay written on the booking: that is
-- where the guests sat; only a living booking has them to itself.
create function note_tables() returns trigger language plpgsql as $$
begin
  update reservations v
     set table_ids = s.table_ids, occupied_until = s.until
    from (select o.reservation_id, array_agg(o.table_id order by o.table_id) as table_ids, max(upper(o.period)) as until
            from table_slots o where o.reservation_id in (select reservation_id from taken) group by o.reservation_id) s
   where v.id = s.reservation_id;
  return null;
end $$;
create trigger table_slots_noted after insert on table_slots
  referencing new table as taken for each statement execute function note_tables();

-- What is over was served, as far as anybody knows: nothing was recorded of it until now.
update reservations set status = 'finished', finished_at = ends_at
 where status = 'confirmed' and ends_at < now() - interval '12 hours';
delete from table_slots s using reservations v where v.id = s.reservation_id and v.status = 'finished';

-- The live book alone: a few weeks of it, however many years lie behind.
create index reservations_live on reservations (restaurant_id, starts_at)
  where status in ('held', 'requested', 'confirmed', 'seated');

-- What changed, by whom, from what to what; the second of two who edit one booking is told from here.
create table reservation_changes (
  reservation_id uuid not null references reservations on delete cascade,
  version integer not null,
  at timestamptz not null,
  by_person_id uuid references people on delete set null,
  -- {field: [before, after]}
  what jsonb not null,
  primary key (reservation_id, version)
);

-- A table that is gone from the floor keeps the bookings it has.
alter table tables add column retired_at timestamptz;

-- Hours of a service in which guests are seated as they come, and none are booked.
alter table service_periods add column walk_in boolean not null default false;

-- Hours of one day, instead of the week's.
create table special_hours (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  service text not null check (service in ('dine_in', 'pickup')),
  day date not null,
  opens time not null,
  closes time not null,
  last_seating time
);
create index on special_hours (restaurant_id);

-- A stretch in which nothing new is booked by message.
create table pauses (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text,
  check (starts_at < ends_at)
);
create index on pauses (restaurant_id, ends_at);

-- Guests who wait: at the door for the next table, or for one to come free on a full day.
create table waitlist (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  person_id uuid references people on delete cascade,
  conversation_id uuid references conversations on delete cascade,
  kind text not null check (kind in ('door', 'freed')),
  name text,
  party_size smallint not null check (party_size >= 1),
  -- The starts that would do; of guests at the door, now.
  starts_from timestamptz not null,
  starts_until timestamptz not null,
  status text not null,
  -- About how long we said it would take, when it was joined at the door.
  quoted_minutes smallint,
  joined_at timestamptz not null,
  -- The table offered, as a hold, and until when it is kept.
  reservation_id uuid references reservations on delete set null,
  offered_at timestamptz,
  offer_ends_at timestamptz,
  pages smallint not null default 0,
  version integer not null default 1,
  check (starts_from <= starts_until)
);
create index waitlist_waiting on waitlist (restaurant_id, kind, joined_at) where status in ('waiting', 'offered');
create index waitlist_past on waitlist (restaurant_id, joined_at);
create index on waitlist (person_id);

-- What is paid for a table and not for food. An order of the kind `deposit` has no lines.
alter table orders
  add column deposit_paise integer not null default 0 check (deposit_paise >= 0),
  drop constraint orders_kind_check,
  add constraint orders_kind_check check (kind in ('with_booking', 'pickup', 'deposit'));

-- Restaurants, their hours, people, tables and menus.

create table areas (
  id uuid primary key default gen_random_uuid(),
  city text not null,
  name text not null,
  aliases text[] not null default '{}',
  zone text not null,
  place point not null,
  unique (city, name)
);

create table restaurants (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  name text not null,
  kind text not null check (kind in ('restaurant', 'hotel', 'cafe', 'truck', 'caterer')),
  city text not null,
  area text not null,
  address text not null,
  -- (longitude, latitude)
  place point not null,
  zone text not null,
  currency text not null,
  about text not null,
  cuisines text[] not null,
  diets text[] not null,
  known_for text[] not null,
  price_band smallint not null check (price_band between 1 and 4),
  photo text,
  booking jsonb not null,
  ordering jsonb not null,
  tax jsonb not null,
  -- Rises whenever anything a diner could order changes its wording, price or availability.
  menu_version integer not null default 1,
  created_at timestamptz not null default now()
);
create index on restaurants using gist (place);
create index on restaurants using gin (name gin_trgm_ops);

alter table senders add foreign key (restaurant_id) references restaurants;
alter table conversations add foreign key (restaurant_id) references restaurants on delete set null;

create table service_periods (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  service text not null check (service in ('dine_in', 'pickup')),
  -- ISO weekday of the business day: 1 Monday to 7 Sunday.
  weekday smallint not null check (weekday between 1 and 7),
  opens time not null,
  -- At or before `opens`: past midnight.
  closes time not null,
  last_seating time
);
create index on service_periods (restaurant_id);

create table closures (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  first_day date not null,
  last_day date not null,
  reason text not null,
  check (first_day <= last_day)
);
create index on closures (restaurant_id);

-- A row without a restaurant is Thali's own desk, which answers when no restaurant is in focus.
create table staff (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid references restaurants on delete cascade,
  person_id uuid not null references people on delete cascade,
  role text not null check (role in ('owner', 'manager', 'host', 'kitchen', 'desk')),
  -- Who is told first; the next one when nobody answers.
  rank smallint not null,
  unique nulls not distinct (restaurant_id, person_id)
);
create index on staff (person_id);

create table tables (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  name text not null,
  area text,
  min_party smallint not null check (min_party >= 1),
  max_party smallint not null,
  channel text not null default 'online' check (channel in ('online', 'staff', 'walk-in')),
  unique (restaurant_id, name),
  check (min_party <= max_party)
);

create table table_groups (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  min_party smallint not null,
  max_party smallint not null,
  table_ids uuid[] not null check (cardinality(table_ids) >= 2)
);
create index on table_groups (restaurant_id);

create table sections (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  name text not null,
  about text,
  position smallint not null
);
create index on sections (restaurant_id);

create table items (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  section_id uuid not null references sections on delete cascade,
  code text not null,
  name text not null,
  about text,
  -- Null when the item is sold by size.
  price_paise integer check (price_paise >= 0),
  diet text not null check (diet in ('veg', 'egg', 'non-veg')),
  suits text[] not null default '{}',
  allergens text[] not null default '{}',
  spice smallint not null default 0,
  aliases text[] not null default '{}',
  prep_minutes smallint,
  tax_class text not null default 'food',
  position smallint not null,
  -- In the past or null: on sale. 'infinity': until somebody brings it back.
  sold_out_until timestamptz,
  unique (restaurant_id, code)
);
create index on items (section_id);
create index on items using gin (name gin_trgm_ops);

create table sizes (
  id uuid primary key default gen_random_uuid(),
  item_id uuid not null references items on delete cascade,
  name text not null,
  price_paise integer not null check (price_paise >= 0),
  aliases text[] not null default '{}',
  position smallint not null
);
create index on sizes (item_id);

create table modifier_groups (
  id uuid primary key default gen_random_uuid(),
  restaurant_id uuid not null references restaurants on delete cascade,
  name text not null,
  min_choices smallint not null check (min_choices >= 0),
  max_choices smallint not null check (max_choices >= 1),
  check (min_choices <= max_choices)
);
create index on modifier_groups (restaurant_id);

create table modifiers (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references modifier_groups on delete cascade,
  name text not null,
  price_paise integer not null default 0 check (price_paise >= 0),
  diet text check (diet in ('veg', 'egg', 'non-veg')),
  allergens text[] not null default '{}',
  aliases text[] not null default '{}',
  is_default boolean not null default false,
  position smallint not null,
  sold_out_until timestamptz
);
create index on modifiers (group_id);

create table item_modifier_groups (
  item_id uuid not null references items on delete cascade,
  group_id uuid not null references modifier_groups on delete cascade,
  position smallint not null,
  primary key (item_id, group_id)
);

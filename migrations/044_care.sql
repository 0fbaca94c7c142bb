-- Codes by which somebody shows that two chats are theirs: six letters that are written in the other one, good for a quarter
-- of an hour and once. Only what they hash to is kept.
create table link_codes (
  hash text primary key,
  conversation_id uuid not null unique references conversations on delete cascade,
  until timestamptz not null
);
revoke all on link_codes from thali_web;

-- Guests a restaurant takes no bookings or orders from any more. They are not told, and other restaurants do not know.
create table blocked_guests (
  restaurant_id uuid not null references restaurants on delete cascade,
  person_id uuid not null references people on delete cascade,
  at timestamptz not null,
  primary key (restaurant_id, person_id)
);
create index on blocked_guests (person_id);
select keep_apart('blocked_guests', 'restaurant_id = this_restaurant()');
revoke all on blocked_guests from thali_web;

-- What is known of how guests keep their bookings, and how often somebody tries.

-- Called off by the guest so late that the restaurant's terms count it as half a no-show.
alter table reservations add column cancelled_late boolean not null default false;

-- Tables a person has tried to hold lately; older ones are forgotten with the next try.
create table hold_tries (
  person_id uuid not null references people on delete cascade,
  at timestamptz not null
);
create index on hold_tries (person_id, at);

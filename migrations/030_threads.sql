-- Conversations with guests, as a restaurant sees them on the web.

-- What a message concerned, and which turn a message of ours came of: by these a house is shown what was said about it and
-- nothing else. No reference: a line on the path of every message, and what was said stays when a restaurant goes.
alter table inbox add column restaurant_id uuid;
alter table outbox add column turn integer;

-- Who has taken a guest over, on a page or by text. By text it is also known where to hand on what the guest writes.
alter table handovers add column taker_id uuid references people on delete set null;
update handovers h set taker_id = a.person_id
  from conversations c join addresses a on a.id = c.address_id where c.id = h.staff_conversation_id;
-- The last turn that was the people's: of two that are of one instant, it says which was still theirs.
alter table handovers add column closed_turn integer;
create index on handovers (restaurant_id, opened_at);
create index on handovers (conversation_id, opened_at);

-- Up to which row of the inbox somebody at the restaurant has read what a guest wrote to its people.
create table thread_reads (
  restaurant_id uuid not null references restaurants on delete cascade,
  person_id uuid not null references people on delete cascade,
  read_seq bigint not null,
  primary key (restaurant_id, person_id)
);
select keep_apart('thread_reads', 'restaurant_id = this_restaurant()');

-- The largest party that can book by message at all: 0 where nobody can. A search for a table passes over houses that
-- could never seat the party without reading their books.

alter table restaurants add column largest_by_message smallint not null default 0;

-- A table that is gone, or that is not for guests who write, takes those it would be pushed together with along.
create function largest_by_message(house uuid, rules jsonb) returns smallint language sql stable as $$
  select case when rules->>'mode' = 'walk-in' then 0
    else least((rules->>'maxParty')::int, coalesce(greatest(
      (select max(t.max_party) from tables t
        where t.restaurant_id = house and t.channel = 'online' and t.retired_at is null),
      (select max(g.max_party) from table_groups g
        where g.restaurant_id = house
          and (select count(*) from tables t
                where t.id = any(g.table_ids) and t.channel = 'online' and t.retired_at is null) = cardinality(g.table_ids))
    ), 0)) end::smallint
$$;

create function note_largest() returns trigger language plpgsql as $$
begin
  update restaurants r set largest_by_message = largest_by_message(r.id, r.booking)
   where r.id in (select restaurant_id from changed)
     and r.largest_by_message <> largest_by_message(r.id, r.booking);
  return null;
end $$;

-- Kept by the database, so that no way of changing the floor can forget it. A trigger may know only one kind of change's rows.
create trigger tables_added after insert on tables
  referencing new table as changed for each statement execute function note_largest();
create trigger tables_changed after update on tables
  referencing new table as changed for each statement execute function note_largest();
create trigger tables_removed after delete on tables
  referencing old table as changed for each statement execute function note_largest();
create trigger table_groups_added after insert on table_groups
  referencing new table as changed for each statement execute function note_largest();
create trigger table_groups_changed after update on table_groups
  referencing new table as changed for each statement execute function note_largest();
create trigger table_groups_removed after delete on table_groups
  referencing old table as changed for each statement execute function note_largest();

create function note_rules() returns trigger language plpgsql as $$
begin
  new.largest_by_message := largest_by_message(new.id, new.booking);
  return new;
end $$;
create trigger restaurant_rules_changed before update of booking on restaurants
  for each row when (old.booking is distinct from new.booking) execute function note_rules();

update restaurants set largest_by_message = largest_by_message(id, booking);

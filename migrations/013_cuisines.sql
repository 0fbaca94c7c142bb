-- Cuisines are names as well: there are few, everybody misspells them, and searches ask how many cook one.

alter table names drop constraint names_kind_check,
  add constraint names_kind_check check (kind in ('restaurant', 'dish', 'cuisine'));
alter table name_words drop constraint name_words_kind_check,
  add constraint name_words_kind_check check (kind in ('restaurant', 'dish', 'cuisine'));

create function cuisines_added() returns trigger language plpgsql as $$
begin
  perform count_names('cuisine', array_agg(name), array_agg(uses))
     from (select cuisine as name, count(*)::int as uses from added, unnest(cuisines) cuisine group by cuisine) c having count(*) > 0;
  return null;
end
$$;
create function cuisines_removed() returns trigger language plpgsql as $$
begin
  perform count_names('cuisine', array_agg(name), array_agg(-uses))
     from (select cuisine as name, count(*)::int as uses from removed, unnest(cuisines) cuisine group by cuisine) c having count(*) > 0;
  return null;
end
$$;
create function cuisines_changed() returns trigger language plpgsql as $$
begin
  perform count_names('cuisine', array_agg(name), array_agg(uses))
     from (select name, sum(by)::int as uses
             from (select unnest(old.cuisines) as name, -1 as by union all select unnest(new.cuisines), 1) c
            group by name having sum(by) <> 0) c having count(*) > 0;
  return null;
end
$$;

-- What is there already.
insert into names (kind, name, uses)
  select 'cuisine', cuisine, count(*) from restaurants, unnest(cuisines) cuisine group by cuisine;
insert into name_words (kind, word, names)
  select kind, word, count(*) from names, lateral (select distinct unnest(words) as word) w where kind = 'cuisine' group by 1, 2;

create index on restaurants using gin (cuisines) with (fastupdate = off);
-- Whoever walks from house to house around a place reads what it is called and the names on its menu, and of whoever has
-- a dish where it is: all from an index alone, for the rows lie all over the tables.
create index on restaurants using gist (place) include (id, name);
drop index restaurants_place_idx;
create index on items (restaurant_id, name);
create index on restaurants (id) include (place);
analyze names, name_words, restaurants, items;

create trigger cuisines_added after insert on restaurants referencing new table as added
  for each statement execute function cuisines_added();
create trigger cuisines_removed after delete on restaurants referencing old table as removed
  for each statement execute function cuisines_removed();
create trigger cuisines_changed after update of cuisines on restaurants for each row
  when (old.cuisines is distinct from new.cuisines) execute function cuisines_changed();

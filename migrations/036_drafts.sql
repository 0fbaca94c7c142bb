-- A restaurant that Thali's desk has added is a draft until its people open it: guests do not find it, and what it is called
-- and cooks is no name they could ask for.

alter table restaurants add column draft boolean not null default false;

drop trigger names_added on restaurants;
drop trigger names_removed on restaurants;
drop trigger name_changed on restaurants;
drop trigger cuisines_added on restaurants;
drop trigger cuisines_removed on restaurants;
drop trigger cuisines_changed on restaurants;

create or replace function cuisines_added() returns trigger language plpgsql as $$
begin
  perform count_names('cuisine', array_agg(name), array_agg(uses))
     from (select cuisine as name, count(*)::int as uses from added, unnest(cuisines) cuisine where not draft group by cuisine) c
   having count(*) > 0;
  return null;
end
$$;
create or replace function cuisines_removed() returns trigger language plpgsql as $$
begin
  perform count_names('cuisine', array_agg(name), array_agg(-uses))
     from (select cuisine as name, count(*)::int as uses from removed, unnest(cuisines) cuisine where not draft group by cuisine) c
   having count(*) > 0;
  return null;
end
$$;
create function restaurants_named() returns trigger language plpgsql as $$
begin
  perform count_names('restaurant', array_agg(name), array_agg(uses))
     from (select name, count(*)::int as uses from added where not draft group by name) c having count(*) > 0;
  return null;
end
$$;
create function restaurants_unnamed() returns trigger language plpgsql as $$
begin
  perform count_names('restaurant', array_agg(name), array_agg(-uses))
     from (select name, count(*)::int as uses from removed where not draft group by name) c having count(*) > 0;
  return null;
end
$$;
-- One that opens is counted as if it were new; one that is taken back, as if it went.
create function restaurant_opened() returns trigger language plpgsql as $$
declare
  more constant integer := case when new.draft then -1 else 1 end;
  called constant text := case when new.draft then old.name else new.name end;
  cooks constant text[] := case when new.draft then old.cuisines else new.cuisines end;
begin
  perform count_names('restaurant', array[called], array[more]);
  perform count_names('cuisine', array_agg(cuisine), array_agg(uses))
     from (select cuisine, count(*)::int * more as uses from unnest(cooks) cuisine group by cuisine) c having count(*) > 0;
  return null;
end
$$;

create trigger names_added after insert on restaurants referencing new table as added
  for each statement execute function restaurants_named();
create trigger names_removed after delete on restaurants referencing old table as removed
  for each statement execute function restaurants_unnamed();
create trigger name_changed after update of name on restaurants for each row
  when (old.name is distinct from new.name and not old.draft and not new.draft) execute function name_changed('restaurant');
create trigger cuisines_added after insert on restaurants referencing new table as added
  for each statement execute function cuisines_added();
create trigger cuisines_removed after delete on restaurants referencing old table as removed
  for each statement execute function cuisines_removed();
create trigger cuisines_changed after update of cuisines on restaurants for each row
  when (old.cuisines is distinct from new.cuisines and not old.draft and not new.draft) execute function cuisines_changed();
create trigger opened after update of draft on restaurants for each row
  when (old.draft is distinct from new.draft) execute function restaurant_opened();

-- What a draft cooks is no name that guests could ask for either: its dishes are counted when it opens, and no more when it is
-- a draft again. Menus are saved by whoever has locked the restaurant's row, so that nothing is saved while it opens.

create function dishes_added() returns trigger language plpgsql as $$
begin
  perform count_names('dish', array_agg(name), array_agg(uses))
     from (select a.name, count(*)::int as uses from added a join restaurants r on r.id = a.restaurant_id and not r.draft
            group by a.name) c having count(*) > 0;
  return null;
end
$$;
-- Dishes that go with their restaurant find it no more: it was none of a draft, whose dishes go before it.
create function dishes_removed() returns trigger language plpgsql as $$
begin
  perform count_names('dish', array_agg(name), array_agg(-uses))
     from (select d.name, count(*)::int as uses from removed d left join restaurants r on r.id = d.restaurant_id
            where r.draft is not true group by d.name) c having count(*) > 0;
  return null;
end
$$;
create function dish_renamed() returns trigger language plpgsql as $$
begin
  perform count_names('dish', array[old.name, new.name], array[-1, 1])
     from restaurants r where r.id = new.restaurant_id and not r.draft;
  return null;
end
$$;
create function draft_dishes_go() returns trigger language plpgsql as $$
begin
  delete from items where restaurant_id = old.id;
  return old;
end
$$;
create function dishes_opened() returns trigger language plpgsql as $$
declare
  more constant integer := case when new.draft then -1 else 1 end;
begin
  perform count_names('dish', array_agg(name), array_agg(uses))
     from (select name, count(*)::int * more as uses from items where restaurant_id = new.id group by name) c
   having count(*) > 0;
  return null;
end
$$;

drop trigger names_added on items;
drop trigger names_removed on items;
drop trigger name_changed on items;
create trigger names_added after insert on items referencing new table as added
  for each statement execute function dishes_added();
create trigger names_removed after delete on items referencing old table as removed
  for each statement execute function dishes_removed();
create trigger name_changed after update of name on items for each row
  when (old.name is distinct from new.name) execute function dish_renamed();
create trigger draft_dishes_go before delete on restaurants for each row
  when (old.draft) execute function draft_dishes_go();
create trigger dishes_opened after update of draft on restaurants for each row
  when (old.draft is distinct from new.draft) execute function dishes_opened();

-- What drafts cook already is counted no more.
select count_names('dish', array_agg(name), array_agg(-uses))
  from (select i.name, count(*)::int as uses from items i join restaurants r on r.id = i.restaurant_id and r.draft
         group by i.name) c having count(*) > 0;

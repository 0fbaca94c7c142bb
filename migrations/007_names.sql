-- Names as people misspell them. Nearly every restaurant has a name of its own, but the words of names are few, and so are
-- the dishes that all menus together know: what is misspelt is looked for among the words, and only then among the names.

-- A name as it is compared: without case, accents, apostrophes and punctuation, one space between words, "the" and "and"
-- left out where something follows.
create function folded_name(name text) returns text language sql immutable parallel safe
return btrim(regexp_replace(' ' || regexp_replace(
  lower(case when octet_length(name) > length(name)
    then translate(normalize(regexp_replace(normalize(name, nfkd), '[\u0300-\u036f\u093c\u200b-\u200f\ufeff]', '', 'g'), nfc), '''’‘ʼ`´', '')
    else translate(name, '''`', '') end),
  '[\s!-/:-@[-^_{-~\u0080-\u00bf\u2000-\u206f\u3000-\u303f\u0964\u0965]+', ' ', 'g') || ' ',
  ' ((the|and) )+([^ ])', ' \3', 'g'));

-- A word itself, with one letter left out, and from eight letters on with two. Words that are a slip apart (a letter more,
-- less, other, or two swapped) have one of these in common. Of very long words only the beginning counts.
create function slips_of(word text) returns text[] language plpgsql immutable parallel safe as $$
declare
  start constant text := left(word, 16);
  letters constant integer := length(start);
  once text;
  slips text[] := array[start];
begin
  if letters < 4 then return slips; end if;
  for i in 1..letters loop
    once := left(start, i - 1) || substr(start, i + 1);
    slips := slips || once;
    if letters < 8 then continue; end if;
    for j in i..letters - 1 loop
      slips := slips || (left(once, j - 1) || substr(once, j + 1));
    end loop;
  end loop;
  return slips;
end
$$;

-- Every name that a restaurant, or a dish of some menu, has.
create table names (
  kind text not null check (kind in ('restaurant', 'dish')),
  name text not null,
  folded text not null generated always as (folded_name(name)) stored,
  words text[] not null generated always as (string_to_array(folded_name(name), ' ')) stored,
  -- How many restaurants, or dishes of menus, have it.
  uses integer not null check (uses > 0),
  primary key (kind, name)
);

-- Every word of those names.
create table name_words (
  kind text not null check (kind in ('restaurant', 'dish')),
  word text not null,
  slips text[] not null generated always as (slips_of(word)) stored,
  -- How many of `names` have it.
  names integer not null check (names > 0),
  primary key (kind, word)
);

-- Adds to the uses of names, or takes from them; `by` says how many. Menus share dishes: those who save them take
-- turns, or two of them would wait for each other's rows.
create function count_names(of_kind text, changed text[], by integer[]) returns void language plpgsql as $$
declare
  appeared text[];
  vanished text[];
begin
  perform pg_advisory_xact_lock(7221015);
  appeared := array(select c.name from unnest(changed, by) c (name, by)
                     where c.by > 0 and not exists (select 1 from names n where n.kind = of_kind and n.name = c.name));
  insert into names as n (kind, name, uses)
    select of_kind, c.name, c.by from unnest(changed, by) c (name, by) where c.by > 0
    on conflict (kind, name) do update set uses = n.uses + excluded.uses;
  with gone as (delete from names n using unnest(changed, by) c (name, by)
                 where n.kind = of_kind and n.name = c.name and n.uses + c.by <= 0 and c.by < 0 returning n.name)
  select array(select g.name from gone g) into vanished;
  update names n set uses = n.uses + c.by from unnest(changed, by) c (name, by)
   where c.by < 0 and n.kind = of_kind and n.name = c.name;

  insert into name_words as w (kind, word, names)
    select of_kind, word, count(*) from unnest(appeared) name,
           lateral (select distinct unnest(string_to_array(folded_name(name), ' ')) as word) s group by word
    on conflict (kind, word) do update set names = w.names + excluded.names;
  with less as (select word, count(*)::int as by from unnest(vanished) name,
                       lateral (select distinct unnest(string_to_array(folded_name(name), ' ')) as word) s group by word),
       gone as (delete from name_words w using less l where w.kind = of_kind and w.word = l.word and w.names <= l.by)
  update name_words w set names = w.names - l.by from less l
   where w.kind = of_kind and w.word = l.word and w.names > l.by;
end
$$;

-- `tg_argv`: the kind. Statement by statement, for a menu comes and goes as a whole.
create function names_added() returns trigger language plpgsql as $$
begin
  perform count_names(tg_argv[0], array_agg(name), array_agg(uses))
     from (select name, count(*)::int as uses from added group by name) c having count(*) > 0;
  return null;
end
$$;
create function names_removed() returns trigger language plpgsql as $$
begin
  perform count_names(tg_argv[0], array_agg(name), array_agg(-uses))
     from (select name, count(*)::int as uses from removed group by name) c having count(*) > 0;
  return null;
end
$$;
create function name_changed() returns trigger language plpgsql as $$
begin
  perform count_names(tg_argv[0], array[old.name, new.name], array[-1, 1]);
  return null;
end
$$;

-- What is there already.
insert into names (kind, name, uses)
  select 'restaurant', name, count(*) from restaurants group by name
  union all
  select 'dish', name, count(*) from items group by name;
insert into name_words (kind, word, names)
  select kind, word, count(*) from names, lateral (select distinct unnest(words) as word) w group by 1, 2;

-- Searches read what waits to be sorted into such an index, name by name: nothing waits.
create index names_restaurant_words on names using gin (words) with (fastupdate = off) where kind = 'restaurant';
create index names_dish_words on names using gin (words) with (fastupdate = off) where kind = 'dish';
create index name_words_restaurant_slips on name_words using gin (slips) with (fastupdate = off) where kind = 'restaurant';
create index name_words_dish_slips on name_words using gin (slips) with (fastupdate = off) where kind = 'dish';
create index name_words_restaurant_like on name_words using gin (word gin_trgm_ops) with (fastupdate = off) where kind = 'restaurant';
create index name_words_dish_like on name_words using gin (word gin_trgm_ops) with (fastupdate = off) where kind = 'dish';
create index on names (kind, folded);
create index on restaurants (name);
create index on items (name, restaurant_id);
-- Nothing has ever used it: within a restaurant dishes are compared one by one.
drop index items_name_idx;
analyze names, name_words, restaurants, items;

create trigger names_added after insert on restaurants referencing new table as added
  for each statement execute function names_added('restaurant');
create trigger names_removed after delete on restaurants referencing old table as removed
  for each statement execute function names_removed('restaurant');
create trigger name_changed after update of name on restaurants for each row
  when (old.name is distinct from new.name) execute function name_changed('restaurant');
create trigger names_added after insert on items referencing new table as added
  for each statement execute function names_added('dish');
create trigger names_removed after delete on items referencing old table as removed
  for each statement execute function names_removed('dish');
create trigger name_changed after update of name on items for each row
  when (old.name is distinct from new.name) execute function name_changed('dish');

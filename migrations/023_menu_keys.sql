-- What a modifier group is called in the restaurant's file, by which it stays the same group when the file is loaded again.
alter table modifier_groups add column key text;
update modifier_groups set key = id::text;
create unique index modifier_groups_key on modifier_groups (restaurant_id, key);

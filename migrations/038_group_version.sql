-- Two people edit the floor: the second one's change of a group is made against what the first has made of it, or not at all.
alter table table_groups add column version integer not null default 1;

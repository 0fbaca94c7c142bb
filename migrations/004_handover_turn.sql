-- The turn of the guest's conversation in which they asked for a person: what they wrote later was meant for that person.
alter table handovers add column turn integer not null default 0;

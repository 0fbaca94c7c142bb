-- When a member of staff wants to be told what the day was, HH:MM on the restaurant's clock; null: not at all.
alter table staff add column summary_at text check (summary_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');

-- The languages people are written to in: one that has no sentences would stop every message to them.
update people set language = 'en' where language not in ('en', 'hi', 'hi-Latn');
alter table people add constraint people_language_written check (language in ('en', 'hi', 'hi-Latn'));

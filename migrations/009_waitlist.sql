-- A guest at the door is called by a number, as bookings are: the next of the business day, from the same row of numbers,
-- so that no two in one evening are called alike. Who waits for a table on a full day needs none.
alter table waitlist add column number integer;

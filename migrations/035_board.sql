-- What the board shows of time, by our clock; `created_at` is the database's.
alter table tickets
  -- When staff were asked. Null: before this was noted.
  add column opened_at timestamptz;
alter table orders
  -- How often a step of it was taken back, so that the guest is told anew what is true again.
  add column recalls smallint not null default 0;

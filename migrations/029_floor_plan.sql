-- Where tables stand in the room, as it is drawn for staff.

alter table tables
  -- The middle of the table, in steps from the top left corner of its area, which is 100 steps wide and 70 deep. Null: nobody has placed it.
  add column plan_x smallint check (plan_x between 0 and 100),
  add column plan_y smallint check (plan_y between 0 and 70),
  add column plan_width smallint not null default 8 check (plan_width between 4 and 40),
  add column plan_depth smallint not null default 8 check (plan_depth between 4 and 40),
  -- Degrees clockwise.
  add column plan_turn smallint not null default 0 check (plan_turn between 0 and 345),
  add column shape text not null default 'square' check (shape in ('square', 'round')),
  -- Rises with every change, so that the second of two who edit it is told.
  add column version integer not null default 1,
  add constraint tables_placed_whole check ((plan_x is null) = (plan_y is null));
